import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { afterAll, beforeAll } from "vitest";
import { type Postgres, startPostgres } from "../../../tooling/src/postgres/start-postgres.ts";

/** A kind of database: how to make an empty one, and a way in past the store. */
export interface DatabaseKind {
  /** Makes a database, and gives what `openStore` is given. */
  readonly make: () => string;
  /** Does what SQL says, on a connection of its own. */
  readonly ask: (place: string, statement: string) => Promise<void>;
}

/** Both kinds of databases. */
export interface DatabaseKinds {
  readonly SQLite: DatabaseKind;
  readonly PostgreSQL: DatabaseKind & Pick<Postgres, "crash">;
}

/** Both kinds of databases, for one suite that runs on each. What it made is gone when it ends. */
export function databaseKinds(): DatabaseKinds {
  let postgres: Postgres;
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "ishc-databases-"));
    postgres = await startPostgres();
  });
  afterAll(async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    SQLite: { make: () => join(folder, `${++count}.sqlite`), ask: askSqlite },
    PostgreSQL: {
      make: () => postgres.createDatabase(`made${++count}`),
      ask: askPostgres,
      crash: () => postgres.crash(),
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
