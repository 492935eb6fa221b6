import type { Meeting } from "../../activity/meeting.ts";
import type { CivilDate } from "../../calendar/civil-date.ts";
import type { IssuePath } from "../../issue.ts";
import { checkIds } from "./ids.ts";
import { type Checking, checkListed } from "./people.ts";
import type { Report } from "./report.ts";

/** Each meeting once, agenda items that say something, marks of people on the roll that day. */
export function checkMeetings(meetings: readonly Meeting[], checking: Checking): void {
  checkIds(meetings, ["meetings"], checking.report);
  meetings.forEach(({ date, agenda, attendance }, i) => {
    if (agenda) checkAgenda(agenda, ["meetings", i, "agenda"], checking.report);
    if (!attendance) return;
    const list = { path: ["meetings", i, "attendance"], field: "memberId", on: date };
    attendance.forEach(({ memberId }, k) => {
      checkListed(memberId, k, list, checking);
    });
  });
}

function checkAgenda(
  agenda: NonNullable<Meeting["agenda"]>,
  path: IssuePath,
  report: Report,
): void {
  agenda.forEach(({ area, topic }, i) => {
    if (area === undefined && topic === undefined) report("missing", [...path, i, "topic"]);
  });
}

/** The day of each meeting by its id; undefined where meetings were not reported. */
export type MeetingDays = ReadonlyMap<string, CivilDate> | undefined;

/** Makes meetings ready to be referred to. */
export function meetingDaysOf(meetings: readonly Meeting[] | undefined): MeetingDays {
  return meetings && new Map(meetings.map(({ id, date }) => [id, date]));
}

/** Checks that the meeting an entry was part of is known, and was on the same day. */
export function checkMeetingId(
  { meetingId, date }: { readonly meetingId?: string | undefined; readonly date: CivilDate },
  path: IssuePath,
  days: MeetingDays,
  report: Report,
): void {
  if (meetingId === undefined || !days) return;
  const expected = days.get(meetingId);
  if (expected === undefined) {
    report("unknown-reference", [...path, "meetingId"], { received: meetingId });
  } else if (expected !== date) {
    report("other-date", [...path, "date"], { expected, received: date });
  }
}
