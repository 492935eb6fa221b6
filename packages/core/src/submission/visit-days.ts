import type { SupervisionVisit } from "../support/supervision-visit.ts";
import type { Happened } from "./happened.ts";
import type { ClosedAction } from "./supervision-submission.ts";

/** Days of a visit that a submission says have come. */
export function visitDays({ date, actions = [] }: SupervisionVisit): Happened[] {
  return [
    [["visit", "date"], date],
    ...actions.map(({ closedOn }, k): Happened => [["visit", "actions", k, "closedOn"], closedOn]),
  ];
}

/** Days on which actions of earlier visits are said to have been done. */
export function closedDays(closed: readonly ClosedAction[]): Happened[] {
  return closed.map(({ closedOn }, k) => [["closed", k, "closedOn"], closedOn]);
}
