import type { CivilDate } from "../calendar/civil-date.ts";
import { dayBefore } from "../calendar/next-day.ts";
import type { BookView, FundMovements } from "./fund-movements.ts";
import type { Fund } from "./ledger.ts";
import { countLoan, type LoanCounts, NO_LOANS } from "./lending-counts.ts";
import type { Loan } from "./loan.ts";
import { loanHistories } from "./loan-history.ts";
import type { ScheduleOptions } from "./repayment-schedule.ts";

/** The loans of a club at the end of a span of days, and what moved in between. Sums are principal, in đồng. */
export interface Lending extends Readonly<LoanCounts> {
  /** What was owed before the first of these days, or when the book began on one of them. */
  readonly openingOutstandingVnd: number;
  /** What was paid out. */
  readonly disbursedVnd: number;
  /** What was paid back. */
  readonly repaidVnd: number;
  /** Interest that was received. */
  readonly interestVnd: number;
  /** What was written off. */
  readonly writtenOffVnd: number;
}

/** The loans of a club beside the fund they are paid from. */
export interface LentOut {
  /** The agreements. */
  readonly loans: readonly Loan[];
  /** The income generation fund. */
  readonly fund: Fund;
  /** What moved in it in the same span of days. */
  readonly movements: FundMovements;
}

/** Counts the loans of a club. */
export function lendingIn(
  { loans, fund, movements }: LentOut,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  options: ScheduleOptions & BookView,
): Lending {
  const days = { from, to, eve: dayBefore(from), dayBeforeLast: dayBefore(to) };
  const { earlierVnd, movedVnd } = movements;
  const counts: LoanCounts = { ...NO_LOANS };
  let openingOutstandingVnd = earlierVnd.loan - earlierVnd.principal - earlierVnd["write-off"];
  for (const history of loanHistories(loans, fund, to, options)) {
    openingOutstandingVnd += history.broughtForwardVnd;
    countLoan(history, days, options, counts);
  }
  return {
    ...counts,
    openingOutstandingVnd,
    disbursedVnd: movedVnd.loan,
    repaidVnd: movedVnd.principal,
    interestVnd: movedVnd.interest,
    writtenOffVnd: movedVnd["write-off"],
  };
}
