import type { AdministrativeUnit } from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROUTES, type Route } from "../contract/routes.ts";
import { sha256 } from "../hash/sha-256.ts";
import { openSqliteStore } from "../store/sqlite/open-sqlite-store.ts";
import type { StoredToken } from "../store/tokens/stored-token.ts";
import { type Api, apiOn, buildSubmission, registerWithMeetings } from "../testing/api.ts";
import { jsonLog } from "./request-record.ts";
import { tokenAccess } from "./token-access.ts";

const TODAY = "2025-08-25";
const NOW = new Date("2025-08-25T07:05:00Z");
const CREATED = "2025-07-02T00:00:00.000Z";

const until = "2025-06-30";
const since = "2025-07-01";
const commune = (code: string, province: string, more: Partial<AdministrativeUnit> = {}) =>
  ({
    code,
    name: `Xã ${code}`,
    level: "commune",
    from: since,
    parents: [{ code: province, from: since }],
    ...more,
  }) satisfies AdministrativeUnit;
const province = (code: string) =>
  ({ code, name: `Tỉnh ${code}`, level: "province", from: since }) satisfies AdministrativeUnit;

/** Commune 00003 was split: its code is that of one part since, and 00001 that of the other. */
const UNITS: AdministrativeUnit[] = [
  { code: "50", name: "Tỉnh Cũ", level: "province", from: "1992-04-01", to: until },
  commune("00003", "50", {
    name: "Xã Cũ",
    from: "1992-04-01",
    to: until,
    parents: [{ code: "50", from: "1992-04-01" }],
    successors: [
      { code: "00001", from: since, share: 1 },
      { code: "00003", from: since, share: 1 },
    ],
  }),
  ...["56", "58"].map(province),
  commune("00001", "56"),
  commune("00002", "58"),
  commune("00003", "58"),
];

const SENDERS: Readonly<Record<string, Partial<StoredToken>>> = {
  board: { scope: { clubId: "club-01" } },
  "another board": { scope: { clubId: "club-02" } },
  commune: { role: "commune", scope: { unitCode: "00001" } },
  "another commune": { role: "commune", scope: { unitCode: "00002" } },
  "a commune that was split": {
    role: "commune",
    scope: { unitCode: "00003" },
    createdAt: "2025-01-01T00:00:00.000Z",
  },
  province: { role: "province", scope: { unitCode: "56" } },
  "another province": { role: "province", scope: { unitCode: "58" } },
  "a province that was": {
    role: "province",
    scope: { unitCode: "50" },
    createdAt: "2025-01-01T00:00:00.000Z",
  },
  centre: { role: "centre", scope: {} },
  "an expired token": { expiresAt: NOW.toISOString() },
  "a token that was taken back": { revokedAt: "2025-08-01T00:00:00.000Z" },
};

/** Who may do what for club-01, which lies in commune 00001 of province 56. Everybody else is refused. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  "read-sheet": ["board", "commune"],
  submit: ["board", "commune"],
  "read-history": ["board", "commune"],
  "read-register": ["board", "commune"],
  "write-register": ["board"],
  forget: ["board", "commune"],
};

/** Who sees all numbers; everybody else those that are published. */
const SEES_ALL: Readonly<Record<string, readonly string[]>> = {
  getScorecard: ["board", "commune", "province", "centre"],
  getUnit: ["commune", "province", "centre"],
};

const secretOf = (sender: string) => `secret-of-${sender.replaceAll(" ", "-")}`;
const headersOf = (sender: string): Record<string, string> =>
  sender === "nobody" ? {} : { authorization: `Bearer ${secretOf(sender)}` };

let api: Api;
const lines: string[] = [];
const errors: unknown[] = [];

beforeAll(async () => {
  const store = await openSqliteStore(":memory:");
  const register = registerWithMeetings();
  const club = { ...register.club, communes: [{ code: "00001", from: since }] };
  const members = buildMembers(3);
  await store.transaction(async (each) => {
    await each.writeUnits(UNITS);
    const change = { at: CREATED, by: "t", why: "import" };
    await each.writeRegister({ ...register, club }, change);
    await each.writeRegister(
      buildRegister({ club: { ...club, id: "club-02" }, members, board: [] }),
      change,
    );
    for (const [sender, more] of Object.entries(SENDERS)) {
      await each.addToken({
        id: `id-of-${sender}`,
        hash: await sha256(secretOf(sender)),
        role: "club-board",
        scope: { clubId: "club-01" },
        label: `bà Lan, ${sender}`,
        createdAt: CREATED,
        expiresAt: "2026-01-01T00:00:00.000Z",
        ...more,
      });
    }
  });
  api = apiOn(store, {
    access: tokenAccess(store, { now: () => NOW, today: () => TODAY }),
    now: () => NOW,
    today: () => TODAY,
    rateLimit: false,
    onRequest: jsonLog((line) => lines.push(line)),
    onError: (error) => errors.push(error),
  });
});

