import { ACTIVITY_SCRIPT } from "./activity-script.ts";
import { ATTENDANCE_SCRIPT } from "./attendance-script.ts";
import type { FormScript } from "./form-script.ts";
import { MEMBER_SCRIPT } from "./member-script.ts";
import { SUPERVISION_SCRIPT } from "./supervision-script.ts";

/** The forms that runs fill in. */
export const FORM_NAMES = ["attendance", "member", "activity", "supervision"] as const;

/** One of {@link FORM_NAMES}. */
export type FormName = (typeof FORM_NAMES)[number];

/** How each is filled in. */
export const SCRIPTS: Readonly<Record<FormName, FormScript>> = {
  attendance: ATTENDANCE_SCRIPT,
  member: MEMBER_SCRIPT,
  activity: ACTIVITY_SCRIPT,
  supervision: SUPERVISION_SCRIPT,
};
