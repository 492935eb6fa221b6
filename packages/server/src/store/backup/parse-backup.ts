import { createHash } from "node:crypto";
import * as z from "zod/mini";
import {
  BACKUP_KINDS,
  type BackupCounts,
  type BackupEntry,
  BackupEntrySchema,
  noEntries,
} from "./backup-entry.ts";
import { BACKUP_VERSION } from "./backup-lines.ts";
import { BackupRefused } from "./backup-refused.ts";
import { EntryOrder } from "./entry-order.ts";
import { readLines } from "./read-lines.ts";
import { registerRefusal } from "./register-line.ts";

const HeaderSchema = z.looseObject({ kind: z.literal("ishc-backup"), version: z.int() });

const EndSchema = z.strictObject({
  kind: z.literal("end"),
  counts: z.record(z.enum(BACKUP_KINDS), z.int()),
  sha256: z.string(),
});

/**
 * Reads the entries of a copy, and at its end holds them against what the last line says. Whoever
 * stores them may keep nothing before this has come to its end without an error.
 *
 * @param bytes - the copy, in pieces of any size
 * @throws BackupRefused with the reason and the line
 */
export async function* parseBackup(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<BackupEntry> {
  const hash = createHash("sha256");
  const counts = noEntries();
  const order = new EntryOrder();
  let line = 0;
  let end: z.infer<typeof EndSchema> | undefined;
  for await (const text of readLines(bytes)) {
    line += 1;
    if (end) throw new BackupRefused("damaged", line); // Something stands behind the end.
    const value = jsonOf(text, line);
    if (line === 1) checkHeader(value);
    else if (isEnd(value)) end = parsed(EndSchema, value, line);
    else {
      const entry = parsed(BackupEntrySchema, value, line);
      const refusal = order.follows(entry) ? registerRefusal(entry) : "damaged";
      if (refusal) throw new BackupRefused(refusal, line);
      counts[entry.kind] += 1;
      yield entry;
    }
    if (!end) hash.update(`${text}\n`);
  }
  if (!end) throw new BackupRefused(line === 0 ? "not-a-backup" : "cut-off", line);
  const isWhole = end.sha256 === hash.digest("hex") && isSame(end.counts, counts);
  if (!isWhole) throw new BackupRefused("damaged", line);
}

function jsonOf(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupRefused(line === 1 ? "not-a-backup" : "damaged", line);
  }
}

function checkHeader(value: unknown): void {
  const header = HeaderSchema.safeParse(value);
  if (!header.success) throw new BackupRefused("not-a-backup", 1);
  if (header.data.version > BACKUP_VERSION) throw new BackupRefused("newer", 1);
}

function isEnd(value: unknown): boolean {
  return Object(value).kind === "end";
}

function parsed<T>(schema: z.ZodMiniType<T>, value: unknown, line: number): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new BackupRefused("damaged", line);
  return result.data;
}

function isSame(told: BackupCounts, found: BackupCounts): boolean {
  return BACKUP_KINDS.every((kind) => told[kind] === found[kind]);
}
