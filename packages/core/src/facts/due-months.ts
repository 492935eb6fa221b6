import { type CivilDate, lastDayOfMonth } from "../calendar/civil-date.ts";
import { type Month, monthOf, monthsOf } from "../calendar/month.ts";
import { type Club, clubStage } from "../club/club.ts";
import type { Span } from "./span.ts";

/** The months of a span that are due. */
export function dueMonths(club: Club, { from, to }: Span, asOf: CivilDate): Set<Month> {
  return new Set(monthsOf(from, to).filter((month) => isDue(club, month, asOf)));
}

/**
 * Whether monthly work was due in a month: it has ended, and the club was active
 * on its first day (our choice: neither a month half gone nor a founding month is
 * held against a club).
 */
export function isDue(club: Club, month: Month, asOf: CivilDate): boolean {
  const current = monthOf(asOf);
  const hasEnded = month < current || (month === current && lastDayOfMonth(month) <= asOf);
  return hasEnded && clubStage(club, `${month}-01`) === "active";
}

/** How many of the months due have at least one of these days. */
export function monthsWith(days: Iterable<CivilDate>, due: ReadonlySet<Month>): number {
  const found = new Set<Month>();
  for (const day of days) if (due.has(monthOf(day))) found.add(monthOf(day));
  return found.size;
}
