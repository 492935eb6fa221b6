import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createHandler } from "../handler/create-handler.ts";
import { tokenAccess } from "../handler/token-access.ts";
import { openStore } from "../store/open-store.ts";
import { CHANGE, registerWithMeetings } from "../testing/api.ts";
import { saidBy } from "../testing/said-by.ts";
import { shownPlace } from "./shown-place.ts";

let folder: string;
let db: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ishc-token-"));
  db = join(folder, "store.sqlite");
  await (await openStore(db)).close();
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command on the database, and gives what it says. */
const run = (...args: string[]) => saidBy("token", ...args, "--db", db);

const BOARD = ["add", "--role", "club-board", "--club", "club-01", "--label", "Bà Ánh"];

test("a token that was made opens its club, and nothing once it is revoked", async () => {
  const store = await openStore(db);
  await store.transaction((each) => each.writeRegister(registerWithMeetings(), CHANGE));
  const today = () => "2024-05-25";
  const handler = createHandler({ store, today, access: tokenAccess(store, { today }) });
  const { said } = await run(...BOARD);
  const [told = "", secret] = said.split("\n");
  const ask = async () => {
    const headers = { authorization: `Bearer ${secret}` };
    return (await handler(new Request("http://x/clubs/club-01/sheet", { headers }))).status;
  };
  expect(await ask()).toBe(200);

  const [id = ""] = /token-\w+/.exec(told) ?? [];
  const listed = await run("list");
  expect(listed.said).toMatch(
    /^token-\w+\tin force\tclub-board\tclub-01\t\d{4}-\d\d-\d\d\tBà Ánh$/,
  );
  expect(listed.said).not.toContain(secret);

  expect(await run("revoke", id)).toEqual({ code: 0, said: `${id} was revoked.` });
  expect(await ask()).toBe(401);
  expect((await run("list")).said).toContain("revoked");
  expect((await run("revoke", id)).code).toBe(1);
  await store.close();
});

test("the secret is not in the database", async () => {
  const { said } = await run(...BOARD);
  const store = await openStore(db);
  const secret = said.split("\n")[1] ?? "";
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(await store.listTokens())).not.toContain(secret);
  await store.close();
});

test("a label moves no line and steers no terminal", async () => {
  const store = await openStore(db);
  await store.transaction((each) =>
    each.addToken({
      id: "token-1",
      hash: "ab",
      role: "centre",
      scope: {},
      label: "Bà Lan\ttoken-2\n\u001b[2J",
      createdAt: "2024-05-01T00:00:00.000Z",
      expiresAt: "2999-05-01T00:00:00.000Z",
    }),
  );
  await store.close();
  const { said } = await run("list");
  expect(said.split("\t").at(-1)).toBe("Bà Lan token-2  [2J");
  expect(said.split("\n")).toHaveLength(1);
});

test("says so where there are none", async () => {
  expect(await run("list")).toEqual({ code: 0, said: "There are no tokens yet." });
});

describe("what cannot be followed gives the usage, and stores nothing", () => {
  test.each([
    ["nothing", []],
    ["an unknown word", ["remove"]],
    ["a role nobody has", ["add", "--role", "king", "--label", "x"]],
    ["a club's board without a club", ["add", "--role", "club-board", "--label", "x"]],
    ["a commune with a club", ["add", "--role", "commune", "--club", "a", "--label", "x"]],
    ["a province without a unit", ["add", "--role", "province", "--label", "x"]],
    ["the centre with a unit", ["add", "--role", "centre", "--unit", "58", "--label", "x"]],
    ["no label", ["add", "--role", "centre"]],
    ["no days", [...BOARD, "--days", "0"]],
    ["more than ten years", [...BOARD, "--days", "3651"]],
    ["two ids", ["revoke", "a", "b"]],
    ["an unknown option", ["list", "--all"]],
  ])("%s", async (_, args) => {
    const { code, said } = await run(...args);
    expect(code).toBe(2);
    expect(said).toMatch(/Usage:|Cách dùng:/);
    const store = await openStore(db);
    expect(await store.listTokens()).toEqual([]);
    await store.close();
  });
});

test.each([
  ["postgresql://ishc:secret@db.example/ishc", "postgresql://db.example/ishc"],
  ["postgresql://ishc:se@cret@db.example/ishc", "postgresql://db.example/ishc"],
  ["postgresql://ishc:a/b@db.example/ishc", "postgresql://db.example/ishc"],
  ["postgresql://db.example/ishc?user=ishc&password=secret", "postgresql://db.example/ishc"],
  ["/var/lib/a@b.sqlite", "/var/lib/a@b.sqlite"],
  ["/var/lib/ishc.sqlite", "/var/lib/ishc.sqlite"],
])("an address is shown without who signs in: %s", (place, shown) => {
  expect(shownPlace(place)).toBe(shown);
});
