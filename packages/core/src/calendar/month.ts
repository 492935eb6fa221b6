import type { CivilDate } from "./civil-date.ts";

/** A calendar month, written `yyyy-MM`. */
export type Month = string;

/**
 * The month a day lies in.
 *
 * @param day - a day
 * @returns its month
 * @example
 * import { monthOf } from "@ishc/core";
 * monthOf("2024-05-13"); // "2024-05"
 */
export function monthOf(day: CivilDate): Month {
  return day.slice(0, 7);
}

/**
 * Every month that a span of days touches, in order.
 *
 * @param from - the first day
 * @param to - the last day
 * @returns the months; none when `to` lies before `from`
 * @example
 * import { monthsOf } from "@ishc/core";
 * monthsOf("2023-11-20", "2024-01-05"); // ["2023-11", "2023-12", "2024-01"]
 */
export function monthsOf(from: CivilDate, to: CivilDate): Month[] {
  const months: Month[] = [];
  const last = monthOf(to);
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7));
  for (let id = monthOf(from); id <= last && from <= to; id = monthId(year, month)) {
    months.push(id);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return months;
}

function monthId(year: number, month: number): Month {
  return `${year}-${String(month).padStart(2, "0")}`;
}
