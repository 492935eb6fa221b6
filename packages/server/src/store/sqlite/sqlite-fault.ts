import { StoreError, type StoreFault } from "../store-error.ts";

/** SQLite's primary result codes that mean something to a person. */
const FAULTS: Readonly<Record<number, StoreFault>> = {
  5: "busy",
  6: "busy",
  8: "read-only",
  10: "failed",
  11: "not-a-database",
  13: "full",
  14: "cannot-open",
  26: "not-a-database",
};

/** What the system says when SQLite is not even reached. */
const SYSTEM_FAULTS: Readonly<Record<string, StoreFault>> = {
  EACCES: "read-only",
  EPERM: "read-only",
  EROFS: "read-only",
  ENOSPC: "full",
  EDQUOT: "full",
  ENOENT: "cannot-open",
  ENOTDIR: "cannot-open",
  EISDIR: "cannot-open",
  EIO: "failed",
};

/**
 * Turns an error of SQLite or of the file system into one that says what to do.
 *
 * @param error - whatever was thrown
 * @returns a StoreError; the error itself where it is something else
 * @example
 * import { storeErrorOf } from "@ishc/server";
 * storeErrorOf(Object.assign(new Error("no space"), { code: "ENOSPC" })).fault; // "full"
 */
export function storeErrorOf(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown };
  // The low byte is the primary code; the rest tells variants apart.
  const fault = typeof errcode === "number" ? FAULTS[errcode & 0xff] : SYSTEM_FAULTS[String(code)];
  return fault === undefined ? error : new StoreError(fault, error);
}
