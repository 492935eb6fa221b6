import { parseRegister, type Register, type Submission, type SubmissionReceipt } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Problem } from "../contract/problem.ts";
import { ROUTES } from "../contract/routes.ts";
import type { HandlerOptions } from "../handler/options.ts";
import { buildSubmission, MEETING, makeApi, registerWithMeetings } from "../testing/api.ts";
import { type Client, createClient } from "./create-client.ts";
import type { Outcome } from "./outcome.ts";

const baseUrl = "http://localhost/api/";

async function clientOf(register?: Register, options: Partial<HandlerOptions> = {}) {
  const api = await makeApi(register, options);
  return { api, client: createClient({ baseUrl, fetch: api.handler }) };
}

test("has a method for each route, and no other", () => {
  expect(Object.keys(createClient({ baseUrl })).sort()).toEqual(Object.keys(ROUTES).sort());
});

type Done<Name extends keyof Client> = Extract<
  Awaited<ReturnType<Client[Name]>>,
  { readonly ok: true }
>["value"];

type IsAny<T> = 0 extends 1 & T ? true : false;

/** The methods that give or take something a compiler knows nothing of. */
type Untyped = {
  [Name in keyof Client]: true extends IsAny<Done<Name> | Parameters<Client[Name]>[number]>
    ? Name
    : never;
}[keyof Client];

// Checked by the compiler alone: nothing of it runs.
test("what is sent, what comes back and why it was refused have types of their own", () => {
  expectTypeOf<Untyped>().toBeNever();
  expectTypeOf<Done<"getRegister">>().toEqualTypeOf<Register>();
  expectTypeOf<Done<"sendSubmission">>().toEqualTypeOf<SubmissionReceipt>();
  expectTypeOf<Done<"putRegister">>().toEqualTypeOf<undefined>();
  expectTypeOf<Parameters<Client["sendSubmission"]>[0]>().toEqualTypeOf<Submission>();
  expectTypeOf<Awaited<ReturnType<Client["getRegister"]>>>().toEqualTypeOf<Outcome<Register>>();
  type Refused = Extract<Outcome<Register>, { readonly reason: "refused" }>;
  expectTypeOf<Refused["problem"]>().toEqualTypeOf<Problem>();
});

describe("what is done", () => {
  test("figures, and for which period", async () => {
    const { client } = await clientOf(registerWithMeetings());
    expect(await client.getScorecard("club-01", { period: "2023" })).toMatchObject({
      ok: true,
      status: 200,
      value: { kind: "ishc-scorecard", period: { id: "2023" } },
    });
    expect(await client.getHealth()).toMatchObject({ ok: true, value: { status: "ok" } });
    expect(await client.getDescription()).toMatchObject({ value: { openapi: "3.1.0" } });
  });

  test("a sheet is fetched, filled, sent, and sent again", async () => {
    const { client } = await clientOf(registerWithMeetings());
    const sheet = await client.getAttendanceSheet("club-01");
    expect(sheet.ok && sheet.value.meeting.id).toBe(MEETING.id);
    const submission = buildSubmission();
    const first = await client.sendAttendance(submission);
    expect(first).toMatchObject({ ok: true, status: 201, value: { submissionId: "s1" } });
    expect(await client.sendAttendance(submission)).toEqual({ ...first, status: 200 });
    const other = await client.sendAttendance(buildSubmission({ id: "s2" }));
    expect(other).toMatchObject({
      ok: false,
      reason: "refused",
      problem: { type: "urn:ishc:problem:conflict", receipt: { submissionId: "s2" } },
    });
  });

  test("a register is stored, fetched, and replaced by who has its version", async () => {
    const { client } = await clientOf();
    const register = buildRegister();
    const stored = await client.putRegister(register, { reason: "Lập sổ", device: "máy xã" });
    expect(stored).toMatchObject({ ok: true, status: 201, version: '"1"' });
    const read = await client.getRegister("club-01");
    if (!read.ok || read.version === undefined) throw new Error("The register is not there.");
    expect(parseRegister(read.value).ok).toBe(true);
    const { version } = read;
    expect(await client.putRegister(register, { version })).toMatchObject({
      ok: true,
      status: 204,
    });
    expect(await client.putRegister(register, { version })).toMatchObject({
      reason: "refused",
      problem: { type: "urn:ishc:problem:version-stale" },
    });
  });
});

