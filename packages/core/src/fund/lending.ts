import type { FundMovements } from "./fund-movements.ts";
import { countLoan, type LoanCounts, NO_LOANS } from "./lending-counts.ts";
import type { LendingDays } from "./lending-days.ts";
import type { LoanHistory } from "./loan-history.ts";
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

/**
 * Counts the loans of a club.
 *
 * @param histories - what stands about each loan on the last day
 * @param movements - what moved in the income generation fund on these days
 * @param how - the days, and how the club reckons
 */
export function lendingIn(
  histories: readonly LoanHistory[],
  { earlierVnd, movedVnd }: FundMovements,
  { days, options }: { readonly days: LendingDays; readonly options: ScheduleOptions },
): Lending {
  const counts: LoanCounts = { ...NO_LOANS };
  let openingOutstandingVnd = earlierVnd.loan - earlierVnd.principal - earlierVnd["write-off"];
  for (const history of histories) {
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
