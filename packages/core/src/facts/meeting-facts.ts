import type { Meeting } from "../activity/meeting.ts";
import { type CivilDate, lastDayOfMonth } from "../calendar/civil-date.ts";
import { type Month, monthOf, monthsOf } from "../calendar/month.ts";
import { clubStage } from "../club/club.ts";
import { membershipOn } from "../club/member.ts";
import type { Register } from "../register/register.ts";
import type { TopicState } from "./fact-catalogue.ts";
import type { FactPart, Span } from "./fact-part.ts";

/**
 * Counts meetings and attendance. A month is due when the club was active on
 * its first day and it has ended; a month in which the club met is due in any
 * case (our choice: neither a month half gone nor a founding month is held
 * against a club, and a meeting is never ignored).
 */
export function meetingFacts(register: Register, span: Span, asOf: CivilDate): FactPart {
  const { meetings } = register;
  if (!meetings) return { values: {}, topics: unreported(register, span, asOf) };
  const general = meetings.filter(
    (meeting) => meeting.kind === "general" && span.from <= meeting.date && meeting.date <= span.to,
  );
  const held = general.filter((meeting) => meeting.status === "held");
  const notCancelled = general.filter((meeting) => meeting.status !== "cancelled");
  const met = new Set(held.map((meeting) => monthOf(meeting.date)));
  const due = monthsDue(register, span, asOf, met);
  const attendance = attendanceFacts(register, held);
  return {
    topics: {
      meetings: due > 0 ? "Counted" : "NotDue",
      attendance: attendanceState(attendance.attendanceEligible, notCancelled.length, due),
    },
    values: {
      ...attendance,
      monthsDue: due,
      monthsMet: met.size,
      clubsMetEveryMonth: due > 0 && met.size === due ? 1 : 0,
      meetingsHeld: held.length,
      meetingsCancelled: general.length - notCancelled.length,
      meetingsUnmarked: held.filter((meeting) => !meeting.attendance).length,
      guests: held.reduce((sum, meeting) => sum + (meeting.guests ?? 0), 0),
    },
  };
}

function unreported(register: Register, span: Span, asOf: CivilDate): FactPart["topics"] {
  const state = monthsDue(register, span, asOf, new Set()) > 0 ? "NotReported" : "NotDue";
  return { meetings: state, attendance: state };
}

/** A club without a meeting has nothing to be attended: counted, without a base. */
function attendanceState(eligible: number, meetings: number, due: number): TopicState {
  if (due === 0) return "NotDue";
  return eligible > 0 || meetings === 0 ? "Counted" : "NotReported";
}

function monthsDue(
  { club }: Register,
  span: Span,
  asOf: CivilDate,
  met: ReadonlySet<Month>,
): number {
  return monthsOf(span.from, span.to).filter(
    (month) =>
      met.has(month) ||
      (lastDayOfMonth(month) <= asOf && clubStage(club, `${month}-01`) === "active"),
  ).length;
}

function attendanceFacts(register: Register, held: readonly Meeting[]) {
  const facts = {
    attendanceEligible: 0,
    attendancePresent: 0,
    attendanceAbsent: 0,
    attendanceExcused: 0,
    attendanceRepresented: 0,
    attendanceBlank: 0,
    honoraryPresent: 0,
  };
  for (const { date, attendance } of held) {
    if (!attendance) continue;
    const marks = new Map(attendance.map((mark) => [mark.memberId, mark.status]));
    for (const member of register.members ?? []) {
      const kind = membershipOn(member, date);
      const status = marks.get(member.id);
      if (kind === "honorary" && status === "present") facts.honoraryPresent += 1;
      if (kind !== "official") continue;
      facts.attendanceEligible += 1;
      facts[FACT_OF_STATUS[status ?? "blank"]] += 1;
    }
  }
  return facts;
}

const FACT_OF_STATUS = {
  present: "attendancePresent",
  absent: "attendanceAbsent",
  excused: "attendanceExcused",
  represented: "attendanceRepresented",
  blank: "attendanceBlank",
} as const;
