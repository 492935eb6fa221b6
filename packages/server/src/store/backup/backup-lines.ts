import { createHash } from "node:crypto";
import { type BackupEntry, noEntries } from "./backup-entry.ts";

/** The version of the format that is written; every earlier one is read. */
export const BACKUP_VERSION = 1;

/**
 * Writes entries as lines of JSON: a line that says what it is, one for each entry, and one that says
 * how many there were and what all bytes before it come to. No line says when or where
 * it was written: two copies of the same are equal to the letter.
 */
export async function* backupLines(entries: AsyncIterable<BackupEntry>): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const counts = noEntries();
  const line = (value: object) => {
    const written = `${JSON.stringify(value)}\n`;
    hash.update(written);
    return written;
  };
  yield line({ kind: "ishc-backup", version: BACKUP_VERSION });
  for await (const entry of entries) {
    counts[entry.kind] += 1;
    yield line(entry);
  }
  yield `${JSON.stringify({ kind: "end", counts, sha256: hash.digest("hex") })}\n`;
}
