import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { covers } from "../calendar/day-span.ts";
import type { Month } from "../calendar/month.ts";
import { ClubBooks } from "../fund/club-books.ts";
import type { FundBook } from "../fund/fund-book.ts";
import type { MemberFee } from "../fund/funds.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { RollIndex } from "./roll-index.ts";

/**
 * Counts the fees that were due over the months due, and those received in the
 * same months, in đồng. Of a month, whoever is an official member on its first
 * day owes the fee of that day (our choice, as for measurements). What was paid
 * in it counts, for whichever month it was: most books do not say. Months that
 * began before there was a book are none.
 */
export function feeFacts(counting: Counting): FactPart {
  const { register, span, due, asOf } = counting;
  const { funds, members } = register;
  if (due.size === 0) return { values: {}, topics: { feeDues: "NotDue" } };
  const books = funds ? (counting.books ?? new ClubBooks(funds)).all : [];
  if (!members || !funds?.fees || books.length === 0) {
    return { values: {}, topics: { feeDues: "NotReported" } };
  }
  const dues = duesOf(due, funds.fees, books);
  if (dues.length === 0) return { values: {}, topics: { feeDues: "NotDue" } };
  const roll = counting.roll ?? new RollIndex(members, span);
  let [feesDueVnd, feesPaidVnd] = [0, 0];
  for (const { on, feeVnd } of dues) feesDueVnd += feeVnd * roll.officialOn(on);
  const months = dues.map(({ on }) => monthNumber(dayNumber(on)));
  for (const book of books) feesPaidVnd += feesIn(book, months, asOf);
  return { topics: { feeDues: "Counted" }, values: { feesDueVnd, feesPaidVnd } };
}

/** What a member owes for a month. */
interface Due {
  /** The first day of the month. */
  readonly on: CivilDate;
  readonly feeVnd: number;
}

function duesOf(
  months: Iterable<Month>,
  fees: readonly MemberFee[],
  books: readonly FundBook[],
): Due[] {
  const dues: Due[] = [];
  for (const month of months) {
    const on = `${month}-01`;
    if (!books.some(({ fund }) => fund.openedOn <= on)) continue;
    dues.push({ on, feeVnd: fees.find((fee) => covers(fee, on))?.monthlyVnd ?? 0 });
  }
  return dues;
}

/** Fees written in these months that stand on the day of counting; a fee is taken back by a fee. */
function feesIn({ lines }: FundBook, months: readonly number[], asOf: CivilDate): number {
  const known = dayNumber(asOf);
  let sum = 0;
  for (const { kind, day, amountVnd, standsUntil } of lines) {
    if (kind !== "fee" || standsUntil <= known) continue;
    if (months.includes(monthNumber(day))) sum += amountVnd;
  }
  return sum;
}

/** 202405 for 20240513. */
function monthNumber(day: number): number {
  return Math.floor(day / 100);
}
