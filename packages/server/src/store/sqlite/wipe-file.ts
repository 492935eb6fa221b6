import { setTimeout as pause } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { StoreError } from "../store-error.ts";
import type { Tables } from "../tables.ts";

/** How long to wait for others who read what is to go, or copy it. */
const PATIENCE_MS = 5000;

/**
 * Writes the file anew and empties the log beside it: neither keeps a page of what was before.
 *
 * @throws StoreError `busy` where somebody reads for too long; doing it again does the rest
 */
export async function wipeFile(db: Kysely<Tables>): Promise<void> {
  await sql`vacuum`.execute(db);
  const until = performance.now() + PATIENCE_MS;
  while (!(await emptyLog(db))) {
    if (performance.now() > until) throw new StoreError("busy");
    await pause(50);
  }
}

/** SQLite says in an answer, not by an error, that it could not. */
async function emptyLog(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  return rows.every(({ busy }) => busy === 0);
}
