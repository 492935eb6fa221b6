import { describe, expect, test } from "vitest";
import { ACTIVITY_KINDS } from "../../activity/activity-kind.ts";
import { buildMembers } from "../../testing/index.ts";
import { issueLines } from "./issue-lines.fixture.ts";

const [built] = buildMembers(1);
const memberships = [{ kind: "official", from: "2023-01-01", to: "2024-05-13" }];
const members = [built, { ...built, id: "m2", memberships }];
const meetings = [{ id: "t1", date: "2024-05-13", kind: "general", status: "held" }];
const activity = { id: "a1", area: "culture", date: "2024-05-13" };
const linesOf = (...activities: object[]) =>
  issueLines({ members, board: [], meetings, activities });

describe("an activity", () => {
  test.each<[string, object, string[]]>([
    ["of a kind of its area", { kind: "exchange" }, []],
    [
      "of a kind of another area",
      { kind: "exercise" },
      [`not-for-area kind: exercise, expected ${ACTIVITY_KINDS.culture.join(",")}`],
    ],
    ["of another kind, which every area has", { kind: "other" }, []],
    ["of a kind of the association's own", { kind: "x-boat-race" }, []],
    ["settled the day it was taken up", { settledOn: "2024-05-13" }, []],
    [
      "settled the day before",
      { settledOn: "2024-05-12" },
      ["date-order settledOn: 2024-05-12, expected 2024-05-13"],
    ],
    ["with two members", { memberIds: ["m1", "m2"] }, []],
    ["with nobody", { memberIds: [] }, []],
    ["with one member twice", { memberIds: ["m1", "m1"] }, ["duplicate memberIds.1: m1"]],
    ["with nobody known", { memberIds: ["m9"] }, ["unknown-reference memberIds.0: m9"]],
    [
      "with somebody who left the day before",
      { date: "2024-05-14", memberIds: ["m1", "m2"] },
      ["not-on-roll memberIds.1: m2, expected 2024-05-14"],
    ],
    ["part of a meeting of that day", { meetingId: "t1" }, []],
    [
      "part of a meeting of the day before",
      { date: "2024-05-14", meetingId: "t1" },
      ["other-date date: 2024-05-14, expected 2024-05-13"],
    ],
    ["part of a meeting nobody knows", { meetingId: "t9" }, ["unknown-reference meetingId: t9"]],
  ])("%s", (_, fields, lines) => {
    const expected = lines.map((line) => line.replace(" ", " activities.0."));
    expect(linesOf({ ...activity, ...fields })).toEqual(expected);
  });
});

test("two activities of one id", () => {
  expect(linesOf(activity, activity)).toEqual(["duplicate activities.1.id: a1"]);
});

test("meetings that were not reported are not asked, empty ones are", () => {
  const activities = [{ ...activity, meetingId: "t9" }];
  expect(issueLines({ activities })).toEqual([]);
  expect(issueLines({ activities, meetings: [] })).toEqual([
    "unknown-reference activities.0.meetingId: t9",
  ]);
});
