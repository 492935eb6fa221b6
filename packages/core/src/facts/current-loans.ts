import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import type { Funds } from "../fund/funds.ts";
import type { Loan } from "../fund/loan.ts";
import { loanHistories, outstandingOf, paidOutOn, sumsOf } from "../fund/loan-history.ts";
import { pastYear } from "./past-year.ts";

/** A loan as rules look at it on a day. */
export interface CurrentLoan {
  /** The agreement. */
  readonly loan: Loan;
  /** Whether some of the principal is still owed. */
  readonly isOwed: boolean;
  /** Whether it was paid out in the year to the day, and that was not taken back. */
  readonly isRecent: boolean;
}

/**
 * Every loan agreed by a day, as it stands then. Undefined where loans, or the
 * ledger they stand in, are not reported; a club without the fund that says it
 * has no loans has none.
 */
export function currentLoans(
  { loans, incomeGeneration }: Pick<Funds, "loans" | "incomeGeneration">,
  on: CivilDate,
): CurrentLoan[] | undefined {
  const agreed = loans?.filter(({ agreedOn }) => agreedOn <= on);
  if (!agreed || agreed.length === 0) return agreed && [];
  if (!incomeGeneration) return undefined;
  const year = pastYear(on);
  return loanHistories(agreed, incomeGeneration, on).map((history) => {
    const day = paidOutOn(history);
    return {
      loan: history.loan,
      isOwed: outstandingOf(sumsOf(history)) > 0,
      isRecent: day !== undefined && covers(year, day),
    };
  });
}
