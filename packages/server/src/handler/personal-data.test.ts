import { type Member, parseRegister, type Register } from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { sha256 } from "../hash/sha-256.ts";
import type { Store } from "../store/store.ts";
import { StoreError } from "../store/store-error.ts";
import type { StoredToken } from "../store/tokens/stored-token.ts";
import { type Api, apiOn, buildSubmission, MEETING, makeApi } from "../testing/api.ts";
import { tokenAccess } from "./token-access.ts";

const NAME = "Hoàng Thị Út Mười";

const person = {
  id: "ba-ut",
  name: NAME,
  sex: "female",
  birthDate: "1948-11-23",
  memberships: [{ kind: "official", from: "2021-06-01" }],
  consents: [{ purpose: "circumstances", givenOn: "2021-06-01" }],
  circumstances: [{ kind: "poor", from: "2022-01-01" }],
} as const satisfies Member;

const left = {
  ...person,
  memberships: [{ ...person.memberships[0], to: "2024-05-24", reason: "left" }],
} as const satisfies Member;

const register = (member: Member): Register =>
  buildRegister({
    members: [...buildMembers(3), member],
    board: [],
    meetings: [{ ...MEETING, kind: "general", status: "planned" }],
  });

const memberSubmission = (member: Member, revision = 1, id = "s1") => ({
  kind: "ishc-member",
  version: 1,
  id,
  revision,
  clubId: "club-01",
  member,
});

let api: Api;

beforeEach(async () => {
  api = await makeApi(register(person));
});

const forget = (id = "ba-ut", body: unknown = {}, headers = {}) =>
  api.send("POST", `/clubs/club-01/members/${id}/forget`, body, headers);
const submit = (body: unknown) => api.send("POST", "/clubs/club-01/submissions", body);
const problemOf = async (response: Response) =>
  [response.status, (await response.json()).type.split(":").at(-1)] as const;
const stored = async () => (await api.store.readRegister("club-01"))?.register as Register;

describe("a person who left can be forgotten", () => {
  test("with the whole way of what was sent about them", async () => {
    const sent = [memberSubmission(left), memberSubmission(left, 2, "s9")];
    expect((await submit(sent[0])).status).toBe(409); // The register had brought along a row.
    await api.store.transaction((each) =>
      each.writeRegister(register(left), { at: "2024-05-24", by: "t", why: `${NAME} nghỉ` }),
    );
    const done = await forget("ba-ut", { why: `${NAME} xin xóa ngày 20/5` });
    expect([done.status, done.headers.get("etag")]).toEqual([204, '"3"']);
    for (const path of ["register", "history", "conflicts", "sheet", "sheets/member"]) {
      const text = await (await api.get(`/clubs/club-01/${path}`)).text();
      expect(text).not.toContain(NAME);
      expect(text).not.toContain("ba-ut");
    }
    expect(await (await api.get("/clubs/club-01/history")).text()).toContain("xin xóa ngày 20/5");
    expect(parseRegister(await stored()).ok).toBe(true);
  });

  test("and so can whoever a register came without", async () => {
    const { members = [], ...rest } = register(person);
    const without = { ...rest, members: members.slice(0, -1) };
    const put = await api.send("PUT", "/clubs/club-01/register", without, { "if-match": "*" });
    expect(put.status).toBe(204);
    expect((await forget()).status).toBe(204);
    const history = await (await api.get("/clubs/club-01/history")).text();
    for (const each of [NAME, "ba-ut"]) expect(history).not.toContain(each);
    expect(await stored()).toEqual(without);
    expect((await forget("m99")).status).toBe(422);
  });

  test("and only once they left", async () => {
    const refused = await forget();
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      issues: [{ code: "missing", path: ["members", 3, "memberships", 0, "to"] }],
    });
    expect((await stored()).members?.[3]).toEqual(person);
  });

  test("and if only the file could not be wiped, nobody is told that nothing was stored", async () => {
    api = await makeApi(register(left));
    const { store } = api;
    const half = async (...order: Parameters<Store["forgetMember"]>) => {
      await store.forgetMember(...order);
      throw new StoreError("not-wiped");
    };
    const onError = vi.fn();
    const unwiped = apiOn({ ...store, forgetMember: half }, { onError });
    const path = "/clubs/club-01/members/ba-ut/forget";
    const answer = await unwiped.send("POST", path, {}, { "accept-language": "en" });
    expect(answer.status).toBe(503);
    const { detail } = await answer.json();
    expect(detail).toContain("Send it again in a few minutes");
    expect(detail).not.toContain("Nothing was stored");
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ fault: "not-wiped" });
    expect((await forget()).status).toBe(204);
  });

  test.each<[string, string, unknown, object, number]>([
    ["of an unknown club", "/clubs/club-99/members/ba-ut/forget", {}, {}, 404],
    ["of nobody", "/clubs/club-01/members/m99/forget", {}, {}, 422],
    ["with an id that cannot be read", "/clubs/club-01/members/%ff/forget", {}, {}, 422],
    ["with another field", "/clubs/club-01/members/ba-ut/forget", { all: true }, {}, 422],
    ["with an empty reason", "/clubs/club-01/members/ba-ut/forget", { why: "" }, {}, 422],
    [
      "from a form of another site",
      "/clubs/club-01/members/ba-ut/forget",
      {},
      { "content-type": "text/plain" },
      415,
    ],
    [
      "from another site",
      "/clubs/club-01/members/ba-ut/forget",
      {},
      { "sec-fetch-site": "cross-site" },
      403,
    ],
    [
      "an unknown purpose",
      "/clubs/club-01/members/ba-ut/withdraw-consent",
      { purposes: ["fun"] },
      {},
      422,
    ],
    ["no purpose", "/clubs/club-01/members/ba-ut/withdraw-consent", { purposes: [] }, {}, 422],
  ])("%s", async (_, path, body, headers, status) => {
    expect((await api.send("POST", path, body, headers as Record<string, string>)).status).toBe(
      status,
    );
    expect((await stored()).members?.[3]).toEqual(person);
  });
});