afterAll(() => api.store.close());

const routes = Object.entries<Route>(ROUTES).filter(([, { path }]) => path.includes(":id"));
const addressOf = ({ path }: Route) =>
  path
    .replace("/units/:id", "/units/00001")
    .replace(":id", "club-01")
    .replace(":memberId", "nobody-of-it");
const senders = ["nobody", ...Object.keys(SENDERS)];
const isUnknown = (sender: string) =>
  sender === "nobody" ||
  "expiresAt" in (SENDERS[sender] ?? {}) ||
  "revokedAt" in (SENDERS[sender] ?? {});

describe.each(routes)("%s", (name, route) => {
  test.each(senders)("for %s", async (sender) => {
    const { method, action } = route;
    const headers = headersOf(sender);
    // A body that stores nothing: whoever may is told what is wrong with it.
    const answer =
      method === "GET"
        ? await api.get(addressOf(route), headers)
        : await api.send(method, addressOf(route), { nothing: true }, headers);
    if (action === undefined) {
      const isAll = answer.headers.get("cache-control") === "no-store";
      expect([answer.status, isAll]).toEqual([200, SEES_ALL[name]?.includes(sender)]);
      return;
    }
    const may = MAY[action]?.includes(sender);
    const refused = isUnknown(sender) ? 401 : 403;
    expect(answer.status).toBe(may ? (method === "GET" ? 200 : 422) : refused);
  });

  test("is asked of before by pages of other sites, and told nothing else", async () => {
    const path = addressOf(route);
    for (const sender of senders) {
      const asked = await api.ask(path, { method: "OPTIONS", headers: headersOf(sender) });
      expect([asked.status, await asked.text()]).toEqual([204, ""]);
      expect(asked.headers.get("access-control-allow-origin")).toBeNull();
      const head = await api.ask(path, { method: "HEAD", headers: headersOf(sender) });
      const known = path === "/clubs/club-01/register" || route.method === "GET";
      expect(await head.text()).toBe("");
      if (!known) expect(head.status).toBe(405);
      else expect(head.status).toBe((await api.get(path, headersOf(sender))).status);
    }
  });

  test.each([
    ["nothing", "", 400],
    ["a list", "[]", 422],
    ["a number", "1", 422],
    ["a text", '"x"', 422],
    ["null", "null", 422],
    ["a prototype", '{"__proto__":{"by":"centre"}}', 422],
    ["lists in lists", "[".repeat(5000) + "]".repeat(5000), 400],
    ["a byte order mark", "\u{FEFF}{}", 422],
  ])("takes no body of %s", async (_, body, status) => {
    if (route.method === "GET") return;
    const answer = await api.send(route.method, addressOf(route), body, headersOf("board"));
    expect(answer.status).toBe(status);
  });

  test.each([
    "application/json, text/plain",
    "text/json",
    "application/jsonp",
    "application/problem+json",
    "application/json/x",
  ])("takes no body of the type %s", async (type) => {
    if (route.method === "GET") return;
    const headers = { ...headersOf("board"), "content-type": type };
    expect((await api.send(route.method, addressOf(route), {}, headers)).status).toBe(415);
  });
});

describe("a token", () => {
  test("that is brought twice, or beside another, is nobody's", async () => {
    for (const second of ["board", "commune"]) {
      const headers = new Headers(headersOf("board"));
      headers.append("authorization", `Bearer ${secretOf(second)}`);
      expect((await api.ask("/clubs/club-01/sheet", { headers })).status).toBe(401);
    }
  });

  test("writes for no club that a body names beside its own", async () => {
    const sent = buildSubmission({ clubId: "club-02" });
    const headers = headersOf("board");
    expect((await api.send("POST", "/clubs/club-01/submissions", sent, headers)).status).toBe(422);
    expect((await api.send("POST", "/clubs/club-02/submissions", sent, headers)).status).toBe(403);
    const put = await api.send(
      "PUT",
      "/clubs/club-01/register",
      buildRegister({ club: { ...buildRegister().club, id: "club-02" } }),
      { ...headers, "if-match": "*" },
    );
    expect(put.status).toBe(422);
    const versions = await api.store.readVersions();
    expect([...versions.registers.values()]).toEqual([1, 1]);
  });
});

test("what is written down of requests names nobody, no club and no token; nothing was an error", () => {
  expect(errors).toEqual([]);
  expect(lines.length).toBeGreaterThan(500);
  for (const line of lines) {
    const { at, id, ...said } = JSON.parse(line);
    expect(at).toBe(NOW.toISOString());
    expect(id).toMatch(/^[\da-f-]{36}$/); // Random, and so whatever is looked for below.
    expect(JSON.stringify(said)).not.toMatch(
      /club-0|0000|secret|id-of|Lan|Nguyễn|m1\b|nobody-of-it/,
    );
    expect(Object.keys(said)).toEqual(["method", "route", "status", "ms", "bytes"]);
  }
});
