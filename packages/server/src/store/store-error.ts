/**
 * Why a store could not do what was asked.
 *
 * - `read-only`: the disk or the file cannot be written
 * - `full`: there is no space left
 * - `cannot-open`: the file or the database cannot be opened or made where it was said to be
 * - `unreachable`: the database server does not answer, or the line to it broke
 * - `busy`: somebody else holds the database for too long
 * - `not-a-database`: the file is something else, or damaged
 * - `newer`: the file was written by a later version of this package
 * - `not-wiped`: what was asked is done, but old pages of the file still hold what was to go; asked again, the rest is done
 * - `failed`: anything else, such as a disk that gives errors
 */
export const STORE_FAULTS = [
  "read-only",
  "full",
  "cannot-open",
  "unreachable",
  "busy",
  "not-a-database",
  "newer",
  "not-wiped",
  "failed",
] as const;

/** One of {@link STORE_FAULTS}. */
export type StoreFault = (typeof STORE_FAULTS)[number];

const ADVICE: Record<StoreFault, string> = {
  "read-only":
    "The database cannot be written: the disk, the folder or the file is read-only. Give this program the right to write there, or choose another folder.",
  full: "The database cannot be written: the disk is full. Free some space; what was stored before is safe.",
  unreachable:
    "The database server does not answer. See that it runs and that its address is right; what was stored before is safe.",
  "cannot-open":
    "The database cannot be opened or made. Check that its folder exists and that this program may write there; with a database server, its name and password.",
  busy: "The database is in use by another program. Try again, or close that program.",
  "not-a-database": "The file is not a database, or is damaged. Restore it from a copy.",
  newer: "The database was written by a later version of @ishc/server. Use that version.",
  "not-wiped":
    "It is done, but old pages of the file still hold what was taken out: the file could not be written anew. Do the same again when no other program reads it and the disk has room for it once more.",
  failed: "The database failed. See the cause; the disk may be faulty.",
};

/**
 * Thrown when a store cannot do what was asked, or not wholly, for a reason outside the
 * program: the disk is full, say. The message says what to do.
 *
 * @example
 * import { StoreError } from "@ishc/server";
 * new StoreError("full").message; // "The database cannot be written: the disk is full. Free some space; what was stored before is safe."
 */
export class StoreError extends Error {
  /** Why. */
  readonly fault: StoreFault;

  /**
   * @param fault - why
   * @param cause - what the database or the system said
   */
  constructor(fault: StoreFault, cause?: unknown) {
    super(ADVICE[fault], { cause });
    this.name = "StoreError";
    this.fault = fault;
  }
}