describe("whoever was forgotten is not brought back", () => {
  const first = memberSubmission({ ...left, id: "ba-ut-2" } as Member);

  beforeEach(async () => {
    api = await makeApi(register(left));
    expect((await submit(first)).status).toBe(201);
    expect((await forget("ba-ut-2")).status).toBe(204);
    expect((await forget()).status).toBe(204);
  });

  const pseudonym = async () => (await stored()).members?.[3]?.id ?? "";

  test("by the same submission again: the earlier receipt, and nothing is stored", async () => {
    const before = await stored();
    const again = await submit(first);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ submissionId: "s1", revision: 1 });
    expect(await stored()).toEqual(before);
  });

  test.each([
    ["a later revision of it", memberSubmission({ ...left, id: "ba-ut-2" } as Member, 2)],
    ["another submission about them", memberSubmission(left, 1, "s7")],
    [
      "a decision in their place",
      { ...memberSubmission(left, 1, "s8"), replaces: { submissionId: "s1", revision: 1 } },
    ],
  ])("by %s", async (_, submission) => {
    const before = await stored();
    expect(await problemOf(await submit(submission))).toEqual([410, "forgotten"]);
    expect(await stored()).toEqual(before);
    expect(JSON.stringify(await api.store.readHistory("club-01", { limit: 99 }))).not.toContain(
      NAME,
    );
  });

  test("by naming the row that is left", async () => {
    const named = memberSubmission({ ...left, id: await pseudonym() } as Member, 1, "s7");
    expect(await problemOf(await submit(named))).toEqual([410, "forgotten"]);
  });

  test("by an attendance sheet that still has them", async () => {
    const marks = [{ memberId: "ba-ut", status: "present" as const }];
    const sent = await api.send("POST", "/clubs/club-01/attendance", buildSubmission({ marks }));
    expect(sent.status).toBe(422);
    expect(JSON.stringify(await stored())).not.toContain("ba-ut");
  });

  test.each<[string, (now: Register) => Register]>([
    ["that was fetched before", () => register(left)],
    ["without what is left of them", (now) => ({ ...now, members: buildMembers(3) })],
    [
      "with a name for what is left",
      (now) => ({
        ...now,
        members: (now.members ?? []).map((each) =>
          each.id.startsWith("forgotten-") ? { ...each, name: NAME } : each,
        ),
      }),
    ],
  ])("by a register %s", async (_, change) => {
    const before = await stored();
    const put = await api.send("PUT", "/clubs/club-01/register", change(before), {
      "if-match": "*",
    });
    expect(await problemOf(put)).toEqual([410, "forgotten"]);
    expect(await stored()).toEqual(before);
  });

  test("and others are entered and changed as ever", async () => {
    const now = await stored();
    const put = await api.send("PUT", "/clubs/club-01/register", now, { "if-match": "*" });
    expect(put.status).toBe(204);
    const back = {
      ...person,
      id: "m50",
      memberships: [{ kind: "official" as const, from: "2024-05-25" }],
    };
    expect((await submit(memberSubmission(back, 1, "s7"))).status).toBe(201);
  });

  test("is forgotten again: there is nothing more to do", async () => {
    const history = await api.store.readHistory("club-01", { limit: 99 });
    expect((await forget()).status).toBe(204);
    expect((await forget(await pseudonym())).status).toBe(204);
    expect(await api.store.readHistory("club-01", { limit: 99 })).toEqual(history);
  });
});

