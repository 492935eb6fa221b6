import { Kysely, PostgresDialect, sql } from "kysely";
import { Pool } from "pg";
import { migrate } from "../migrations.ts";
import { type Peculiarities, sqlStore } from "../sql-store.ts";
import type { Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { postgresErrorOf } from "./postgres-fault.ts";

/** How long to wait for a connection, or for others who hold a lock. */
const PATIENCE_MS = 5000;

/**
 * What every connection is set to, whatever the server's own settings: a receipt is given only
 * after the disk has it, and each statement sees what others stored before it.
 */
const SETTINGS = [
  "-c synchronous_commit=on",
  "-c default_transaction_isolation=read\\ committed",
  `-c lock_timeout=${PATIENCE_MS}`,
].join(" ");

/**
 * A lock on the club's name rather than on its row: it holds off a second new register of the same
 * club as well. What is read after it is what others stored before they let go of it.
 */
const POSTGRES: Peculiarities = {
  translate: postgresErrorOf,
  async lockClub(db, clubId) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${clubId}, 0))`.execute(db);
  },
  // Dead rows are reused by its own vacuum; its log and standbys are for whoever runs the server.
  wipe: async () => {},
  beginReading: "begin isolation level repeatable read read only",
  // It waits by itself, for as long as it is told to.
  whenFree: (work) => work(),
};

/**
 * Opens a store in a PostgreSQL database, 12 or later. The tables are made where they are missing.
 *
 * @param url - such as `postgresql://user:password@host/database`
 * @returns the store; close it when done
 * @throws {@link StoreError} when the database cannot be reached or written
 * @example
 * import { openPostgresStore } from "@ishc/server";
 * const store = openPostgresStore("postgresql://nobody@localhost:1/none");
 * await store.catch((error) => error.fault); // "unreachable"
 */
export async function openPostgresStore(url: string): Promise<Store> {
  const db = connect(url);
  try {
    await migrate(db);
    return sqlStore(db, POSTGRES);
  } catch (error) {
    await db.destroy();
    throw postgresErrorOf(error);
  }
}

/** Speaks to a database, whose tables may not be there yet. */
function connect(url: string): Kysely<Tables> {
  const pool = new Pool({ ...withSettings(url), connectionTimeoutMillis: PATIENCE_MS });
  // A connection that breaks while nobody uses it: the next who asks gets a new one.
  pool.on("error", () => {});
  // One that breaks between two statements: the next statement says so. Unheard, it would end the program.
  pool.on("connect", (client) => client.on("error", () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Options of the address, such as a schema, would take the place of ours: ours come behind them, and the last holds. */
function withSettings(url: string): {
  readonly connectionString: string;
  readonly options: string;
} {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const given = address?.searchParams.get("options") ?? process.env["PGOPTIONS"] ?? "";
  const options = `${given} ${SETTINGS}`.trim();
  if (!address?.searchParams.has("options")) return { connectionString: url, options };
  address.searchParams.set("options", options);
  return { connectionString: address.href, options };
}
