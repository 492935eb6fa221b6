import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { dayBefore } from "../calendar/next-day.ts";
import type { DueSpan } from "./principal-due.ts";

/** A span of days as every loan is asked about it. */
export interface LendingDays extends DueSpan {
  /** The last day, as a text. */
  readonly lastDay: CivilDate;
  /** The day before the last, as a number. */
  readonly dayBeforeLast: number;
}

/** Makes a span of days ready to be asked about. */
export function lendingDays(span: {
  readonly from: CivilDate;
  readonly to: CivilDate;
}): LendingDays {
  const [from, to] = [dayNumber(span.from), dayNumber(span.to)];
  if (asked.from !== from || asked.to !== to) {
    const [eve, dayBeforeLast] = [dayNumber(dayBefore(span.from)), dayNumber(dayBefore(span.to))];
    asked = { from, to, eve, dayBeforeLast, lastDay: span.to };
  }
  return asked;
}

/** The days asked for last: every club of a country is counted for the same period. */
let asked: LendingDays = { from: 0, to: 0, eve: 0, dayBeforeLast: 0, lastDay: "" };
