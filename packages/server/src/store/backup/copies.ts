import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";
import type { BackupEntry } from "./backup-entry.ts";
import { BackupRefused } from "./backup-refused.ts";
import { readEntries } from "./read-entries.ts";
import { isEmpty, storeEntries } from "./store-entries.ts";

/**
 * Gives everything there is at one moment to some work, while others go on reading and writing.
 *
 * @param begin - how this database begins a transaction that sees one moment
 */
export function readAtOneMoment<T>(
  db: Kysely<Tables>,
  begin: string,
  work: (entries: AsyncIterable<BackupEntry>) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql.raw(begin).execute(connection);
    try {
      return await work(readEntries(connection));
    } finally {
      await sql.raw("rollback").execute(connection);
    }
  });
}

/**
 * Stores a copy in an empty database: all of it, or nothing.
 *
 * @throws BackupRefused where there is something in the database
 */
export async function restoreEntries(
  db: Kysely<Tables>,
  entries: AsyncIterable<BackupEntry>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (!(await isEmpty(transaction))) throw new BackupRefused("not-empty");
    await storeEntries(transaction, entries);
  });
}
