import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { ClubBooks } from "../fund/club-books.ts";
import type { FundBook } from "../fund/fund-book.ts";
import { WAYS } from "../fund/kind-sums.ts";
import { type Fund, signedVnd } from "../fund/ledger.ts";
import type { IssuePath } from "../issue.ts";
import type { Register } from "./register.ts";

/** A stretch of days on which a fund's book shows less than nothing. */
export interface NegativeBalance {
  /** The fund: `["funds", "operating"]`. */
  readonly path: IssuePath;
  /** The first day below zero. */
  readonly from: CivilDate;
  /** The day on which it was zero or more again; absent while it is below. */
  readonly mendedOn?: CivilDate;
  /** The lowest balance of these days, in đồng; below 0. */
  readonly lowestVnd: number;
}

/** The two funds of a club, in the order they are shown. */
const FUNDS = ["incomeGeneration", "operating"] as const;

/**
 * Every stretch of days on which a fund's book shows less than nothing. A purse
 * cannot hold that, so a line is missing, or its date is wrong. The balance of a
 * day is the one after all its entries: their order within a day says nothing.
 *
 * @param register - the register
 * @param asOf - the last day looked at
 * @returns the stretches, fund by fund, the earliest first; none for a fund that
 * was not reported
 * @example
 * import { negativeBalances } from "@ishc/core";
 * const entries = [
 *   { id: "e1", date: "2024-05-13", kind: "expense", amountVnd: 70_000 },
 *   { id: "e2", date: "2024-05-20", kind: "gift", amountVnd: 50_000 },
 * ];
 * const operating = { openedOn: "2024-01-01", openingVnd: 50_000, managedBy: "club", entries };
 * negativeBalances({ funds: { operating } }, "2024-12-31");
 * // [{ path: ["funds", "operating"], from: "2024-05-13", mendedOn: "2024-05-20", lowestVnd: -20_000 }]
 */
export function negativeBalances(
  { funds = {} }: Pick<Register, "funds">,
  asOf: CivilDate,
): readonly NegativeBalance[] {
  return balancesBelowZero(new ClubBooks(funds), asOf);
}

/**
 * The same from books that were made ready.
 *
 * @internal
 */
export function balancesBelowZero(books: ClubBooks, asOf: CivilDate): readonly NegativeBalance[] {
  return FUNDS.flatMap((name) => {
    const book = books[name];
    if (!book || isNeverBelowZero(book, dayNumber(asOf))) return [];
    return stretchesBelowZero(book.fund, asOf, ["funds", name]);
  });
}

function stretchesBelowZero(fund: Fund, asOf: CivilDate, path: IssuePath): NegativeBalance[] {
  const stretches: NegativeBalance[] = [];
  let open: NegativeBalance | undefined;
  let balance = fund.openingVnd;
  for (const [day, moved] of movements(fund, asOf)) {
    balance += moved;
    if (balance < 0) {
      open = { path, from: day, ...open, lowestVnd: Math.min(balance, open?.lowestVnd ?? 0) };
    } else if (open) {
      stretches.push({ ...open, mendedOn: day });
      open = undefined;
    }
  }
  return open ? [...stretches, open] : stretches;
}

/** Found without sorting, for nearly every book: written by day, and not even within a day below zero. */
function isNeverBelowZero({ fund, lines }: FundBook, asOf: number): boolean {
  let balance = fund.openingVnd;
  let last = 0;
  for (const { day, place, amountVnd } of lines) {
    if (day > asOf) continue;
    if (day < last) return false;
    last = day;
    balance += (WAYS[place] as number) * amountVnd;
    if (balance < 0) return false;
  }
  return true;
}

/** What went in less what went out, by day, the earliest first: a book may be written up late. */
function movements({ entries }: Fund, asOf: CivilDate): [CivilDate, number][] {
  const byDay = new Map<CivilDate, number>();
  for (const entry of entries) {
    if (entry.date > asOf) continue;
    byDay.set(entry.date, (byDay.get(entry.date) ?? 0) + signedVnd(entry));
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
}
