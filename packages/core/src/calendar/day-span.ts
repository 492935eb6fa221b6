import type { CivilDate } from "./civil-date.ts";

/** A span of days, both ends included; an end that is absent is open. */
export interface DaySpan {
  /** The first day. */
  readonly from?: CivilDate | undefined;
  /** The last day. */
  readonly to?: CivilDate | undefined;
}

/** Whether a day lies in a span. Every dated thing in a register asks this, and no other way. */
export function covers({ from, to }: DaySpan, day: CivilDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
