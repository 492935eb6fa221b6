import type { AdministrativeUnit } from "@ishc/core";
import { beforeEach, describe, expect, test } from "vitest";
import { ROUTES, type Route } from "../contract/routes.ts";
import { sha256 } from "../hash/sha-256.ts";
import type { StoredToken } from "../store/tokens/stored-token.ts";
import { type Api, apiOn, buildSubmission, makeApi, registerWithMeetings } from "../testing/api.ts";
import { overheard } from "../testing/sql-attacks.ts";
import { tokenAccess } from "./token-access.ts";

const NOW = new Date("2024-05-25T07:05:00Z");
const today = () => "2024-05-25";

const UNITS: AdministrativeUnit[] = [
  { code: "00001", name: "Xã Minh Họa", level: "commune", from: "1992-04-01" },
];

const token = async (secret: string, more: Partial<StoredToken> = {}): Promise<StoredToken> => ({
  id: `id-of-${secret}`,
  hash: await sha256(secret),
  role: "club-board",
  scope: { clubId: "club-01" },
  label: "",
  createdAt: "2024-01-01T00:00:00.000Z",
  expiresAt: "2025-01-01T00:00:00.000Z",
  ...more,
});

let api: Api;
let before: string;

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const state = async () =>
  JSON.stringify([await api.store.readRegisters(), await api.store.readUnits()]);

beforeEach(async () => {
  const { store } = await makeApi(registerWithMeetings());
  await store.transaction(async (transaction) => {
    await transaction.writeUnits(UNITS);
    await transaction.addToken(await token("board"));
    await transaction.addToken(await token("other", { scope: { clubId: "club-02" } }));
    await transaction.addToken(await token("old", { expiresAt: "2024-05-25T07:05:00.000Z" }));
    await transaction.addToken(await token("lost"));
    await transaction.revokeToken("id-of-lost", "2024-05-01T00:00:00.000Z");
    await transaction.addToken(await token("province", { role: "province", scope: {} }));
  });
  api = apiOn(store, { access: tokenAccess(store, { now: () => NOW, today }) });
  before = await state();
});

const EVIL = [
  "..%2F..%2Fetc%2Fpasswd",
  "%2e%2e%2f%2e%2e%2f",
  "..%5C..%5Cwindows",
  "%00",
  "'%20OR%20'1'='1",
  "x';DROP%20TABLE%20registers;--",
  '"%20UNION%20SELECT%20hash%20FROM%20tokens--',
  "__proto__",
  "constructor",
  "%F0%9F%92",
  "%zz",
] as const;

const ROUTES_WITH_ID = Object.values<Route>(ROUTES).filter(({ path }) => path.includes(":id"));

describe.each(EVIL)("%s", (evil) => {
  test.each(ROUTES_WITH_ID)(
    "as the id of $method $path finds nothing",
    async ({ method, path }) => {
      const at = path.replace(":id", evil);
      const response = await api.ask(at, { method, headers: bearer("board") });
      expect([403, 404]).toContain(response.status);
      expect(await response.text()).not.toMatch(/SQLITE|syntax|ENOENT|stack|Nguyễn Văn Mẫu/i);
    },
  );

  const asked = Object.values<Route>(ROUTES).flatMap(({ path, query = [] }) =>
    query.map(({ name }) => [
      path.replace(":id", path.startsWith("/units") ? "00001" : "club-01"),
      name,
    ]),
  );

  test.each(asked)("as a parameter of %s: %s", async (path, name) => {
    const response = await api.get(`${path}?${name}=${evil}`, bearer("board"));
    expect([400, 404, 422]).toContain(response.status);
    expect(await state()).toBe(before);
  });
});

