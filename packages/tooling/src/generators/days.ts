import { type CivilDate, daysIn, type Month, shiftDay } from "@ishc/core";

const EPOCH = "1970-01-01";

/** Days by their distance from the epoch: a country's clubs ask for the same few thousand again and again. */
const known = new Map<number, CivilDate>();

/** The day so many days after another; before it where the number is negative. */
export function plusDays(day: CivilDate, days: number): CivilDate {
  const distance = daysBetween(EPOCH, day) + days;
  const found = known.get(distance) ?? shiftDay(EPOCH, { days: distance });
  known.set(distance, found);
  return found;
}

/** How many days it is from one day to another. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return daysIn(from, to) - 1;
}

/** A day of a month by its number. */
export function dayOf(month: Month, day: number): CivilDate {
  return `${month}-${String(day).padStart(2, "0")}`;
}

/** The next day from Monday to Friday, the day itself where it is one. */
export function workday(day: CivilDate): CivilDate {
  const fromSunday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (fromSunday === 0) return plusDays(day, 1);
  return fromSunday === 6 ? plusDays(day, 2) : day;
}

/** The later of two days. */
export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? b : a;
}
