import type { InterestMethod, RepaymentPlan } from "./loan.ts";

/** What a plan of repayment is made from, in whole numbers of the smallest unit of any currency. */
export interface AmortisationTerms {
  /** What is lent, in the smallest unit; a whole number up to 10¹². */
  readonly principal: number;
  /** Interest as a ratio, as it was agreed: 0.008 is 0.8 %; up to 10. */
  readonly rate: number;
  /**
   * How many units of length make up the time that `rate` is for: 12 for a rate
   * a year and periods of a month; 1 if absent.
   */
  readonly per?: number | undefined;
  /** How many periods, from 1 to 1,200. */
  readonly periods: number;
  /** The length of each period, in the units of `per`; every one is 1 if absent. */
  readonly lengths?: readonly number[] | undefined;
  /** What interest is reckoned on. */
  readonly interest: InterestMethod;
  /** How it is paid back. */
  readonly repayment: RepaymentPlan;
  /** Periods at the beginning without principal; fewer than `periods`; 0 if absent. */
  readonly gracePeriods?: number | undefined;
  /** Whether what is paid back at term pays its interest then too, reckoned once. */
  readonly interestAtTerm?: boolean | undefined;
  /** What each instalment is rounded to a multiple of, up to 10⁹; 1 if absent. */
  readonly rounding?: number | undefined;
  /** What flat interest is reckoned on, where that is not `principal`. */
  readonly flatOn?: number | undefined;
}
