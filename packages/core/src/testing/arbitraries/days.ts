import fc from "fast-check";
import type { CivilDate } from "../../calendar/civil-date.ts";
import type { PartialDate } from "../../calendar/partial-date.ts";

const DAY = 86_400_000;

/** The last day of the world that is invented here; what lasts, lasts until then. */
export const LAST_DAY = "2025-12-31";

/** A day between two others, both included. */
export function civilDates(from: CivilDate, to: CivilDate = LAST_DAY): fc.Arbitrary<CivilDate> {
  return fc
    .integer({ min: Date.parse(from) / DAY, max: Date.parse(to) / DAY })
    .map((day) => new Date(day * DAY).toISOString().slice(0, 10));
}

/** A birth date known to the day, the month or only the year. */
export function partialDates(from: CivilDate, to: CivilDate): fc.Arbitrary<PartialDate> {
  return fc
    .tuple(civilDates(from, to), fc.constantFrom(4, 7, 10))
    .map(([day, length]) => day.slice(0, length));
}

/** A span of days, with its last day unless it lasts. */
export interface Days {
  from: CivilDate;
  to?: CivilDate | undefined;
}

/** At most so many spans within another, one after the other; the last may be open where that one is. */
export function spansWithin(within: Days, max: number): fc.Arbitrary<Days[]> {
  const days = civilDates(within.from, within.to);
  return fc.uniqueArray(days, { maxLength: 2 * max }).map((unsorted) => {
    const sorted = [...unsorted].sort();
    const starts = sorted.filter((_, i) => i % 2 === 0);
    return starts.map((from, i) => {
      const to = sorted[i * 2 + 1] ?? within.to;
      return { from, ...(to !== undefined && { to }) };
    });
  });
}

/** One span within another; open only where that one is. */
export function spanWithin(within: Days): fc.Arbitrary<Days> {
  return fc
    .tuple(civilDates(within.from, within.to), civilDates(within.from, within.to), fc.boolean())
    .map(([a, b, lasts]) => {
      const [from, last] = a <= b ? [a, b] : [b, a];
      const to = lasts ? within.to : last;
      return { from, ...(to !== undefined && { to }) };
    });
}