test("a consent is withdrawn to what is named, and to all unless something is", async () => {
  const withdraw = (body: unknown) =>
    api.send("POST", "/clubs/club-01/members/ba-ut/withdraw-consent", body);
  expect((await withdraw({ purposes: ["health"] })).status).toBe(204);
  expect((await stored()).members?.[3]).toEqual(person);
  expect((await withdraw({ why: "giấy ngày 20/5" })).status).toBe(204);
  const { circumstances: _, ...rest } = person;
  expect((await stored()).members?.[3]).toEqual({
    ...rest,
    consents: [{ purpose: "circumstances", givenOn: "2021-06-01", withdrawnOn: "2024-05-25" }],
  });
  const history = await (await api.get("/clubs/club-01/history")).text();
  expect(history).toContain("giấy ngày 20/5");
  expect(history).not.toContain("poor");
});

test("a phone that still has what was withdrawn does not bring it back unseen", async () => {
  const fresh = { ...person, id: "m60" };
  expect((await submit(memberSubmission(fresh))).status).toBe(201);
  const path = "/clubs/club-01/members/m60/withdraw-consent";
  for (const _ of [1, 2]) expect((await api.send("POST", path, {})).status).toBe(204);
  const before = (await stored()).members?.at(-1);
  expect(before).not.toHaveProperty("circumstances");

  expect((await submit(memberSubmission(fresh))).status).toBe(200);
  const late = await submit(memberSubmission({ ...fresh, name: "Hoàng Thị Út" }, 2));
  expect(await problemOf(late)).toEqual([409, "conflict"]);
  expect((await stored()).members?.at(-1)).toEqual(before);
  const { recorded } = await (await api.get("/clubs/club-01/sheets/member?subject=m60")).json();
  const decided = { ...memberSubmission(fresh, 3), replaces: recorded };
  expect((await submit(decided)).status).toBe(201);
});

describe("with tokens", () => {
  const token = async (secret: string, more: Partial<StoredToken>): Promise<StoredToken> => ({
    id: secret,
    hash: await sha256(secret),
    role: "club-board",
    scope: { clubId: "club-01" },
    label: "x",
    createdAt: "2024-01-01T00:00:00.000Z",
    expiresAt: "2025-01-01T00:00:00.000Z",
    ...more,
  });

  test.each<[string, string, number]>([
    ["the board of the club", "board", 204],
    ["the commune it lies in", "commune", 204],
    ["the board of another club", "other", 403],
    ["another commune", "elsewhere", 403],
    ["the province", "province", 403],
    ["the centre", "centre", 403],
    ["a board whose token was revoked", "revoked", 401],
    ["a guess", "guess", 401],
    ["the public", "", 401],
  ])("%s", async (_, secret, status) => {
    api = await makeApi(register(left));
    const { communes } = (await stored()).club;
    const commune = communes[0]?.code ?? "";
    const unit = { level: "commune", from: "2000-01-01" } as const;
    const parents = [{ code: "58", from: "2000-01-01" }];
    const tokens = await Promise.all([
      token("board", {}),
      token("other", { scope: { clubId: "club-02" } }),
      token("commune", { role: "commune", scope: { unitCode: commune } }),
      token("elsewhere", { role: "commune", scope: { unitCode: "99999" } }),
      token("province", { role: "province", scope: { unitCode: "58" } }),
      token("centre", { role: "centre", scope: {} }),
      token("revoked", { revokedAt: "2024-02-01T00:00:00.000Z" }),
    ]);
    await api.store.transaction(async (each) => {
      for (const one of tokens) await each.addToken(one);
      await each.writeUnits([
        { code: "58", name: "Tỉnh A", level: "province", from: "2000-01-01" },
        { code: commune, name: "Xã A", ...unit, parents },
        { code: "99999", name: "Xã B", ...unit, parents },
      ]);
    });
    const today = () => "2024-05-25";
    const now = () => new Date("2024-05-25T07:05:00Z");
    api = apiOn(api.store, { access: tokenAccess(api.store, { today, now }) });
    const headers = secret === "" ? {} : { authorization: `Bearer ${secret}` };
    expect((await forget("ba-ut", {}, headers)).status).toBe(status);
    const isThere = JSON.stringify(await stored()).includes(NAME);
    expect(isThere).toBe(status !== 204);
    const last = (await api.store.readHistory("club-01", { limit: 9 })).at(-1);
    if (status === 204) expect(last?.by).toBe(secret);
  });
});
