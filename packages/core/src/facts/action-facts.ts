import type { SupervisionAction } from "../support/supervision-visit.ts";
import type { Counting, FactPart } from "./fact-part.ts";

/**
 * Counts what officers asked for and was due in a span of days, and of that what
 * was done by its day. An action without a day is never due, and one closed after
 * its day is late, however soon.
 */
export function actionFacts({ register, span, asOf }: Counting): FactPart {
  const visits = register.support?.supervision;
  if (!visits) return { values: {}, topics: { actions: "NotReported" } };
  let [actionsDue, actionsOnTime] = [0, 0];
  for (const { date, actions = [] } of visits) {
    if (date > asOf) continue;
    for (const action of actions) {
      const { dueOn } = action;
      if (dueOn === undefined || dueOn < span.from || span.to < dueOn) continue;
      actionsDue += 1;
      if (isOnTime(action, dueOn)) actionsOnTime += 1;
    }
  }
  const actions = actionsDue > 0 ? "Counted" : "NotDue";
  return { values: { actionsDue, actionsOnTime }, topics: { actions } };
}

function isOnTime({ closedOn }: SupervisionAction, dueOn: string): boolean {
  return closedOn !== undefined && closedOn <= dueOn;
}
