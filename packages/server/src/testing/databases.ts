import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { type Postgres, startPostgres } from "../../../tooling/src/postgres/start-postgres.ts";
import { openStore } from "../store/open-store.ts";

/** A kind of database: how to make one, and a way in past the store. */
export interface DatabaseKind {
  /** Makes a database with all tables and nothing in them, and gives what `openStore` is given. */
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
let originals: Promise<Originals> | undefined;

/** One server for all suites of a process: to start one takes longer than most of them. It ends after the last. */
export function sharedPostgres(): Promise<Postgres> {
  shared ??= startPostgres(inject("sharedServers"));
  return shared;
}

/** A name that no other database of a server has. */
export const databaseName = () => `made_${crypto.randomUUID().replaceAll("-", "")}`;

/** What every database of a suite is a copy of: to make all tables anew takes several times as long. */
interface Originals {
  /** The bytes of a file. */
  readonly SQLite: Uint8Array;
  /** The name of a database. */
  readonly PostgreSQL: string;
}

async function makeOriginals(folder: string): Promise<Originals> {
  const [file, name] = [join(folder, "original.sqlite"), databaseName()];
  const places = [file, await (await sharedPostgres()).createDatabase(name)];
  for (const place of places) await (await openStore(place)).close();
  return { SQLite: readFileSync(file), PostgreSQL: name };
}

/** Both kinds of databases, for one suite that runs on each. The files it made are gone when it ends. */
export function databaseKinds(): DatabaseKinds {
  let postgres: Postgres;
  let original: Originals;
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "ishc-databases-"));
    postgres = await sharedPostgres();
    originals ??= makeOriginals(folder);
    original = await originals;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    SQLite: {
      make: async () => {
        const place = join(folder, `${++count}.sqlite`);
        writeFileSync(place, original.SQLite);
        return place;
      },
      ask: askSqlite,
    },
    PostgreSQL: {
      make: () => postgres.createDatabase(databaseName(), original.PostgreSQL),
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
