import type { AdministrativeUnit, Scorecard, UnitOverview } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { describe, expect, test, vi } from "vitest";
import type { AccessQuestion } from "../contract/access.ts";
import { PROBLEM_KINDS, type Problem } from "../contract/problem.ts";
import { VERSION } from "../contract/version.ts";
import type { Store } from "../store/store.ts";
import { StoreError } from "../store/store-error.ts";
import { apiOn, buildSubmission, CHANGE, makeApi, registerWithMeetings } from "../testing/api.ts";
import { PROBLEM_WORDS } from "./problem-words.ts";

const UNITS = [
  { code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" },
  {
    code: "00001",
    name: "Xã Minh Họa",
    level: "commune",
    from: "1992-04-01",
    parents: [{ code: "58", from: "1992-04-01" }],
  },
] satisfies AdministrativeUnit[];

/** Nobody who may see all figures. */
const access = (_: Request, { action }: AccessQuestion) => !action.endsWith("figures");

describe("public figures", () => {
  test("a scorecard covers this year unless a period is asked for", async () => {
    const api = await makeApi(registerWithMeetings());
    const year = (await (await api.get("/clubs/club-01/scorecard")).json()) as Scorecard;
    expect([year.kind, year.period.id, year.asOf]).toEqual([
      "ishc-scorecard",
      "2024",
      "2024-05-25",
    ]);
    const half = await api.get("/clubs/club-01/scorecard?period=2023-H2");
    expect(((await half.json()) as Scorecard).period.id).toBe("2023-H2");
  });

  test("an overview counts the clubs of a unit", async () => {
    const api = await makeApi(buildRegister(), { access });
    await api.store.transaction((transaction) => transaction.writeUnits(UNITS));
    const response = await api.get("/units/58?period=2024-H1");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect((await response.json()) as UnitOverview).toMatchObject({
      code: "58",
      clubs: 1,
      members: 55,
    });
  });

  test("neither holds the name of a member", async () => {
    const api = await makeApi(registerWithMeetings());
    await api.store.transaction((transaction) => transaction.writeUnits(UNITS));
    for (const path of ["/clubs/club-01/scorecard", "/units/58"]) {
      expect(await (await api.get(path)).text()).not.toContain("Nguyễn Văn Mẫu");
    }
  });

  test("may be read by pages of other sites; personal data may not", async () => {
    const api = await makeApi(registerWithMeetings(), { access });
    const origin = async (path: string) =>
      (await api.get(path)).headers.get("access-control-allow-origin");
    expect(await origin("/clubs/club-01/scorecard")).toBe("*");
    expect(await origin("/clubs/club-01/sheet")).toBeNull();
    expect(await origin("/clubs/club-01/register")).toBeNull();
  });

  test("a HEAD request is answered like GET, without a body", async () => {
    const api = await makeApi(buildRegister());
    const response = await api.ask("/clubs/club-01/scorecard", { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });
});

describe("figures that have to be worked out", () => {
  /** A store with so many clubs that they wait their turn, and what it opens. */
  async function watched() {
    const api = await makeApi();
    const clubs = Array.from({ length: 18 }, (_, i) => `club-${i}`);
    await api.store.transaction(async (each) => {
      await each.writeUnits(UNITS);
      for (const id of clubs) {
        const club = { ...buildRegister().club, id };
        await each.writeRegister(buildRegister({ club, members: [], board: [] }), CHANGE);
      }
    });
    const readRegister = vi.fn(api.store.readRegister);
    const anybody = apiOn({ ...api.store, readRegister }, { access: () => false });
    return { anybody, readRegister };
  }

  test.each(["/clubs/club-1/scorecard", "/units/58"])(
    "for many periods at once at %s are not worked out for anybody, who is told when to come again",
    async (path) => {
      const { anybody } = await watched();
      const asked = Array.from({ length: 12 }, (_, i) => `${path}?period=${2012 + i}`);
      const answers = await Promise.all(asked.map((each) => anybody.get(each)));
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused).toHaveLength(4);
      expect(refused[0]?.headers.get("retry-after")).toBe("5");
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(8);
    },
  );

  test.each([
    ["/clubs/nope/scorecard", 1],
    ["/units/nope", 0],
    ["/units/58?period=2024-01--2024-05", 0],
    ["/units/58?period=2025", 0],
  ])("are not worked out for %s", async (path, opened) => {
    const { anybody, readRegister } = await watched();
    expect((await anybody.get(path)).status).toBeGreaterThanOrEqual(400);
    expect(readRegister).toHaveBeenCalledTimes(opened);
  });
});

describe("access", () => {
  test.each([
    ["GET", "/clubs/club-01/sheet", "read-sheet"],
    ["POST", "/clubs/club-01/attendance", "submit"],
    ["GET", "/clubs/club-01/register", "read-register"],
    ["PUT", "/clubs/club-01/register", "write-register"],
  ] as const)("%s %s asks for %s, and is refused without", async (method, path, action) => {
    const access = vi.fn(() => false);
    const api = await makeApi(registerWithMeetings(), { access });
    const response = await api.ask(path, { method });
    expect(response.status).toBe(403);
    expect(access).toHaveBeenCalledWith(expect.any(Request), { action, clubId: "club-01" });
  });

  test("is not needed for figures, and tells nothing of clubs there are", async () => {
    const api = await makeApi(registerWithMeetings(), { access: () => false });
    expect((await api.get("/clubs/club-01/scorecard")).status).toBe(200);
    const [known, unknown] = await Promise.all(
      ["club-01", "nope"].map(async (id) => (await api.get(`/clubs/${id}/sheet`)).text()),
    );
    expect(known).toBe(unknown);
  });

  test("that fails is no access", async () => {
    const access = () => Promise.reject(new Error("the directory is down"));
    const api = await makeApi(registerWithMeetings(), { access, onError: () => {} });
    expect((await api.get("/clubs/club-01/sheet")).status).toBe(500);
  });
});

describe("a refusal", () => {
  test.each([
    ["an unknown address", "GET", "/nope", 404, "unknown-path"],
    ["an unknown club", "GET", "/clubs/nope/scorecard", 404, "unknown-club"],
    ["an unknown club's sheet", "GET", "/clubs/nope/sheet", 404, "unknown-club"],
    ["an unknown club's register", "GET", "/clubs/nope/register", 404, "unknown-club"],
    ["an unknown unit", "GET", "/units/nope", 404, "unknown-unit"],
    ["a period that is none", "GET", "/clubs/club-01/scorecard?period=2024-Q5", 400, "bad-period"],
    ["a span", "GET", "/clubs/club-01/scorecard?period=1830-01--1860-05", 400, "bad-period"],
    ["a period to come", "GET", "/clubs/club-01/scorecard?period=2025", 400, "bad-period"],
    ["a method that is not there", "DELETE", "/clubs/club-01/register", 405, "method-not-allowed"],
  ] as const)("of %s", async (_, method, path, status, kind) => {
    const api = await makeApi(buildRegister());
    const response = await api.ask(path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({
      type: `urn:ishc:problem:${kind}`,
      status,
      ...PROBLEM_WORDS.vi[kind],
    });
  });

  test("of a method says which there are", async () => {
    const api = await makeApi();
    const allow = async (path: string) =>
      (await api.ask(path, { method: "PATCH" })).headers.get("allow");
    expect(await allow("/clubs/x/register")).toBe("GET, HEAD, PUT");
    expect(await allow("/clubs/x/attendance")).toBe("POST");
  });

  test.each(PROBLEM_KINDS)("%s has words in both languages", (kind) => {
    for (const words of [PROBLEM_WORDS.vi[kind], PROBLEM_WORDS.en[kind]]) {
      expect(words.title.length).toBeGreaterThan(5);
      expect(words.detail.endsWith(".")).toBe(true);
    }
  });

  test("is in English for who asks for it", async () => {
    const api = await makeApi();
    const response = await api.get("/clubs/nope/scorecard", {
      "accept-language": "en-GB, vi;q=0.4",
    });
    expect(((await response.json()) as Problem).title).toBe("No such club");
    expect(response.headers.get("vary")).toBe("accept-language");
  });
});

describe("a body", () => {
  const address = "/clubs/club-01/attendance";

  test.each([
    ["without a type", {}, 415],
    ["of a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["of plain text", { "content-type": "text/plain" }, 415],
    ["that is compressed", { "content-type": "application/json", "content-encoding": "gzip" }, 415],
    [
      "sent by another site",
      { "content-type": "application/json", "sec-fetch-site": "cross-site" },
      403,
    ],
    ["of JSON with a charset", { "content-type": "Application/JSON; charset=utf-8" }, 201],
    [
      "sent by this site",
      { "content-type": "application/json", "sec-fetch-site": "same-origin" },
      201,
    ],
  ])("%s", async (_, headers, status) => {
    const api = await makeApi(registerWithMeetings());
    const body = new TextEncoder().encode(JSON.stringify(buildSubmission()));
    const response = await api.ask(address, { method: "POST", headers, body });
    expect(response.status).toBe(status);
  });

  test.each([
    ["broken JSON", "{"],
    ["nothing", ""],
    ["bytes that are no text", new Uint8Array([0x22, 0xff, 0x22])],
  ])("of %s is refused as no JSON", async (_, body) => {
    const api = await makeApi(registerWithMeetings());
    const headers = { "content-type": "application/json" };
    const response = await api.ask(address, { method: "POST", headers, body });
    expect(response.status).toBe(400);
    expect(((await response.json()) as Problem).issues).toMatchObject([
      { code: "not-json", path: [] },
    ]);
  });

  test("is measured while it comes in, whatever it says of its length", async () => {
    const api = await makeApi(registerWithMeetings(), { maxBodyBytes: { submission: 5000 } });
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1000).fill(0x20));
      },
    });
    const response = await api.ask(address, {
      method: "POST",
      headers: { "content-type": "application/json", "content-length": "10" },
      body,
      ...{ duplex: "half" }, // Asked for by Node; the types do not know it.
    });
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(12);
  });

  test.each([
    [1024 * 1024, 422],
    [1024 * 1024 + 1, 413],
  ])("of %i bytes is answered %i", async (size, status) => {
    const api = await makeApi(registerWithMeetings());
    const response = await api.send("POST", address, `{}${" ".repeat(size - 2)}`);
    expect(response.status).toBe(status);
  });

  test.each([
    [8 * 1024 * 1024, 201],
    [8 * 1024 * 1024 + 1, 413],
  ])("of a register of %i bytes is answered %i", async (size, status) => {
    const api = await makeApi();
    // Spaces are one byte each, whatever letters the names have.
    const text = JSON.stringify(buildRegister());
    const body = text + " ".repeat(size - Buffer.byteLength(text));
    const response = await api.send("PUT", "/clubs/club-01/register", body);
    expect(response.status).toBe(status);
    const isStored = (await api.store.readRegister("club-01")) !== undefined;
    expect(isStored).toBe(status === 201);
    if (isStored) return;
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ type: "urn:ishc:problem:too-large", status });
  });
});

