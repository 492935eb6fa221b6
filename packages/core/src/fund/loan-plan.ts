import { type CivilDate, laterOf } from "../calendar/civil-date.ts";
import type { AmortisationPart } from "./amortisation.ts";
import { dueOn, monthsOver } from "./due-dates.ts";
import {
  type LoanHistory,
  type LoanSums,
  outstandingOf,
  settledOf,
  sumsOf,
} from "./loan-history.ts";
import { type PlanSpan, planParts, type ScheduleOptions, wholeTerm } from "./repayment-schedule.ts";

/** One plan of repayment of a loan, in force until the next one is. */
export interface LoanPlan {
  /** The first day it is in force. */
  readonly from: CivilDate;
  /** The sum it spreads over months, in đồng. */
  readonly principalVnd: number;
  /** The month, counted from the day of paying out, after which it begins. */
  readonly afterMonth: number;
  /** What had been paid back when it began, in đồng. */
  readonly repaidVnd: number;
  /** What had been paid back or written off when it began, in đồng. */
  readonly settledVnd: number;
  /** What falls due in each of its months. */
  readonly parts: readonly AmortisationPart[];
}

/**
 * The plans of a loan, one after the other. The first is that of the agreement.
 * A later agreement spreads what is owed at the end of its day over the months
 * that follow it, as far as the loan runs now: nothing is overdue any more (our
 * choice; such loans are told apart, see `rescheduledVnd`). Where no month is
 * left, all of it falls due on the day of that agreement.
 *
 * @param history - what stands in the ledger on the day
 * @param paidOutOn - the day the money was paid out
 * @param asOf - agreements after this day are not seen
 * @param options - how the club reckons
 */
export function plansOf(
  history: LoanHistory,
  paidOutOn: CivilDate,
  asOf: CivilDate,
  options: ScheduleOptions,
): readonly LoanPlan[] {
  const { loan } = history;
  const planned = (from: CivilDate, span: PlanSpan, sums?: LoanSums): LoanPlan => ({
    from,
    principalVnd: span.principalVnd,
    afterMonth: span.afterMonth,
    repaidVnd: sums ? sums.repaidVnd : 0,
    settledVnd: sums ? settledOf(sums) : 0,
    parts: planParts(loan, paidOutOn, span, options),
  });
  const plans = [planned(paidOutOn, wholeTerm(loan, paidOutOn))];
  for (const { date, months } of loan.reschedules ?? []) {
    if (date <= paidOutOn || date > asOf) continue;
    const sums = sumsOf(history, date);
    plans.push(
      planned(date, spanLeft(outstandingOf(sums), monthsOver(paidOutOn, date), months), sums),
    );
  }
  return plans;
}

/** What is owed, over the months that are left; where none is, all of it with the month that is over. */
function spanLeft(outstandingVnd: number, over: number, months: number): PlanSpan {
  const principalVnd = Math.max(0, outstandingVnd);
  if (months <= over) return { principalVnd, afterMonth: over - 1, months: 1 };
  return { principalVnd, afterMonth: over, months: months - over };
}

/** The plan in force on the last day that was looked at. */
export function planInForce(plans: readonly LoanPlan[]): LoanPlan | undefined {
  return plans[plans.length - 1];
}

/** What of a plan's principal has fallen due when so many months since the day of paying out are over. */
function plannedBy({ principalVnd, afterMonth, parts }: LoanPlan, months: number): number {
  const last = parts[Math.min(months - afterMonth, parts.length) - 1];
  return last ? principalVnd - last.balance : 0;
}

/** The same, as far as the money was paid out: where it goes out in parts, no more can be due. */
export function dueOf(plan: LoanPlan, sums: LoanSums, months: number): number {
  return Math.min(plannedBy(plan, months), sums.paidOutVnd);
}

/** What was due before a day, and neither paid back nor written off: the oldest is settled first. */
export function arrearsOf(
  plan: LoanPlan,
  sums: LoanSums,
  { paidOutOn, eve }: { readonly paidOutOn: CivilDate; readonly eve: CivilDate },
): number {
  if (eve < plan.from) return 0;
  return Math.max(0, dueOf(plan, sums, monthsOver(paidOutOn, eve)) - settledSince(plan, sums));
}

/** The day on which the earliest instalment that is not settled whole fell due. */
export function unpaidSince(plan: LoanPlan, sums: LoanSums, paidOutOn: CivilDate): CivilDate {
  const settled = settledSince(plan, sums);
  const unpaid = plan.parts.find(({ balance }) => plan.principalVnd - balance > settled);
  return dueDay(plan, unpaid?.number ?? plan.parts.length, paidOutOn);
}

/** The day on which a part of a plan falls due, not before the plan is in force. */
export function dueDay(
  { from, afterMonth }: LoanPlan,
  number: number,
  paidOutOn: CivilDate,
): CivilDate {
  return laterOf(from, dueOn(paidOutOn, afterMonth + number));
}

function settledSince(plan: LoanPlan, sums: LoanSums): number {
  return settledOf(sums) - plan.settledVnd;
}
