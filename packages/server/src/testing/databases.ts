import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { type Postgres, startPostgres } from "../../../tooling/src/postgres/start-postgres.ts";

/** A kind of database: how to make an empty one, and a way in past the store. */
export interface DatabaseKind {
  /** Makes a database, and gives what `openStore` is given. */
  readonly make: () => Promise<string>;
  /** Does what SQL says, on a connection of its own. */
  readonly ask: (place: string, statement: string) => Promise<void>;
}

/** Both kinds of databases. */
export interface DatabaseKinds {
  readonly SQLite: DatabaseKind;
  readonly PostgreSQL: DatabaseKind;
}

let shared: Promise<Postgres> | undefined;

/** One server for all suites of a process: to start one takes longer than most of them. It ends after the last. */
export function sharedPostgres(): Promise<Postgres> {
  shared ??= startPostgres(inject("sharedServers"));
  return shared;
}

/** A name that no other database of a server has. */
export const databaseName = () => `made_${crypto.randomUUID().replaceAll("-", "")}`;

/** Both kinds of databases, for one suite that runs on each. The files it made are gone when it ends. */
export function databaseKinds(): DatabaseKinds {
  let postgres: Postgres;
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "ishc-databases-"));
    postgres = await sharedPostgres();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    SQLite: { make: async () => join(folder, `${++count}.sqlite`), ask: askSqlite },
    PostgreSQL: {
      make: () => postgres.createDatabase(databaseName()),
      ask: askPostgres,
    },
  };
}

async function askSqlite(place: string, statement: string): Promise<void> {
  const file = new DatabaseSync(place);
  try {
    file.exec(statement);
  } finally {
    file.close();
  }
}

async function askPostgres(place: string, statement: string): Promise<void> {
  const client = new Client(place);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
