import type { Activity } from "../../activity/activity.ts";
import { AREAS } from "../../activity/area.ts";
import type { CivilDate } from "../../calendar/civil-date.ts";
import type { Issue, IssuePath } from "../../issue.ts";
import { checkActivity } from "../../register/cross-check/activities.ts";
import type { Report } from "../../register/cross-check/report.ts";
import { activityDays } from "../activity-days.ts";
import { entryIssues } from "./entry-issues.ts";
import { day, group, id, listOf, oneOf, optional, text, whole } from "./plain-check.ts";

/** The same as `ActivitySchema`. */
export const activityShape = /* @__PURE__ */ group({
  id,
  area: oneOf(AREAS),
  kind: optional(id),
  date: day,
  note: optional(text(500)),
  peopleReached: optional(whole(0, 1_000_000)),
  memberIds: optional(listOf(id, 2000)),
  partner: optional(text(200)),
  spentVnd: optional(whole(0, 1_000_000_000_000)),
  meetingId: optional(id),
  evidence: optional(text(500)),
  settledOn: optional(day),
});

/**
 * Says what is wrong with an activity as entered so far, by the rules of
 * {@link recordActivity} on a register of which neither roll nor meetings are
 * known. Carries no parser, so that forms can ask while a person types.
 *
 * @param entry - the activity as far as entered; anything
 * @param today - the day after which nothing can have been done yet
 * @returns all issues, paths beginning with `activity`; none where it may be sent
 * @example
 * import { checkActivityEntry } from "@ishc/core";
 * const entry = { id: "a1", area: "health", date: "2024-06-01" };
 * checkActivityEntry(entry, "2024-05-31")[0].code; // "in-future"
 */
export function checkActivityEntry(entry: unknown, today: CivilDate): Issue[] {
  return entryIssues<Activity>(entry, today, {
    name: "activity",
    shape: activityShape,
    days: activityDays,
    at: ["activities", 0],
    across(activity, report) {
      // Without its area, nothing can be said of the kind, and the rest waits for both.
      if (!AREAS.includes(activity.area)) return;
      checkActivity(activity, 0, report);
      checkOnce(activity.memberIds ?? [], ["activities", 0, "memberIds"], report);
    },
  });
}

/** Where nobody knows the roll, all that can be asked of people is whether one stands there twice. */
function checkOnce(ids: readonly string[], path: IssuePath, report: Report): void {
  const met = new Set<string>();
  ids.forEach((received, i) => {
    if (met.has(received)) report("duplicate", [...path, i], { received });
    met.add(received);
  });
}
