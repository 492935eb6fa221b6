/**
 * Why a copy is not taken back.
 *
 * - `not-a-backup`: the file is something else
 * - `newer`: a later version of this package wrote it
 * - `cut-off`: it ends before its last line
 * - `damaged`: a line cannot be read, or not all of it is what was written
 * - `not-empty`: there is something in the database already
 */
export const BACKUP_REFUSALS = [
  "not-a-backup",
  "newer",
  "cut-off",
  "damaged",
  "not-empty",
] as const;

/** One of {@link BACKUP_REFUSALS}. */
export type BackupRefusal = (typeof BACKUP_REFUSALS)[number];

/** Ends the transaction that a copy is taken back in, so that nothing of it stays. */
export class BackupRefused extends Error {
  /** Why. */
  readonly refusal: BackupRefusal;
  /** The line it was found at; 0 where it is not about one. */
  readonly line: number;

  /**
   * @param refusal - why
   * @param line - from 1; 0 where it is not about one
   */
  constructor(refusal: BackupRefusal, line = 0) {
    super(`The copy is not taken back: ${refusal}${line > 0 ? `, line ${line}` : ""}.`);
    this.name = "BackupRefused";
    this.refusal = refusal;
    this.line = line;
  }
}
