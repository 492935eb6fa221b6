import { ATTENDANCE_STATUSES, type AttendanceStatus } from "../activity/attendance-status.ts";
import type { Meeting } from "../activity/meeting.ts";
import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { type Member, membershipOn } from "../club/member.ts";
import { misuse } from "../errors.ts";
import type { Register } from "../register/register.ts";

/** What one member's attendance is counted from. Personal data: only for the club and those who guide it. */
export interface MemberMarks {
  /** Id of the member. */
  readonly memberId: string;
  /** Meetings the member was marked present at. */
  readonly numerator: number;
  /** Meetings whose attendance was taken, while the member was on the roll as an official one. */
  readonly denominator: number;
  /** Of these, meetings at which the member has no mark: not present, not absent, not known. */
  readonly blank: number;
  /** Of these, how often each mark was given. */
  readonly marks: Readonly<Record<AttendanceStatus, number>>;
}

/** The attendance of one member, or why there is none. Personal data: it is in no scorecard. */
export type MemberAttendance =
  | (MemberMarks & {
      /** There is a number. */
      readonly status: "measured";
      /** Present, of the meetings that were possible; a ratio in 0…1, unrounded. */
      readonly value: number;
    })
  | (MemberMarks & {
      /** There is no number. */
      readonly status: "not-measurable";
      /** The club reported no meetings; there was none for this member; or there is no mark at any. */
      readonly reason: "not-reported" | "no-base" | "all-blank";
      /** Always null, so that reading the value of either kind is safe. */
      readonly value: null;
    });

/**
 * The attendance of one member (tỷ lệ tham gia của một hội viên): meetings present at, over general
 * meetings held whose attendance was taken on a day the member was an official one. It is
 * the attendance rate of one person: both numbers, summed over all members, are those of the club.
 *
 * Formula: `numerator / denominator`; a ratio in 0…1; more is better. Blank, excused and
 * represented stay below the line, as they do for the club.
 *
 * @param register - the club's register
 * @param memberId - whose attendance
 * @param options - the period; where wanted, the day of counting, the period's last day unless given
 * @returns the number with what it is made of, or why there is none
 * @throws RangeError when the roll has no member of this id
 * @see {@link SOURCES}: `ninh-thuan-interview` (practice)
 * @example
 * import { memberAttendance, periodContaining } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const held = (date, status) => ({ id: date, date, kind: "general", status: "held", attendance: [{ memberId: "m1", status }] });
 * const register = buildRegister({ meetings: [held("2024-04-17", "present"), held("2024-05-17", "excused")] });
 * const { value, marks } = memberAttendance(register, "m1", { period: periodContaining("2024-05-31", "year") });
 * [value, marks.excused]; // [0.5, 1]
 */
export function memberAttendance(
  { members = [], meetings }: Pick<Register, "members" | "meetings">,
  memberId: string,
  options: {
    readonly period: Pick<ReportingPeriod, "from" | "to">;
    readonly asOf?: CivilDate | undefined;
  },
): MemberAttendance {
  const { period, asOf = period.to } = options;
  const member = members.find((each) => each.id === memberId);
  if (!member) throw misuse("the id of a member on the roll", memberId, "See register.members.");
  const to = earlierOf(asOf, period.to);
  const counts = countMarks(member, (meetings ?? []).filter(isWithin(period.from, to)));
  if (!meetings) return { ...counts, ...none("not-reported") };
  if (counts.denominator === 0) return { ...counts, ...none("no-base") };
  if (counts.blank === counts.denominator) return { ...counts, ...none("all-blank") };
  return { ...counts, status: "measured", value: counts.numerator / counts.denominator };
}

function none<R extends string>(reason: R) {
  return { status: "not-measurable", reason, value: null } as const;
}

const isWithin = (from: CivilDate, to: CivilDate) => (meeting: Meeting) =>
  meeting.kind === "general" &&
  meeting.status === "held" &&
  from <= meeting.date &&
  meeting.date <= to;

function countMarks(member: Member, meetings: readonly Meeting[]): MemberMarks {
  const marks = noMarks();
  let denominator = 0;
  let blank = 0;
  for (const { date, attendance } of meetings) {
    if (!attendance || membershipOn(member, date) !== "official") continue;
    denominator += 1;
    const mark = attendance.find((each) => each.memberId === member.id);
    if (mark) marks[mark.status] += 1;
    else blank += 1;
  }
  return { memberId: member.id, numerator: marks.present, denominator, blank, marks };
}

function noMarks(): Record<AttendanceStatus, number> {
  return Object.fromEntries(ATTENDANCE_STATUSES.map((status) => [status, 0])) as Record<
    AttendanceStatus,
    number
  >;
}
