import type { AdministrativeUnit } from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { startPostgres } from "../../../tooling/src/postgres/start-postgres.ts";
import { buildStoredSubmission, CHANGE, SUBJECT } from "../testing/api.ts";
import { databaseKinds, databaseName, sharedPostgres } from "../testing/databases.ts";
import { withChanges } from "./history/changed-values.ts";
import { openStore } from "./open-store.ts";
import type { Store, StoreTransaction } from "./store.ts";
import type { StoredToken } from "./tokens/stored-token.ts";

const KINDS = databaseKinds();

const submission = buildStoredSubmission();

const token: StoredToken = {
  id: "t1",
  hash: "ab".repeat(32),
  role: "club-board",
  scope: { clubId: "club-01" },
  label: "Bà Lan",
  createdAt: "2024-05-01T00:00:00.000Z",
  expiresAt: "2025-05-01T00:00:00.000Z",
};

describe.each(Object.entries(KINDS))("a store in %s", (_, { make, ask }) => {
  let place: string;
  let store: Store;
  const work = <T>(on: (transaction: StoreTransaction) => Promise<T>) => store.transaction(on);

  beforeEach(async () => {
    place = await make();
    store = await openStore(place);
  });

  afterEach(() => store.close());

  test("keeps what was stored, and opens again", async () => {
    await work(async (transaction) => {
      await transaction.writeRegister(buildRegister(), CHANGE);
      await transaction.addSubmission(submission);
    });
    await store.close();
    store = await openStore(place);
    expect(await store.readRegister("club-01")).toEqual({ register: buildRegister(), version: 1 });
    expect(await store.readSubmissions("club-01", SUBJECT)).toEqual([submission]);
    const { submission: _, ...delivery } = submission;
    expect(await store.readDeliveries("club-01")).toEqual([delivery]);
    expect(await store.readSubmissions("club-01", { kind: "member", id: SUBJECT.id })).toEqual([]);
    expect(await store.readSubmissions("club-02", SUBJECT)).toEqual([]);
    expect(await store.readRegister("club-02")).toBeUndefined();
  });

  test("tells of submissions of one moment always in the same order, whatever they are about", async () => {
    const named = (submissionId: string, id: string) => ({
      ...submission,
      submissionId,
      subject: { ...submission.subject, id },
    });
    await work(async (transaction) => {
      await transaction.writeRegister(buildRegister(), CHANGE);
      await transaction.addSubmission(named("s2", "a"));
      await transaction.addSubmission(named("s3", "b"));
      await transaction.addSubmission(named("s1", "c"));
    });
    const order = (await store.readDeliveries("club-01")).map(({ submissionId }) => submissionId);
    expect(order).toEqual(["s1", "s2", "s3"]);
  });

  test("tells what a submission names of others without opening it, and opens one", async () => {
    const replaces = { submissionId: "s0", revision: 3 };
    const settles = [{ submissionId: "s2", revision: 1, receipt: "7F3K" }];
    const opened = { ...submission.submission, replaces, settles };
    await work(async (transaction) => {
      await transaction.writeRegister(buildRegister(), CHANGE);
      await transaction.addSubmission({ ...submission, submission: opened });
      await transaction.addSubmission({ ...submission, contentHash: "bb", revision: 2 });
    });
    const { submission: plain, ...delivery } = submission;
    const expected = [
      { ...delivery, replaces, settles },
      { ...delivery, contentHash: "bb", revision: 2 },
    ];
    expect(await store.readDeliveries("club-01")).toEqual(expected);
    const related = await store.readRelated("club-01", { submissionId: "s9", subject: SUBJECT });
    expect(related).toEqual(expected);
    const documents = [];
    for (const each of related) documents.push(await store.readDocument(each));
    expect(documents).toEqual([opened, plain]);
  });

  test("gives registers in the order of their ids, not of a language", async () => {
    const ids = ["b", "a-1", "B", "a1", "á", "Z"];
    const club = (id: string) => buildRegister({ club: { ...buildRegister().club, id } });
    for (const id of ids) {
      await work((transaction) => transaction.writeRegister(club(id), CHANGE));
    }
    const stored = await store.readRegisters();
    expect(stored.map(({ register }) => register.club.id)).toEqual([...ids].sort());
  });

  test("keeps units in place of earlier ones", async () => {
    const unit = (code: string): AdministrativeUnit => ({
      code,
      name: "Xã A",
      level: "commune",
      from: "2009-01-01",
    });
    await work((transaction) => transaction.writeUnits([unit("1"), unit("2")]));
    await work((transaction) => transaction.writeUnits([unit("3")]));
    expect(await store.readUnits()).toEqual([unit("3")]);
  });

  test("takes back everything when the work fails", async () => {
    const failed = work(async (transaction) => {
      await transaction.writeRegister(buildRegister(), CHANGE);
      throw new Error("the power is gone");
    });
    await expect(failed).rejects.toThrow("the power is gone");
    expect(await store.readRegisters()).toEqual([]);
    expect(await store.readHistory("club-01", { limit: 10 })).toEqual([]);
  });

  test("refuses a submission twice, and one of an unknown club", async () => {
    const add = () => work((transaction) => transaction.addSubmission(submission));
    await expect(add()).rejects.toThrow(/foreign key/i);
    await work((transaction) => transaction.writeRegister(buildRegister(), CHANGE));
    await add();
    await expect(add()).rejects.toThrow(/unique/i);
    expect(await store.readDeliveries("club-01")).toHaveLength(1);
  });

  test("does not lose changes that two programs make", async () => {
    const other = await openStore(place);
    const add = (on: Store, n: number) =>
      on.transaction(async (transaction) => {
        await transaction.lockClub("club-01");
        const stored = await transaction.readRegister("club-01");
        const activities = stored?.register.activities ?? [];
        const next = { id: `a${n}`, area: "health", date: "2024-05-01" } as const;
        const register = buildRegister({ activities: [...activities, next] });
        await transaction.writeRegister(register, CHANGE);
      });
    // At once where the database waits elsewhere; within one process SQLite's waiting blocks both.
    const turns = Array.from({ length: 10 }, (_, n) => () => add(n % 2 ? store : other, n));
    if (place.startsWith("postgres")) await Promise.all(turns.map((turn) => turn()));
    else for (const turn of turns) await turn();
    await other.close();
    const stored = await store.readRegister("club-01");
    expect(stored?.register.activities).toHaveLength(10);
    expect(stored?.version).toBe(10);
  });

  test("knows that a later version wrote the database", async () => {
    const later = "insert into kysely_migration (name, timestamp) values ('9999-later', '2030')";
    await ask(place, later);
    await expect(openStore(place)).rejects.toMatchObject({ name: "StoreError", fault: "newer" });
  });

  describe("and its history", () => {
    test("gives every version of a register back", async () => {
      const versions = [40, 41, 3].map((n) => buildRegister({ members: buildMembers(n) }));
      for (const [i, register] of versions.entries()) {
        const change = { ...CHANGE, by: `t${i}`, ...(i === 1 && { device: "máy của câu lạc bộ" }) };
        await work((transaction) => transaction.writeRegister(register, change));
      }
      const history = await store.readHistory("club-01", { limit: 10 });
      expect(history.map(({ version, by, device }) => [version, by, device])).toEqual([
        [1, "t0", undefined],
        [2, "t1", "máy của câu lạc bộ"],
        [3, "t2", undefined],
      ]);
      history.reduce<unknown>((before, { version, values }) => {
        const after = withChanges(before, values);
        expect(after).toEqual(versions[version - 1]);
        return after;
      }, undefined);
    });

    test("is read page by page", async () => {
      for (let n = 0; n < 5; n += 1) {
        await work((transaction) => transaction.writeRegister(buildRegister(), CHANGE));
      }
      const page = async (after: number, limit: number) =>
        (await store.readHistory("club-01", { after, limit })).map(({ version }) => version);
      expect(await page(0, 2)).toEqual([1, 2]);
      expect(await page(2, 2)).toEqual([3, 4]);
      expect(await page(4, 2)).toEqual([5]);
      expect(await page(5, 2)).toEqual([]);
      expect(await store.readHistory("club-02", { limit: 2 })).toEqual([]);
    });

    test.each([
      "update changes set why = 'x'",
      "delete from changes",
      "update submissions set outcome = 'conflict'",
      "delete from submissions",
    ])("refuses “%s”", async (statement) => {
      await work(async (transaction) => {
        await transaction.writeRegister(buildRegister(), CHANGE);
        await transaction.addSubmission(submission);
      });
      await expect(ask(place, statement)).rejects.toThrow("only ever added");
      expect(await store.readHistory("club-01", { limit: 1 })).toMatchObject([{ why: CHANGE.why }]);
      expect(await store.readSubmissions("club-01", SUBJECT)).toEqual([submission]);
    });
  });

  describe("and its tokens", () => {
    test("are found by hash, also when taken back, which is once and for ever", async () => {
      const everywhere: StoredToken = { ...token, id: "t2", hash: "cd", role: "centre", scope: {} };
      await work(async (transaction) => {
        await transaction.addToken(token);
        await transaction.addToken(everywhere);
      });
      expect(await store.findToken(token.hash)).toEqual(token);
      expect(await store.findToken("t1")).toBeUndefined();
      const revoke = (id: string, at: string) => work((each) => each.revokeToken(id, at));
      expect(await revoke("t1", "2024-06-01T00:00:00.000Z")).toBe(true);
      expect(await revoke("t1", "2024-07-01T00:00:00.000Z")).toBe(false);
      expect(await revoke("t9", "2024-07-01T00:00:00.000Z")).toBe(false);
      const revoked = { ...token, revokedAt: "2024-06-01T00:00:00.000Z" };
      expect(await store.findToken(token.hash)).toEqual(revoked);
      expect(await store.listTokens()).toEqual([revoked, everywhere]);
    });

    test("have an id and a hash that no other has", async () => {
      await work((transaction) => transaction.addToken(token));
      for (const twin of [{ id: "t2" }, { hash: "cd" }]) {
        const added = work((transaction) => transaction.addToken({ ...token, ...twin }));
        await expect(added).rejects.toThrow(/unique/i);
      }
    });
  });
});

test("several programs may open a new database of a server at once", async () => {
  const fresh = await (await sharedPostgres()).createDatabase(databaseName());
  const stores = await Promise.all([1, 2, 3].map(() => openStore(fresh)));
  for (const each of stores) await each.close();
});

test("a server that dies is unreachable, and what it acknowledged is there when it is back", async () => {
  // One of its own: it comes back the sooner, the fewer databases it has.
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const store = await openStore(await postgres.createDatabase("dies"));
  await store.transaction((transaction) => transaction.writeRegister(buildRegister(), CHANGE));
  const dying = store.transaction(async (transaction) => {
    await transaction.writeRegister(buildRegister({ members: [] }), CHANGE);
    await postgres.crash();
    return transaction.readUnits();
  });
  await expect(dying).rejects.toMatchObject({ name: "StoreError", fault: "unreachable" });
  expect(await store.readRegister("club-01")).toEqual({ register: buildRegister(), version: 1 });
  await store.close();
});
