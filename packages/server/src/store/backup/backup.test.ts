import type { AdministrativeUnit } from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildStoredSubmission, CHANGE } from "../../testing/api.ts";
import { databaseKinds } from "../../testing/databases.ts";
import { openStore } from "../open-store.ts";
import type { Store, StoredSubmission } from "../store.ts";
import { backupLines } from "./backup-lines.ts";
import { parseBackup } from "./parse-backup.ts";

const UNITS: readonly AdministrativeUnit[] = [
  { code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" },
  { code: "00001", name: "Xã Ánh Dương", level: "commune", from: "2009-01-01" },
];

const club = (id: string) => ({ ...buildRegister().club, id });

const submission = (more: Partial<StoredSubmission>) =>
  buildStoredSubmission({ clubId: "b", ...more });

/** Clubs whose ids languages order differently, with all that is kept of one. */
async function fill(store: Store): Promise<void> {
  const gone = {
    id: "ba-ut",
    name: "Hoàng Thị Út",
    sex: "female" as const,
    memberships: [{ kind: "official" as const, from: "2021-01-01", to: "2023-01-01" }],
  };
  await store.transaction(async (each) => {
    await each.writeUnits(UNITS);
    for (const id of ["b", "a-1", "B", "a1"]) {
      const register = buildRegister({ club: club(id), members: [...buildMembers(4), gone] });
      await each.writeRegister(register, CHANGE);
      await each.writeRegister(
        { ...register, members: [...buildMembers(5), gone] },
        { ...CHANGE, device: "máy" },
      );
    }
    await each.addSubmission(submission({}));
    await each.addSubmission(submission({ revision: 10, contentHash: "bb", amendment: true }));
    await each.addSubmission(submission({ revision: 9, contentHash: "cc", outcome: "conflict" }));
    await each.addSubmission(submission({ submissionId: "S0", contentHash: "dd" }));
    const token = {
      role: "club-board" as const,
      scope: { clubId: "b" },
      label: "Bà Lan",
      createdAt: "2024-05-01T00:00:00.000Z",
      expiresAt: "2025-05-01T00:00:00.000Z",
    };
    await each.addToken({ ...token, id: "t2", hash: "22" });
    await each.addToken({
      ...token,
      id: "T1",
      hash: "11",
      role: "centre",
      scope: {},
      revokedAt: "2024-06-01T00:00:00.000Z",
    });
  });
  await store.forgetMember({ clubId: "b", memberId: "ba-ut", on: "2024-05-25" }, CHANGE);
}

async function copyOf(store: Store): Promise<string> {
  return store.readAll(async (entries) => {
    let text = "";
    for await (const line of backupLines(entries)) text += line;
    return text;
  });
}

async function* inPieces(bytes: Uint8Array, size = 1000) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const restore = (store: Store, copy: string | Uint8Array, size?: number) =>
  store.restore(parseBackup(inPieces(Buffer.from(copy), size)));

const kinds = databaseKinds();

describe.each(["SQLite", "PostgreSQL"] as const)("a copy out of %s", (from) => {
  const made: Store[] = [];
  const open = async (kind: keyof typeof kinds) => {
    const place = await kinds[kind].make();
    const store = await openStore(place);
    made.push(store);
    return { store, place };
  };
  let store: Store;
  let place: string;

  beforeEach(async () => {
    ({ store, place } = await open(from));
    await fill(store);
  });

  afterEach(async () => {
    for (const each of made.splice(0)) await each.close();
  });

  test.each(["SQLite", "PostgreSQL"] as const)(
    "is the same out of %s that took it back",
    async (to) => {
      const copy = await copyOf(store);
      const other = await open(to);
      await restore(other.store, copy);
      expect(await copyOf(other.store)).toBe(copy);
      expect(await other.store.readRegister("b")).toEqual(await store.readRegister("b"));
      expect(await other.store.readUnits()).toEqual(UNITS);
      expect(await other.store.readForgotten("b", ["ba-ut", "m1"])).toEqual(["ba-ut"]);
      expect(await other.store.findToken("22")).toEqual(await store.findToken("22"));
      const page = { limit: 10 };
      expect(await other.store.readHistory("b", page)).toEqual(await store.readHistory("b", page));
      await expect(kinds[to].ask(other.place, "delete from changes")).rejects.toThrow(
        "only ever added",
      );
      await other.store.transaction((each) =>
        each.writeRegister(buildRegister({ club: club("b") }), CHANGE),
      );
      expect((await other.store.readRegister("b"))?.version).toBe(4);
    },
  );

  test("has a line for each thing, in an order that no language has a say in", async () => {
    const lines = (await copyOf(store))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const told = lines.map((line) =>
      [line.kind, line.clubId ?? line.submissionId ?? line.id, line.revision ?? line.version]
        .filter((each) => each !== undefined)
        .join(" "),
    );
    expect(told).toEqual([
      "ishc-backup 1",
      "unit",
      "unit",
      "register B 2",
      "change 1",
      "change 2",
      "register a-1 2",
      "change 1",
      "change 2",
      "register a1 2",
      "change 1",
      "change 2",
      "register b 3",
      "change 1",
      "change 2",
      "change 3",
      "submission S0 1",
      "submission s1 1",
      "submission s1 9",
      "submission s1 10",
      "forgotten",
      "token T1",
      "token t2",
      "end",
    ]);
    expect(lines.at(-1).counts).toEqual({
      unit: 2,
      register: 4,
      change: 9,
      submission: 4,
      forgotten: 1,
      token: 2,
    });
  });

  test("shows one moment, whatever is written meanwhile", async () => {
    const writer = await openStore(place);
    made.push(writer);
    const before = await copyOf(store);
    const during = await store.readAll(async (entries) => {
      let text = "";
      for await (const line of backupLines(entries)) {
        text += line;
        if (!text.includes("register") || text.includes("written")) continue;
        const late = buildRegister({ club: club("z"), members: [] });
        await writer.transaction((each) => each.writeRegister(late, CHANGE));
        const changed = buildRegister({ club: club("b"), members: [] });
        await writer.transaction((each) => each.writeRegister(changed, CHANGE));
        text += "written";
      }
      return text.replace("written", "");
    });
    expect(during).toBe(before);
    expect(await copyOf(store)).not.toBe(before);
  });

  test("is refused where there is something, and changes nothing there", async () => {
    const other = await open(from);
    await other.store.transaction((each) => each.writeUnits(UNITS.slice(0, 1)));
    const copy = await copyOf(store);
    await expect(restore(other.store, copy)).rejects.toMatchObject({ refusal: "not-empty" });
    expect(await other.store.readUnits()).toEqual(UNITS.slice(0, 1));
    expect(await other.store.readRegisters()).toEqual([]);
  });

  test("of nothing is taken back as nothing", async () => {
    const [empty, other] = [await open(from), await open(from)];
    const copy = await copyOf(empty.store);
    expect(copy.split("\n")).toHaveLength(3);
    await restore(other.store, copy);
    expect(await copyOf(other.store)).toBe(copy);
  });

  test("that was cut off or changed anywhere is refused, and nothing of it is stored", async () => {
    const copy = Buffer.from(await copyOf(store));
    const other = await open(from);
    const nothing = await copyOf(other.store);
    const spoilt = fc.oneof(
      fc.nat(copy.length - 1).map((length) => copy.subarray(0, length)),
      fc.tuple(fc.nat(copy.length - 1), fc.nat(7)).map(([at, bit]) => {
        const bytes = Buffer.from(copy);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        return bytes;
      }),
    );
    await fc.assert(
      fc.asyncProperty(spoilt, fc.constantFrom(7, 1000, 100_000), async (bytes, size) => {
        await expect(restore(other.store, bytes, size)).rejects.toMatchObject({
          name: "BackupRefused",
        });
        expect(await copyOf(other.store)).toBe(nothing);
      }),
      { seed: 1336, numRuns: from === "SQLite" ? 60 : 15 },
    );
    await restore(other.store, copy, 7);
    expect(await copyOf(other.store)).toBe(copy.toString());
  });
});
