import type { CivilDate } from "../calendar/civil-date.ts";
import { type AmortisationPart, amortisation } from "./amortisation.ts";
import { daysBetween, dueOn } from "./due-dates.ts";
import type { Loan } from "./loan.ts";

/**
 * How days make interest: every month as a twelfth of a year (`30/360`), or by
 * days of a year of 365 (`actual/365`).
 */
export const DAY_COUNTS = ["30/360", "actual/365"] as const;

/** One of {@link DAY_COUNTS}. */
export type DayCount = (typeof DAY_COUNTS)[number];

/** How a club reckons; the agreement does not say. */
export interface ScheduleOptions {
  /** What each instalment is rounded to a multiple of, in đồng; 1 if absent. */
  readonly roundingVnd?: number | undefined;
  /** How days make interest; `30/360` if absent. */
  readonly dayCount?: DayCount | undefined;
  /** Whether loans paid back at term pay their interest then too; else every month. */
  readonly interestAtTerm?: boolean | undefined;
}

/** What falls due on one day. */
export interface Instalment {
  /** Its place among those in which something falls due, from 1. */
  readonly number: number;
  /** The day. */
  readonly dueOn: CivilDate;
  /** Of the principal, in đồng. */
  readonly principalVnd: number;
  /** Interest, in đồng. */
  readonly interestVnd: number;
  /** What is owed of the principal afterwards, in đồng. */
  readonly balanceVnd: number;
}

/**
 * The instalments of a loan as it was agreed when the money was paid out. They
 * fall due by months from that day, on the last day of a month that is too short;
 * days of rest are not known here. For what was agreed later see
 * `scheduleInForce`: it depends on what had been paid.
 *
 * @param loan - the agreement
 * @param paidOutOn - the day the money was paid out
 * @param options - how the club reckons
 * @returns the instalments in which something falls due, by day; their
 * principals add up to the whole
 * @throws RangeError when `roundingVnd` is no whole number from 1 to 10⁹
 * @example
 * import { repaymentSchedule } from "@ishc/core";
 * const loan = {
 *   id: "l1", memberId: "m1", agreedOn: "2024-01-10", principalVnd: 5_000_000, ratePerMonth: 0.008,
 *   months: 3, interest: "declining", repayment: "equal-principal",
 * };
 * repaymentSchedule(loan, "2024-01-31", { roundingVnd: 1000 });
 * // [
 * //   { number: 1, dueOn: "2024-02-29", principalVnd: 1_667_000, interestVnd: 40_000, balanceVnd: 3_333_000 },
 * //   { number: 2, dueOn: "2024-03-31", principalVnd: 1_666_336, interestVnd: 26_664, balanceVnd: 1_666_664 },
 * //   { number: 3, dueOn: "2024-04-30", principalVnd: 1_666_664, interestVnd: 13_333, balanceVnd: 0 },
 * // ]
 */
export function repaymentSchedule(
  loan: Loan,
  paidOutOn: CivilDate,
  options: ScheduleOptions = {},
): Instalment[] {
  const span = wholeTerm(loan, paidOutOn);
  return datedParts(planParts(loan, paidOutOn, span, options), (number) =>
    dueOn(paidOutOn, number),
  );
}

/** The months over which a sum is paid back, counted from the day a loan was paid out. */
export interface PlanSpan {
  /** The sum, in đồng. */
  readonly principalVnd: number;
  /** The month after which it begins; 0 for the day of paying out. */
  readonly afterMonth: number;
  /** How many months it takes. */
  readonly months: number;
}

/** The span of a loan as it was agreed when the money was paid out. */
export function wholeTerm(loan: Loan, paidOutOn: CivilDate): PlanSpan {
  let { months } = loan;
  for (const later of loan.reschedules ?? []) if (later.date <= paidOutOn) months = later.months;
  return { principalVnd: loan.principalVnd, afterMonth: 0, months };
}

/** What falls due in each month of a span; the parts know no days. */
export function planParts(
  { principalVnd: flatOn, ratePerMonth: rate, interest, repayment, graceMonths = 0 }: Loan,
  paidOutOn: CivilDate,
  { principalVnd: principal, afterMonth, months: periods }: PlanSpan,
  { roundingVnd: rounding, dayCount, interestAtTerm }: ScheduleOptions,
): AmortisationPart[] {
  const gracePeriods = Math.max(0, Math.min(graceMonths - afterMonth, periods - 1));
  const terms = { principal, flatOn, rate, periods, interest, repayment, gracePeriods, rounding };
  if (dayCount !== "actual/365") return amortisation({ ...terms, interestAtTerm });
  // A month is 365 twelfths of a day in such a year: 12 units a day, 365 units a month.
  const lengths = daysOfMonths(paidOutOn, afterMonth, periods).map((days) => days * 12);
  return amortisation({ ...terms, interestAtTerm, lengths, per: 365 });
}

function daysOfMonths(paidOutOn: CivilDate, afterMonth: number, months: number): number[] {
  let last = dueOn(paidOutOn, afterMonth);
  return Array.from({ length: months }, (_, i) => {
    const next = dueOn(paidOutOn, afterMonth + i + 1);
    const days = daysBetween(last, next);
    last = next;
    return days;
  });
}

/** Parts with their days; those in which nothing falls due are left out. */
export function datedParts(
  parts: readonly AmortisationPart[],
  dayOf: (number: number) => CivilDate,
): Instalment[] {
  return parts
    .filter(({ principal, interest }) => principal > 0 || interest > 0)
    .map(({ number, principal, interest, balance }, i) => ({
      number: i + 1,
      dueOn: dayOf(number),
      principalVnd: principal,
      interestVnd: interest,
      balanceVnd: balance,
    }));
}
