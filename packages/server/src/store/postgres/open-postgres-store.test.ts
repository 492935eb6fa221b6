import { setTimeout as sleep } from "node:timers/promises";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Postgres, startPostgres } from "../../../../tooling/src/postgres/start-postgres.ts";
import { apiOn, buildSubmission, CHANGE, registerWithMeetings } from "../../testing/api.ts";
import { backupLines } from "../backup/backup-lines.ts";
import { parseBackup } from "../backup/parse-backup.ts";
import { openStore } from "../open-store.ts";
import type { Store } from "../store.ts";

let postgres: Postgres;
let made = 0;
let place: string;
let store: Store;
let other: Client;

beforeAll(async () => {
  postgres = await startPostgres();
});

afterAll(() => postgres?.stop());

beforeEach(async () => {
  made += 1;
  place = await postgres.createDatabase(`server${made}`);
  store = await openStore(place);
  other = new Client(place);
  other.on("error", () => {});
  await other.connect();
});

afterEach(async () => {
  await store.close();
  await other.end().catch(() => {});
});

const fill = () => store.transaction((each) => each.writeRegister(registerWithMeetings(), CHANGE));

async function untilSomebodyWaits(): Promise<void> {
  const waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock'";
  while ((await other.query(waiting)).rowCount === 0) await sleep(20);
}

/** Ends every connection but the one that asks. */
const cutAll = () =>
  other.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );

describe("whatever a server and an address are set to", () => {
  const settings = "default_transaction_isolation = 'serializable'";

  test.each([
    ["the database", ""],
    ["an address that chooses a schema", "&options=-c%20search_path%3Dpublic"],
    ["an address that sets it itself", "&options=-c+synchronous_commit%3Doff"],
  ])("what %s says of isolation and of the disk does not hold", async (_, more) => {
    const name = `server${made}`;
    await other.query(`alter database ${name} set ${settings}`);
    await other.query(`alter database ${name} set synchronous_commit = off`);
    const told = await openStore(`${place}${more}`);
    try {
      await other.query("create table told (isolation text, disk text, patience text)");
      await other.query(`
        create function tell() returns trigger language plpgsql as 'begin
          insert into told values (current_setting(''transaction_isolation''),
            current_setting(''synchronous_commit''), current_setting(''lock_timeout''));
          return new; end'`);
      await other.query("create trigger tell before insert on registers execute function tell()");
      await told.transaction((each) => each.writeRegister(buildRegister(), CHANGE));
      const { rows } = await other.query("select * from told");
      expect(rows).toEqual([{ isolation: "read committed", disk: "on", patience: "5s" }]);
    } finally {
      await told.close();
    }
  });

  test("a schema that an address chooses is the one that is used", async () => {
    const fresh = await postgres.createDatabase(`chosen${made}`);
    const maker = new Client(fresh);
    await maker.connect();
    await maker.query("create schema ishc");
    const chosen = await openStore(`${fresh}&options=-c%20search_path%3Dishc`);
    await chosen.transaction((each) => each.writeRegister(buildRegister(), CHANGE));
    await chosen.close();
    expect((await maker.query("select club_id from ishc.registers")).rows).toHaveLength(1);
    await maker.end();
  });
});

