import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildRegister } from "@ishc/core/testing";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Postgres } from "../../../tooling/src/postgres/start-postgres.ts";
import { openStore } from "../store/open-store.ts";
import { CHANGE } from "../testing/api.ts";
import { databaseName, sharedPostgres } from "../testing/databases.ts";
import { importRegisters } from "./import-registers.ts";

let postgres: Postgres;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ishc-import-"));
  postgres = await sharedPostgres();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const club = (id: string) => buildRegister({ club: { ...buildRegister().club, id } });

function order(db: string, ...ids: readonly string[]) {
  const files = ids.map((id) => join(folder, `${id}.json`));
  for (const [i, file] of files.entries()) writeFileSync(file, JSON.stringify(club(ids[i] ?? "")));
  return { db, files, unitsFile: undefined, isReplacing: false, locale: "en" } as const;
}

test("a register that somebody stores while an import waits is not replaced unseen", async () => {
  const db = await postgres.createDatabase(databaseName());
  const store = await openStore(db);
  const other = new Client(db);
  await other.connect();
  const isWaiting = async () =>
    (await other.query("select 1 from pg_locks where not granted")).rowCount !== 0;
  const { importing } = await store.transaction(async (each) => {
    await each.lockClub("club-01");
    const begun = importRegisters(order(db, "club-01"));
    while (!(await isWaiting())) await sleep(20);
    await each.writeRegister(buildRegister({ members: [] }), CHANGE);
    return { importing: begun };
  });
  expect(await importing).toMatchObject({ isDone: false });
  expect((await store.readRegister("club-01"))?.version).toBe(1);
  await other.end();
  await store.close();
});

test("two imports of the same clubs in another order wait, and the second is told", async () => {
  const db = await postgres.createDatabase(databaseName());
  const first = await openStore(db);
  await first.close();
  const ids = Array.from({ length: 12 }, (_, i) => `club-${i + 10}`);
  const done = await Promise.all([
    importRegisters(order(db, ...ids)),
    importRegisters(order(db, ...ids.toReversed())),
  ]);
  expect(done.map(({ isDone }) => isDone).sort()).toEqual([false, true]);
});
