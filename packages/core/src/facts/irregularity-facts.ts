import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { ClubBooks } from "../fund/club-books.ts";
import type { IssuePath } from "../issue.ts";
import { loansOutsideTerms } from "../register/loans-outside-terms.ts";
import { balancesBelowZero } from "../register/negative-balances.ts";
import { parentGaps } from "../register/parent-gaps.ts";
import type { Register } from "../register/register.ts";
import { suspectedDuplicates } from "../register/suspected-duplicates.ts";
import { currentLoans, isOwed } from "./current-loans.ts";
import type { FactId } from "./fact-catalogue.ts";
import { pastYear } from "./past-year.ts";
import { wasActive } from "./was-active.ts";

type Rows = (register: Register, on: CivilDate, books?: ClubBooks) => readonly IssuePath[];

/**
 * What can be true in a register but should not be, and the rows it stands in.
 * The fact is the number of rows.
 */
export const IRREGULARITIES = {
  suspectedDuplicates: duplicateRows,
  fundsBelowZero: (register, on, books = booksOf(register)) =>
    books ? distinct(balancesBelowZero(books, on).map(({ path }) => path)) : [],
  loansOutsideTerms: loanRows,
  clubsWithoutParent: (register, on) =>
    // While a club was only planned nobody had to look after it.
    distinct(
      parentGaps(register, on)
        .filter((gap) => wasActive(register.club, gap))
        .map(({ path }) => path),
    ),
} as const satisfies Partial<Record<FactId, Rows>>;

/** Whoever joins later is not on the roll yet, and nobody's double. */
function duplicateRows({ members = [] }: Register, on: CivilDate): IssuePath[] {
  if (suspectedDuplicates({ members }).length === 0) return []; // Fewer people have none either.
  const known = [...members.entries()].filter(([, { memberships }]) =>
    memberships.some(({ from }) => from <= on),
  );
  const pairs = suspectedDuplicates({ members: known.map(([, member]) => member) });
  return pairs.flatMap(({ path: [, place] }) => {
    const [i] = known[Number(place)] ?? [];
    return i === undefined ? [] : [["members", i]];
  });
}

/**
 * Loans that are still owed, or were agreed in the year to the day (our choice:
 * what was paid back long ago cannot be mended any more).
 */
function loanRows(register: Register, on: CivilDate, books?: ClubBooks): IssuePath[] {
  const outside = loansOutsideTerms(register);
  if (outside.length === 0) return [];
  const rows = distinct(outside.map(({ path }) => path.slice(0, 3)));
  const ready = books ?? booksOf(register);
  const states = ready && currentLoans(ready, on);
  const paidBack = new Set(states?.filter((state) => !isOwed(state)).map(({ loan }) => loan.id));
  return rows.filter(([, , i]) => {
    const loan = register.funds?.loans?.[Number(i)];
    if (!loan || on < loan.agreedOn) return false;
    return covers(pastYear(on), loan.agreedOn) || !paidBack.has(loan.id);
  });
}

function booksOf({ funds }: Register): ClubBooks | undefined {
  return funds && new ClubBooks(funds);
}

/**
 * Counts them.
 *
 * @param register - the register
 * @param on - the day
 * @param books - of the club's money, where they were made ready
 */
export function irregularityFacts(register: Register, on: CivilDate, books?: ClubBooks) {
  return {
    clubsWithoutParent: IRREGULARITIES.clubsWithoutParent(register, on).length,
    suspectedDuplicates: IRREGULARITIES.suspectedDuplicates(register, on).length,
    fundsBelowZero: IRREGULARITIES.fundsBelowZero(register, on, books).length,
    loansOutsideTerms: IRREGULARITIES.loansOutsideTerms(register, on, books).length,
  };
}

function distinct(paths: readonly IssuePath[]): IssuePath[] {
  return [...new Map(paths.map((path) => [path.join("."), path])).values()];
}
