import type { Meeting } from "../activity/meeting.ts";
import { type Month, monthOf } from "../calendar/month.ts";
import { MeetingCount } from "./meeting-count.ts";
import type { RollIndex } from "./roll-index.ts";
import type { Span } from "./span.ts";

const NONE = new MeetingCount();

/**
 * The general meetings of a span, gone through once and counted month by month: a
 * year is what its months come to, and a trend shows each of them.
 */
export class MeetingMonths {
  private readonly _span: Span;
  private readonly _months = new Map<Month, MeetingCount>();

  /**
   * @param meetings - of any kind and day
   * @param span - the days that count
   * @param roll - made ready for those days
   */
  constructor(meetings: readonly Meeting[], span: Span, roll: RollIndex) {
    this._span = span;
    for (const meeting of meetings) {
      const { kind, date } = meeting;
      if (kind !== "general" || date < span.from || span.to < date) continue;
      this._countOf(monthOf(date)).addMeeting(meeting, roll);
    }
  }

  private _countOf(month: Month): MeetingCount {
    const known = this._months.get(month);
    if (known) return known;
    const count = new MeetingCount();
    this._months.set(month, count);
    return count;
  }

  /** Whether just the days of a span were counted. */
  isOf({ from, to }: Span): boolean {
    return this._span.from === from && this._span.to === to;
  }

  /** What the meetings of a month came to. */
  in(month: Month): MeetingCount {
    return this._months.get(month) ?? NONE;
  }

  /** What all meetings of the span came to. */
  all(): MeetingCount {
    const sum = new MeetingCount();
    for (const count of this._months.values()) sum.add(count);
    return sum;
  }

  /** The months in which a meeting was held, in no order. */
  met(): Month[] {
    const months: Month[] = [];
    for (const [month, { held }] of this._months) if (held > 0) months.push(month);
    return months;
  }
}
