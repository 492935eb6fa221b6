/**
 * A day of the calendar, written `yyyy-MM-dd`: no time, no time zone. Two of
 * them compare as text: `a < b` means that a is the earlier day.
 */
export type CivilDate = string;

const SHAPE = /^(?:1[89]|2[01])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Asks whether a text is a real day between 1800 and 2199. The bounds are our
 * choice: they catch slips such as `0204-05-13` and fit every living member.
 *
 * @param text - anything
 * @returns true for a day that the calendar has
 * @example
 * import { isCivilDate } from "@ishc/core";
 * isCivilDate("2024-02-29"); // true
 * isCivilDate("2023-02-29"); // false
 * isCivilDate("13/05/2024"); // false
 */
export function isCivilDate(text: unknown): text is CivilDate {
  if (typeof text !== "string" || !SHAPE.test(text)) return false;
  const day = Number(text.slice(8));
  return day <= 28 || day <= daysIn(text);
}

/**
 * The last day of the month that a day or month lies in.
 *
 * @param monthOrDay - `yyyy-MM` or `yyyy-MM-dd`
 * @returns that month's last day
 * @example
 * import { lastDayOfMonth } from "@ishc/core";
 * lastDayOfMonth("2024-02"); // "2024-02-29"
 */
export function lastDayOfMonth(monthOrDay: string): CivilDate {
  return `${monthOrDay.slice(0, 7)}-${daysIn(monthOrDay)}`;
}

/**
 * The earlier of two days. They are text, so `Math.min` cannot tell.
 *
 * @param a - a day
 * @param b - another, or the same
 * @returns the one that comes first
 * @example
 * import { earlierOf } from "@ishc/core";
 * earlierOf("2024-05-31", "2024-05-13"); // "2024-05-13"
 */
export function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  if (a <= b) return a;
  return b;
}

/**
 * The later of two days.
 *
 * @param a - a day
 * @param b - another, or the same
 * @returns the one that comes last
 * @example
 * import { laterOf } from "@ishc/core";
 * laterOf("2024-05-31", "2024-05-13"); // "2024-05-31"
 */
export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return earlierOf(a, b) === a ? b : a;
}

function daysIn(monthOrDay: string): number {
  const year = Number(monthOrDay.slice(0, 4));
  const month = Number(monthOrDay.slice(5, 7));
  const i = (year - FIRST_YEAR) * 12 + month - 1;
  // Asked tens of times a club, and the calendar stays as it is: what was looked up is kept.
  return KNOWN_LENGTHS[i] || lookUp(year, month, i);
}

/** The first year that {@link isCivilDate} takes, and how many there are. */
const FIRST_YEAR = 1800;
const YEARS = 400;

/** Days of each month from the first year on; 0 where nobody asked yet. */
const KNOWN_LENGTHS = new Uint8Array(YEARS * 12);

/**
 * In UTC: local time lacks days that a time zone once skipped. Asked of the
 * platform and not of `date-fns`, since every form carries this into web pages.
 */
function lookUp(year: number, month: number, i: number): number {
  // The day before the first of the next month.
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  KNOWN_LENGTHS[i] = days;
  return days;
}
