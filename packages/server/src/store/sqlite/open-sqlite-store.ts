import { accessSync, constants } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { Kysely, SqliteDialect, type SqliteStatement } from "kysely";
import { migrate } from "../migrations.ts";
import { askDirectly } from "../prepared.ts";
import { type Peculiarities, sqlStore } from "../sql-store.ts";
import type { Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { Checkpoints } from "./checkpoints.ts";
import { nodeSqliteAdapter } from "./node-sqlite-adapter.ts";
import { openDatabase } from "./open-database.ts";
import { storeErrorOf } from "./sqlite-fault.ts";
import { whileBusy } from "./while-busy.ts";
import { wipeFile } from "./wipe-file.ts";

/** Every transaction of a store begins with the right to write: whoever has one has locked all. */
export const SQLITE: Peculiarities = {
  translate: storeErrorOf,
  lockClubs: async () => {},
  wipe: wipeFile,
  beginReading: "begin deferred",
  whenFree: whileBusy,
};

/** Pages that may be written ahead before whoever writes has to copy them: 32 MB, where the thread did not keep up. */
const PAGES_AHEAD = 8000;

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
    const opened = await whileBusy(() => openDatabase(path));
    database = opened;
    database.exec(`pragma wal_autocheckpoint = ${PAGES_AHEAD}`);
    const checkpoints = new Checkpoints(path);
    const noteChange = () => checkpoints.noteChange();
    const adapter = nodeSqliteAdapter(database, noteChange);
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapter }) });
    askDirectly(db, (statement, parameters) => answered(adapter.prepare(statement), parameters));
    // One transaction: of several programs that open a new file, one makes the tables.
    await whileBusy(() => opened.exec("begin immediate"));
    await migrate(db);
    database.exec("commit");
    const store = sqlStore(db, SQLITE);
    // The thread first: whoever closes a database last clears up beside the file.
    return { ...store, close: () => checkpoints.end().finally(store.close) };
  } catch (error) {
    if (database?.isOpen) database.close();
    throw storeErrorOf(whyNotOpened(path, error));
  }
}

function answered(statement: SqliteStatement, parameters: readonly unknown[]): unknown[] {
  if (statement.reader) return statement.all(parameters);
  statement.run(parameters);
  return [];
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