describe("the device that changes are made on", () => {
  const DEVICE = "Điện thoại bà Nga";

  test("is in the history of every change, until one names another", async () => {
    const { api } = await clientOf();
    const client = createClient({ baseUrl, fetch: api.handler, device: DEVICE });
    const register = buildRegister({
      meetings: [{ ...MEETING, kind: "general", status: "planned" }],
      members: [
        ...(registerWithMeetings().members ?? []),
        {
          id: "m-agreed",
          name: "Lê Thị Bình",
          sex: "female",
          birthDate: "1945",
          memberships: [{ kind: "official", from: "2021-01-01" }],
          consents: [{ purpose: "health", givenOn: "2021-06-01" }],
        },
        {
          id: "m-left",
          name: "Lê Thị Ánh",
          sex: "female",
          birthDate: "1940",
          memberships: [{ kind: "official", from: "2021-01-01", to: "2022-01-01" }],
        },
      ],
    });
    const sent = [
      await client.putRegister(register),
      await client.sendAttendance(buildSubmission()),
      await client.sendSubmission(buildSubmission({ revision: 2, guests: 3 })),
      await client.withdrawConsent("club-01", "m-agreed"),
      await client.forgetMember("club-01", "m-left"),
      // Asked again, as after an answer that was lost: done, and nothing changes.
      await client.withdrawConsent("club-01", "m-agreed"),
      await client.forgetMember("club-01", "m-left"),
    ];
    const now = await client.getRegister("club-01");
    if (!now.ok || now.version === undefined) throw new Error("The register is not there.");
    const { value, version } = now;
    sent.push(await client.putRegister(value, { version, device: "máy xã" }));
    expect(sent.filter(({ ok }) => !ok)).toEqual([]);
    const history = await client.getHistory("club-01");
    expect(history.ok && history.value.changes.map(({ device }) => device)).toEqual([
      DEVICE,
      DEVICE,
      DEVICE,
      DEVICE,
      DEVICE,
      "máy xã",
    ]);
  });

  test("is not told with what only asks, and half a character in it is left out", async () => {
    const requests: Request[] = [];
    const fetch = async (request: Request) => {
      requests.push(request);
      return new Response(null, { status: 204 });
    };
    const client = createClient({ baseUrl, fetch, device: "Nga\ud83d" });
    await client.getHistory("club-01");
    await client.sendAttendance(buildSubmission());
    expect(requests.map(({ headers }) => headers.get("x-ishc-device"))).toEqual([null, "Nga"]);
  });
});

describe("what is asked", () => {
  const asked = async (options: Partial<Parameters<typeof createClient>[0]>, id = "club-01") => {
    const requests: Request[] = [];
    const fetch = async (request: Request) => {
      requests.push(request);
      return new Response("{}", { headers: { "content-type": "application/json" } });
    };
    await createClient({ baseUrl, fetch, ...options }).getRegister(id);
    return requests[0] as Request;
  };

  test("carries the token, also one that changes, and the language", async () => {
    const header = async (options: Parameters<typeof asked>[0], name: string) =>
      (await asked(options)).headers.get(name);
    expect(await header({ token: "a" }, "authorization")).toBe("Bearer a");
    expect(await header({ token: () => "b" }, "authorization")).toBe("Bearer b");
    expect(await header({ token: () => undefined }, "authorization")).toBeNull();
    expect(await header({ token: "" }, "authorization")).toBeNull();
    expect(await header({}, "accept-language")).toBe("vi");
    expect(await header({ language: "en" }, "accept-language")).toBe("en");
  });

  test.each([
    ["\u200babc-_1 \n", "Bearer abc-_1"],
    ["ab\r\nx-evil: 1", "Bearer abx-evil:1"],
    ["“…”", null],
  ])("carries the token %j as far as it can be one, and throws nothing", async (token, header) => {
    expect((await asked({ token })).headers.get("authorization")).toBe(header);
  });

  test.each([
    ["../../etc/passwd", "http://localhost/api/clubs/..%2F..%2Fetc%2Fpasswd/register"],
    ["a?b#c", "http://localhost/api/clubs/a%3Fb%23c/register"],
    ["xã", "http://localhost/api/clubs/x%C3%A3/register"],
  ])("of club %j stays in its place", async (id, url) => {
    expect((await asked({}, id)).url).toBe(url);
  });

  test("of conflicts are all, unless a page is asked for", async () => {
    const urls: string[] = [];
    const fetch = async (request: Request) => {
      urls.push(request.url);
      return Response.json({ kind: "ishc-conflicts", version: 1, conflicts: [], next: 7 });
    };
    const client = createClient({ baseUrl, fetch });
    await client.getConflicts("club-01");
    const page = await client.getConflicts("club-01", { after: 2, limit: 5 });
    expect(urls.map((url) => url.slice(baseUrl.length))).toEqual([
      "clubs/club-01/conflicts",
      "clubs/club-01/conflicts?after=2&limit=5",
    ]);
    expect(page.ok && page.value.next).toBe(7);
  });
});

