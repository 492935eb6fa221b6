import { type CivilDate, lastDayOfMonth } from "../calendar/civil-date.ts";
import { type Month, monthOf, monthsOf } from "../calendar/month.ts";
import { type Club, clubStage } from "../club/club.ts";
import type { Span } from "./span.ts";

/**
 * The months of a span in which monthly work was due: the month has ended, and
 * the club was active on its first day (our choice: neither a month half gone
 * nor a founding month is held against a club).
 */
export function dueMonths(club: Club, { from, to }: Span, asOf: CivilDate): Set<Month> {
  const current = monthOf(asOf);
  const months = monthsOf(from, to).filter(
    (month) =>
      (month < current || (month === current && lastDayOfMonth(month) <= asOf)) &&
      clubStage(club, `${month}-01`) === "active",
  );
  return new Set(months);
}

/** How many of the months due have at least one of these days. */
export function monthsWith(days: Iterable<CivilDate>, due: ReadonlySet<Month>): number {
  const found = new Set<Month>();
  for (const day of days) if (due.has(monthOf(day))) found.add(monthOf(day));
  return found.size;
}
