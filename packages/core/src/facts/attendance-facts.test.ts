import { describe, expect, test } from "vitest";
import type { AttendanceMark } from "../activity/attendance-mark.ts";
import type { AttendanceStatus } from "../activity/attendance-status.ts";
import type { Meeting } from "../activity/meeting.ts";
import { periodContaining } from "../calendar/reporting-period.ts";
import type { Member } from "../club/member.ts";
import type { MembershipKind } from "../club/membership-kind.ts";
import { measure } from "../indicators/measure.ts";
import type { Register } from "../register/register.ts";
import { buildRegister } from "../testing/index.ts";
import { clubFacts } from "./club-facts.ts";

const may = periodContaining("2024-05-31", "month");

function member(id: string, kind: MembershipKind, from = "2021-06-01", to?: string): Member {
  return {
    id,
    name: "Nguyễn Văn Mẫu",
    sex: "male",
    memberships: [{ kind, from, ...(to !== undefined && { to }) }],
  };
}

const mark = (memberId: string, status: AttendanceStatus): AttendanceMark => ({ memberId, status });

const held = (attendance?: AttendanceMark[], date = "2024-05-17"): Meeting => ({
  id: date,
  date,
  kind: "general",
  status: "held",
  ...(attendance && { attendance }),
});

function attendance(sections: Partial<Register>) {
  const { values } = clubFacts(buildRegister({ board: [], ...sections }), may);
  return {
    eligible: values.attendanceEligible,
    present: values.attendancePresent,
    absent: values.attendanceAbsent,
    excused: values.attendanceExcused,
    represented: values.attendanceRepresented,
    blank: values.attendanceBlank,
    honorary: values.honoraryPresent,
    state: (["Counted", "NotReported", "NotDue"] as const).filter(
      (state) => values[`attendance${state}`] === 1,
    ),
  };
}

const NOBODY = {
  eligible: 0,
  present: 0,
  absent: 0,
  excused: 0,
  represented: 0,
  blank: 0,
  honorary: 0,
};
const five = ["a", "b", "c", "d", "e"].map((id) => member(id, "official"));

describe("who is counted at one meeting", () => {
  test("each mark on its own, and no mark is blank", () => {
    const marks = [
      mark("a", "present"),
      mark("b", "absent"),
      mark("c", "excused"),
      mark("d", "represented"),
    ];
    expect(attendance({ members: five, meetings: [held(marks)] })).toEqual({
      eligible: 5,
      present: 1,
      absent: 1,
      excused: 1,
      represented: 1,
      blank: 1,
      honorary: 0,
      state: ["Counted"],
    });
  });

  test("attendance taken and nobody marked: all blank, none absent", () => {
    const counted = attendance({ members: five, meetings: [held([])] });
    expect(counted).toEqual({ ...NOBODY, eligible: 5, blank: 5, state: ["Counted"] });
  });

  test("attendance not taken: not reported, and not in the rate", () => {
    expect(attendance({ members: five, meetings: [held()] })).toEqual({
      ...NOBODY,
      state: ["NotReported"],
    });
    const both = [held([mark("a", "present")]), held(undefined, "2024-05-24")];
    expect(attendance({ members: five, meetings: both })).toMatchObject({
      eligible: 5,
      present: 1,
    });
  });

  test("honorary members who came are counted apart", () => {
    const members = [member("a", "official"), member("h", "honorary"), member("i", "honorary")];
    const marks = [mark("a", "present"), mark("h", "present"), mark("i", "excused")];
    expect(attendance({ members, meetings: [held(marks)] })).toEqual({
      ...NOBODY,
      eligible: 1,
      present: 1,
      honorary: 1,
      state: ["Counted"],
    });
  });

  test("those on the roll that day, not that month", () => {
    const members = [
      member("joins", "official", "2024-05-17"),
      member("joins-late", "official", "2024-05-18"),
      member("leaves", "official", "2021-06-01", "2024-05-17"),
      member("left", "official", "2021-06-01", "2024-05-16"),
    ];
    const marks = members.map(({ id }) => mark(id, "present"));
    expect(attendance({ members, meetings: [held(marks)] })).toMatchObject({
      eligible: 2,
      present: 2,
    });
  });

  test.each<[string, Partial<Meeting>, string]>([
    ["a board meeting", { kind: "board" }, "Counted"],
    ["a cancelled meeting", { status: "cancelled" }, "Counted"],
    ["a meeting planned and never reported", { status: "planned" }, "NotReported"],
    ["a meeting of another month", { date: "2024-06-01" }, "Counted"],
  ])("%s is not in the rate", (_, change, state) => {
    const meeting = { ...held([mark("a", "present")]), ...change };
    expect(attendance({ members: five, meetings: [meeting] })).toEqual({
      ...NOBODY,
      state: [state],
    });
  });
});

describe("what the attendance rate makes of it", () => {
  const rate = (sections: Partial<Register>, asOf?: string) =>
    measure("attendance-rate", clubFacts(buildRegister(sections), may, asOf));

  test("pools people over meetings rather than averaging meetings", () => {
    const later = member("late", "official", "2024-05-20");
    const members = [...five, later];
    const all = members.map(({ id }) => mark(id, "present"));
    const meetings = [held([mark("a", "present")]), held(all, "2024-05-24")];
    // 1 of 5 and 6 of 6: seven of eleven, not the mean of 20 % and 100 %.
    expect(rate({ members, board: [], meetings })).toMatchObject({
      value: 7 / 11,
      numerator: 7,
      denominator: 11,
    });
  });

  test.each([
    ["meetings not reported", {}, "2024-05-31", "not-reported"],
    ["no meeting held in a month due", { meetings: [] }, "2024-05-31", "no-base"],
    ["the month not over", { meetings: [] }, "2024-05-30", "not-due"],
    ["the month not begun", { meetings: [] }, "2024-04-30", "no-clubs"],
  ])("%s: none, because %s", (_, sections, asOf, reason) => {
    expect(rate(sections, asOf)).toMatchObject({ status: "not-measurable", value: null, reason });
  });

  test("a roll that was not reported gives no rate, whatever was marked", () => {
    const { members: _, ...register } = buildRegister({ meetings: [held([mark("a", "present")])] });
    expect(measure("attendance-rate", clubFacts(register, may))).toMatchObject({
      value: null,
      reason: "not-reported",
    });
  });
});
