import { describe, expect, test } from "vitest";
import { buildMembers } from "../../testing/index.ts";
import { issueLines } from "./issue-lines.fixture.ts";

const [built] = buildMembers(1);
const memberships = [{ kind: "official", from: "2023-01-01", to: "2024-05-13" }];
const members = [built, { ...built, id: "m2", memberships }];
const meeting = { id: "t1", date: "2024-05-13", kind: "general", status: "held" };
const linesOf = (...meetings: object[]) => issueLines({ members, board: [], meetings });
const marked = (date: string, ...ids: string[]) => ({
  ...meeting,
  date,
  attendance: ids.map((memberId) => ({ memberId, status: "present" })),
});

describe("marks of attendance", () => {
  test.each<[string, object, string[]]>([
    ["on the last day on the roll", marked("2024-05-13", "m2"), []],
    [
      "the day after",
      marked("2024-05-14", "m2"),
      ["not-on-roll 0.memberId: m2, expected 2024-05-14"],
    ],
    ["on the first day on the roll", marked("2023-01-01", "m2"), []],
    [
      "the day before",
      marked("2022-12-31", "m2"),
      ["not-on-roll 0.memberId: m2, expected 2022-12-31"],
    ],
    ["of two members", marked("2024-05-13", "m1", "m2"), []],
    ["twice of one", marked("2024-05-13", "m1", "m2", "m1"), ["duplicate 2.memberId: m1"]],
    ["of nobody known", marked("2024-05-13", "m9"), ["unknown-reference 0.memberId: m9"]],
    ["of nobody at all", marked("2024-05-13"), []],
    ["not taken", meeting, []],
  ])("%s", (_, given, lines) => {
    const expected = lines.map((line) => line.replace(" ", " meetings.0.attendance."));
    expect(linesOf(given)).toEqual(expected);
  });

  test("of one member at two meetings", () => {
    expect(
      linesOf(marked("2024-05-13", "m1"), { ...marked("2024-05-13", "m1"), id: "t2" }),
    ).toEqual([]);
  });

  test("where the roll was not reported, nobody may be marked twice all the same", () => {
    const meetings = [marked("1999-01-01", "m9", "m8", "m9")];
    expect(issueLines({ members: undefined, board: undefined, meetings })).toEqual([
      "duplicate meetings.0.attendance.2.memberId: m9",
    ]);
  });
});

describe("an item of the agenda", () => {
  test.each<[string, object, string[]]>([
    ["has an area", { area: "health" }, []],
    ["has a topic", { topic: "Kế hoạch tháng sau" }, []],
    ["has neither", {}, ["missing meetings.0.agenda.0.topic"]],
  ])("%s", (_, item, lines) => {
    expect(linesOf({ ...meeting, agenda: [item] })).toEqual(lines);
  });
});

test("two meetings of one id, however ids are given", () => {
  const ids = ["t1", "t10", "t9", "a", "t10"];
  expect(linesOf(...ids.map((id) => ({ ...meeting, id })))).toEqual([
    "duplicate meetings.4.id: t10",
  ]);
  expect(linesOf(meeting, meeting)).toEqual(["duplicate meetings.1.id: t1"]);
});
