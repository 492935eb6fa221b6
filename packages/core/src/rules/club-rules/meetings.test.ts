import { describe, expect, test } from "vitest";
import { AREAS } from "../../activity/area.ts";
import type { AttendanceMark } from "../../activity/attendance-mark.ts";
import type { Meeting } from "../../activity/meeting.ts";
import { buildMembers } from "../../testing/index.ts";
import { finding, toldOf } from "../finding.fixture.ts";
import { definePack } from "../rule-pack.ts";
import { DECISION_1336 } from "../rule-packs.ts";
import { askFor } from "../rule-templates.ts";

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const held = (...months: number[]): Meeting[] =>
  months.map((month, i) => ({
    id: `t${i}`,
    date: `2024-${String(month).padStart(2, "0")}-17`,
    kind: "general",
    status: "held",
  }));

describe("MEET-MONTHLY: a general meeting in every month due", () => {
  test.each([
    ["all twelve", held(...ALL), "2024-12-31", "met: 12 of 12"],
    ["eleven of twelve", held(...ALL.slice(1)), "2024-12-31", "missed: 11 of 12, add 1"],
    [
      "twelve meetings in eleven months",
      held(1, 1, ...ALL.slice(2)),
      "2024-12-31",
      "missed: 11 of 12, add 1",
    ],
    ["none of twelve", [], "2024-12-31", "missed: 0 of 12, add 12"],
    ["a day before May is over", held(1, 2, 3, 4), "2024-05-30", "met: 4 of 4"],
    ["once May is over", held(1, 2, 3, 4), "2024-05-31", "missed: 4 of 5, add 1"],
    ["before the first month is over", [], "2024-01-30", "unknown: not-due"],
    ["once it is over", [], "2024-01-31", "missed: 0, add 1"],
  ])("%s: %s", (_, meetings, asOf, expected) => {
    expect(toldOf("MEET-MONTHLY", { meetings }, { asOf })).toBe(expected);
  });

  test("meetings that were not reported are not months missed", () => {
    expect(toldOf("MEET-MONTHLY", {})).toBe("unknown: not-reported");
  });

  test.each(["planned", "cancelled"] as const)("a meeting %s is none", (status) => {
    const meetings = held(...ALL).map((meeting, i) => (i === 0 ? { ...meeting, status } : meeting));
    expect(toldOf("MEET-MONTHLY", { meetings })).toBe("missed: 11 of 12, add 1");
  });
});

describe("MEET-ATT: the attendance that a pack gives, 85 % here", () => {
  const rulePack = definePack({
    id: "x-attendance",
    name: { vi: "Thử", en: "Trial" },
    extends: DECISION_1336,
    rules: [
      askFor("MEET-ATT", {
        asks: { min: 0.85 },
        source: "ninh-thuan-interview",
        authority: "our-choice",
      }),
    ],
  });
  const marks = (present: number, absent: number): AttendanceMark[] =>
    Array.from({ length: present + absent }, (_, i) => ({
      memberId: `m${i + 1}`,
      status: i < present ? "present" : "absent",
    }));
  const meeting = (attendance?: AttendanceMark[]): Meeting[] =>
    held(12).map((each) => ({ ...each, ...(attendance && { attendance }) }));

  test.each([
    ["16 of 20", meeting(marks(16, 4)), "missed: 16 of 20, add 1"],
    ["17 of 20, exactly 85 %", meeting(marks(17, 3)), "met: 17 of 20"],
    ["16 of 20 and one not marked", meeting(marks(16, 3)), "unknown: blank"],
    ["15 of 20 and one not marked", meeting(marks(15, 4)), "missed: 15 of 20, add 2"],
    ["nobody marked", meeting([]), "unknown: blank"],
    ["attendance not taken", meeting(), "unknown: not-reported"],
    ["no meeting", [], "unknown: no-base"],
    ["meetings not reported", undefined, "unknown: not-reported"],
  ])("%s: %s", (_, meetings, expected) => {
    const sections = { members: buildMembers(20), ...(meetings && { meetings }) };
    expect(toldOf("MEET-ATT", sections, { rulePack })).toBe(expected);
  });
});

describe("ALL-8: evidence in all eight areas", () => {
  const activities = (count: number) =>
    AREAS.slice(0, count).map((area) => ({ id: area, area, date: "2024-05-13" }));

  test.each([
    ["none", activities(0), "2024-12-31", "missed: 0, add 8"],
    ["seven", activities(7), "2024-12-31", "missed: 7, add 1"],
    ["eight", activities(8), "2024-12-31", "met: 8"],
    ["seven, a day before the end", activities(7), "2024-12-30", "unknown: not-due, add 1"],
    ["eight, long before the end", activities(8), "2024-05-13", "met: 8"],
  ])("%s: %s", (_, done, asOf, expected) => {
    expect(toldOf("ALL-8", { activities: done }, { asOf })).toBe(expected);
  });

  test("the eighth may come from the agenda of a meeting that was held", () => {
    const judged = (status: Meeting["status"]) => {
      const meetings = held(5).map((each) => ({
        ...each,
        agenda: [{ area: "resources" as const }],
        status,
      }));
      return finding("ALL-8", { activities: activities(7), meetings }).outcome;
    };
    expect(judged("held")).toBe("met");
    expect(judged("planned")).toBe("missed");
    expect(judged("cancelled")).toBe("missed");
  });

  test.each([
    ["2023-12-31", "missed"],
    ["2024-01-01", "met"],
    ["2024-12-31", "met"],
    ["2025-01-01", "missed"],
  ])("the eighth on %s: %s", (date, outcome) => {
    const last = { id: "a8", area: "resources" as const, date };
    expect(finding("ALL-8", { activities: [...activities(7), last] }).outcome).toBe(outcome);
  });

  test("activities not reported: what meetings covered is not the whole", () => {
    const meetings = held(5).map((each) => ({ ...each, agenda: AREAS.map((area) => ({ area })) }));
    expect(toldOf("ALL-8", { meetings })).toBe("unknown: not-reported");
    expect(toldOf("ALL-8", { meetings, activities: [] })).toBe("met: 8");
  });
});
