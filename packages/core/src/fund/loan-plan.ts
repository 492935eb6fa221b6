import { type CivilDate, laterOf } from "../calendar/civil-date.ts";
import { dayNumber, dayOfNumber } from "../calendar/day-number.ts";
import type { AmortisationPart } from "./amortisation.ts";
import { checkRounding } from "./check-amortisation.ts";
import { dueOn, monthsBetween } from "./due-dates.ts";
import {
  type LoanSums,
  outstandingOf,
  type PaidOutLoan,
  settledOf,
  sumsBy,
} from "./loan-history.ts";
import { type PlanSpan, planParts, type ScheduleOptions, wholeTerm } from "./repayment-schedule.ts";

/** How a plan of repayment begins. */
export interface PlanStart {
  /** The first day it is in force, as a number. */
  readonly from: number;
  /** The sum, and the months over which it is spread. */
  readonly span: PlanSpan;
  /** What had been paid back when it began, in đồng. */
  readonly repaidVnd: number;
  /** What had been paid back or written off when it began, in đồng. */
  readonly settledVnd: number;
}

/** One plan of repayment of a loan, in force until the next one is. */
export class LoanPlan {
  /** How it begins. */
  readonly start: PlanStart;
  private readonly _loan: PaidOutLoan;
  private readonly _options: ScheduleOptions;
  private _parts: readonly AmortisationPart[] | undefined;

  /**
   * @param start - how it begins
   * @param loan - what stands in the ledger
   * @param options - how the club reckons
   */
  constructor(start: PlanStart, loan: PaidOutLoan, options: ScheduleOptions) {
    this.start = start;
    this._loan = loan;
    this._options = options;
  }

  /** What falls due in each of its months. Made when asked for: of most loans nothing depends on it. */
  get parts(): readonly AmortisationPart[] {
    const { loan, paidOutOn } = this._loan;
    this._parts ??= planParts(loan, paidOutOn, this.start.span, this._options);
    return this._parts;
  }

  /**
   * What of its principal has fallen due by a day, in đồng, as far as the money was
   * paid out: where it goes out in parts, no more can be due.
   */
  dueBy(day: number): number {
    const { loan, paidOutDay, paidOutVnd } = this._loan;
    const { principalVnd, afterMonth, months } = this.start.span;
    const over = monthsBetween(paidOutDay, day) - afterMonth;
    if (over <= 0) return 0;
    if (over >= months) return Math.min(principalVnd, paidOutVnd);
    if (loan.repayment === "at-term") return 0;
    const owedVnd = this.parts[over - 1]?.balance ?? 0;
    return Math.min(principalVnd - owedVnd, paidOutVnd);
  }

  /** What was due by a day, and neither paid back nor written off, in đồng: the oldest is settled first. */
  arrearsBy(day: number): number {
    if (day < this.start.from) return 0;
    return Math.max(0, this.dueBy(day) - this._settledVnd);
  }

  /** The day on which the earliest instalment that is not settled whole fell due. */
  unpaidSince(): CivilDate {
    const settled = this._settledVnd;
    const { principalVnd } = this.start.span;
    const unpaid = this.parts.find(({ balance }) => principalVnd - balance > settled);
    return this.dueDay(unpaid?.number ?? this.parts.length);
  }

  /** The day on which a part falls due, not before the plan is in force. */
  dueDay(number: number): CivilDate {
    const { from, span } = this.start;
    return laterOf(dayOfNumber(from), dueOn(this._loan.paidOutOn, span.afterMonth + number));
  }

  /** What was settled since it began. */
  private get _settledVnd(): number {
    return settledOf(this._loan) - this.start.settledVnd;
  }
}

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
