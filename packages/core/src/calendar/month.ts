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

/**
 * The months from the year 0 to the one a day lies in: a number, to tell months
 * apart where hundreds of days are gone through. The day is a sound one.
 *
 * @internal
 */
export function monthNumber(day: CivilDate): number {
  return (
    (day.charCodeAt(0) * 1000 +
      day.charCodeAt(1) * 100 +
      day.charCodeAt(2) * 10 +
      day.charCodeAt(3) -
      ZEROS_OF_YEAR) *
      12 +
    day.charCodeAt(5) * 10 +
    day.charCodeAt(6) -
    ZEROS_OF_MONTH
  );
}

/** What the digits come to above their values, `0` having the code 48; January is month 0 of its year. */
const ZEROS_OF_YEAR = 48 * 1111;
const ZEROS_OF_MONTH = 48 * 11 + 1;

/**
 * The month of a {@link monthNumber}.
 *
 * @internal
 */
export function monthOfNumber(number: number): Month {
  return monthId(Math.floor(number / 12), (number % 12) + 1);
}

function monthId(year: number, month: number): Month {
  return `${year}-${String(month).padStart(2, "0")}`;
}