describe("a hostile request", () => {
  test.each([
    ["/clubs/..%2F..%2Fetc%2Fpasswd/scorecard", 404],
    ["/clubs/%2e%2e/scorecard", 404],
    ["/clubs/__proto__/scorecard", 404],
    ["/clubs/constructor/scorecard", 404],
    ["/clubs/'%20OR%20'1'='1/scorecard", 404],
    ["/clubs/x';DROP%20TABLE%20registers;--/scorecard", 404],
    ["/clubs/%00/scorecard", 404],
    ["/clubs/%F0%9F%92/scorecard", 404],
    ["/clubs/%zz/scorecard", 404],
    [`/clubs/${"a".repeat(200)}/scorecard`, 404],
    [`/clubs/${"a".repeat(201)}/scorecard`, 414],
    [`/clubs/${"a".repeat(5000)}/scorecard`, 414],
    [`/clubs/club-01/scorecard?period=${"2".repeat(201)}`, 414],
    ["/units/'%20OR%201=1", 404],
    ["/units/58?period=__proto__", 400],
    ["/units/58?period=2024'--", 400],
    ["/clubs/club-01/scorecard?period=", 400],
    ["/clubs/club-01/sheet?meeting='%20OR%20'1'='1", 404],
    ["/clubs/club-01/scorecard?period=2024&period=2023", 200],
  ])("%s", async (path, status) => {
    const api = await makeApi(buildRegister());
    expect((await api.get(path)).status).toBe(status);
    expect(await api.store.readRegister("club-01")).toBeDefined();
  });

  test.each([
    ["prototype keys", '{"__proto__":{"kind":"ishc-attendance"},"constructor":1}', 422],
    ["deep nesting", `{"marks":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, 400],
    ["deep objects", `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`, 400],
    ["a list", "[]", 422],
    ["null", "null", 422],
    ["a huge number", '{"version":1e999}', 422],
  ])("a body of %s is refused", async (_, body, status) => {
    const api = await makeApi(registerWithMeetings());
    for (const [method, path] of [
      ["POST", "/clubs/club-01/attendance"],
      ["PUT", "/clubs/club-02/register"],
    ] as const) {
      const response = await api.send(method, path, body);
      expect(response.status).toBe(status);
    }
    expect(({} as Record<string, unknown>)["kind"]).toBeUndefined();
  });
});

describe("a fault on our side", () => {
  const broken = (error: Error) =>
    new Proxy({} as Store, { get: () => () => Promise.reject(error) });

  test.each([
    [new Error("secret path /var/db"), 500, "internal"],
    [new StoreError("full", new Error("secret")), 503, "store-unavailable"],
  ] as const)("%s is told to the operator and not to the world", async (error, status, kind) => {
    const onError = vi.fn();
    const response = await apiOn(broken(error), { onError }).get("/clubs/club-01/scorecard");
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text).toContain(`urn:ishc:problem:${kind}`);
    expect(text).not.toMatch(/secret|stack|Error/);
    expect(onError).toHaveBeenCalledWith(error, { id: response.headers.get("x-request-id") });
  });

  test("a line that is cut in the middle of a body is none of it", async () => {
    const onError = vi.fn();
    const api = await makeApi(registerWithMeetings(), { onError });
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"kind":"ishc-att'));
        controller.error(new Error("aborted"));
      },
    });
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body, duplex: "half" } as RequestInit;
    expect((await api.ask("/clubs/club-01/attendance", init)).status).toBe(400);
    expect(onError).not.toHaveBeenCalled();
  });

  describe.each<[string, () => never | Promise<never>]>([
    [
      "at once",
      () => {
        throw new Error("no space");
      },
    ],
    ["later", () => Promise.reject(new Error("no space"))],
  ])("of whoever is told of it (%s)", (_, onError) => {
    test.each([
      [new Error("secret"), 500],
      [new StoreError("full"), 503],
    ])("%s is answered all the same", async (error, status) => {
      const response = await apiOn(broken(error), { onError }).get("/clubs/club-01/scorecard");
      expect(response.status).toBe(status);
      expect(await response.text()).toContain("urn:ishc:problem:");
    });

    test("keeps nobody from the answer that something is stored", async () => {
      const api = await makeApi(registerWithMeetings(), { onRequest: onError, onError });
      const sent = await api.send("POST", "/clubs/club-01/attendance", buildSubmission());
      expect(sent.status).toBe(201);
    });
  });

  test("of the clock is one like others", async () => {
    const onError = vi.fn();
    const wrong = new Error("no clock");
    const now = () => {
      throw wrong;
    };
    const api = await makeApi(undefined, { now, onError });
    expect((await api.get("/health")).status).toBe(500);
    expect(onError).toHaveBeenCalledExactlyOnceWith(wrong, { id: expect.any(String) });
  });

  test("health says whether the store answers", async () => {
    const api = await makeApi();
    expect(await (await api.get("/health")).json()).toEqual({ status: "ok", version: VERSION });
    const ill = apiOn(broken(new StoreError("failed")), { onError: () => {} });
    expect((await ill.get("/health")).status).toBe(503);
  });
});
