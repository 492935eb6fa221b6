import type { TopicState } from "./fact-catalogue.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import type { MeetingCount } from "./meeting-count.ts";
import { MeetingMonths } from "./meeting-months.ts";
import { RollIndex } from "./roll-index.ts";

/**
 * Counts meetings and attendance. Beside the months due, a month in which the
 * club met counts in any case (our choice: a meeting is never ignored).
 */
export function meetingFacts(counting: Counting): FactPart {
  const { due: dueAnyway } = counting;
  const months = counting.meetings ?? meetingMonths(counting);
  if (!months) {
    const state = dueAnyway.size > 0 ? "NotReported" : "NotDue";
    return { values: {}, topics: { meetings: state, attendance: state, agenda: state } };
  }
  const count = months.all();
  const met = months.met();
  const due = dueAnyway.size + met.filter((month) => !dueAnyway.has(month)).length;
  return {
    topics: {
      meetings: due > 0 ? "Counted" : "NotDue",
      attendance: attendanceState(count, due),
      agenda: agendaState(count),
    },
    values: {
      ...attendanceFacts(count),
      meetingsWithAgenda: count.withAgenda,
      meetingsWithoutAgenda: count.held - count.withAgenda,
      meetingsWithTalk: count.withTalk,
      monthsDue: due,
      monthsMet: met.length,
      clubsMetEveryMonth: due > 0 && met.length === due ? 1 : 0,
      meetingsHeld: count.held,
      meetingsCancelled: count.cancelled,
      meetingsUnmarked: count.unmarked,
      guests: count.guests,
    },
  };
}

/** The meetings of a span month by month; undefined where the register has no such section. */
export function meetingMonths({
  register: { meetings, members = [] },
  span,
  roll = new RollIndex(members, span),
}: Pick<Counting, "register" | "span" | "roll">): MeetingMonths | undefined {
  return meetings && new MeetingMonths(meetings, span, roll);
}

/**
 * Whether a club is counted on attendance. Without a meeting there is nothing to be
 * attended: counted, without a base.
 *
 * @param count - undefined where the register has no section of meetings
 */
export function attendanceState(count: MeetingCount | undefined, monthsDue: number): TopicState {
  if (monthsDue === 0) return "NotDue";
  if (!count) return "NotReported";
  return count.eligible > 0 || count.held + count.planned === 0 ? "Counted" : "NotReported";
}

function agendaState({ held, withAgenda }: MeetingCount): TopicState {
  if (held === 0) return "NotDue";
  return withAgenda > 0 ? "Counted" : "NotReported";
}

/**
 * Marks are counted, not members: whoever was eligible and has no mark is what
 * is left over. The parser sees to it that nobody is marked twice.
 */
export function attendanceFacts({ eligible, marks }: MeetingCount) {
  const { present, absent, excused, represented, honoraryPresent } = marks;
  return {
    attendanceEligible: eligible,
    attendancePresent: present,
    attendanceAbsent: absent,
    attendanceExcused: excused,
    attendanceRepresented: represented,
    attendanceBlank: eligible - present - absent - excused - represented,
    honoraryPresent,
  };
}
