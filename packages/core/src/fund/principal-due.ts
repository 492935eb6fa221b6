import { type CivilDate, earlierOf, laterOf } from "../calendar/civil-date.ts";
import { dayBefore } from "../calendar/next-day.ts";
import { monthsOver } from "./due-dates.ts";
import { type LoanHistory, type LoanSums, outstandingOf } from "./loan-history.ts";
import { dueOf, type LoanPlan } from "./loan-plan.ts";

/** Principal that fell due in a period, and what of it was paid, in đồng. */
export interface PrincipalDue {
  /** What fell due. */
  readonly dueVnd: number;
  /** Of that, what was paid by the end of the period; at most `dueVnd`. */
  readonly paidVnd: number;
}

/** A span of days, and the day before it: that is asked for every loan. */
export interface DueSpan {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day. */
  readonly to: CivilDate;
  /** The day before the first. */
  readonly eve: CivilDate;
}

/** A loan that was paid out, as it stands at the end of a period. */
export interface PaidOutLoan {
  /** What stands in the ledger. */
  readonly history: LoanHistory;
  /** Its sums. */
  readonly sums: LoanSums;
  /** The day it was first paid out. */
  readonly paidOutOn: CivilDate;
  /** Its plans, one after the other. */
  readonly plans: readonly LoanPlan[];
}

/**
 * What of a loan's principal fell due in a period, each instalment by the plan
 * that was in force on its day, and what of these instalments was paid by the
 * end of it: the oldest first, prepayments included. What was written off was not
 * paid, and nothing falls due from the day on which it left nothing owed.
 */
export function principalDueIn(
  { history, sums, paidOutOn, plans }: PaidOutLoan,
  { from, to, eve }: DueSpan,
): PrincipalDue {
  const last = lastDayOfDues(history, sums, to);
  const monthsBefore = monthsOver(paidOutOn, eve);
  let [dueVnd, paidVnd] = [0, 0];
  for (const [i, plan] of plans.entries()) {
    const next = plans[i + 1];
    const end = next ? earlierOf(last, dayBefore(next.from)) : last;
    if (end < from) continue;
    const before = plan.from < from ? dueOf(plan, sums, monthsBefore) : 0;
    const by = dueOf(plan, sums, monthsOver(paidOutOn, end));
    const repaidVnd = (next ?? sums).repaidVnd - plan.repaidVnd;
    dueVnd += by - before;
    paidVnd += Math.min(repaidVnd, by) - Math.min(repaidVnd, before);
  }
  return { dueVnd, paidVnd };
}

function lastDayOfDues({ entries }: LoanHistory, sums: LoanSums, to: CivilDate): CivilDate {
  if (sums.writtenOffVnd === 0 || outstandingOf(sums) > 0) return to;
  let closedOn = "";
  for (const { kind, date } of entries) {
    if (kind === "write-off" || kind === "principal") closedOn = laterOf(closedOn, date);
  }
  return dayBefore(closedOn);
}
