import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { bookOf, type FundBook } from "./fund-book.ts";
import { addAt, type KindSums, namedSums, netOf, noSums } from "./kind-sums.ts";
import { type Fund, signedVnd } from "./ledger.ts";

/** From which day a book is looked at. */
export interface BookView {
  /**
   * What was taken back by this day is as if it had never been written; not before
   * the last day that is counted. Where absent, what is taken back counts below zero
   * on the day it is taken back.
   */
  readonly knownOn?: CivilDate | undefined;
}

/** What a fund held before and after a span of days, and what moved in between; in đồng. */
export interface FundMovements {
  /** Its balance before the first of these days; what it was opened with, where it was opened on one of them. */
  readonly openingVnd: number;
  /** Its balance at the end of the last day. */
  readonly closingVnd: number;
  /** What was written on these days, by kind; what was taken back on them counts below zero. */
  readonly movedVnd: KindSums;
  /** What was written before them, by kind. */
  readonly earlierVnd: KindSums;
}

/**
 * The balance of a fund at the end of a day.
 *
 * @param fund - the fund
 * @param on - the day
 * @returns đồng, below 0 where the book says so; undefined before the fund was opened
 * @example
 * import { fundBalance } from "@ishc/core";
 * const entries = [{ id: "e1", date: "2024-05-13", kind: "gift", amountVnd: 50_000 }];
 * const fund = { openedOn: "2024-01-01", openingVnd: 200_000, managedBy: "club", entries };
 * fundBalance(fund, "2024-05-12"); // 200_000
 * fundBalance(fund, "2024-05-13"); // 250_000
 * fundBalance(fund, "2023-12-31"); // undefined
 */
export function fundBalance(fund: Fund, on: CivilDate): number | undefined {
  if (on < fund.openedOn) return undefined;
  let balance = fund.openingVnd;
  for (const entry of fund.entries) if (entry.date <= on) balance += signedVnd(entry);
  return balance;
}

/**
 * What moved in a fund in a span of days, in one pass over its ledger. An entry
 * counts on its own day, and what is taken back counts below zero on the day it
 * is taken back: sums of spans that follow each other add up. Seen from a day,
 * they add up as well, and none is below zero: then it was never written.
 *
 * @param fund - the fund
 * @param span - the first and the last day
 * @param view - from which day it is looked at, where wanted
 * @returns the balances before and after, and the sums by kind
 * @example
 * import { fundMovements } from "@ishc/core";
 * const entries = [
 *   { id: "e1", date: "2024-03-31", kind: "gift", amountVnd: 50_000 },
 *   { id: "e2", date: "2024-05-13", kind: "fee", amountVnd: 150_000 },
 *   { id: "e3", date: "2024-05-20", kind: "expense", amountVnd: 90_000 },
 * ];
 * const fund = { openedOn: "2024-01-01", openingVnd: 200_000, managedBy: "club", entries };
 * const moved = fundMovements(fund, { from: "2024-04-01", to: "2024-06-30" });
 * [moved.openingVnd, moved.closingVnd]; // [250_000, 310_000]
 * [moved.movedVnd.fee, moved.movedVnd.expense, moved.movedVnd.gift]; // [150_000, 90_000, 0]
 */
export function fundMovements(
  fund: Fund,
  span: { readonly from: CivilDate; readonly to: CivilDate },
  view: BookView = {},
): FundMovements {
  return movementsIn(bookOf(fund), span, view);
}

/** The same from a book that was made ready. */
export function movementsIn(
  { fund: { openingVnd }, lines }: FundBook,
  span: { readonly from: CivilDate; readonly to: CivilDate },
  { knownOn }: BookView,
): FundMovements {
  const [from, to] = [dayNumber(span.from), dayNumber(span.to)];
  const known = knownOn === undefined ? NO_DAY : dayNumber(knownOn);
  const earlier = noSums();
  const moved = noSums();
  for (const { day, place, amountVnd, standsUntil } of lines) {
    if (day > to || standsUntil <= known) continue;
    addAt(day < from ? earlier : moved, place, amountVnd);
  }
  const before = openingVnd + netOf(earlier);
  return {
    openingVnd: before,
    closingVnd: before + netOf(moved),
    movedVnd: namedSums(moved),
    earlierVnd: namedSums(earlier),
  };
}

/** Earlier than any line ceases to stand. */
const NO_DAY = -1;
