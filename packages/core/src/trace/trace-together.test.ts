import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Meeting } from "../activity/meeting.ts";
import { memberAttendance } from "../attendance/member-attendance.ts";
import { periodContaining } from "../calendar/reporting-period.ts";
import type { FactId } from "../facts/fact-catalogue.ts";
import { buildMembers, buildRegister } from "../testing/build-register.ts";
import { traceTogether } from "./trace-together.ts";
import { traced } from "./traced.fixture.ts";

const period = periodContaining("2024-05-31", "quarter");

const held = (date: string, marks: Meeting["attendance"]): Meeting => ({
  id: date,
  date,
  kind: "general",
  status: "held",
  ...(marks && { attendance: marks }),
});

const register = buildRegister({
  members: buildMembers(3),
  board: [],
  meetings: [
    held("2024-04-13", [
      { memberId: "m1", status: "present" },
      { memberId: "m2", status: "excused" },
    ]),
    held("2024-05-13", [{ memberId: "m1", status: "present" }]),
    held("2024-06-13", undefined),
  ],
});

function idsIn(place: string, fact: FactId, row: (string | number)[]) {
  const { lists } = traceTogether(fact, register, { row, period });
  return lists.find((list) => list.place === place)?.rows.map(({ id }) => id) ?? [];
}

describe("rows that count together with one row", () => {
  test.each<[string, FactId, (string | number)[], string, string[]]>([
    ["who came to a meeting", "attendancePresent", ["meetings", 0], "members", ["m1"]],
    ["who has no mark at a meeting", "attendanceBlank", ["meetings", 0], "members", ["m3"]],
    ["who has no mark at another", "attendanceBlank", ["meetings", 1], "members", ["m2", "m3"]],
    ["where attendance was not taken", "attendanceBlank", ["meetings", 2], "members", []],
    [
      "where a member came",
      "attendancePresent",
      ["members", 0],
      "meetings",
      ["2024-04-13", "2024-05-13"],
    ],
    ["where a member has no mark", "attendanceBlank", ["members", 1], "meetings", ["2024-05-13"]],
    ["who makes a mark", "attendancePresent", ["meetings", 0, "attendance", 0], "members", ["m1"]],
    ["nobody makes a member a woman", "women", ["members", 0], "members", []],
  ])("%s", (_, fact, row, place, ids) => {
    expect(idsIn(place, fact, row)).toEqual(ids);
  });

  test("the value is what leaving the one row out takes away", () => {
    expect(
      traceTogether("attendancePresent", register, { row: ["members", 0], period }).value,
    ).toBe(2);
    expect(
      traceTogether("attendancePresent", register, { row: ["members", 2], period }).value,
    ).toBe(0);
  });

  test("a row that has nothing to do with the fact counts together with none", () => {
    expect(traceTogether("women", register, { row: ["meetings", 0], period })).toEqual({
      fact: "women",
      value: 0,
      lists: [],
    });
  });

  test.each([
    ["beyond the end", ["members", 3]],
    ["a field", ["members", 0, "name"]],
    ["the document", []],
  ])("%s is no row", (_, row) => {
    expect(() => traceTogether("women", register, { row, period })).toThrow(/path of a row/);
  });
});

test("the meetings that count together with a member are as many as the member's own attendance says", () => {
  fc.assert(
    fc.property(traced, fc.nat(), ([some, options], picked) => {
      const members = some.members ?? [];
      const [place, member] = [...members.entries()][picked % Math.max(members.length, 1)] ?? [];
      fc.pre(place !== undefined && member !== undefined);
      const own = memberAttendance(some, String(member?.id), options);
      const isBeforeIt = (options.asOf ?? options.period.to) < options.period.from;
      const together = (fact: FactId) => {
        const trace = traceTogether(fact, some, { ...options, row: ["members", Number(place)] });
        return trace.lists.find((list) => list.place === "meetings")?.rows.length ?? 0;
      };
      fc.pre(!isBeforeIt);
      expect(together("attendancePresent")).toBe(own.numerator);
      expect(together("attendanceEligible")).toBe(own.denominator);
      expect(together("attendanceBlank")).toBe(own.blank);
    }),
    { seed: 1336, numRuns: 60 },
  );
});