/** A body whose line is cut before it said anything. */
const cutStream = () =>
  new ReadableStream({ start: (controller) => controller.error(new Error("aborted")) });

describe("what is not done", () => {
  const answering = (response: () => Response | Promise<Response>) =>
    createClient({ baseUrl, fetch: async () => response() });

  test("no answer is data, too", async () => {
    const client = answering(() => Promise.reject(new TypeError("fetch failed")));
    expect(await client.getHealth()).toEqual({ ok: false, reason: "unreachable" });
  });

  test.each([
    ["a login page", () => new Response("<html>", { headers: { "content-type": "text/html" } })],
    ["an object of another kind", () => Response.json({ kind: "ishc-sheet" })],
    ["a list", () => Response.json([])],
    ["null", () => Response.json(null)],
    ["nothing", () => new Response(null, { status: 204 })],
    ["a proxy's own refusal", () => Response.json({ error: "no" }, { status: 502 })],
    ["half an answer", () => new Response('{"kind":"ishc-rec')],
    ["a problem of somebody else", () => Response.json({ type: "about:blank" }, { status: 400 })],
  ])("%s is no receipt", async (_, response) => {
    const outcome = await answering(response).sendAttendance(buildSubmission());
    expect(outcome).toMatchObject({ ok: false, reason: "not-understood" });
  });

  const PAGE = { "content-type": "text/html", etag: '"65f0-1a2"' };

  test.each<[string, () => Response]>([
    ["a login page with a number of its own", () => new Response("<html>", { headers: PAGE })],
    ["such a page without a word", () => new Response(null, { status: 201, headers: PAGE })],
    ["an empty answer of a proxy", () => new Response(null, { status: 204 })],
    ["another status", () => new Response(null, { status: 202, headers: { etag: '"2"' } })],
    ["words", () => new Response("Welcome", { status: 201, headers: { etag: '"2"' } })],
    ["half of a page", () => new Response(cutStream(), { status: 201, headers: { etag: '"2"' } })],
  ])("%s does not mean that anything is stored or forgotten", async (_, response) => {
    const client = answering(response);
    const outcomes = [
      await client.putRegister(buildRegister()),
      await client.forgetMember("club-01", "m1"),
      await client.withdrawConsent("club-01", "m1"),
    ];
    const strange = { ok: false, reason: "not-understood", status: response().status };
    expect(outcomes).toEqual([strange, strange, strange]);
  });

  const register = buildRegister();
  const other = buildRegister({ club: { ...register.club, id: "club-02" } });

  test.each<[string, object, string | undefined]>([
    ["what a login page says to programs", { login: true }, '"1"'],
    ["one without a club", { schemaVersion: 2 }, '"1"'],
    ["one whose club is a name", { schemaVersion: 2, club: "club-01" }, '"1"'],
    ["one of no format", { club: { id: "club-01" } }, '"1"'],
    ["that of another club", other, '"1"'],
    ["one without its version", register, undefined],
    ["one with the number of a file", register, '"65f0-1a2"'],
  ])("%s is no register", async (_, document, etag) => {
    const headers = etag === undefined ? {} : { etag };
    const outcome = await answering(() => Response.json(document, { headers })).getRegister(
      "club-01",
    );
    expect(outcome).toEqual({ ok: false, reason: "not-understood", status: 200 });
  });

  test("a register is one, though a proxy that compresses weakened its version", async () => {
    const headers = { etag: 'W/"7"' };
    const client = answering(() => Response.json(register, { headers }));
    expect(await client.getRegister("club-01")).toMatchObject({ ok: true, version: 'W/"7"' });
  });

  test.each<[string, object]>([
    ["what a login page says to programs", { login: true }],
    ["another program that works", { status: "ok" }],
    ["a server that is ill", { status: "down", version: "1.0.0" }],
    ["the description of something else", { openapi: 3, info: {} }],
  ])("%s neither works nor describes itself", async (_, document) => {
    const client = answering(() => Response.json(document));
    const strange = { ok: false, reason: "not-understood", status: 200 };
    expect(await client.getHealth()).toEqual(strange);
    expect(await client.getDescription()).toEqual(strange);
  });

  test("too many requests say when to come again", async () => {
    const { api } = await clientOf(undefined, {
      rateLimit: { token: { perMinute: 6, burst: 1 } },
    });
    const client = createClient({ baseUrl, token: "a", language: "en", fetch: api.handler });
    expect((await client.getHealth()).ok).toBe(true);
    expect(await client.getHealth()).toMatchObject({
      reason: "refused",
      retryAfterSeconds: 10,
      problem: { type: "urn:ishc:problem:too-many", title: "Too many requests" },
    });
  });
});
