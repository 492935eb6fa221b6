import { agendaWithAreas, type Meeting } from "../activity/meeting.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import { membershipOn } from "../club/member.ts";
import type { Issue, ParseResult } from "../issue.ts";
import type { Register } from "../register/register.ts";
import type { AttendanceSubmission } from "./attendance-submission.ts";

/**
 * Writes the attendance of a meeting into a register, or says everything that
 * stands against it. The register given is left as it was.
 *
 * @param register - the club's register
 * @param submission - from {@link parseAttendanceSubmission}
 * @param asOf - today: a meeting after it cannot have been held yet
 * @returns a new register in which the meeting was held, or all issues:
 * `other-club`, `in-future`, `date-order` (before the club was planned), `other-date`,
 * `meeting-cancelled`, `unknown-reference`, `not-on-roll`
 * @example
 * import { recordAttendance } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const register = buildRegister();
 * const meeting = { id: "2024-05", date: "2024-05-17" };
 * const marks = [{ memberId: "nobody", status: "present" }];
 * const submission = { kind: "ishc-attendance", version: 1, id: "s1", revision: 1, clubId: register.club.id, meeting, marks };
 * recordAttendance(register, submission, "2024-05-31").issues; // [{ code: "unknown-reference", path: ["marks", 0, "memberId"], received: "nobody" }]
 */
export function recordAttendance(
  register: Register,
  submission: AttendanceSubmission,
  asOf: CivilDate,
): ParseResult<Register> {
  const meetings = register.meetings ?? [];
  const known = meetings.find((meeting) => meeting.id === submission.meeting.id);
  const issues = [
    ...meetingIssues(register, known, submission, asOf),
    ...markIssues(register, submission),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const held = heldMeeting(known, submission);
  const rest = meetings.filter((meeting) => meeting !== known);
  const all = [...rest, held].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { ok: true, value: { ...register, meetings: all } };
}

/** Marks and guests become what the submission says, blank included; areas it is silent on stay. */
function heldMeeting(
  known: Meeting | undefined,
  { meeting, marks, guests, areas }: AttendanceSubmission,
): Meeting {
  const { guests: _, ...planned }: Partial<Meeting> & Pick<Meeting, "kind"> = known ?? {
    kind: "general",
  };
  return {
    ...planned,
    ...meeting,
    status: "held",
    attendance: marks,
    ...(guests !== undefined && { guests }),
    ...(areas !== undefined && { agenda: agendaWithAreas(planned.agenda, areas) }),
  };
}

function meetingIssues(
  register: Register,
  known: Meeting | undefined,
  { clubId, meeting }: AttendanceSubmission,
  asOf: CivilDate,
): Issue[] {
  const issues: Issue[] = [];
  if (clubId !== register.club.id) {
    issues.push({
      code: "other-club",
      path: ["clubId"],
      expected: register.club.id,
      received: clubId,
    });
  }
  if (meeting.date > asOf) {
    issues.push({
      code: "in-future",
      path: ["meeting", "date"],
      expected: asOf,
      received: meeting.date,
    });
  }
  const founded = register.club.stages[0]?.from;
  if (founded !== undefined && meeting.date < founded) {
    const path = ["meeting", "date"];
    issues.push({ code: "date-order", path, expected: founded, received: meeting.date });
  }
  if (known && known.date !== meeting.date) {
    const path = ["meeting", "date"];
    issues.push({ code: "other-date", path, expected: known.date, received: meeting.date });
  }
  if (known?.status === "cancelled") {
    issues.push({ code: "meeting-cancelled", path: ["meeting", "id"], received: meeting.id });
  }
  return issues;
}

function markIssues(register: Register, { marks, meeting }: AttendanceSubmission): Issue[] {
  const members = new Map((register.members ?? []).map((member) => [member.id, member]));
  return marks.flatMap(({ memberId }, i): Issue[] => {
    const path = ["marks", i, "memberId"];
    const member = members.get(memberId);
    if (!member) return [{ code: "unknown-reference", path, received: memberId }];
    if (membershipOn(member, meeting.date)) return [];
    return [{ code: "not-on-roll", path, expected: meeting.date, received: memberId }];
  });
}
