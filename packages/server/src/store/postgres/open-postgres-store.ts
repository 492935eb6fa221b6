import { Kysely, PostgresDialect, type PostgresPool } from "kysely";
import { Pool } from "pg";
import { migrate } from "../migrations.ts";
import { type Peculiarities, sqlStore } from "../sql-store.ts";
import type { Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { answeringPool } from "./answering-pool.ts";
import { lockClubs } from "./lock-clubs.ts";
import { postgresErrorOf } from "./postgres-fault.ts";

/** How long to wait for a connection, or for others who hold a lock. */
const PATIENCE_MS = 5000;

/**
 * How long one statement may go without its answer. It asks whether there is still anybody, not whether
 * the work is small: long commands are made of many short statements, the longest of which, reading all registers
 * of a country or waiting for a thousand locks, takes seconds. So one limit serves requests and commands.
 */
const ANSWER_MS = 60_000;

/** After so many seconds of silence each end asks whether the other is still there. */
const STILL_THERE_S = 30;

/**
 * What every connection is set to, whatever the server's own settings: a receipt is given only
 * after the disk has it, and each statement sees what others stored before it.
 */
const SETTINGS = [
  "-c synchronous_commit=on",
  "-c default_transaction_isolation=read\\ committed",
  `-c lock_timeout=${PATIENCE_MS}`,
  // Whoever is gone without a word keeps no locks for longer than a minute. The system's own patience is two hours.
  `-c tcp_keepalives_idle=${STILL_THERE_S}`,
  "-c tcp_keepalives_interval=10",
  "-c tcp_keepalives_count=3",
].join(" ");

const POSTGRES: Peculiarities = {
  translate: postgresErrorOf,
  lockClubs,
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
export function openPostgresStore(url: string): Promise<Store> {
  return openPostgresWithin(url, ANSWER_MS);
}

/** Opens a store whose statements are answered within so many milliseconds, or else fail. */
export async function openPostgresWithin(url: string, answerMs: number): Promise<Store> {
  const pool = connect(url);
  try {
    // To build an index may be one statement, and as long as it takes.
    await migrate(speaking(pool));
    return sqlStore(speaking(answeringPool(pool, answerMs)), POSTGRES);
  } catch (error) {
    await pool.end();
    throw postgresErrorOf(error);
  }
}

const speaking = (pool: PostgresPool) =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

/** Connections to a database, whose tables may not be there yet. */
function connect(url: string): Pool {
  const pool = new Pool({
    ...withSettings(url),
    connectionTimeoutMillis: PATIENCE_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: STILL_THERE_S * 1000,
    // A program that has closed its store ends, though a silent database never says goodbye.
    allowExitOnIdle: true,
  });
  // A connection that breaks while nobody uses it: the next who asks gets a new one.
  pool.on("error", () => {});
  // One that breaks between two statements: the next statement says so. Unheard, it would end the program.
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
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
