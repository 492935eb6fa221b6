import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { ClubBooks } from "../fund/club-books.ts";
import type { Funds } from "../fund/funds.ts";
import type { Loan } from "../fund/loan.ts";
import { outstandingOf } from "../fund/loan-history.ts";
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
export function currentLoans(funds: Funds, on: CivilDate): CurrentLoan[] | undefined {
  return loansOn(new ClubBooks(funds), on);
}

/** The same from books that were made ready. */
export function loansOn(books: ClubBooks, on: CivilDate): CurrentLoan[] | undefined {
  const { loans } = books.funds;
  if (!loans?.some(({ agreedOn }) => agreedOn <= on)) return loans && [];
  const year = pastYear(on);
  return books
    .historiesOn(on)
    ?.filter(({ loan }) => loan.agreedOn <= on)
    .map((history) => ({
      loan: history.loan,
      isOwed: outstandingOf(history) > 0,
      isRecent: history.paidOutOn !== undefined && covers(year, history.paidOutOn),
    }));
}
