import { type CivilDate, laterOf } from "../calendar/civil-date.ts";
import { dayOfNumber } from "../calendar/day-number.ts";
import type { AmortisationPart } from "./amortisation.ts";
import { dueOn, monthsBetween } from "./due-dates.ts";
import type { PaidOutLoan } from "./loan-history.ts";
import { settledOf } from "./loan-sums.ts";
import { type PlanSpan, planParts, type ScheduleOptions } from "./repayment-schedule.ts";

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
