import { dayNumber, dayOfNumber } from "../calendar/day-number.ts";
import { dayBefore } from "../calendar/next-day.ts";
import type { PaidOutLoan } from "./loan-history.ts";
import type { LoanPlan } from "./loan-plan.ts";
import { outstandingOf } from "./loan-sums.ts";

/** Principal that fell due in a period, and what of it was paid, in đồng. */
export interface PrincipalDue {
  /** What fell due. */
  readonly dueVnd: number;
  /** Of that, what was paid by the end of the period; at most `dueVnd`. */
  readonly paidVnd: number;
}

/** A span of days, and the day before it, all as numbers: they are asked for every loan. */
export interface DueSpan {
  /** The first day. */
  readonly from: number;
  /** The last day. */
  readonly to: number;
  /** The day before the first. */
  readonly eve: number;
}

/**
 * What of a loan's principal fell due in a period, each instalment by the plan
 * that was in force on its day, and what of these instalments was paid by the
 * end of it: the oldest first, prepayments included. What was written off was not
 * paid, and nothing falls due from the day on which it left nothing owed.
 *
 * @param loan - as it stands at the end of the period
 * @param plans - its plans, one after the other
 * @param span - the period
 */
export function principalDueIn(
  loan: PaidOutLoan,
  plans: readonly LoanPlan[],
  { from, to, eve }: DueSpan,
): PrincipalDue {
  const last = lastDayOfDues(loan, to);
  let [dueVnd, paidVnd] = [0, 0];
  let next: LoanPlan | undefined;
  for (let i = plans.length - 1; i >= 0; i -= 1) {
    const plan = plans[i] as LoanPlan;
    const end = next ? Math.min(last, numberBefore(next.start.from)) : last;
    if (end >= from) {
      const before = plan.start.from < from ? plan.dueBy(eve) : 0;
      const by = plan.dueBy(end);
      const repaidVnd = (next?.start ?? loan).repaidVnd - plan.start.repaidVnd;
      dueVnd += by - before;
      paidVnd += Math.min(repaidVnd, by) - Math.min(repaidVnd, before);
    }
    next = plan;
  }
  return { dueVnd, paidVnd };
}

function lastDayOfDues(loan: PaidOutLoan, to: number): number {
  if (loan.writtenOffVnd === 0 || outstandingOf(loan) > 0) return to;
  return numberBefore(loan.lastSettledOn);
}

function numberBefore(day: number): number {
  return dayNumber(dayBefore(dayOfNumber(day)));
}
