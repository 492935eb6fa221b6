import type { Register } from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSqliteStore } from "../store/sqlite/open-sqlite-store.ts";
import { type Api, apiOn, buildSubmission, CHANGE, registerWithMeetings } from "../testing/api.ts";
import { openApiDocument } from "./openapi.ts";
import { ROUTES, type Route } from "./routes.ts";

const described = openApiDocument("/api") as { readonly components: object };
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ $id: "https://example.org/openapi", components: described.components });

/** What is wrong with a document by the description; nothing where it is as described. */
function faultsOf(name: string, document: unknown): readonly string[] | undefined {
  const isSound = ajv.getSchema(`https://example.org/openapi#/components/schemas/${name}`);
  if (!isSound) throw new Error(`Expected a described document, but received ${name}.`);
  if (isSound(document)) return [];
  return isSound.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const base = registerWithMeetings();
const since = { code: "58", from: "1992-04-01" };

/** A register with something of everything that sheets show. */
const REGISTER: Register = {
  ...base,
  members: [
    ...buildMembers(54),
    {
      id: "m-all",
      name: "Nguyễn Thị Đủ",
      sex: "female",
      birthDate: "1948",
      group: "Xóm 1",
      memberships: [{ kind: "honorary", from: "2021-06-01" }],
      consents: [{ purpose: "circumstances", givenOn: "2021-06-01" }],
      circumstances: [{ kind: "poor", from: "2022-01-01" }],
    },
  ],
  activities: [{ id: "act-1", area: "health", date: "2024-05-13", memberIds: ["m1"], note: "Đo" }],
  support: {
    supervision: [
      {
        id: "v1",
        date: "2024-05-02",
        mode: "on-site",
        officer: "Ông Bình",
        items: [{ item: "Sổ", score: 8, outOf: 10 }],
        actions: [{ id: "a1", what: "Họp đều", area: "culture", dueOn: "2024-06-30" }],
      },
      { id: "v2", date: "2024-05-03", mode: "remote" },
    ],
  },
};

let all: Api;
let anybody: Api;

beforeAll(async () => {
  const store = await openSqliteStore(":memory:");
  await store.transaction(async (each) => {
    await each.writeUnits([
      { code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" },
      {
        code: "00001",
        name: "Xã Minh Họa",
        level: "commune",
        from: "1992-04-01",
        parents: [since],
      },
      { code: "00002", name: "Xã Trống", level: "commune", from: "1992-04-01", parents: [since] },
    ]);
    await each.writeRegister(REGISTER, CHANGE);
    // Few members: their counts are kept from anybody.
    await each.writeRegister(
      buildRegister({ club: { ...base.club, id: "club-02" }, members: buildMembers(4), board: [] }),
      CHANGE,
    );
  });
  all = apiOn(store, { access: () => ({ by: "t1" }), rateLimit: false });
  anybody = apiOn(store, { access: () => false, rateLimit: false });
  const send = (body: object) => all.send("POST", "/clubs/club-01/submissions", body);
  await send(buildSubmission());
  await send(buildSubmission({ id: "s2", guests: 3, areas: ["health"] }));
  await send({
    ...{ kind: "ishc-activity", version: 1, id: "a-1", revision: 1, clubId: "club-01" },
    activity: { id: "act-2", area: "rights", date: "2024-05-14" },
  });
});

afterAll(() => all.store.close());

/** Addresses at which each route answers in another way. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  getHealth: ["/health"],
  getDescription: ["/openapi.json"],
  getUnit: ["/units/58?period=2024-05", "/units/00001?period=2024", "/units/00002"],
  getScorecard: [
    "/clubs/club-01/scorecard?period=2024-05",
    "/clubs/club-01/scorecard?period=2024-H1",
    "/clubs/club-02/scorecard?period=2024-05",
    "/clubs/club-02/scorecard?period=2019",
  ],
  getAttendanceSheet: ["/clubs/club-01/sheet", "/clubs/club-01/sheet?meeting=sh-2024-04"],
  getMemberSheet: [
    "/clubs/club-01/sheets/member",
    "/clubs/club-01/sheets/member?subject=m-all",
    "/clubs/club-01/sheets/member?subject=m1",
  ],
  getActivitySheet: [
    "/clubs/club-01/sheets/activity",
    "/clubs/club-01/sheets/activity?subject=act-1",
    "/clubs/club-01/sheets/activity?subject=act-2",
  ],
  getSupervisionSheet: [
    "/clubs/club-01/sheets/supervision",
    "/clubs/club-01/sheets/supervision?subject=v1",
    "/clubs/club-01/sheets/supervision?subject=v2",
    "/clubs/club-02/sheets/supervision",
  ],
  getConflicts: ["/clubs/club-01/conflicts", "/clubs/club-02/conflicts"],
  getHistory: ["/clubs/club-01/history", "/clubs/club-01/history?limit=1"],
  getRegister: ["/clubs/club-01/register"],
};

const reading = Object.entries<Route>(ROUTES).filter(([, { method }]) => method === "GET");

describe.each(reading)("what %s answers", (name, { answers, action }) => {
  const document = answers[200] ?? "";

  test.each(ASKED[name] ?? [])("at %s is what is described", async (path) => {
    const answer = await all.get(path);
    expect(answer.status).toBe(200);
    const answered = await answer.json();
    expect(faultsOf(document, answered)).toEqual([]);
    // A description that lets anything through would say so of this as well.
    expect(
      faultsOf(document, { ...answered, kind: "ishc-else", openapi: 1, status: 1 }),
    ).not.toEqual([]);
  });

  test.each(action === undefined ? (ASKED[name] ?? []) : [])(
    "anybody at %s is what is described",
    async (path) => {
      const answer = await anybody.get(path);
      expect(answer.status).toBe(200);
      expect(faultsOf(document, await answer.json())).toEqual([]);
    },
  );
});

test("every route that is read is asked, in every way that it answers", async () => {
  expect(Object.keys(ASKED).sort()).toEqual(reading.map(([name]) => name).sort());
  const conflicts = await (await all.get("/clubs/club-01/conflicts")).json();
  expect(conflicts.conflicts).toHaveLength(1);
  const card = await (await anybody.get("/clubs/club-02/scorecard?period=2024-05")).text();
  for (const status of ["suppressed", "not-measurable"]) expect(card).toContain(`"${status}"`);
  const unit = await (await all.get("/units/58?period=2024-05")).json();
  expect([unit.children.length, unit.clubList.length]).toEqual([2, 2]);
});

test.each([
  "AttendanceSheet",
  "MemberSheet",
  "ActivitySheet",
  "SupervisionSheet",
  "Scorecard",
  "UnitOverview",
  "Conflicts",
  "History",
])("%s has no field that is not described", async (document) => {
  const [name = ""] = reading.find(([, { answers }]) => answers[200] === document) ?? [];
  const answered = await (await all.get(ASKED[name]?.[0] ?? "")).json();
  expect(faultsOf(document, answered)).toEqual([]);
  expect(faultsOf(document, { ...answered, phone: "0912345678" })).not.toEqual([]);
});
