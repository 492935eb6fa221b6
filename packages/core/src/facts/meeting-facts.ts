import { agendaAreas, type Meeting } from "../activity/meeting.ts";
import { monthOf } from "../calendar/month.ts";
import type { TopicState } from "./fact-catalogue.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { MarkCount } from "./mark-count.ts";
import { RollIndex } from "./roll-index.ts";

/**
 * Counts meetings and attendance. Beside the months due, a month in which the
 * club met counts in any case (our choice: a meeting is never ignored).
 */
export function meetingFacts({ register, span, roll, due: dueAnyway }: Counting): FactPart {
  const { meetings } = register;
  if (!meetings) {
    const state = dueAnyway.size > 0 ? "NotReported" : "NotDue";
    return { values: {}, topics: { meetings: state, attendance: state, agenda: state } };
  }
  const general = meetings.filter(
    (meeting) => meeting.kind === "general" && span.from <= meeting.date && meeting.date <= span.to,
  );
  const held = general.filter((meeting) => meeting.status === "held");
  const notCancelled = general.filter((meeting) => meeting.status !== "cancelled");
  const met = new Set(held.map((meeting) => monthOf(meeting.date)));
  const due = new Set([...dueAnyway, ...met]).size;
  const attendance = attendanceFacts(held, roll ?? new RollIndex(register.members ?? [], span));
  const agendas = agendaFacts(held);
  return {
    topics: {
      meetings: due > 0 ? "Counted" : "NotDue",
      attendance: attendanceState(attendance.attendanceEligible, notCancelled.length, due),
      agenda: agendaState(agendas.meetingsWithAgenda, held.length),
    },
    values: {
      ...attendance,
      ...agendas,
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

/** A club without a meeting has nothing to be attended: counted, without a base. */
function attendanceState(eligible: number, meetings: number, due: number): TopicState {
  if (due === 0) return "NotDue";
  return eligible > 0 || meetings === 0 ? "Counted" : "NotReported";
}

function agendaState(withAgenda: number, held: number): TopicState {
  if (held === 0) return "NotDue";
  return withAgenda > 0 ? "Counted" : "NotReported";
}

function agendaFacts(held: readonly Meeting[]) {
  const agendas = held.flatMap((meeting) => {
    const areas = agendaAreas(meeting);
    return areas ? [areas] : [];
  });
  return {
    meetingsWithAgenda: agendas.length,
    meetingsWithoutAgenda: held.length - agendas.length,
    meetingsWithTalk: agendas.filter((areas) => areas.includes("learning")).length,
  };
}

/**
 * Marks are counted, not members: whoever was eligible and has no mark is what
 * is left over. The parser sees to it that nobody is marked twice.
 */
function attendanceFacts(held: readonly Meeting[], roll: RollIndex) {
  const marks = new MarkCount();
  let eligible = 0;
  for (const { date, attendance } of held) {
    if (!attendance) continue;
    eligible += roll.officialOn(date);
    marks.add(roll.marksOf(attendance, date));
  }
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
