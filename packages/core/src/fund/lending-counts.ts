import { dayNumber } from "../calendar/day-number.ts";
import { daysBetween, monthsBetween } from "./due-dates.ts";
import type { LendingDays } from "./lending-days.ts";
import { isPaidOut, type LoanHistory, type PaidOutLoan } from "./loan-history.ts";
import { type LoanPlans, planInForce, plansOf } from "./loan-plans.ts";
import { outstandingOf } from "./loan-sums.ts";
import { principalDueIn } from "./principal-due.ts";
import type { ScheduleOptions } from "./repayment-schedule.ts";

/** A loan is at risk when an instalment is more days late than this. Sources `iris-overdue`, `cgap-delinquency`. */
export const AT_RISK_DAYS = 30;

/** The longer delay that is told beside it. Source `iris-overdue`. */
export const LONG_AT_RISK_DAYS = 90;

/** What is counted loan by loan, at the end of a span of days or on these days. Sums are principal, in đồng. */
export interface LoanCounts {
  /** Loans of which something is owed. */
  outstandingLoans: number;
  /** What is owed on them. */
  outstandingVnd: number;
  /** Loans with an instalment overdue. */
  overdueLoans: number;
  /** Overdue instalments alone: what should have been paid, and was not. */
  arrearsVnd: number;
  /** All that is owed on loans with an instalment more than 30 days overdue. */
  par30Vnd: number;
  /** All that is owed on loans with an instalment more than 90 days overdue. */
  par90Vnd: number;
  /** All that is owed on loans that were agreed anew, overdue or not; some of it may be in `par30Vnd` as well. */
  rescheduledVnd: number;
  /** Loans first paid out on these days. */
  disbursedLoans: number;
  /** What fell due on these days. */
  dueVnd: number;
  /** Of that, what was paid by the last day; at most `dueVnd`. */
  duePaidVnd: number;
}

/** No loans at all. */
export const NO_LOANS: Readonly<LoanCounts> = {
  outstandingLoans: 0,
  outstandingVnd: 0,
  overdueLoans: 0,
  arrearsVnd: 0,
  par30Vnd: 0,
  par90Vnd: 0,
  rescheduledVnd: 0,
  disbursedLoans: 0,
  dueVnd: 0,
  duePaidVnd: 0,
};

/** Adds one loan to what is counted. */
export function countLoan(
  history: LoanHistory,
  days: LendingDays,
  options: ScheduleOptions,
  counts: LoanCounts,
): void {
  if (!isPaidOut(history)) return;
  if (history.paidOutDay >= days.from && history.broughtForwardVnd === 0)
    counts.disbursedLoans += 1;
  const isOwed = outstandingOf(history) > 0;
  if (!isOwed && isOver(history, days.eve)) return;
  const plans = plansOf(history, days.to, options);
  const due = principalDueIn(history, plans, days);
  counts.dueVnd += due.dueVnd;
  counts.duePaidVnd += due.paidVnd;
  if (isOwed) countOwed(history, plans, days, counts);
}

function countOwed(
  history: PaidOutLoan,
  plans: LoanPlans,
  days: LendingDays,
  counts: LoanCounts,
): void {
  const plan = planInForce(plans);
  const outstandingVnd = outstandingOf(history);
  counts.outstandingLoans += 1;
  counts.outstandingVnd += outstandingVnd;
  if (plans.length > 1) counts.rescheduledVnd += outstandingVnd;
  const arrearsVnd = plan.arrearsBy(days.dayBeforeLast);
  if (arrearsVnd === 0) return;
  counts.overdueLoans += 1;
  counts.arrearsVnd += arrearsVnd;
  const overdueDays = daysBetween(plan.unpaidSince(), days.lastDay);
  if (overdueDays > AT_RISK_DAYS) counts.par30Vnd += outstandingVnd;
  if (overdueDays > LONG_AT_RISK_DAYS) counts.par90Vnd += outstandingVnd;
}

/** Whether nothing of a loan falls due after a day: most loans of an old club are long over. */
function isOver({ loan: { months, reschedules }, paidOutDay }: PaidOutLoan, day: number): boolean {
  let longest = months;
  for (const later of reschedules ?? []) {
    // Even to a term that is over: what is owed falls due on the day of such an agreement.
    if (dayNumber(later.date) > day) return false;
    longest = Math.max(longest, later.months);
  }
  return monthsBetween(paidOutDay, day) >= longest;
}
