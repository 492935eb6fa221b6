import { describe, expect, test } from "vitest";
import { ATTENDANCE_STATUSES } from "../activity/attendance-status.ts";
import { BOARD_POSTS } from "../club/management-board.ts";
import type { Issue } from "../issue.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import { parseRegister, parseRegisterJson } from "./parse-register.ts";

const [member] = buildMembers(1);
const { club } = buildRegister();
const activity = { id: "a1", area: "health", date: "2024-05-13" };
const meeting = { id: "t1", date: "2024-05-17", kind: "general", status: "held" };
const marks = ["m1", "m1", "m9"].map((memberId) => ({ memberId, status: "present" }));

/** The built register with some sections replaced by anything. */
const issuesOf = (sections: object): readonly Issue[] => {
  const result = parseRegister({ ...buildRegister(), ...sections });
  return result.ok ? [] : result.issues;
};

describe("one thing wrong", () => {
  test.each<[string, object, Issue]>([
    [
      "a blank name",
      { club: { ...club, name: " \n" } },
      { code: "missing", path: ["club", "name"] },
    ],
    ["no id", { club: { ...club, id: undefined } }, { code: "missing", path: ["club", "id"] }],
    [
      "no stage at all",
      { club: { ...club, stages: [] } },
      { code: "missing", path: ["club", "stages"] },
    ],
    [
      "null for what may be absent",
      { members: [{ ...member, birthDate: null }], board: [] },
      { code: "wrong-type", path: ["members", 0, "birthDate"], expected: "string", received: null },
    ],
    [
      "a number for a name",
      { club: { ...club, name: 7 } },
      { code: "wrong-type", path: ["club", "name"], expected: "string", received: 7 },
    ],
    [
      "an object for a list",
      { activities: {} },
      { code: "wrong-type", path: ["activities"], expected: "array", received: "object" },
    ],
    ["a field of no format", { fund: 1 }, { code: "unknown-field", path: ["fund"] }],
    [
      "an id with a blank",
      { club: { ...club, id: "club 01" } },
      { code: "bad-format", path: ["club", "id"], expected: "id", received: "club 01" },
    ],
    [
      "an id that climbs folders",
      { club: { ...club, id: "../x" } },
      { code: "bad-format", path: ["club", "id"], expected: "id", received: "../x" },
    ],
    [
      "an id of 65 letters",
      { club: { ...club, id: "x".repeat(65) } },
      { code: "bad-format", path: ["club", "id"], expected: "id", received: "x".repeat(65) },
    ],
    [
      "30 February",
      { activities: [{ ...activity, date: "2024-02-30" }] },
      { code: "bad-date", path: ["activities", 0, "date"], received: "2024-02-30" },
    ],
    [
      "month 13 of birth",
      { members: [{ ...member, birthDate: "1955-13" }], board: [] },
      { code: "bad-date", path: ["members", 0, "birthDate"], received: "1955-13" },
    ],
    [
      "half a letter",
      { club: { ...club, name: "CLB \ud800" } },
      { code: "bad-text", path: ["club", "name"], received: "CLB \ud800" },
    ],
    [
      "a control character",
      { club: { ...club, name: "CLB\u0000" } },
      { code: "bad-text", path: ["club", "name"], received: "CLB\u0000" },
    ],
    [
      "an area nobody knows",
      { activities: [{ ...activity, area: "homecare" }] },
      {
        code: "not-in-list",
        path: ["activities", 0, "area"],
        expected: [
          "livelihood",
          "health",
          "home-care",
          "self-help",
          "rights",
          "learning",
          "culture",
          "resources",
        ],
        received: "homecare",
      },
    ],
    [
      "a name of 201 letters",
      { club: { ...club, name: "x".repeat(201) } },
      { code: "too-long", path: ["club", "name"], expected: 200, received: "x".repeat(200) },
    ],
    [
      "501 board terms",
      {
        members: [member],
        board: Array(501).fill({ memberId: "m1", post: "member", from: "2021-06-01" }),
      },
      { code: "too-many", path: ["board"], expected: 500, received: "array" },
    ],
    [
      "fewer than no people",
      { activities: [{ ...activity, peopleReached: -1 }] },
      { code: "too-small", path: ["activities", 0, "peopleReached"], expected: 0, received: -1 },
    ],
    [
      "more than a million people",
      { activities: [{ ...activity, peopleReached: 1_000_001 }] },
      {
        code: "too-large",
        path: ["activities", 0, "peopleReached"],
        expected: 1_000_000,
        received: 1_000_001,
      },
    ],
    [
      "a number beyond all counting",
      { activities: [{ ...activity, peopleReached: 1e308 }] },
      {
        code: "too-large",
        path: ["activities", 0, "peopleReached"],
        expected: 1_000_000,
        received: 1e308,
      },
    ],
    [
      "half a person",
      { activities: [{ ...activity, peopleReached: 1.5 }] },
      { code: "not-whole", path: ["activities", 0, "peopleReached"], received: 1.5 },
    ],
    [
      "no number",
      { activities: [{ ...activity, peopleReached: Number.NaN }] },
      {
        code: "wrong-type",
        path: ["activities", 0, "peopleReached"],
        expected: "number",
        received: "NaN",
      },
    ],
    [
      "a later format",
      { schemaVersion: 3, fund: 1 },
      { code: "unsupported-version", path: ["schemaVersion"], expected: ["1", "2"], received: 3 },
    ],
    ["no version", { schemaVersion: undefined }, { code: "missing", path: ["schemaVersion"] }],
  ])("%s", (_, sections, issue) => {
    expect(issuesOf(sections)).toEqual([issue]);
  });

  test.each([
    [
      "an end on the day of the beginning",
      {
        members: [
          { ...member, memberships: [{ kind: "official", from: "2024-05-13", to: "2024-05-13" }] },
        ],
        board: [],
      },
    ],
    ["a name of 200 letters", { club: { ...club, name: "x".repeat(200) } }],
    ["an id of 64 letters", { club: { ...club, id: "x".repeat(64) } }],
    ["nobody reached", { activities: [{ ...activity, peopleReached: 0 }] }],
    ["a million reached", { activities: [{ ...activity, peopleReached: 1_000_000 }] }],
    [
      "500 board terms",
      {
        members: buildMembers(100),
        board: BOARD_POSTS.slice(0, 5).flatMap((post) =>
          buildMembers(100).map(({ id }) => ({ memberId: id, post, from: "2021-06-01" })),
        ),
      },
    ],
    [
      "a board where the roll was not reported",
      { members: undefined, board: [{ memberId: "m9", post: "head", from: "2021-06-01" }] },
    ],
    [
      "every status",
      {
        meetings: [
          {
            ...meeting,
            attendance: ATTENDANCE_STATUSES.map((status, i) => ({ memberId: `m${i + 1}`, status })),
          },
        ],
      },
    ],
  ])("is not wrong: %s", (_, sections) => {
    expect(issuesOf(sections)).toEqual([]);
  });
});

test("everything wrong at once, one section not hiding another", () => {
  const issues = issuesOf({
    club: { ...club, name: "", village: 7 },
    members: [member, member],
    board: "nobody",
    meetings: [{ ...meeting, attendance: marks }],
    activities: [{ ...activity, date: "13/05/2024" }],
    fund: {},
  });
  expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
    "missing club.name",
    "wrong-type club.village",
    "wrong-type board",
    "bad-date activities.0.date",
    "unknown-field fund",
    "duplicate members.1.id",
    "duplicate meetings.0.attendance.1.memberId",
    "unknown-reference meetings.0.attendance.2.memberId",
  ]);
});

test.each([
  ["", "not-json"],
  ["{", "not-json"],
  ["{}}", "not-json"],
  ["NaN", "not-json"],
  ["null", "wrong-type"],
  ["[]", "wrong-type"],
  ['"register"', "wrong-type"],
])("the text %j: %s", (text, code) => {
  const result = parseRegisterJson(text);
  expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual([code]);
});
