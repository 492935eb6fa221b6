import { dayNumber } from "../calendar/day-number.ts";
import { checkRounding } from "./check-amortisation.ts";
import { monthsBetween } from "./due-dates.ts";
import { type PaidOutLoan, sumsBy } from "./loan-history.ts";
import { LoanPlan, type PlanStart } from "./loan-plan.ts";
import { type LoanSums, outstandingOf, settledOf } from "./loan-sums.ts";
import { type ScheduleOptions, wholeTerm } from "./repayment-schedule.ts";

/** The plans of a loan, one after the other: that of the agreement, and later ones. */
export type LoanPlans = readonly [LoanPlan, ...LoanPlan[]];

/**
 * The plans of a loan, one after the other. The first is that of the agreement.
 * A later agreement spreads what is owed at the end of its day over the months
 * that follow it, as far as the loan runs now: nothing is overdue any more (our
 * choice; such loans are told apart, see `rescheduledVnd`). Where no month is
 * left, all of it falls due on the day of that agreement.
 *
 * @param history - what stands in the ledger on the day
 * @param asOf - agreements after this day are not seen
 * @param options - how the club reckons
 * @throws RangeError when `roundingVnd` is no whole number from 1 to 10⁹
 */
export function plansOf(history: PaidOutLoan, asOf: number, options: ScheduleOptions): LoanPlans {
  const { loan, paidOutOn, paidOutDay } = history;
  if (options.roundingVnd !== undefined) checkRounding(options.roundingVnd);
  const span = wholeTerm(loan, paidOutOn);
  const first = { from: paidOutDay, span, repaidVnd: 0, settledVnd: 0 };
  const plans: [LoanPlan, ...LoanPlan[]] = [new LoanPlan(first, history, options)];
  for (const { date, months } of loan.reschedules ?? []) {
    const from = dayNumber(date);
    if (from <= paidOutDay || from > asOf) continue;
    const sums = sumsBy(history, from);
    const start = startAnew(sums, { from, over: monthsBetween(paidOutDay, from), months });
    plans.push(new LoanPlan(start, history, options));
  }
  return plans;
}

/** What is owed, over the months that are left; where none is, all of it with the month that is over. */
function startAnew(sums: LoanSums, { from, over, months }: NewTerm): PlanStart {
  const principalVnd = Math.max(0, outstandingOf(sums));
  const span =
    months <= over
      ? { principalVnd, afterMonth: over - 1, months: 1 }
      : { principalVnd, afterMonth: over, months: months - over };
  return { from, span, repaidVnd: sums.repaidVnd, settledVnd: settledOf(sums) };
}

/** When a loan was agreed anew, how many of its months were over, and how long it runs now. */
interface NewTerm {
  readonly from: number;
  readonly over: number;
  readonly months: number;
}

/** The plan in force on the last day that was looked at. */
export function planInForce(plans: LoanPlans): LoanPlan {
  return plans[plans.length - 1] ?? plans[0];
}
