import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { dayBefore } from "../calendar/next-day.ts";
import { daysBetween } from "./due-dates.ts";
import { bookOf } from "./fund-book.ts";
import type { Fund } from "./ledger.ts";
import type { Loan } from "./loan.ts";
import { isPaidOut, type LoanHistory, loanHistories, type PaidOutLoan } from "./loan-history.ts";
import { planInForce, plansOf } from "./loan-plans.ts";
import { type LoanSums, outstandingOf } from "./loan-sums.ts";
import type { ScheduleOptions } from "./repayment-schedule.ts";

/** How a loan can stand on a day. */
export const LOAN_STATUSES = [
  "not-paid-out",
  "running",
  "overdue",
  "paid-back",
  "written-off",
] as const;

/** One of {@link LOAN_STATUSES}. */
export type LoanStatus = (typeof LOAN_STATUSES)[number];

/** How a loan stands at the end of a day. Every sum is in đồng. */
export interface LoanState extends LoanSums {
  /** Id of the loan. */
  readonly loanId: string;
  /** The day the money was first paid out; absent before. */
  readonly paidOutOn?: CivilDate;
  /** What is still owed of the principal. */
  readonly outstandingVnd: number;
  /** Principal that has fallen due by the plan in force, that of the day itself included. */
  readonly dueVnd: number;
  /** Principal overdue: due before the day, and neither paid nor written off. */
  readonly arrearsVnd: number;
  /** The day on which the earliest unpaid instalment fell due; absent when nothing is overdue. */
  readonly overdueSince?: CivilDate;
  /** Days since then; 0 when nothing is overdue. */
  readonly overdueDays: number;
  /** Whether a later agreement is in force. */
  readonly isRescheduled: boolean;
  /** `written-off` when nothing is owed any more and a part of it was written off. */
  readonly status: LoanStatus;
}

/**
 * How every loan stands at the end of a day, past ones included. What was paid
 * goes to the oldest instalment first, and beyond what is due to the next ones;
 * so does what was written off. An instalment is overdue from the day after it
 * fell due. Only principal counts: interest that was not paid makes no loan
 * overdue. An entry that was taken back by the day is as if it had never been,
 * and nothing later than the day is seen.
 *
 * @param loans - the agreements
 * @param fund - the income generation fund
 * @param on - the day
 * @param options - how the club reckons
 * @returns one state a loan, in the order of the loans
 * @see {@link SOURCES}: `cgap-delinquency` tells arrears from what is at risk; the order of payments is our choice
 * @example
 * import { loanStates } from "@ishc/core";
 * const loan = {
 *   id: "l1", memberId: "m1", agreedOn: "2024-01-10", principalVnd: 6_000_000, ratePerMonth: 0.008,
 *   months: 12, interest: "flat", repayment: "equal-principal",
 * };
 * const entries = [
 *   { id: "e1", date: "2024-01-15", kind: "loan", amountVnd: 6_000_000, loanId: "l1" },
 *   { id: "e2", date: "2024-02-15", kind: "principal", amountVnd: 700_000, loanId: "l1" },
 *   { id: "e3", date: "2024-02-15", kind: "interest", amountVnd: 48_000, loanId: "l1" },
 * ];
 * const fund = { openedOn: "2023-01-01", openingVnd: 20_000_000, managedBy: "club", entries };
 * const [state] = loanStates([loan], fund, "2024-03-20");
 * state?.outstandingVnd; // 5_300_000
 * state?.arrearsVnd; // 300_000
 * state?.overdueDays; // 5
 */
export function loanStates(
  loans: readonly Loan[],
  fund: Fund,
  on: CivilDate,
  options: ScheduleOptions = {},
): LoanState[] {
  return loanHistories(loans, bookOf(fund), on).map((history) =>
    isPaidOut(history) ? stateOf(history, on, options) : notPaidOut(history),
  );
}

function notPaidOut(history: LoanHistory): LoanState {
  const nothing = { dueVnd: 0, arrearsVnd: 0, overdueDays: 0, isRescheduled: false };
  return { ...moneyOf(history), ...nothing, status: "not-paid-out" };
}

function stateOf(history: PaidOutLoan, on: CivilDate, options: ScheduleOptions): LoanState {
  const plan = planInForce(plansOf(history, dayNumber(on), options));
  const arrearsVnd = plan.arrearsBy(dayNumber(dayBefore(on)));
  const overdueSince = arrearsVnd > 0 ? plan.unpaidSince() : undefined;
  return {
    ...moneyOf(history),
    paidOutOn: history.paidOutOn,
    dueVnd: plan.start.settledVnd + plan.dueBy(dayNumber(on)),
    arrearsVnd,
    ...(overdueSince !== undefined && { overdueSince }),
    overdueDays: overdueSince === undefined ? 0 : daysBetween(overdueSince, on),
    isRescheduled: plan.start.from > history.paidOutDay,
    status: statusOf(history, arrearsVnd),
  };
}

function moneyOf(history: LoanHistory) {
  const { paidOutVnd, repaidVnd, writtenOffVnd, interestVnd } = history;
  const sums = { paidOutVnd, repaidVnd, writtenOffVnd, interestVnd };
  return { loanId: history.loan.id, ...sums, outstandingVnd: outstandingOf(history) };
}

function statusOf(sums: LoanSums, arrearsVnd: number): LoanStatus {
  if (arrearsVnd > 0) return "overdue";
  if (outstandingOf(sums) > 0) return "running";
  return sums.writtenOffVnd > 0 ? "written-off" : "paid-back";
}
