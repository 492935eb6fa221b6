import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { lstat, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Locale } from "@ishc/i18n";
import { type BackupCounts, type BackupEntry, noEntries } from "../store/backup/backup-entry.ts";
import { backupLines } from "../store/backup/backup-lines.ts";
import { StoreError } from "../store/store-error.ts";
import { COPY_WORDS } from "./copy-words.ts";
import { openExisting } from "./open-existing.ts";

/** What to copy, and where to or from. */
export interface CopyOrder {
  readonly db: string;
  /** The file; `-` for standard output. */
  readonly file: string;
  readonly locale: Locale;
}

/** What a command has to say, and whether it was done. */
export interface CopyReport {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

/**
 * Copies everything. A file has its name only when all of it is on the disk.
 *
 * @throws StoreError when the database is in the way, or is not there
 */
export async function backUp({ db, file, locale }: CopyOrder): Promise<CopyReport> {
  const words = COPY_WORDS[locale];
  if (await isNoFile(file)) return { isDone: false, lines: [words.notAFile(file)] };
  const store = await openExisting(db);
  try {
    const counts = await store.readAll((entries) => write(entries, file));
    // On standard output only the copy itself may stand.
    const lines = file === "-" ? [] : [words.written(file, counts), words.keepSafe];
    return { isDone: true, lines };
  } catch (error) {
    if (error instanceof StoreError || !isSystemError(error)) throw error;
    return { isDone: false, lines: [words.notWritten(file, error.message)] };
  } finally {
    await store.close();
  }
}

/** Whether something else has the name: a pipe or a device, say, which would be gone once a file took its place. */
async function isNoFile(file: string): Promise<boolean> {
  if (file === "-") return false;
  const there = await lstat(file).catch(() => undefined);
  return there !== undefined && !there.isFile();
}

async function write(entries: AsyncIterable<BackupEntry>, file: string): Promise<BackupCounts> {
  const counts = noEntries();
  const lines = Readable.from(backupLines(counted(entries, counts)));
  if (file === "-") await pipeline(lines, process.stdout, { end: false });
  else await writeWhole(lines, file);
  return counts;
}

async function* counted(
  entries: AsyncIterable<BackupEntry>,
  counts: Record<BackupEntry["kind"], number>,
): AsyncGenerator<BackupEntry> {
  for await (const entry of entries) {
    counts[entry.kind] += 1;
    yield entry;
  }
}

/** Under another name first, readable by nobody else; then on the disk; then under its own. */
async function writeWhole(lines: Readable, file: string): Promise<void> {
  const part = `${file}.${randomUUID().slice(0, 8)}.part`;
  try {
    await pipeline(lines, createWriteStream(part, { flags: "wx", mode: 0o600, flush: true }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await flushFolder(dirname(file));
}

/** A new name is on the disk only when its folder is. Where a folder cannot be opened, the system sees to it. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
