import { createReadStream } from "node:fs";
import { isInForce } from "../handler/token-access.ts";
import { type BackupCounts, type BackupEntry, noEntries } from "../store/backup/backup-entry.ts";
import { BackupRefused } from "../store/backup/backup-refused.ts";
import { parseBackup } from "../store/backup/parse-backup.ts";
import { openStore } from "../store/open-store.ts";
import type { CopyOrder, CopyReport } from "./backup-command.ts";
import { COMMAND_WORDS } from "./command-words.ts";
import { COPY_WORDS } from "./copy-words.ts";

/**
 * Takes a copy back into an empty database. The file is read to its end before the database is
 * opened, and once more while it is stored, in one transaction: it may change in between.
 *
 * @throws StoreError when the database is in the way
 */
export async function restore({ db, file, locale }: CopyOrder): Promise<CopyReport> {
  const words = COPY_WORDS[locale];
  const { nothingStored, unreadable } = COMMAND_WORDS[locale];
  try {
    const { counts, inForce } = await countIn(parseBackup(bytesOf(file)), new Date());
    await store(db, parseBackup(bytesOf(file)));
    const lines = [words.restored(counts), words.forgetAgain];
    if (inForce > 0) lines.push(words.revokeAgain(inForce));
    return { isDone: true, lines };
  } catch (error) {
    if (error instanceof BackupRefused) {
      const line = words.refusals[error.refusal](file, error.line);
      return { isDone: false, lines: [line, nothingStored] };
    }
    if (!isAboutFile(error, file)) throw error;
    return { isDone: false, lines: [unreadable(file, error.message), nothingStored] };
  }
}

/** Opened only when it is read: a stream that nobody reads complains to nobody. */
async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file)) yield chunk;
}

/** What is in a copy, and how many of its tokens let somebody in now. */
async function countIn(
  entries: AsyncIterable<BackupEntry>,
  now: Date,
): Promise<{ readonly counts: BackupCounts; readonly inForce: number }> {
  const counts = noEntries();
  let inForce = 0;
  for await (const entry of entries) {
    counts[entry.kind] += 1;
    if (entry.kind === "token" && isInForce(entry, now)) inForce += 1;
  }
  return { counts, inForce };
}

async function store(db: string, entries: AsyncIterable<BackupEntry>): Promise<void> {
  const opened = await openStore(db);
  try {
    await opened.restore(entries);
  } finally {
    await opened.close();
  }
}

function isAboutFile(error: unknown, file: string): error is NodeJS.ErrnoException {
  if (!(error instanceof Error) || !("syscall" in error)) return false;
  return error.syscall === "read" || ("path" in error && error.path === file);
}
