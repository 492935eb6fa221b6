import type { Activity, CivilDate } from "@ishc/core";
import type { FormSheet, FormSubmission } from "../form/form-kind.ts";

/** Everything needed to log something the club did. */
export interface ActivitySheet extends FormSheet {
  /** Tells the document from others. */
  readonly kind: "ishc-activity-sheet";
  /** Version of this document's format. */
  readonly version: 1;
  /** The day it was made for. */
  readonly today: CivilDate;
  /** The activity, where one is to be changed; absent for a new one. */
  readonly activity?: Activity;
}

/** An activity, as the form sends it. */
export interface ActivitySubmission extends FormSubmission {
  /** Tells the document from others. */
  readonly kind: "ishc-activity";
  /** Version of this document's format. */
  readonly version: 1;
  /** Id of the club. */
  readonly clubId: string;
  /** The activity; takes the place of one with the same id. */
  readonly activity: Activity;
}
