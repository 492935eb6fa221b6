import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { covers } from "../calendar/day-span.ts";
import { ClubBooks } from "../fund/club-books.ts";
import type { FundBook } from "../fund/fund-book.ts";
import { INCOME_STREAMS } from "../fund/income-by-stream.ts";
import { addAt, noSums, PLACES } from "../fund/kind-sums.ts";
import type { LoanHistory } from "../fund/loan-history.ts";
import { borrowersOf, currentLoans } from "./current-loans.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { pastYear, yearlyState } from "./past-year.ts";
import { RollIndex } from "./roll-index.ts";
import type { Span } from "./span.ts";

/**
 * Counts funds, loan terms, borrowers and the member fee on the last day. Where the
 * section of funds is reported, a fund that is not in it is one the club does not have.
 */
export function fundFacts(counting: Counting): FactPart {
  const { register, span } = counting;
  const { funds, members } = register;
  if (!funds) return { values: {}, topics: NOTHING };
  const on = span.to;
  const books = counting.books ?? new ClubBooks(funds);
  const income = opened(books.incomeGeneration, on);
  const lending = currentLoans(books, on);
  const roll = members && (counting.roll ?? new RollIndex(members, span));
  return {
    topics: {
      funds: "Counted",
      ledgers: hasBookOn(books, on) ? "Counted" : "NotReported",
      loanTerms: funds.loanTerms ? "Counted" : "NotReported",
      loans: funds.loanTerms && funds.loans ? "Counted" : "NotReported",
      borrowers: lending && roll ? "Counted" : "NotReported",
      fee: funds.fees ? "Counted" : "NotReported",
    },
    values: {
      incomeFundsManaged: income?.fund.managedBy === "club" ? 1 : 0,
      incomeFundOpeningVnd: income ? openingVnd(income, on) : 0,
      operatingFunds: opened(books.operating, on) ? 1 : 0,
      loanTermsSet: funds.loanTerms?.some((terms) => covers(terms, on)) ? 1 : 0,
      memberFeeVnd: funds.fees?.find((each) => covers(each, on))?.monthlyVnd ?? 0,
      ...(lending && roll && borrowerFacts(lending, roll, on)),
    },
  };
}

/**
 * Counts the streams that brought income in the year to the last day: a month or a
 * quarter would miss what comes once a year (our choice). Not due before the
 * first book has run for a year.
 */
export function incomeFacts({ register, span, books: ready }: Counting): FactPart {
  const { club, funds } = register;
  const books = ready ?? (funds && new ClubBooks(funds));
  const year = pastYear(span.to);
  const state = yearlyState(club, year, books !== undefined && hasBookOn(books, year.to));
  const hasRun = books !== undefined && hasBookOn(books, year.from);
  return {
    topics: { income: state === "Counted" && !hasRun ? "NotDue" : state },
    values: { incomeStreams: books ? streamsIn(books, year) : 0 },
  };
}

const NOTHING: FactPart["topics"] = {
  funds: "NotReported",
  ledgers: "NotReported",
  loanTerms: "NotReported",
  loans: "NotReported",
  borrowers: "NotReported",
  fee: "NotReported",
};

function hasBookOn(books: ClubBooks, on: CivilDate): boolean {
  return books.all.some(({ fund }) => fund.openedOn <= on);
}

function opened(book: FundBook | undefined, on: CivilDate): FundBook | undefined {
  return book && book.fund.openedOn <= on ? book : undefined;
}

/** What a fund began with: the opening sum and capital that came in the same month (our choice). */
function openingVnd({ fund, lines }: FundBook, on: CivilDate): number {
  const [opened, last] = [dayNumber(fund.openedOn), dayNumber(on)];
  let sum = fund.openingVnd;
  for (const { kind, day, amountVnd } of lines) {
    if (kind === "capital" && day <= last && isSameMonth(day, opened)) sum += amountVnd;
  }
  return sum;
}

function isSameMonth(a: number, b: number): boolean {
  return Math.floor(a / 100) === Math.floor(b / 100);
}

const STREAM_PLACES = INCOME_STREAMS.map((stream) => PLACES[stream]);

/** The streams of income, of which sources name four, that brought something in on these days. */
function streamsIn(books: ClubBooks, { from, to }: Span): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const sums = noSums();
  for (const { fund, lines } of books.all) {
    if (fund.openedOn > to) continue;
    for (const { place, day, amountVnd } of lines) {
      if (first <= day && day <= last) addAt(sums, place, amountVnd);
    }
  }
  return STREAM_PLACES.filter((place) => (sums[place] as number) > 0).length;
}

function borrowerFacts(loans: readonly LoanHistory[], roll: RollIndex, on: CivilDate) {
  let borrowers = 0;
  for (const id of borrowersOf(loans, on)) if (roll.kindOn(id, on) === "official") borrowers += 1;
  return { borrowerMembers: roll.officialOn(on), borrowers };
}
