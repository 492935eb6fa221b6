import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import type { Register } from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openStore } from "../store/open-store.ts";
import { CHANGE } from "../testing/api.ts";
import { databaseKinds } from "../testing/databases.ts";
import { saidBy as run } from "../testing/said-by.ts";

let folder: string;
let db: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ishc-copy-"));
  db = join(folder, "store.sqlite");
  file = join(folder, "copy.jsonl");
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const CLI = join(import.meta.dirname, "..", "cli.ts");

async function fill(clubs: number, place = db): Promise<void> {
  const store = await openStore(place);
  await store.transaction(async (each) => {
    for (let n = 0; n < clubs; n += 1) {
      const club = { ...buildRegister().club, id: `club-${n}` };
      await each.writeRegister(buildRegister({ club, members: buildMembers(50) }), CHANGE);
    }
  });
  await store.close();
}

const backUp = (to = file) => run("backup", "--db", db, to);
const restore = (to: string, from = file) => run("restore", "--db", to, from);
const parts = () => readdirSync(folder).filter((name) => name.includes(".part"));

describe("a copy", () => {
  test("is whole, for nobody else to read, and is taken back as it was", async () => {
    await fill(3);
    expect(await backUp()).toEqual({
      code: 0,
      said: `Copied to ${file}: registers: 3, submissions: 0, changes: 3.\nThe copy holds names and personal data of members. Keep it in a safe place.`,
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const other = join(folder, "other.sqlite");
    const { code, said } = await restore(other);
    expect(code).toBe(0);
    expect(said).toContain("registers: 3");
    expect(said).toContain("forget them again");
    const again = join(folder, "again.jsonl");
    await run("backup", "--db", other, again);
    expect(readFileSync(again, "utf8")).toBe(readFileSync(file, "utf8"));
    expect(parts()).toEqual([]);
  });

  test("takes the place of an earlier one only when it is whole", async () => {
    await fill(1);
    writeFileSync(file, "an earlier copy");
    const nowhere = join(folder, "missing", "copy.jsonl");
    const failed = await backUp(nowhere);
    expect(failed.code).toBe(1);
    expect(failed.said).toContain("cannot be written");
    expect(readFileSync(file, "utf8")).toBe("an earlier copy");
    await backUp();
    expect(readFileSync(file, "utf8")).toMatch(/^\{"kind":"ishc-backup"/);
  });

  test("goes to standard output alone, for other programs", async () => {
    await fill(1);
    await backUp();
    const args = [CLI, "backup", "--db", db, "-"];
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(file, "utf8"));
  });

  test("that is killed while it is written leaves no half file under its name", async () => {
    await fill(150);
    const child = spawn(process.execPath, [CLI, "backup", "--db", db, file], { stdio: "ignore" });
    const isBegun = () => parts().some((name) => statSync(join(folder, name)).size > 0);
    while (!isBegun() && child.exitCode === null) await pause(1);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(child.signalCode).toBe("SIGKILL");
    expect(existsSync(file)).toBe(false);
    expect((await backUp()).code).toBe(0);
    expect((await restore(join(folder, "other.sqlite"))).code).toBe(0);
  });
});

const kinds = databaseKinds();

describe.each([
  ["SQLite", "PostgreSQL"],
  ["PostgreSQL", "SQLite"],
  ["PostgreSQL", "PostgreSQL"],
] as const)("a copy of a database of %s", (from, to) => {
  test(`is taken back into an empty one of ${to} as it was, and into no other`, async () => {
    const [full, empty] = [await kinds[from].make(), await kinds[to].make()];
    await fill(2, full);
    const counts = "registers: 2, submissions: 0, changes: 2";
    expect(await run("backup", "--db", full, file)).toMatchObject({
      code: 0,
      said: expect.stringContaining(`Copied to ${file}: ${counts}.`),
    });
    const copy = readFileSync(file, "utf8");
    const taken = await restore(empty);
    expect(taken).toMatchObject({ code: 0, said: expect.stringContaining(counts) });
    const again = join(folder, "again.jsonl");
    expect((await run("backup", "--db", empty, again)).code).toBe(0);
    expect(readFileSync(again, "utf8")).toBe(copy);
    const { code, said } = await restore(empty);
    expect(code).toBe(1);
    expect(said).toContain("only taken back into an empty one");
  });
});

describe("a database that is not there", () => {
  const person = ["--by", "x", "--why", "x", "club-01", "m1"];
  test.each([
    ["is not copied", ["backup", "copy.jsonl"]],
    ["has nobody to forget", ["forget", ...person]],
    ["has no consent to withdraw", ["withdraw-consent", ...person]],
    ["has no tokens", ["token", "list"]],
    ["has none to take back", ["token", "revoke", "token-1"]],
    ["takes in no files", ["receive", "a.ishc.json"]],
  ])("%s, and is not made", async (_, [command = "", ...args]) => {
    const { code, said } = await run(command, "--db", db, ...args);
    expect(code).toBe(1);
    expect(said).toContain("cannot be opened");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("is not taken back, and stores nothing", () => {
  const cut = (text: string) => text.slice(0, -10);
  const flipped = (text: string) => text.replace("Nguyễn", "Nguyen");
  test.each<[string, (text: string) => string, RegExp]>([
    ["one that was cut off", cut, /cut off at line 4/],
    ["one that was changed", flipped, /damaged or was changed \(found at line 4\)/],
    [
      "one with a row twice",
      (text) => text.replace(/^(\{"kind":"register.*\n)/m, "$1$1"),
      /damaged/,
    ],
    ["something else", () => "xin chào", /no copy that ishc-server made/],
    [
      "one of a later version",
      (text) => text.replace('"version":1', '"version":2'),
      /later version/,
    ],
  ])("%s", async (_, spoil, expected) => {
    await fill(1);
    await backUp();
    const text = readFileSync(file, "utf8");
    expect(spoil(text)).not.toBe(text);
    writeFileSync(file, spoil(text));
    const other = join(folder, "other.sqlite");
    const { code, said } = await restore(other);
    expect(code).toBe(1);
    expect(said).toMatch(expected);
    expect(said).toContain("Nothing was stored.");
    expect(existsSync(other)).toBe(false);
  });

  test("where there is something already", async () => {
    await fill(1);
    await backUp();
    const { code, said } = await restore(db);
    expect(code).toBe(1);
    expect(said).toContain("only taken back into an empty one");
  });

  test.each([
    ["a file that is not there", "none.jsonl"],
    ["a folder", ""],
  ])("%s", async (_, name) => {
    const { code, said } = await restore(db, join(folder, name));
    expect(code).toBe(1);
    expect(said).toContain("cannot be read");
    expect(existsSync(db)).toBe(false);
  });
});

describe("a person", () => {
  const register = (to?: string): Register => {
    const membership = { kind: "official" as const, from: "2021-06-01" };
    const member = {
      id: "ba-ut",
      name: "Hoàng Thị Út",
      sex: "female" as const,
      memberships: [{ ...membership, ...(to !== undefined && { to }) }],
      consents: [
        { purpose: "health" as const, givenOn: "2021-06-01" },
        { purpose: "circumstances" as const, givenOn: "2021-06-01" },
      ],
      circumstances: [{ kind: "disability" as const, from: "2021-06-01" }],
    };
    return buildRegister({ members: [...buildMembers(3), member], board: [] });
  };

  const keep = async (to?: string) => {
    const store = await openStore(db);
    await store.transaction((each) => each.writeRegister(register(to), CHANGE));
    await store.close();
  };

  const stored = async () => {
    const store = await openStore(db);
    const history = await store.readHistory("club-01", { limit: 9 });
    const member = (await store.readRegister("club-01"))?.register.members?.at(-1);
    await store.close();
    return { member, last: history.at(-1) };
  };

  const why = ["--by", "văn phòng", "--why", "đơn ngày 20/5"];

  test("is forgotten, once", async () => {
    await keep("2023-12-31");
    const order = ["forget", "--db", db, ...why, "club-01", "ba-ut"];
    expect(await run(...order)).toEqual({
      code: 0,
      said: "Forgotten. The totals are as they were.\nCopies that were made before still have this person.",
    });
    const { member, last } = await stored();
    expect(member?.name).toMatch(/^Đã xóa tên /);
    expect(last).toMatchObject({ by: "văn phòng", why: "đơn ngày 20/5" });
    expect((await run(...order)).said).toContain("was forgotten before");
  });

  test("is forgotten though their row is gone from the roll, and not named by the order itself", async () => {
    await keep();
    const store = await openStore(db);
    const { members = [], ...rest } = register();
    const struckOff = { ...rest, members: members.slice(0, -1) };
    await store.transaction((each) => each.writeRegister(struckOff, CHANGE));
    await store.close();
    const apart = "Hoàng Thị Út".normalize("NFD");
    const signed = ["--by", "văn phòng".normalize("NFD"), "--why", `${apart} xin xóa`];
    expect((await run("forget", "--db", db, ...signed, "club-01", "ba-ut")).code).toBe(0);
    expect((await stored()).last).toMatchObject({ by: "văn phòng", why: "… xin xóa" });
    const again = await run("forget", "--db", db, ...why, "club-01", "ba-ut");
    expect(again.said).toContain("was forgotten before");
  });

  test("is not brought back by an import of an earlier file", async () => {
    await keep("2023-12-31");
    await run("forget", "--db", db, ...why, "club-01", "ba-ut");
    const old = join(folder, "old.json");
    writeFileSync(old, JSON.stringify(register("2023-12-31")));
    const { code, said } = await run("import", "--db", db, "--replace", old);
    expect(code).toBe(1);
    expect(said).toContain("has somebody who was forgotten");
    expect((await stored()).member?.name).toMatch(/^Đã xóa tên /);
  });

  test("is not forgotten while they are a member", async () => {
    await keep();
    const { code, said } = await run("forget", "--db", db, ...why, "club-01", "ba-ut");
    expect(code).toBe(1);
    expect(said).toContain("members[3].memberships[0].to");
    expect((await stored()).member?.name).toBe("Hoàng Thị Út");
    expect((await run("forget", "--db", db, ...why, "club-09", "ba-ut")).said).toContain(
      "no register",
    );
  });

  test("withdraws a consent", async () => {
    await keep();
    const order = ["withdraw-consent", "--db", db, ...why, "--purpose", "health"];
    const { code, said } = await run(...order, "club-01", "ba-ut");
    expect(code).toBe(0);
    expect(said).toContain("Consent is withdrawn");
    expect((await stored()).member?.consents?.[0]?.withdrawnOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    const again = await run(...order, "club-01", "ba-ut");
    expect(again).toMatchObject({ code: 0, said: expect.stringContaining("nothing more to do") });
  });

  const isInFile = (text: string) =>
    [db, `${db}-wal`].some((each) => existsSync(each) && readFileSync(each).includes(text));

  test.each([
    ["forgotten", "forget", "2023-12-31", "Hoàng Thị Út", "was forgotten before"],
    ["taken at their word", "withdraw-consent", undefined, "disability", "nothing more to do"],
  ])(
    "is %s though somebody reads the file; done again, no page of it is left",
    async (...each) => {
      const [, command, to, words, done] = each;
      await keep(to);
      const order = [command, "--db", db, ...why, "club-01", "ba-ut"];
      expect(isInFile(words)).toBe(true);
      const reader = new DatabaseSync(db);
      reader.exec("begin; select * from changes");
      const half = await run(...order);
      expect(isInFile(words)).toBe(true);
      reader.close();
      expect(half).toEqual({
        code: 1,
        said: `${db}: It is done, but old pages of the file still hold what was taken out, such as the name: the file could not be written anew. Run the same command again when no other program reads the file and the disk has room for it once more.`,
      });
      expect((await stored()).last).toMatchObject({ by: "văn phòng" });
      const { code, said } = await run(...order);
      expect([code, said]).toEqual([0, expect.stringContaining(done)]);
      expect(isInFile(words)).toBe(false);
    },
    30_000,
  );

  test.each([
    ["nobody", ["forget", ...why, "club-01"]],
    ["nobody who does it", ["forget", "--why", "x", "club-01", "ba-ut"]],
    ["no reason", ["forget", "--by", "x", "--why", " ", "club-01", "ba-ut"]],
    ["a purpose", ["forget", ...why, "--purpose", "health", "club-01", "ba-ut"]],
    ["an unknown purpose", ["withdraw-consent", ...why, "--purpose", "fun", "club-01", "ba-ut"]],
    ["no file", ["backup"]],
    ["two files", ["backup", "a", "b"]],
    ["standard input", ["restore", "-"]],
  ])("%s: gives the usage, and stores nothing", async (_, args) => {
    const { code, said } = await run(...args, "--db", db);
    expect(code).toBe(2);
    expect(said).toContain("Usage:");
    expect(existsSync(db)).toBe(false);
  });
});
