import type { Activity } from "../activity/activity.ts";
import type { Happened } from "./happened.ts";

/** Days of an activity that a submission says have come. */
export function activityDays({ date, settledOn }: Activity): Happened[] {
  return [
    [["activity", "date"], date],
    [["activity", "settledOn"], settledOn],
  ];
}
