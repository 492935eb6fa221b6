import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber } from "../calendar/day-number.ts";

/** The days of a span, both ends included, as numbers. */
export interface NumberedSpan {
  readonly first: number;
  readonly last: number;
}

/** Counts days that lie in a span: how many, in which months, and the last. */
export class DaysFound {
  /** How many were added; several of one day count. */
  entries = 0;
  /** The last of them, as a number; 0 for none. */
  lastDay = 0;
  /** The months they lie in, in the order they were met: numbers of days without the day. */
  readonly months: number[] = [];
  private readonly _span: NumberedSpan;
  private _month = 0;
  private _asked: CivilDate = "";
  private _number = 0;

  /** @param span - the days that count */
  constructor(span: NumberedSpan) {
    this._span = span;
  }

  /** Adds a day, if it lies in the span. */
  add(day: CivilDate): void {
    // Lists go by day, and mostly within a month: what was worked out last serves again.
    if (day !== this._asked) {
      this._asked = day;
      this._number = dayNumber(day);
    }
    const number = this._number;
    if (number < this._span.first || number > this._span.last) return;
    this.entries += 1;
    if (number > this.lastDay) this.lastDay = number;
    const month = Math.floor(number / 100);
    if (month === this._month) return;
    this._month = month;
    if (!this.months.includes(month)) this.months.push(month); // A list this short needs no Set.
  }
}
