import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import type { ClubBooks } from "../fund/club-books.ts";
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
export function currentLoans(books: ClubBooks, on: CivilDate): CurrentLoan[] | undefined {
  const histories = books.historiesOn(on);
  if (!histories) return loansWithoutBook(books, on);
  const year = pastYear(on);
  const [from, to] = [dayNumber(year.from), dayNumber(year.to)];
  const current: CurrentLoan[] = [];
  for (const history of histories) {
    const { loan, paidOutDay } = history;
    if (on < loan.agreedOn) continue;
    const isRecent = from <= paidOutDay && paidOutDay <= to;
    current.push({ loan, isOwed: outstandingOf(history) > 0, isRecent });
  }
  return current;
}

function loansWithoutBook({ funds: { loans } }: ClubBooks, on: CivilDate) {
  return loans?.some(({ agreedOn }) => agreedOn <= on) ? undefined : loans && [];
}
