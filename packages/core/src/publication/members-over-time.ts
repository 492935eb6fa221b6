import { type CivilDate, earlierOf, lastDayOfMonth } from "../calendar/civil-date.ts";
import { monthsOf } from "../calendar/month.ts";
import { dayBefore } from "../calendar/next-day.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { clubStage, communeOf } from "../club/club.ts";
import { RollIndex } from "../facts/roll-index.ts";
import type { Span } from "../facts/span.ts";
import type { Register } from "../register/register.ts";

/** How many members a club had on the days that attendance and fees of a period rest on. */
export interface MembersOverTime {
  /**
   * The fewest official members, above none, on a day of a meeting and on the first and last day of every
   * month in which the club was active; 0 where there was nobody.
   */
  readonly fewest: number;
  /** Official members on each of the {@link earlierDays}; 0 where the club was not active. */
  readonly earlier: readonly number[];
  /** Code of the commune it lay in on each of these days. */
  readonly communes: readonly (string | undefined)[];
}

/**
 * The days before the last one of a period on which members are counted for another period: the day
 * before it, and the last days of its months.
 *
 * @param period - the period
 * @param asOf - the day of counting; later ones are none
 * @returns the days in order
 * @example
 * import { earlierDays, periodContaining } from "@ishc/core";
 * earlierDays(periodContaining("2024-05-31", "quarter"), "2024-06-10"); // ["2024-03-31", "2024-04-30", "2024-05-31"]
 */
export function earlierDays(period: ReportingPeriod, asOf: CivilDate): CivilDate[] {
  const last = earlierOf(asOf, period.to);
  const ends = monthsOf(period.from, last).map(lastDayOfMonth);
  return last < period.from ? [] : [dayBefore(period.from), ...ends.filter((day) => day < last)];
}

/**
 * Counts the members that attendance and fees of a period rest on. Those of a month tell how many they
 * were, and what a longer period and the other months of it leave over tells the same.
 *
 * @internal
 */
export function membersOverTime(
  { club, members = [], meetings = [] }: Register,
  period: ReportingPeriod,
  asOf: CivilDate,
): MembersOverTime {
  const earlier = earlierDays(period, asOf);
  const span = { from: dayBefore(period.from), to: earlierOf(asOf, period.to) };
  const roll = new RollIndex(members, span);
  const isActive = (day: CivilDate) => clubStage(club, day) === "active";
  const days = new Set(monthEdges({ from: period.from, to: span.to }).filter(isActive));
  for (const { date, attendance } of meetings) {
    if (attendance && period.from <= date && date <= span.to) days.add(date);
  }
  const counts = [...days].map((day) => roll.officialOn(day)).filter((count) => count > 0);
  return {
    fewest: counts.length > 0 ? Math.min(...counts) : 0,
    earlier: earlier.map((day) => (isActive(day) ? roll.officialOn(day) : 0)),
    communes: earlier.map((day) => communeOf(club, day)),
  };
}

function monthEdges({ from, to }: Span): CivilDate[] {
  return monthsOf(from, to).flatMap((month) => [
    `${month}-01`,
    earlierOf(lastDayOfMonth(month), to),
  ]);
}
