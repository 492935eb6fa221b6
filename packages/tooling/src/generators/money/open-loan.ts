import type { Loan } from "@ishc/core";

/** What becomes of a loan, where it is not simply paid back. */
export type LoanFate = "rescheduled" | "written-off" | "unpaid";

/** A loan that is being paid back, meeting by meeting. */
export interface OpenLoan {
  /** As agreed, later agreements included. */
  loan: Loan;
  /** Of the principal, what is still owed, in đồng. */
  owedVnd: number;
  /** Meetings since it was paid out. */
  elapsed: number;
  /** Months whose interest has been paid. */
  interestPaidFor: number;
  /** What is to become of it. */
  readonly fate?: LoanFate | undefined;
}

/** What falls due at one meeting, in đồng. */
export interface Due {
  /** Of the principal, with what was left out before. */
  readonly principalVnd: number;
  /** Interest, with what was left out before. */
  readonly interestVnd: number;
}

/** What is due of a loan at a meeting, all that was left out before included. */
export function dueOf(open: OpenLoan): Due {
  let interestVnd = 0;
  for (let month = open.interestPaidFor + 1; month <= open.elapsed; month += 1) {
    interestVnd += interestOf(open, month);
  }
  const planned = plannedOwedVnd(open.loan, open.elapsed);
  return { principalVnd: Math.max(0, open.owedVnd - planned), interestVnd };
}

/** What should still be owed after so many months, when everything is paid on its day. */
function plannedOwedVnd(loan: Loan, elapsed: number): number {
  const months = loan.reschedules?.at(-1)?.months ?? loan.months;
  if (elapsed >= months) return 0;
  if (loan.repayment === "at-term") return loan.principalVnd;
  const perMonth = Math.ceil(loan.principalVnd / months / 1000) * 1000;
  return Math.max(0, loan.principalVnd - perMonth * elapsed);
}

/** Interest for one month, 1 for the first; of a loan at term all of it with the last one. */
function interestOf({ loan, owedVnd }: OpenLoan, month: number): number {
  const { principalVnd, ratePerMonth, months } = loan;
  if (loan.repayment === "at-term") {
    return month === months ? Math.round(principalVnd * ratePerMonth * months) : 0;
  }
  if (loan.interest === "flat")
    return month <= months ? Math.round(principalVnd * ratePerMonth) : 0;
  return Math.round(Math.min(plannedOwedVnd(loan, month - 1), owedVnd) * ratePerMonth);
}
