import { type CivilDate, earlierOf, lastDayOfMonth } from "../calendar/civil-date.ts";
import { dayNumber, dayOfNumber } from "../calendar/day-number.ts";
import { daysIn } from "../calendar/shift-day.ts";

/**
 * The day on which the n-th month since a loan was paid out is over; the last
 * day of a month that is too short. It is what `shiftDay` says, read from the
 * text without making a date: this is asked for every loan of every club.
 */
export function dueOn(paidOutOn: CivilDate, month: number): CivilDate {
  const months = Number(paidOutOn.slice(0, 4)) * 12 + Number(paidOutOn.slice(5, 7)) - 1 + month;
  const year = Math.floor(months / 12);
  const id = `${year}-${String((months % 12) + 1).padStart(2, "0")}`;
  const day = paidOutOn.slice(8);
  return day <= "28" ? `${id}-${day}` : earlierOf(`${id}-${day}`, lastDayOfMonth(id));
}

/**
 * How many months since a loan was paid out are over on a day: the largest n
 * whose {@link dueOn} is that day or earlier.
 */
export function monthsOver(paidOutOn: CivilDate, on: CivilDate): number {
  return monthsBetween(dayNumber(paidOutOn), dayNumber(on));
}

/** The same for days as numbers: this is asked several times for every loan. */
export function monthsBetween(from: number, to: number): number {
  const months = monthsTo(to) - monthsTo(from);
  const day = to % 100;
  const isOver = from % 100 <= day || (day >= 28 && isLastOfMonth(dayOfNumber(to)));
  return isOver ? months : months - 1;
}

/** How many months a span of days touches: none when it ends before it begins. */
export function monthsTouched(from: CivilDate, to: CivilDate): number {
  return to < from ? 0 : monthsTo(dayNumber(to)) - monthsTo(dayNumber(from)) + 1;
}

/** Months up to that of a day. */
function monthsTo(day: number): number {
  const month = Math.floor(day / 100);
  return Math.floor(month / 100) * 12 + (month % 100);
}

function isLastOfMonth(day: CivilDate): boolean {
  return day === lastDayOfMonth(day);
}

/** How many days lie between two days: 0 for the same day, 1 for the next. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return daysIn(from, to) - 1;
}