describe("JSON that is a weapon", () => {
  test.each([
    ["too long", `{}${" ".repeat(1024 * 1024)}`, 413],
    ["too deep in lists", `{"marks":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, 400],
    ["too deep in objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, 400],
    ["with a prototype", '{"__proto__":{"role":"centre"}}', 422],
    ["with a constructor", '{"meeting":{"constructor":{"prototype":{}}}}', 422],
    [
      "with ten thousand fields",
      JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`f${i}`, i]))),
      422,
    ],
  ])("%s is refused", async (_, body, status) => {
    const response = await api.send("POST", "/clubs/club-01/submissions", body, bearer("board"));
    expect(response.status).toBe(status);
    expect(({} as Record<string, unknown>)["role"]).toBeUndefined();
    expect(await state()).toBe(before);
  });
});

describe("a token", () => {
  const guarded = ROUTES_WITH_ID.filter(({ action }) => action !== undefined);

  test.each(guarded)("that is none opens nothing: $method $path", async ({ method, path }) => {
    for (const secret of ["forged", "old", "lost", "board%20", await sha256("board")]) {
      const at = path.replace(":id", "club-01");
      const response = await api.ask(at, { method, headers: bearer(secret) });
      expect([secret, response.status]).toEqual([secret, 401]);
      expect(response.headers.get("www-authenticate")).toBe('Bearer realm="ishc"');
    }
  });

  test.each(guarded)("of another club opens nothing: $method $path", async ({ method, path }) => {
    const at = path.replace(":id", "club-01");
    for (const secret of ["other", "province"]) {
      expect((await api.ask(at, { method, headers: bearer(secret) })).status).toBe(403);
    }
  });

  test("of another club writes nothing by naming this one inside", async () => {
    const response = await api.send(
      "POST",
      "/clubs/club-02/submissions",
      buildSubmission(),
      bearer("other"),
    );
    expect(response.status).toBe(422);
    expect(await state()).toBe(before);
  });

  test("in the address or in a cookie is none", async () => {
    expect((await api.get("/clubs/club-01/sheet?token=board")).status).toBe(401);
    expect((await api.get("/clubs/club-01/sheet", { cookie: "token=board" })).status).toBe(401);
  });
});

describe("a submission that is sent again by somebody else", () => {
  const send = (overrides: object) =>
    api.send("POST", "/clubs/club-01/submissions", buildSubmission(overrides), bearer("board"));

  test("gets its first receipt, and changes nothing", async () => {
    const first = await (await send({})).json();
    const after = await state();
    const again = await send({});
    expect([again.status, await again.json()]).toEqual([200, first]);
    expect(await state()).toBe(after);
  });

  test("as an older revision changes nothing: it is a conflict, or its own receipt", async () => {
    await send({ revision: 1 });
    await send({ revision: 2, marks: [] });
    const after = await state();
    expect((await send({ revision: 1 })).status).toBe(200);
    expect((await send({ revision: 1, guests: 9 })).status).toBe(409);
    expect(await state()).toBe(after);
  });
});

describe("a submission that is replayed by who may not send it", () => {
  const routes = ["/clubs/club-01/submissions", "/clubs/club-01/attendance"] as const;
  const stored = async () =>
    JSON.stringify([
      await state(),
      await api.store.readDeliveries("club-01"),
      await api.store.readHistory("club-01", { limit: 50 }),
    ]);

  test.each([
    ["another club's token", "other", 403],
    ["a token that was taken back", "lost", 401],
    ["a token that has run out", "old", 401],
    ["the token of another commune", "neighbours", 403],
    ["a province's token", "province", 403],
    ["the centre's token, which reads all figures", "centre", 403],
  ])(
    "%s is refused as it was, nothing is stored, and the history stays",
    async (_, secret, status) => {
      await api.store.transaction(async (each) => {
        const neighbours = { role: "commune", scope: { unitCode: "00002" } } as const;
        await each.writeUnits([
          ...UNITS,
          { code: "00002", name: "Xã Bên", level: "commune", from: "1992-04-01" },
        ]);
        await each.addToken(await token("neighbours", neighbours));
        await each.addToken(await token("centre", { role: "centre", scope: {} }));
      });
      const submission = buildSubmission();
      const sent = await api.send("POST", routes[0], submission, bearer("board"));
      expect(sent.status).toBe(201);
      const { receipt } = (await sent.json()) as { readonly receipt: string };
      const after = await stored();
      for (const route of routes) {
        for (const again of [submission, buildSubmission({ revision: 2, guests: 9 })]) {
          const refused = await api.send("POST", route, again, bearer(secret));
          expect([route, refused.status]).toEqual([route, status]);
          expect(await refused.text()).not.toContain(receipt);
        }
      }
      expect(await stored()).toBe(after);
      expect(await api.store.readDeliveries("club-01")).toHaveLength(1);
    },
  );

  test("to the address of their own club is refused as well, and reaches neither", async () => {
    await api.send("POST", routes[0], buildSubmission(), bearer("board"));
    const after = await stored();
    const path = "/clubs/club-02/submissions";
    expect((await api.send("POST", path, buildSubmission(), bearer("other"))).status).toBe(422);
    expect(await stored()).toBe(after);
    expect(await api.store.readDeliveries("club-02")).toEqual([]);
  });
});

describe("a page of another site", () => {
  const evil = { origin: "https://evil.example" };
  /** What a form can send without asking first. */
  const ofForms = [
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/plain; application/json",
  ];
  const changing = Object.values<Route>(ROUTES)
    .filter(({ method }) => method !== "GET")
    .map((route) => ({
      ...route,
      at: route.path.replace(":id", "club-01").replace(":memberId", "m1"),
    }));
  const send = ({ method, at }: Route & { readonly at: string }, headers: object) =>
    api.ask(at, {
      method,
      headers: { ...bearer("board"), "if-match": "*", ...headers },
      body: JSON.stringify(at.endsWith("register") ? registerWithMeetings() : buildSubmission()),
    });

  test.each(changing)("changes nothing by $method $path", async (route) => {
    const json = { "content-type": "application/json" };
    for (const more of [{}, evil, { origin: "null" }]) {
      const headers = { ...json, ...more, "sec-fetch-site": "cross-site" };
      expect((await send(route, headers)).status).toBe(403);
    }
    for (const type of ofForms) {
      // Browsers that do not say where a request comes from say at least what its origin is.
      for (const more of [{}, evil, { origin: "null" }, { ...evil, "sec-fetch-site": "none" }]) {
        expect((await send(route, { "content-type": type, ...more })).status).toBe(415);
      }
    }
    expect(await state()).toBe(before);
  });

  test.each(changing)("is not let ask for $method $path with JSON", async ({ method, at }) => {
    for (const origin of ["https://evil.example", "null", "http://localhost.evil.example"]) {
      const asked = await api.ask(at, {
        method: "OPTIONS",
        headers: {
          origin,
          "access-control-request-method": method,
          "access-control-request-headers": "content-type, authorization",
        },
      });
      const told = [...asked.headers.keys()].filter((name) => name.startsWith("access-control-"));
      expect([asked.status, asked.headers.get("access-control-allow-origin")]).toEqual([204, null]);
      expect(told).not.toContain("access-control-allow-credentials");
    }
  });
});

describe("a guess at a token", () => {
  const SECRET = "q7Zt0mYc3VbWn5Rk8sXeJ1uHaPdLgF6oTi2vK9yBxE4";
  /** The first letters of the secret, and others for the rest. */
  const guesses = Array.from({ length: SECRET.length }, (_, shared) =>
    [...SECRET].map((letter, at) => (at < shared ? letter : letter === "A" ? "B" : "A")).join(""),
  );
  const sharedBy = (one: string, other: string) =>
    [...one].findIndex((letter, at) => letter !== other[at]);

  // A clock would prove nothing: what takes time is looked at instead.
  test("reaches the store only as a hash, which is no nearer the more of it is right", async () => {
    await api.store.transaction(async (each) => each.addToken(await token(SECRET)));
    const hash = await sha256(SECRET);
    const calls: string[] = [];
    const store = overheard(api.store, calls);
    const guessing = apiOn(store, { access: tokenAccess(store, { now: () => NOW, today }) });
    for (const [shared, guess] of guesses.entries()) {
      expect(sharedBy(guess, SECRET)).toBe(shared);
      calls.length = 0;
      const headers = bearer(guess);
      const answer = await guessing.get("/clubs/club-01/sheet", headers);
      expect([guess, answer.status]).toEqual([guess, 401]);
      const guessed = await sha256(guess);
      expect(calls).toEqual([JSON.stringify([guessed])]);
      // Of 64 digits: by chance, and not more where 42 of 43 letters are right.
      expect(sharedBy(guessed, hash)).toBeLessThan(4);
    }
    calls.length = 0;
    expect((await guessing.get("/clubs/club-01/sheet", bearer(SECRET))).status).toBe(200);
    expect(calls[0]).toBe(JSON.stringify([hash]));
    expect(calls.join("\n")).not.toContain(SECRET);
  });

  test("is answered to the letter like any other", async () => {
    await api.store.transaction(async (each) => each.addToken(await token(SECRET)));
    const answers = new Set<string>();
    for (const guess of ["x", ...guesses.slice(0, 10), guesses.at(-1) ?? ""]) {
      const answer = await api.get("/clubs/club-01/sheet", bearer(guess));
      const headers = [...answer.headers].filter(([name]) => name !== "x-request-id");
      answers.add(JSON.stringify([answer.status, headers, await answer.text()]));
    }
    expect(answers.size).toBe(1);
  });
});
