import type { SupervisionVisit } from "../support/supervision-visit.ts";
import type { Happened } from "./happened.ts";

/** Days of a visit that a submission says have come. */
export function visitDays({ date, actions = [] }: SupervisionVisit): Happened[] {
  return [
    [["visit", "date"], date],
    ...actions.map(({ closedOn }, k): Happened => [["visit", "actions", k, "closedOn"], closedOn]),
  ];
}
