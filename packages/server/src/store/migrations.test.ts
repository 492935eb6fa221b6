import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { buildRegister } from "@ishc/core/testing";
import { type Dialect, Kysely, PostgresDialect, SqliteDialect } from "kysely";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildStoredSubmission, MEETING, registerWithMeetings } from "../testing/api.ts";
import { databaseName, sharedPostgres } from "../testing/databases.ts";
import { migrate } from "./migrations.ts";
import { openStore } from "./open-store.ts";
import { addParts } from "./parts/part-rows.ts";
import { partsOf } from "./parts/register-part.ts";
import { nodeSqliteAdapter } from "./sqlite/node-sqlite-adapter.ts";
import { submissionRow } from "./submissions/submission-rows.ts";
import type { Tables } from "./tables.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ishc-migrations-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DATABASES: readonly (readonly [string, () => Promise<string>, (place: string) => Dialect])[] =
  [
    [
      "SQLite",
      async () => join(folder, `${crypto.randomUUID()}.sqlite`),
      (place) => new SqliteDialect({ database: nodeSqliteAdapter(new DatabaseSync(place)) }),
    ],
    [
      "PostgreSQL",
      async () => (await sharedPostgres()).createDatabase(databaseName()),
      (place) => new PostgresDialect({ pool: new Pool({ connectionString: place }) }),
    ],
  ];

/** The table of registers as it was before registers were stored in parts. */
interface Earlier {
  readonly registers: { club_id: string; version: number; document: string };
}

const { club, ...sections } = buildRegister();
const named = (id: string) => ({ ...club, id });
const REGISTERS = [
  { ...registerWithMeetings(), club: named("a") },
  { meetings: registerWithMeetings().meetings?.toReversed(), ...sections, club: named("b") },
  { ...sections, meetings: [], club: named("c") },
  { schemaVersion: 2, club: named("d") },
];

describe.each(DATABASES)("what an earlier release stored in %s", (_, make, dialect) => {
  test("is kept to the letter, and goes on from its version", async () => {
    const place = await make();
    const db = new Kysely<Earlier>({ dialect: dialect(place) });
    await migrate(db, "0005-changes");
    for (const [i, register] of REGISTERS.entries()) {
      const row = { club_id: register.club.id, version: i + 7, document: JSON.stringify(register) };
      await db.insertInto("registers").values(row).execute();
    }
    await db.destroy();
    const store = await openStore(place);
    const stored = await store.readRegisters();
    expect(stored.map(({ version }) => version)).toEqual([7, 8, 9, 10]);
    expect(stored.map(({ register }) => JSON.stringify(register))).toEqual(
      REGISTERS.map((register) => JSON.stringify(register)),
    );
    const around = await store.readAroundMeeting("a", MEETING);
    const roll = sections.members?.map(({ id, memberships }) => ({ id, memberships }));
    expect(around?.register.members).toEqual(roll);
    const change = { at: "2024-05-25T07:05:00.000Z", by: "t1", why: "corrected" };
    const register = { ...registerWithMeetings(), club: named("a"), meetings: [] };
    const write = store.transaction((transaction) => transaction.writeRegister(register, change));
    expect(await write).toBe(8);
    expect(await store.readHistory("a", { limit: 2 })).toEqual([
      {
        ...change,
        clubId: "a",
        version: 8,
        values: [
          { path: ["meetings"], from: 0, before: registerWithMeetings().meetings, after: [] },
        ],
      },
    ]);
    await store.close();
  });

  test("tells what its submissions name of others, and stays as fixed as it was", async () => {
    const place = await make();
    const db = new Kysely<Tables>({ dialect: dialect(place) });
    await migrate(db, "0011-shorter-rolls");
    await db.insertInto("registers").values({ club_id: "club-01", version: 1 }).execute();
    const replaces = { submissionId: "s0", revision: 3 };
    const settles = [{ submissionId: "s2", revision: 1, receipt: "7F3K" }];
    const plain = buildStoredSubmission();
    const naming = { ...plain, contentHash: "bb", revision: 2, amendment: true };
    const { replaces: _, settles: __, ...row } = submissionRow(plain);
    const document = JSON.stringify({ ...plain.submission, replaces, settles });
    for (const each of [row, { ...row, content_hash: "bb", revision: 2, amendment: 1, document }]) {
      await db
        .insertInto("submissions")
        .values(each as Tables["submissions"])
        .execute();
    }
    await db.destroy();
    const store = await openStore(place);
    const { submission: ___, ...delivery } = plain;
    const { submission: ____, ...amendment } = naming;
    expect(await store.readDeliveries("club-01")).toEqual([
      delivery,
      { ...amendment, replaces, settles },
    ]);
    await store.close();
    const after = new Kysely<Tables>({ dialect: dialect(place) });
    const change = after
      .updateTable("submissions")
      .set({ replaces: null })
      .where("revision", "=", 2);
    await expect(change.execute()).rejects.toThrow("only ever added");
    const redacting = after.transaction().execute(async (transaction) => {
      await transaction.insertInto("redactions").values({ club_id: "club-01" }).execute();
      await transaction.updateTable("submissions").set({ settles: "[]" }).execute();
    });
    await expect(redacting).rejects.toThrow("only ever added");
    // As a program of an earlier version writes it, which may still run.
    const old = after
      .insertInto("submissions")
      .values({ ...row, content_hash: "cc", revision: 3, document } as Tables["submissions"]);
    await expect(old.execute()).rejects.toThrow(/earlier version|submissions_replaces_beside/);
    await after.destroy();
  });

  test("is held against rolls as they are written now", async () => {
    const place = await make();
    const db = new Kysely<Tables>({ dialect: dialect(place) });
    await migrate(db, "0010-days-of-meetings");
    const register = { ...registerWithMeetings(), club: named("a") };
    const rolled = register.members?.map(({ id, memberships }) => ({ id, memberships }));
    await db.insertInto("registers").values({ club_id: "a", version: 1 }).execute();
    await addParts(db, "a", partsOf(register));
    const document = JSON.stringify(rolled);
    await db.insertInto("rolls").values({ club_id: "a", document }).execute();
    await db.destroy();
    const store = await openStore(place);
    const around = await store.readAroundMeeting("a", MEETING);
    expect(around?.register.members).toEqual(rolled);
    await store.close();
  });
});
