import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import type { ClubBooks } from "../fund/club-books.ts";
import type { LoanHistory } from "../fund/loan-history.ts";
import { outstandingOf } from "../fund/loan-sums.ts";
import { pastYear } from "./past-year.ts";

/**
 * Every loan agreed by a day, as it stands then. Undefined where loans, or the
 * ledger they stand in, are not reported; a club without the fund that says it
 * has no loans has none.
 */
export function currentLoans(books: ClubBooks, on: CivilDate): LoanHistory[] | undefined {
  const histories = books.historiesOn(on);
  if (histories) return histories.filter(({ loan }) => loan.agreedOn <= on);
  const { loans } = books.funds;
  return loans?.some(({ agreedOn }) => agreedOn <= on) ? undefined : loans && [];
}

/** Whether some of the principal is still owed. */
export function isOwed(loan: LoanHistory): boolean {
  return outstandingOf(loan) > 0;
}

/**
 * Who borrows on a day: whoever still owes, or had a loan paid out in the year to
 * it that was not taken back (our choice; sources count “members with loans”).
 * Somebody with two loans is one borrower, and a loan that was agreed and never
 * paid out makes none.
 *
 * @param loans - as they stand on the day
 * @param on - the day
 * @returns ids of members
 */
export function borrowersOf(loans: readonly LoanHistory[], on: CivilDate): ReadonlySet<string> {
  const year = pastYear(on);
  const [from, to] = [dayNumber(year.from), dayNumber(year.to)];
  const ids = new Set<string>();
  for (const history of loans) {
    const isRecent = from <= history.paidOutDay && history.paidOutDay <= to;
    if (isRecent || isOwed(history)) ids.add(history.loan.memberId);
  }
  return ids;
}
