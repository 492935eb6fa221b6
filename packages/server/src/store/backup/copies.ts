import { type Kysely, PostgresAdapter, sql } from "kysely";
import type { Tables } from "../tables.ts";
import type { BackupEntry } from "./backup-entry.ts";
import { BackupRefused } from "./backup-refused.ts";
import { readEntries } from "./read-entries.ts";
import { isEmpty, storeEntries } from "./store-entries.ts";

/** What differs from database to database. */
interface Reading {
  /** Begins a transaction that sees one moment. */
  readonly beginReading: string;
  /** Turns what the database threw into a StoreError where it is one. */
  readonly translate: (error: unknown) => unknown;
}

/**
 * Gives everything there is at one moment to some work, while others go on reading and writing. What the
 * work itself throws, of a full disk that it writes to, say, is no fault of the database.
 */
export function readAtOneMoment<T>(
  db: Kysely<Tables>,
  { beginReading, translate }: Reading,
  work: (entries: AsyncIterable<BackupEntry>) => Promise<T>,
): Promise<T> {
  const translated = (error: unknown) => {
    throw translate(error);
  };
  return db.connection().execute(async (connection) => {
    await sql.raw(beginReading).execute(connection).catch(translated);
    try {
      return await work(translating(readEntries(connection), translate));
    } finally {
      await sql.raw("rollback").execute(connection).catch(translated);
    }
  });
}

async function* translating<T>(
  entries: AsyncIterable<T>,
  translate: Reading["translate"],
): AsyncGenerator<T> {
  try {
    for await (const entry of entries) yield entry;
  } catch (error) {
    throw translate(error);
  }
}

/**
 * Stores a copy in an empty database, within a transaction.
 *
 * @throws BackupRefused where there is something in the database
 */
export async function restoreEntries(
  transaction: Kysely<Tables>,
  entries: AsyncIterable<BackupEntry>,
): Promise<void> {
  await holdOffWriters(transaction);
  if (!(await isEmpty(transaction))) throw new BackupRefused("not-empty");
  await storeEntries(transaction, entries);
}

/** What is empty must be so until the end. In SQLite whoever has a transaction has the only right to write. */
async function holdOffWriters(db: Kysely<Tables>): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return;
  await sql`lock table registers, units, tokens in exclusive mode`.execute(db);
}
