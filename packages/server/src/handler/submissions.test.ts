import { buildRegister } from "@ishc/core/testing";
import { describe, expect, test } from "vitest";
import type { History } from "../contract/documents.ts";
import type { Problem } from "../contract/problem.ts";
import {
  type Api,
  buildActivitySubmission,
  buildSubmission,
  makeApi,
  registerWithMeetings,
} from "../testing/api.ts";

const ADDRESS = "/clubs/club-01/submissions";

const member = (more: object = {}) => ({
  kind: "ishc-member",
  version: 1,
  id: "m-1",
  revision: 1,
  clubId: "club-01",
  member: { ...buildRegister().members?.[0], name: "Nguyễn Thị Sửa" },
  ...more,
});

const api = () => makeApi(registerWithMeetings(), { access: () => ({ by: "t1" }) });
const send = async (to: Api, body: object, headers = {}) => to.send("POST", ADDRESS, body, headers);
const read = async <T>(from: Api, path: string) => (await (await from.get(path)).json()) as T;

describe("a submission of any kind", () => {
  test.each([
    ["attendance", buildSubmission()],
    ["an activity", buildActivitySubmission()],
    ["a member", member({ replaces: undefined })],
  ])("%s is taken once", async (_, body) => {
    const to = await api();
    // What the register brought along is a record, too: say that it is known.
    const { recorded } = await read<{ recorded?: object }>(
      to,
      "/clubs/club-01/sheets/member?subject=m1",
    );
    const sent = body.kind === "ishc-member" ? { ...body, replaces: recorded } : body;
    const first = await send(to, sent);
    expect(first.status).toBe(201);
    const again = await send(to, sent);
    expect([again.status, await again.json()]).toEqual([200, await first.json()]);
  });

  test("is written into the register, and amended", async () => {
    const to = await api();
    await send(to, buildActivitySubmission());
    await send(to, buildActivitySubmission({ revision: 2 }, { area: "culture" }));
    const stored = await to.store.readRegister("club-01");
    expect(stored?.register.activities).toMatchObject([{ id: "act-1", area: "culture" }]);
  });

  test("on a member of the roll is a conflict for who has not seen the roll", async () => {
    const to = await api();
    expect((await send(to, member())).status).toBe(409);
    expect((await to.store.readRegister("club-01"))?.register.members?.[0]?.name).not.toContain(
      "Sửa",
    );
  });

  test.each([
    ["of no kind", {}, ["kind"]],
    ["of a kind that is none", { ...buildActivitySubmission(), kind: "ishc-party" }, ["kind"]],
    ["of another club", buildActivitySubmission({ clubId: "club-02" }), ["clubId"]],
    [
      "with an area that is none",
      buildActivitySubmission({}, { area: "party" }),
      ["activity", "area"],
    ],
    ["a thousand revisions ahead", buildActivitySubmission({ revision: 1001 }), ["revision"]],
  ])("%s is refused and not stored", async (_, body, path) => {
    const to = await api();
    const response = await send(to, body);
    expect(response.status).toBe(422);
    expect(((await response.json()) as Problem).issues).toMatchObject([{ path }]);
    expect(await to.store.readDeliveries("club-01")).toEqual([]);
  });

  test("an attendance is refused where an activity is sent to its address, and the reverse is not", async () => {
    const to = await api();
    expect(
      (await to.send("POST", "/clubs/club-01/attendance", buildActivitySubmission())).status,
    ).toBe(422);
    expect((await send(to, buildSubmission())).status).toBe(201);
  });
});

describe("the sheets", () => {
  test.each([
    ["member", "", 200],
    ["member", "?subject=m1", 200],
    ["member", "?subject=nope", 404],
    ["activity", "", 200],
    ["activity", "?subject=nope", 404],
    ["supervision", "", 200],
    ["supervision", "?subject=__proto__", 404],
    ["party", "", 404],
  ])("%s%s answers %i", async (kind, query, status) => {
    const response = await (await api()).get(`/clubs/club-01/sheets/${kind}${query}`);
    expect([response.status, response.headers.get("cache-control")]).toEqual([status, "no-store"]);
  });

  test("say what is recorded, so that the next one amends it", async () => {
    const to = await api();
    await send(to, buildActivitySubmission());
    const sheet = await read(to, "/clubs/club-01/sheets/activity?subject=act-1");
    expect(sheet).toMatchObject({
      kind: "ishc-activity-sheet",
      activity: { id: "act-1" },
      recorded: { submissionId: "a-1", revision: 1 },
    });
  });
});

describe("the history", () => {
  test("says who changed what, on what and why, page by page", async () => {
    const to = await api();
    await send(to, buildActivitySubmission(), {
      "x-ishc-device": encodeURIComponent("điện thoại của thôn"),
    });
    const register = (await to.store.readRegister("club-01"))?.register;
    await to.send(
      "PUT",
      "/clubs/club-01/register",
      { ...register, activities: [] },
      { "if-match": '"2"', "x-ishc-reason": encodeURIComponent("nhập nhầm thôn") },
    );
    const { changes } = await read<History>(to, "/clubs/club-01/history?after=1");
    expect(changes).toMatchObject([
      { version: 2, by: "t1", device: "điện thoại của thôn", why: "ishc-activity a-1 1" },
      { version: 3, by: "t1", why: "nhập nhầm thôn" },
    ]);
    expect(changes[0]?.values.map(({ path }) => path)).toEqual([["activities"]]);
    const last = await read<History>(to, "/clubs/club-01/history?after=2&limit=1");
    expect(last.changes.map(({ version }) => version)).toEqual([3]);
  });

  test.each(["after=-1", "limit=0", "limit=x", "after=1e9", "after='"])(
    "%s is no page",
    async (query) => {
      const response = await (await api()).get(`/clubs/club-01/history?${query}`);
      expect(response.status).toBe(422);
    },
  );
});

test("a register that rewrites a ledger is refused with every line, and nothing is stored", async () => {
  const fund = { openedOn: "2024-01-01", openingVnd: 500_000, managedBy: "club" } as const;
  const gift = { id: "e1", date: "2024-05-13", kind: "gift", amountVnd: 50_000 } as const;
  const withGift = (amountVnd: number) =>
    buildRegister({ funds: { operating: { ...fund, entries: [{ ...gift, amountVnd }] } } });
  const to = await makeApi(withGift(50_000));
  const put = (body: object) =>
    to.send("PUT", "/clubs/club-01/register", body, { "if-match": '"1"' });
  const refused = await put(withGift(70_000));
  expect(refused.status).toBe(422);
  expect(((await refused.json()) as Problem).issues).toMatchObject([
    { code: "rewritten", path: ["funds", "operating", "entries", 0, "amountVnd"] },
  ]);
  expect((await put(buildRegister())).status).toBe(422);
  expect((await to.store.readRegister("club-01"))?.version).toBe(1);
  expect((await put(withGift(50_000))).status).toBe(204);
});
