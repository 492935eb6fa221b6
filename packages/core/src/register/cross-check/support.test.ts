import { describe, expect, test } from "vitest";
import { buildMembers } from "../../testing/index.ts";
import { issueLines } from "./issue-lines.fixture.ts";

const [built] = buildMembers(1);
const memberships = [{ kind: "official", from: "2021-06-01", to: "2024-05-13", reason: "died" }];
const members = [built, { ...built, id: "dead", memberships }];
const linesOf = (support: object) =>
  issueLines({ members, board: [], support }).map((line) => line.replace(" support.", " "));

const date = "2024-05-13";
const entries: Record<string, object> = {
  supervision: { id: "s1", date, mode: "on-site" },
  training: { id: "s1", date, topic: "Quản lý", mode: "remote" },
  studyVisits: { id: "s1", date, direction: "out", other: "CLB Thôn Bên" },
  commendations: { id: "s1", date, issuedBy: "UBND xã" },
  communication: { id: "s1", date, channel: "zalo" },
  feedback: { id: "s1", date, kind: "praise" },
};

test.each(Object.keys(entries))("%s: an entry, and another of the same id", (list) => {
  expect(linesOf({ [list]: [entries[list]] })).toEqual([]);
  expect(linesOf({ [list]: [entries[list], entries[list]] })).toEqual([
    `duplicate ${list}.1.id: s1`,
  ]);
});

describe("a supervision visit", () => {
  const visit = (fields: object) => ({ supervision: [{ ...entries["supervision"], ...fields }] });
  const action = (fields: object) =>
    visit({ actions: [{ id: "x1", what: "Bổ sung sổ", ...fields }] });

  test.each<[string, object, string[]]>([
    ["all points given", visit({ items: [{ item: "Sổ", score: 10, outOf: 10 }] }), []],
    [
      "a point more than possible",
      visit({ items: [{ item: "Sổ", score: 11, outOf: 10 }] }),
      ["too-large items.0.score: 11, expected 10"],
    ],
    ["asked for the same day", action({ dueOn: "2024-05-13", closedOn: "2024-05-13" }), []],
    [
      "due the day before",
      action({ dueOn: "2024-05-12" }),
      ["date-order actions.0.dueOn: 2024-05-12, expected 2024-05-13"],
    ],
    [
      "closed the day before",
      action({ closedOn: "2024-05-12" }),
      ["date-order actions.0.closedOn: 2024-05-12, expected 2024-05-13"],
    ],
    ["closed before it was due", action({ dueOn: "2024-06-30", closedOn: "2024-05-31" }), []],
    ["closed after it was due", action({ dueOn: "2024-05-31", closedOn: "2024-06-30" }), []],
  ])("%s", (_, support, lines) => {
    const expected = lines.map((line) => line.replace(" ", " supervision.0."));
    expect(linesOf(support)).toEqual(expected);
  });

  test("ids of what was asked for are unique over all visits", () => {
    const actions = [{ id: "x1", what: "Bổ sung sổ" }];
    const visits = ["s1", "s2"].map((id) => ({ ...entries["supervision"], id, actions }));
    expect(linesOf({ supervision: visits })).toEqual(["duplicate supervision.1.actions.0.id: x1"]);
  });
});

describe("training", () => {
  test.each<[string, object, string[]]>([
    ["as many people as members named", { people: 1, memberIds: ["m1"] }, []],
    ["more people than members named", { people: 2, memberIds: ["m1"] }, []],
    [
      "fewer people than members named",
      { people: 1, memberIds: ["m1", "dead"] },
      ["too-small people: 1, expected 2"],
    ],
    ["nobody named", { people: 0 }, []],
    ["one named twice", { memberIds: ["m1", "m1"] }, ["duplicate memberIds.1: m1"]],
    ["nobody known", { memberIds: ["m9"] }, ["unknown-reference memberIds.0: m9"]],
    ["before joining, at the founding of the club", { date: "2021-05-01", memberIds: ["m1"] }, []],
    ["on the day of death", { memberIds: ["dead"] }, []],
    [
      "the day after",
      { date: "2024-05-14", memberIds: ["dead"] },
      ["after-death memberIds.0: 2024-05-14, expected 2024-05-13"],
    ],
  ])("%s", (_, fields, lines) => {
    const expected = lines.map((line) => line.replace(" ", " training.0."));
    expect(linesOf({ training: [{ ...entries["training"], ...fields }] })).toEqual(expected);
  });
});

test.each<[string, string, string[]]>([
  ["to the day it was signed", "2024-05-13", []],
  [
    "to the day before",
    "2024-05-12",
    ["date-order agreements.0.to: 2024-05-12, expected 2024-05-13"],
  ],
])("an agreement %s", (_, to, lines) => {
  const agreement = { number: "01/QC", date, sector: "health", partner: "Trạm y tế xã", to };
  expect(linesOf({ agreements: [agreement] })).toEqual(lines);
});

describe("feedback", () => {
  test.each<[string, object, string[]]>([
    ["answered the same day", { answeredOn: "2024-05-13" }, []],
    [
      "answered the day before",
      { answeredOn: "2024-05-12" },
      ["date-order answeredOn: 2024-05-12, expected 2024-05-13"],
    ],
    ["by a member", { memberId: "m1" }, []],
    ["by nobody known", { memberId: "m9" }, ["unknown-reference memberId: m9"]],
    ["on the day of death", { memberId: "dead" }, []],
    [
      "the day after",
      { memberId: "dead", date: "2024-05-14" },
      ["after-death date: 2024-05-14, expected 2024-05-13"],
    ],
  ])("%s", (_, fields, lines) => {
    const expected = lines.map((line) => line.replace(" ", " feedback.0."));
    expect(linesOf({ feedback: [{ ...entries["feedback"], ...fields }] })).toEqual(expected);
  });
});

describe("a request about one's own data", () => {
  const request = { id: "q1", memberId: "m1", kind: "access", receivedOn: date };
  const requestLines = (...dataRequests: object[]) =>
    issueLines({ members, board: [], dataRequests });

  test.each<[string, object, string[]]>([
    ["answered and acted on the same day", { answeredOn: date, actedOn: date }, []],
    [
      "answered the day before",
      { answeredOn: "2024-05-12" },
      ["date-order answeredOn: 2024-05-12, expected 2024-05-13"],
    ],
    [
      "acted on the day before",
      { actedOn: "2024-05-12" },
      ["date-order actedOn: 2024-05-12, expected 2024-05-13"],
    ],
    ["of nobody known", { memberId: "m9" }, ["unknown-reference memberId: m9"]],
    ["for somebody who died, by their family", { memberId: "dead", receivedOn: "2024-06-01" }, []],
  ])("%s", (_, fields, lines) => {
    const expected = lines.map((line) => line.replace(" ", " dataRequests.0."));
    expect(requestLines({ ...request, ...fields })).toEqual(expected);
  });

  test("twice of one id", () => {
    expect(requestLines(request, request)).toEqual(["duplicate dataRequests.1.id: q1"]);
  });
});
