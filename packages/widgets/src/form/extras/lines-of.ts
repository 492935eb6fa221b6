import type { ActivitySheet, MemberSheet, SupervisionSheet } from "@ishc/core";
import type { ActivityFormWords, MemberFormWords, SupervisionFormWords } from "@ishc/i18n";
import { activityLines } from "../../activity-form/activity-lines.ts";
import { memberLines } from "../../member-form/member-lines.ts";
import { supervisionLines } from "../../supervision-form/supervision-lines.ts";
import type { FormSheet } from "../form-setting.ts";
import type { FormWords } from "../form-words.ts";
import type { Line, Said } from "./line.ts";

/** What a form says, line by line: by the kind of its sheet. */
export function linesOf(said: Said<FormSheet, FormWords>): Line[] {
  const known: unknown = said;
  switch (said.sheet.kind) {
    case "ishc-member-sheet":
      return memberLines(known as Said<MemberSheet, MemberFormWords>);
    case "ishc-activity-sheet":
      return activityLines(known as Said<ActivitySheet, ActivityFormWords>);
    case "ishc-supervision-sheet":
      return supervisionLines(known as Said<SupervisionSheet, SupervisionFormWords>);
    default:
      return [];
  }
}
