import type { CivilDate } from "./civil-date.ts";

/**
 * A day as a number that reads like it, 20240513: later days are greater. Where
 * hundreds of days are gone through, numbers are compared many times as quickly.
 *
 * @param day - a day
 * @returns year × 10,000 + month × 100 + day of the month
 * @internal
 */
export function dayNumber(day: CivilDate): number {
  return (
    day.charCodeAt(0) * 10_000_000 +
    day.charCodeAt(1) * 1_000_000 +
    day.charCodeAt(2) * 100_000 +
    day.charCodeAt(3) * 10_000 +
    day.charCodeAt(5) * 1000 +
    day.charCodeAt(6) * 100 +
    day.charCodeAt(8) * 10 +
    day.charCodeAt(9) -
    ZEROES
  );
}

/** What eight characters 0, whose code is 48, would come to. */
const ZEROES = 48 * 11_111_111;

/**
 * The day of a {@link dayNumber}.
 *
 * @internal
 */
export function dayOfNumber(number: number): CivilDate {
  const digits = String(number);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
