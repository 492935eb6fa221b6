import type { Activity } from "../../activity/activity.ts";
import { ACTIVITY_KINDS, isKindOfArea } from "../../activity/activity-kind.ts";
import { checkIds } from "./ids.ts";
import { checkMeetingId, type MeetingDays } from "./meetings.ts";
import { type Checking, checkIdList } from "./people.ts";
import type { Report } from "./report.ts";

/** Each activity once, of a kind of its area, settled no earlier than taken up, with people on the roll. */
export function checkActivities(
  activities: readonly Activity[],
  meetings: MeetingDays,
  checking: Checking,
): void {
  const { report } = checking;
  checkIds(activities, ["activities"], report);
  activities.forEach((activity, i) => {
    const { date, memberIds } = activity;
    checkActivity(activity, i, report);
    if (activity.meetingId !== undefined) {
      checkMeetingId(activity, ["activities", i], meetings, report);
    }
    if (memberIds) {
      checkIdList(memberIds, { path: ["activities", i, "memberIds"], on: date }, checking);
    }
  });
}

/**
 * What an activity is asked by itself: its kind is of its area, and it is
 * settled no earlier than taken up. Apart, because a form carries it into web pages.
 */
export function checkActivity(
  { area, kind, date, settledOn }: Activity,
  i: number,
  report: Report,
): void {
  if (kind !== undefined && !isKindOfArea(kind, area)) {
    const values = { expected: ACTIVITY_KINDS[area], received: kind };
    report("not-for-area", ["activities", i, "kind"], values);
  }
  if (settledOn !== undefined && settledOn < date) {
    const values = { expected: date, received: settledOn };
    report("date-order", ["activities", i, "settledOn"], values);
  }
}
