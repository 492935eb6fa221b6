import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ROUTES, type Route } from "../contract/routes.ts";
import { sha256 } from "../hash/sha-256.ts";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import { type Api, apiOn, buildSubmission, CHANGE, registerWithMeetings } from "../testing/api.ts";
import { databaseKinds } from "../testing/databases.ts";
import { everythingIn, overheard, SQL_TEXTS, TELLTALE } from "../testing/sql-attacks.ts";
import { tokenAccess } from "./token-access.ts";

/** What stands in an address, but was never a text. */
const BROKEN = ["%00", "x%00'--", "%F0%9F%92'", "%ED%A0%80", "%zz'", "%2527%2520OR", "__proto__"];

const IN_ADDRESSES: readonly string[] = [...SQL_TEXTS.map(encodeURIComponent), ...BROKEN];

/** What is sent, so that a route goes as far as it can. */
const BODIES: Readonly<Record<string, unknown>> = {
  AttendanceSubmission: buildSubmission(),
  Submission: buildSubmission(),
  Register: registerWithMeetings(),
  ForgetMember: { why: "đơn" },
  WithdrawConsent: { why: "đơn" },
};

/** These say themselves which club they are of: refused before anything is looked up. */
const NAMES_ITS_CLUB: ReadonlySet<string> = new Set([
  "AttendanceSubmission",
  "Submission",
  "Register",
]);

const routes = Object.values<Route>(ROUTES);

const filled = (path: string) =>
  path.replace("/units/:id", "/units/00001").replace(":id", "club-01").replace(":memberId", "m1");

interface Attacked extends Route {
  readonly name: string;
  readonly at: (text: string) => string;
}

/** Every parameter in every path, the others as they should be. */
const IN_PATHS: readonly Attacked[] = routes.flatMap((route) =>
  [...route.path.matchAll(/:\w+/g)].map(([name]) => {
    const [before = "", after = ""] = route.path.split(new RegExp(`${name}\\b`));
    return { ...route, name, at: (text: string) => filled(before) + text + filled(after) };
  }),
);

/** Every parameter behind every question mark. */
const IN_QUERIES: readonly Attacked[] = routes.flatMap((route) =>
  (route.query ?? []).map(({ name }) => ({
    ...route,
    name,
    at: (text: string) => `${filled(route.path)}?${name}=${text}`,
  })),
);

const HEADERS = [
  "accept-language",
  "authorization",
  "content-type",
  "cookie",
  "forwarded",
  "if-match",
  "if-none-match",
  "origin",
  "referer",
  "sec-fetch-site",
  "user-agent",
  "x-forwarded-for",
  "x-ishc-device",
  "x-ishc-reason",
  "x-real-ip",
  "x-request-id",
] as const;

