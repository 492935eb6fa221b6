import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AttendanceStatus } from "../activity/attendance-status.ts";
import type { Meeting } from "../activity/meeting.ts";
import { periodContaining } from "../calendar/reporting-period.ts";
import type { Membership } from "../club/member.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { scorecard } from "../scorecard/scorecard.ts";
import { civilDates, registers } from "../testing/arbitraries.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import { memberAttendance } from "./member-attendance.ts";

const period = periodContaining("2024-12-31", "year");

/** A meeting held, with the mark of `m1`, or none. */
const held = (date: string, status?: AttendanceStatus, more: Partial<Meeting> = {}): Meeting => ({
  id: date,
  date,
  kind: "general",
  status: "held",
  attendance: status
    ? [
        { memberId: "m2", status: "absent" },
        { memberId: "m1", status },
      ]
    : [],
  ...more,
});
const { attendance: _, ...notTaken } = held("2024-05-17");
const of = (meetings: Meeting[], asOf?: string, memberships?: Membership[]) => {
  const members = buildMembers(2).map((each) => (memberships ? { ...each, memberships } : each));
  return memberAttendance(buildRegister({ members, meetings }), "m1", { period, asOf });
};

describe("the attendance of one member", () => {
  test.each<[string, Meeting[], (number | null)[]]>([
    [
      "present at both",
      [held("2024-01-01", "present"), held("2024-12-31", "present")],
      [2, 2, 0, 1],
    ],
    [
      "beside the year",
      [held("2023-12-31", "present"), held("2025-01-01", "present")],
      [0, 0, 0, null],
    ],
    [
      "one of each mark: only who came is present",
      (["present", "absent", "excused", "represented"] as const).map((status, i) =>
        held(`2024-0${i + 1}-17`, status),
      ),
      [1, 4, 0, 0.25],
    ],
    [
      "without a mark it stays below the line",
      [held("2024-04-17", "present"), held("2024-05-17")],
      [1, 2, 1, 0.5],
    ],
    [
      "attendance not taken is no meeting of anybody",
      [held("2024-04-17", "present"), notTaken],
      [1, 1, 0, 1],
    ],
    [
      "meetings planned, cancelled or of the board",
      [
        held("2024-04-17", "present", { status: "planned" }),
        held("2024-05-17", "present", { status: "cancelled" }),
        held("2024-06-17", "present", { kind: "board" }),
      ],
      [0, 0, 0, null],
    ],
  ])("%s", (_, meetings, expected) => {
    const { numerator, denominator, blank, value } = of(meetings);
    expect([numerator, denominator, blank, value]).toEqual(expected);
  });

  test("tells marks apart", () => {
    const meetings = [
      held("2024-04-17", "excused"),
      held("2024-05-17", "excused"),
      held("2024-06-17", "absent"),
    ];
    expect(of(meetings).marks).toEqual({ present: 0, absent: 1, excused: 2, represented: 0 });
  });

  test.each([
    ["2024-05-16", null],
    ["2024-05-17", 1],
  ])("counted on %s, it is %s", (asOf, value) => {
    expect(of([held("2024-05-17", "present")], asOf).value).toBe(value);
  });

  test.each<[string, Membership, number]>([
    ["who joined on the day", { kind: "official", from: "2024-05-17" }, 1],
    ["who joined the day after", { kind: "official", from: "2024-05-18" }, 0],
    ["whose last day it was", { kind: "official", from: "2021-06-01", to: "2024-05-17" }, 1],
    ["who left the day before", { kind: "official", from: "2021-06-01", to: "2024-05-16" }, 0],
    ["who is honorary", { kind: "honorary", from: "2021-06-01" }, 0],
  ])("of a member %s", (_, membership, denominator) => {
    const result = of([held("2024-05-17", "present")], undefined, [membership]);
    expect(result).toMatchObject({ denominator, numerator: denominator });
  });
});

describe("why there is no number", () => {
  const reason = (meetings: Meeting[] | undefined) => {
    const register = buildRegister(meetings ? { meetings } : {});
    return memberAttendance(register, "m1", { period });
  };

  test.each([
    ["meetings are not reported", undefined, "not-reported"],
    ["there was no meeting", [], "no-base"],
    ["no attendance was taken", [notTaken], "no-base"],
    ["no mark at any", [held("2024-05-17")], "all-blank"],
  ])("%s", (_, meetings, expected) => {
    expect(reason(meetings)).toMatchObject({
      status: "not-measurable",
      reason: expected,
      value: null,
    });
  });

  test("a member whom the roll does not know is a mistake of the caller", () => {
    const unknown = () => memberAttendance(buildRegister(), "m99", { period });
    expect(unknown).toThrow(RangeError);
    expect(unknown).toThrow('Expected the id of a member on the roll, but received "m99".');
    expect(() => memberAttendance({}, "m1", { period })).toThrow(RangeError);
  });
});

describe("for any club", () => {
  test("the members' numbers, summed, are those of the club", () => {
    const days = civilDates("2024-01-01", "2025-02-28");
    const known = registers.filter(({ members }) => members !== undefined);
    fc.assert(
      fc.property(known, days, (register, asOf) => {
        const all = (register.members ?? []).map(({ id }) =>
          memberAttendance(register, id, { period, asOf }),
        );
        const sum = (count: (each: (typeof all)[number]) => number) =>
          all.reduce((total, each) => total + count(each), 0);
        const { values } = clubFacts(register, period, asOf);
        expect({
          attendanceEligible: sum((each) => each.denominator),
          attendancePresent: sum((each) => each.marks.present),
          attendanceAbsent: sum((each) => each.marks.absent),
          attendanceExcused: sum((each) => each.marks.excused),
          attendanceRepresented: sum((each) => each.marks.represented),
          attendanceBlank: sum((each) => each.blank),
        }).toEqual({
          attendanceEligible: values.attendanceEligible,
          attendancePresent: values.attendancePresent,
          attendanceAbsent: values.attendanceAbsent,
          attendanceExcused: values.attendanceExcused,
          attendanceRepresented: values.attendanceRepresented,
          attendanceBlank: values.attendanceBlank,
        });
        expect(sum((each) => each.numerator)).toBe(values.attendancePresent);
      }),
      { seed: 1336, numRuns: 300 },
    );
  });

  test("a scorecard names no member", () => {
    const register = buildRegister({ meetings: [held("2024-05-17", "present")] });
    expect(JSON.stringify(scorecard(register, { period }))).not.toContain("memberId");
  });
});