describe("two at once", () => {
  const club = (id: string) => buildRegister({ club: { ...buildRegister().club, id } });

  test("who wait for each other: one is told to come again, and nothing is half done", async () => {
    let isFirst = true;
    const both = (ids: readonly string[]) =>
      store.transaction(async (each) => {
        for (const id of ids) {
          await each.writeRegister(club(id), CHANGE);
          if (isFirst) await sleep(200);
          isFirst = false;
        }
      });
    const done = await Promise.allSettled([both(["a", "b"]), both(["b", "a"])]);
    const failed = done.filter((each) => each.status === "rejected");
    expect(failed).toMatchObject([{ reason: { name: "StoreError", fault: "busy" } }]);
    expect((await store.readRegisters()).map(({ version }) => version)).toEqual([1, 1]);
  });

  test("forty phones that send for one club are all taken, each once", async () => {
    await fill();
    const api = apiOn(store);
    const sent = Array.from({ length: 40 }, (_, i) =>
      buildSubmission({ id: `s${i % 20}`, meeting: { id: `sh-${i % 20}`, date: "2024-05-17" } }),
    );
    const answers = await Promise.all(
      sent.map((each) => api.send("POST", "/clubs/club-01/submissions", each)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(20).fill(200), ...Array(20).fill(201)]);
    expect((await store.readRegister("club-01"))?.version).toBe(21);
  });

  test("who lock more clubs than a server has room for locks, in any order, wait for each other", async () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `club-${i}`);
    const both = [ids, ids.toReversed()].map((all) =>
      store.transaction(async (each) => {
        await each.lockClubs(all);
        const found = await each.readRegister("club-7");
        if (!found) await each.writeRegister(club("club-7"), CHANGE);
        return found?.version;
      }),
    );
    expect((await Promise.all(both)).sort()).toEqual([1, undefined]);
  });

  test("who take a copy back into one database: one does, and the other changes nothing", async () => {
    await fill();
    let copy = "";
    await store.readAll(async (entries) => {
      for await (const line of backupLines(entries)) copy += line;
    });
    const empty = await openStore(await postgres.createDatabase(`empty${made}`));
    let begun = 0;
    async function* slowly() {
      const [half, isFirst] = [copy.length >> 1, begun === 0];
      begun += 1;
      yield Buffer.from(copy.slice(0, half));
      if (isFirst) await untilSomebodyWaits();
      yield Buffer.from(copy.slice(half));
    }
    const restore = () => empty.restore(parseBackup(slowly()));
    const first = restore();
    await sleep(100);
    const done = await Promise.allSettled([first, restore()]);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(done.find((each) => each.status === "rejected")).toMatchObject({
      reason: { name: "BackupRefused", refusal: "not-empty" },
    });
    expect(await empty.readRegister("club-01")).toEqual(await store.readRegister("club-01"));
    await empty.close();
  });
});

describe("a line that is cut", () => {
  test("while nobody uses it is made anew", async () => {
    await fill();
    await cutAll();
    await sleep(50);
    expect((await store.readRegister("club-01"))?.version).toBe(1);
  });

  test("within a transaction is a problem that a queue sends again for, and nothing is stored", async () => {
    await fill();
    const cut = store.transaction(async (each) => {
      await each.writeRegister(buildRegister({ members: buildMembers(1) }), CHANGE);
      await cutAll();
      await each.readUnits();
    });
    await expect(cut).rejects.toMatchObject({ name: "StoreError", fault: "unreachable" });
    expect((await store.readRegister("club-01"))?.version).toBe(1);
  });
});

test("an id that no database keeps is one of nobody, and no error", async () => {
  const errors: unknown[] = [];
  const api = apiOn(store, { onError: (error) => errors.push(error) });
  for (const id of ["%00", "a%00b", "%2500", "%00%zz"]) {
    const asked = await Promise.all([
      api.get(`/clubs/${id}/scorecard`),
      api.get(`/clubs/${id}/register`),
      api.get(`/units/${id}`),
      api.send("POST", `/clubs/${id}/members/${id}/forget`, {}),
    ]);
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  }
  expect(errors).toEqual([]);
});

test("a reason is kept without what no database keeps", async () => {
  const members = buildMembers(3).map((member) => ({
    ...member,
    memberships: [{ kind: "official" as const, from: "2021-01-01", to: "2023-01-01" }],
  }));
  const register = buildRegister({ members, board: [] });
  await store.transaction((each) => each.writeRegister(register, CHANGE));
  const api = apiOn(store);
  const body = { why: "đơn\u0000 ngày\u001b[31m 20/5" };
  const answer = await api.send("POST", "/clubs/club-01/members/m3/forget", body);
  expect(answer.status).toBe(204);
  const [, change] = await store.readHistory("club-01", { limit: 9 });
  expect(change?.why).toBe("đơn  ngày [31m 20/5");
});