describe.each(Object.entries(databaseKinds()))("SQL, in %s", { timeout: 60_000 }, (_, { make }) => {
  let store: Store;
  let api: Api;
  let before: readonly string[];
  let calls: string[];
  let errors: unknown[];

  beforeAll(async () => {
    store = await openStore(await make());
    await store.transaction(async (each) => {
      await each.writeRegister(registerWithMeetings(), CHANGE);
      const commune = { code: "00001", name: "Xã Minh Họa", level: "commune" } as const;
      await each.writeUnits([{ ...commune, from: "1992-04-01" }]);
      await each.addToken({
        id: "board",
        hash: await sha256("board"),
        role: "club-board",
        scope: { clubId: "club-01" },
        label: "",
        createdAt: "2024-01-01T00:00:00.000Z",
        expiresAt: "2025-01-01T00:00:00.000Z",
      });
    });
  });

  afterAll(() => store.close());

  beforeEach(async () => {
    before = await everythingIn(store);
    errors = [];
    api = letting(() => true);
  });

  /** A handler that lets in whom `access` lets in, with every call of its store written down. */
  function letting(access: () => boolean | { readonly by: string }): Api {
    calls = [];
    const onError = (error: unknown) => errors.push(error);
    return apiOn(overheard(store, calls), { access, rateLimit: false, onError });
  }

  const ask = ({ method, body = "" }: Route, path: string, headers = {}) =>
    method === "GET" ? api.get(path, headers) : api.send(method, path, BODIES[body], headers);

  async function nothingHappened() {
    expect(errors).toEqual([]);
    expect(await everythingIn(store)).toEqual(before);
  }

  test.each(IN_PATHS)("as $name of $method $path finds nothing", async (route) => {
    const reaches = route.path.startsWith("/clubs") && !NAMES_ITS_CLUB.has(route.body ?? "");
    for (const text of IN_ADDRESSES) {
      calls.length = 0;
      const answer = await ask(route, route.at(text), { "if-match": '"1"' });
      expect([text, answer.status]).toEqual([text, expect.toBeOneOf([404, 422])]);
      expect(await answer.text()).not.toMatch(TELLTALE);
      // Whoever may ask reaches the store: with the very text, and with nothing made of it.
      if (BROKEN.includes(text)) continue;
      const asked = calls.join("\n").includes(JSON.stringify(decodeURIComponent(text)));
      expect([text, asked]).toEqual([text, reaches]);
    }
    await nothingHappened();
  });

  test.each(IN_QUERIES)("as $name behind $path finds nothing", async (route) => {
    for (const text of IN_ADDRESSES) {
      const answer = await ask(route, route.at(text));
      expect([text, answer.status]).toEqual([text, expect.toBeOneOf([400, 404, 422])]);
      expect(await answer.text()).not.toMatch(TELLTALE);
    }
    await nothingHappened();
  });

  test.each(HEADERS)("in the header %s does nothing to what is read", async (name) => {
    for (const text of SQL_TEXTS) {
      for (const path of ["register", "sheet", "history"]) {
        const answer = await api.get(`/clubs/club-01/${path}`, { [name]: text });
        expect([text, answer.status]).toEqual([text, 200]);
      }
    }
    await nothingHappened();
  });

  test.each(HEADERS)("in the header %s changes nothing but what is sent", async (name) => {
    for (const text of SQL_TEXTS) {
      const path = "/clubs/club-01/register";
      const { etag = "" } = Object.fromEntries((await api.get(path)).headers);
      const headers = { "if-match": etag, [name]: text };
      const answer = await api.send("PUT", path, registerWithMeetings(), headers);
      expect([text, answer.status]).toEqual([text, expect.toBeOneOf([204, 412, 415])]);
      expect(await answer.text()).not.toMatch(TELLTALE);
    }
    expect(errors).toEqual([]);
    expect((await store.readRegister("club-01"))?.register).toEqual(registerWithMeetings());
    expect(await store.findToken(await sha256("board"))).toBeDefined();
  });

  test("as reason, device and name of who changes something is kept to the letter", async () => {
    for (const text of SQL_TEXTS) {
      api = letting(() => ({ by: text }));
      const encoded = encodeURIComponent(text);
      await api.send("PUT", "/clubs/club-01/register", registerWithMeetings(), {
        "if-match": "*",
        "x-ishc-reason": encoded,
        "x-ishc-device": encoded,
      });
    }
    const after = (await store.readVersions()).registers.get("club-01") ?? 0;
    const changes = await store.readHistory("club-01", {
      after: after - SQL_TEXTS.length,
      limit: 99,
    });
    expect(changes.map(({ by, why, device }) => [by, why, device])).toEqual(
      SQL_TEXTS.map((text) => [text, text, text]),
    );
    expect(errors).toEqual([]);
  });

  test("as a token is one that nobody has", async () => {
    const access = tokenAccess(store, { today: () => "2024-05-25" });
    api = apiOn(store, { access, rateLimit: false, onError: (error) => errors.push(error) });
    const headers = SQL_TEXTS.flatMap((text) => [
      text,
      `Bearer ${text}`,
      `Bearer ${text.replace(/[^\w.~+/-]/g, "-")}`,
      `Bearer ${encodeURIComponent(text)}`,
      `Basic ${btoa(text)}`,
    ]);
    for (const authorization of headers) {
      const answer = await api.get("/clubs/club-01/sheet", { authorization });
      expect([authorization, answer.status]).toEqual([authorization, 401]);
    }
    await nothingHappened();
  });
});
