import type { CivilDate } from "./civil-date.ts";
import { monthOf, monthsOf } from "./month.ts";
import {
  type PeriodKind,
  periodContaining,
  type ReportingPeriod,
  spanOfMonths,
} from "./reporting-period.ts";
import { shiftDay } from "./shift-day.ts";

/**
 * The period so many steps later: the next month, the quarter after next, the
 * year before. A span of months moves by its own length.
 *
 * @param period - where to start
 * @param steps - how many periods on; negative for back; 1 unless given
 * @returns the period
 * @example
 * import { periodAfter, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-13", "month");
 * periodAfter(may).id; // "2024-06"
 * periodAfter(may, -5).id; // "2023-12"
 */
export function periodAfter(period: ReportingPeriod, steps = 1): ReportingPeriod {
  return moved(period, steps * monthsOf(period.from, period.to).length);
}

/**
 * The same period a year earlier, to compare like with like.
 *
 * @param period - the period
 * @returns the one twelve months before
 * @example
 * import { periodContaining, periodYearBefore } from "@ishc/core";
 * periodYearBefore(periodContaining("2024-05-13", "quarter")).id; // "2023-Q2"
 */
export function periodYearBefore(period: ReportingPeriod): ReportingPeriod {
  return moved(period, -12);
}

/**
 * The periods of a kind that a longer period is made of, in order.
 *
 * @param period - the longer period
 * @param kind - how long each of them is
 * @returns those that lie wholly inside it
 * @example
 * import { periodContaining, periodsIn } from "@ishc/core";
 * periodsIn(periodContaining("2024-05-13", "year"), "quarter").map((each) => each.id); // ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
 */
export function periodsIn(period: ReportingPeriod, kind: PeriodKind): ReportingPeriod[] {
  const byId = new Map<string, ReportingPeriod>();
  for (const month of monthsOf(period.from, period.to)) {
    const each = periodContaining(`${month}-01`, kind);
    byId.set(each.id, each);
  }
  return [...byId.values()].filter(({ from, to }) => period.from <= from && to <= period.to);
}

/** Periods that are named from where somebody stands: this month, last quarter, the year so far. */
export const RELATIVE_PERIODS = [
  "this-month",
  "last-month",
  "this-quarter",
  "last-quarter",
  "this-half-year",
  "last-half-year",
  "this-year",
  "last-year",
  "year-to-date",
  "last-12-months",
] as const;

/** One of {@link RELATIVE_PERIODS}. */
export type RelativePeriod = (typeof RELATIVE_PERIODS)[number];

/**
 * The period that a relative name means on a day. `last-12-months` are the
 * twelve full months before the month of the day; `year-to-date` runs from
 * January to the month of the day, which the as-of date cuts.
 *
 * @param name - one of {@link RELATIVE_PERIODS}
 * @param asOf - the day somebody stands on
 * @returns the period
 * @example
 * import { relativePeriod } from "@ishc/core";
 * relativePeriod("last-quarter", "2024-05-13").id; // "2024-Q1"
 * relativePeriod("year-to-date", "2024-05-13").id; // "2024-01--2024-05"
 * relativePeriod("last-12-months", "2024-05-13").id; // "2023-05--2024-04"
 */
export function relativePeriod(name: RelativePeriod, asOf: CivilDate): ReportingPeriod {
  const month = monthOf(asOf);
  if (name === "year-to-date") return spanOfMonths(`${month.slice(0, 4)}-01`, month);
  if (name === "last-12-months") {
    return spanOfMonths(monthShifted(`${month}-01`, -12), monthShifted(`${month}-01`, -1));
  }
  const kind = name.replace(/^(this|last)-/, "") as PeriodKind;
  const period = periodContaining(asOf, kind);
  return name.startsWith("last-") ? periodAfter(period, -1) : period;
}

/**
 * The last day on which a report of a period is in time.
 *
 * @param period - the period
 * @param days - days after its end; no source gives a number, so whoever asks for reports does
 * @returns the day
 * @example
 * import { periodContaining, reportDueOn } from "@ishc/core";
 * reportDueOn(periodContaining("2024-05-13", "month"), 5); // "2024-06-05"
 */
export function reportDueOn(period: ReportingPeriod, days: number): CivilDate {
  return shiftDay(period.to, { days });
}

function moved(period: ReportingPeriod, months: number): ReportingPeriod {
  const from = `${monthShifted(period.from, months)}-01`;
  if (period.kind !== "span") return periodContaining(from, period.kind);
  return spanOfMonths(monthOf(from), monthShifted(`${monthOf(period.to)}-01`, months));
}

function monthShifted(firstDay: CivilDate, months: number): string {
  return monthOf(shiftDay(firstDay, { months }));
}
