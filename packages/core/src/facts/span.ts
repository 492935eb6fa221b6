import type { CivilDate } from "../calendar/civil-date.ts";

/** The span of days that counts: the period, cut at the as-of date. */
export interface Span {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day; before `from` when the period has not begun. */
  readonly to: CivilDate;
}
