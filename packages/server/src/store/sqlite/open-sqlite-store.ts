import { accessSync, constants } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { Kysely, SqliteDialect, sql } from "kysely";
import { migrate } from "../migrations.ts";
import { type Peculiarities, sqlStore } from "../sql-store.ts";
import type { Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { nodeSqliteAdapter } from "./node-sqlite-adapter.ts";
import { openDatabase } from "./open-database.ts";
import { storeErrorOf } from "./sqlite-fault.ts";

/** Every transaction of a store begins with the right to write: whoever has one has locked all. */
export const SQLITE: Peculiarities = {
  translate: storeErrorOf,
  lockClub: async () => {},
  wipe: async (db) => {
    // The file is written anew, and what was in the log goes with it.
    await sql`vacuum`.execute(db);
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  },
  beginReading: "begin deferred",
};

/**
 * Opens a store in one SQLite file, made when it does not exist. What was
 * stored survives a crash and a power cut: a receipt is given only after the
 * disk has it.
 *
 * @param path - the file; its folder must exist. `:memory:` keeps nothing
 * @returns the store; close it when done
 * @throws {@link StoreError} when the file cannot be opened or written
 * @example
 * import { openSqliteStore } from "@ishc/server";
 * const store = await openSqliteStore(":memory:");
 * await store.readRegister("club-01"); // undefined
 * await store.close();
 */
export async function openSqliteStore(path: string): Promise<Store> {
  let database: DatabaseSync | undefined;
  try {
    database = openDatabase(path);
    const dialect = new SqliteDialect({ database: nodeSqliteAdapter(database) });
    const db = new Kysely<Tables>({ dialect });
    // One transaction: of several programs that open a new file, one makes the tables.
    database.exec("begin immediate");
    await migrate(db);
    database.exec("commit");
    return sqlStore(db, SQLITE);
  } catch (error) {
    if (database?.isOpen) database.close();
    throw storeErrorOf(whyNotOpened(path, error));
  }
}

/** SQLite says “cannot open” of a read-only disk as well; the system knows better. */
function whyNotOpened(path: string, error: unknown): unknown {
  try {
    if (path !== ":memory:") accessSync(dirname(path), constants.W_OK);
    return error;
  } catch (better) {
    return better;
  }
}
