import type { CivilDate } from "../calendar/civil-date.ts";
import type { FactId, Topic, TopicState } from "./fact-catalogue.ts";

/** The span of days that counts: the period, cut at the as-of date. */
export interface Span {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day; before `from` when the period has not begun. */
  readonly to: CivilDate;
}

/** What one part of the register gives: some facts, and the state of its topics. */
export interface FactPart {
  /** The facts it counts; all others stay as they are. */
  readonly values: Partial<Record<FactId, number>>;
  /** Whether the club is counted on each topic the part speaks of. */
  readonly topics: Partial<Record<Topic, TopicState>>;
}
