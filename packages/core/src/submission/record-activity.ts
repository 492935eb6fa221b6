import type { Activity } from "../activity/activity.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { IssuePath, ParseResult } from "../issue.ts";
import type { Register } from "../register/register.ts";
import { activityDays } from "./activity-days.ts";
import type { ActivitySubmission } from "./activity-submission.ts";
import { futureIssues } from "./happened.ts";
import { clubIssues, judgeRow, withRow } from "./judge-row.ts";

/**
 * Writes an activity into a register, or says everything that stands against
 * it. The register given is left as it was. Of one that is changed, who took
 * part and the meeting it was part of stay where the submission leaves them out.
 *
 * @param register - the club's register
 * @param submission - from {@link parseActivitySubmission}
 * @param today - the day after which nothing can have been done yet
 * @returns a new register, or all issues: `other-club`, `in-future`, and those
 * that {@link parseRegister} has, `activity` in place of `activities` and the row's number
 * @example
 * import { recordActivity } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const register = buildRegister();
 * const activity = { id: "a1", area: "health", kind: "talk", date: "2024-05-17" };
 * const submission = { kind: "ishc-activity", version: 1, id: "s1", revision: 1, clubId: register.club.id, activity };
 * const { issues } = recordActivity(register, submission, "2024-05-31");
 * issues[0].code; // "not-for-area"
 * issues[0].path; // ["activity", "kind"]
 */
export function recordActivity(
  register: Register,
  { clubId, activity }: ActivitySubmission,
  today: CivilDate,
): ParseResult<Register> {
  const activities = withRow(register.activities ?? [], rowOf(register, activity));
  const place = activities.findIndex(({ id }) => id === activity.id);
  const placeOf = (path: IssuePath) =>
    path[0] === "activities" && path[1] === place ? ["activity", ...path.slice(2)] : path;
  const before = [...clubIssues(register, clubId), ...futureIssues(activityDays(activity), today)];
  return judgeRow({ ...register, activities }, before, placeOf);
}

function rowOf({ activities = [] }: Register, activity: Activity): Activity {
  const { memberIds, meetingId } = activities.find(({ id }) => id === activity.id) ?? {};
  return {
    ...(memberIds && { memberIds }),
    ...(meetingId !== undefined && { meetingId }),
    ...activity,
  };
}
