import { type Kysely, sql } from "kysely";
import { StoreError } from "../store-error.ts";
import type { Tables } from "../tables.ts";
import { whileBusy } from "./while-busy.ts";

/**
 * Writes the file anew and empties the log beside it: neither keeps a page of what was before.
 *
 * @throws StoreError `busy` where somebody reads for too long; doing it again does the rest
 */
export async function wipeFile(db: Kysely<Tables>): Promise<void> {
  await whileBusy(() => sql`vacuum`.execute(db));
  // Others may read what is to go, or copy it.
  await whileBusy(() => emptyLog(db));
}

/** SQLite says in an answer, not by an error, that it could not. */
async function emptyLog(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  if (rows.some(({ busy }) => busy !== 0)) throw new StoreError("busy");
}
