import type { Activity } from "../activity/activity.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { Register } from "../register/register.ts";
import { type FormSheet, sheetBase } from "./form-sheet.ts";

/** Everything needed to log something the club did. */
export interface ActivitySheet extends FormSheet {
  /** Tells the document from others. */
  readonly kind: "ishc-activity-sheet";
  /** The activity, where one is to be changed, without who took part; absent for a new one. */
  readonly activity?: Omit<Activity, "memberIds">;
}

/**
 * The sheet to log an activity, or to change one. It names no member: who took
 * part or was helped stays in the register.
 *
 * @param register - the club's register
 * @param today - the day the form is filled in
 * @param activity - one of the register, to change it; left out for a new one
 * @returns the sheet, without `recorded`, which only a server knows
 * @example
 * import { activitySheet } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * activitySheet(buildRegister(), "2024-05-31").kind; // "ishc-activity-sheet"
 */
export function activitySheet(
  register: Pick<Register, "club">,
  today: CivilDate,
  activity?: Activity,
): ActivitySheet {
  const { memberIds: _, ...shown } = activity ?? {};
  return {
    kind: "ishc-activity-sheet",
    ...sheetBase(register.club, today),
    ...(activity && { activity: shown as Omit<Activity, "memberIds"> }),
  };
}
