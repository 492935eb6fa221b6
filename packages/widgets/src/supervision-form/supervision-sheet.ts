import type { CivilDate, SupervisionAction, SupervisionVisit } from "@ishc/core";
import type { FormSheet, FormSubmission } from "../form/form-kind.ts";

/** An item to be looked at in a visit. */
export type SupervisionItem = Pick<
  NonNullable<SupervisionVisit["items"]>[number],
  "item" | "outOf"
>;

/** Everything needed to record a supervision visit. */
export interface SupervisionSheet extends FormSheet {
  /** Tells the document from others. */
  readonly kind: "ishc-supervision-sheet";
  /** Version of this document's format. */
  readonly version: 1;
  /** The day it was made for. */
  readonly today: CivilDate;
  /** What is to be looked at. */
  readonly items: readonly SupervisionItem[];
  /** What earlier visits asked for and is still open. */
  readonly openActions: readonly SupervisionAction[];
  /** The visit, where one is to be changed; absent for a new one. */
  readonly visit?: SupervisionVisit;
}

/** A visit, as the form sends it. */
export interface SupervisionSubmission extends FormSubmission {
  /** Tells the document from others. */
  readonly kind: "ishc-supervision";
  /** Version of this document's format. */
  readonly version: 1;
  /** Id of the club. */
  readonly clubId: string;
  /** The visit; takes the place of one with the same id. */
  readonly visit: SupervisionVisit;
  /** Earlier actions that are done by now. */
  readonly closed: readonly ClosedAction[];
}

/** An action of an earlier visit that is done. */
export interface ClosedAction {
  /** Its id. */
  readonly actionId: string;
  /** The day it was done. */
  readonly closedOn: CivilDate;
}
