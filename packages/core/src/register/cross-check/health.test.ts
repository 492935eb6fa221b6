import { describe, expect, test } from "vitest";
import { buildMembers } from "../../testing/index.ts";
import { issueLines } from "./issue-lines.fixture.ts";

const [built] = buildMembers(1);
const memberships = [{ kind: "official", from: "2023-01-01", to: "2024-05-13" }];
const members = [built, { ...built, id: "m2", memberships }];
const meetings = [{ id: "t1", date: "2024-05-13", kind: "general", status: "held" }];
const linesOf = (health: object) =>
  issueLines({ members, board: [], meetings, health }).map((line) => line.replace(" health.", " "));

describe.each([
  ["a day of measuring", "rounds", "measured"],
  ["a day of check-ups", "checkUps", "memberIds"],
])("%s", (_, list, field) => {
  test.each<[string, string, string[], string[]]>([
    ["of two members", "2024-05-13", ["m1", "m2"], []],
    ["of nobody", "2024-05-13", [], []],
    ["of one twice", "2024-05-13", ["m1", "m1"], ["duplicate 1: m1"]],
    ["of nobody known", "2024-05-13", ["m9"], ["unknown-reference 0: m9"]],
    [
      "of somebody who left the day before",
      "2024-05-14",
      ["m1", "m2"],
      ["not-on-roll 1: m2, expected 2024-05-14"],
    ],
  ])("%s", (__, date, ids, lines) => {
    const expected = lines.map((line) => line.replace(" ", ` ${list}.0.${field}.`));
    expect(linesOf({ [list]: [{ id: "h1", date, [field]: ids }] })).toEqual(expected);
  });

  test("twice of one id", () => {
    const entry = { id: "h1", date: "2024-05-13", [field]: ["m1"] };
    expect(linesOf({ [list]: [entry, entry] })).toEqual([`duplicate ${list}.1.id: h1`]);
  });
});

test.each<[string, object, string[]]>([
  ["at a meeting of that day", { meetingId: "t1" }, []],
  [
    "at a meeting of another day",
    { meetingId: "t1", date: "2024-05-12" },
    ["other-date rounds.0.date: 2024-05-12, expected 2024-05-13"],
  ],
  ["at a meeting nobody knows", { meetingId: "t9" }, ["unknown-reference rounds.0.meetingId: t9"]],
])("measuring %s", (_, fields, lines) => {
  const round = { id: "h1", date: "2024-05-13", measured: ["m1"], ...fields };
  expect(linesOf({ rounds: [round] })).toEqual(lines);
});

describe("what was read", () => {
  test.each<[string, object[], string[]]>([
    ["of one who was measured", [{ memberId: "m1" }], []],
    ["of both", [{ memberId: "m2" }, { memberId: "m1" }], []],
    ["of one twice", [{ memberId: "m1" }, { memberId: "m1" }], ["duplicate 1.memberId: m1"]],
    ["the upper above the lower", [{ memberId: "m1", systolicMmHg: 121, diastolicMmHg: 120 }], []],
    ["both alike", [{ memberId: "m1", systolicMmHg: 120, diastolicMmHg: 120 }], []],
    [
      "the lower above the upper",
      [{ memberId: "m1", systolicMmHg: 120, diastolicMmHg: 121 }],
      ["too-large 0.diastolicMmHg: 121, expected 120"],
    ],
    ["one of them alone", [{ memberId: "m1", diastolicMmHg: 121 }], []],
  ])("%s", (_, readings, lines) => {
    const expected = lines.map((line) => line.replace(" ", " rounds.0.readings."));
    const round = { id: "h1", date: "2024-05-13", measured: ["m1", "m2"], readings };
    expect(linesOf({ rounds: [round] })).toEqual(expected);
  });

  test("of a member who was not measured", () => {
    const round = {
      id: "h1",
      date: "2024-05-13",
      measured: ["m1"],
      readings: [{ memberId: "m2" }],
    };
    const lines = ["unknown-reference rounds.0.readings.0.memberId: m2"];
    expect(linesOf({ rounds: [round] })).toEqual(lines);
    // Having been measured another day does not help.
    const before = { id: "h0", date: "2024-04-13", measured: ["m2"] };
    expect(linesOf({ rounds: [before, round] })).toEqual(
      lines.map((each) => each.replace("0", "1")),
    );
  });

  test("of somebody nobody knows, where the roll was not reported, is held against the measured", () => {
    const round = { id: "h1", date: "2024-05-13", measured: ["x"], readings: [{ memberId: "y" }] };
    expect(
      issueLines({ members: undefined, board: undefined, health: { rounds: [round] } }),
    ).toEqual(["unknown-reference health.rounds.0.readings.0.memberId: y"]);
  });
});
