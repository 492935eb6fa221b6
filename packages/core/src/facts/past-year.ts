import type { CivilDate } from "../calendar/civil-date.ts";
import { dayAfter } from "../calendar/next-day.ts";
import { shiftDay } from "../calendar/shift-day.ts";
import { type Club, clubStage } from "../club/club.ts";
import type { TopicState } from "./fact-catalogue.ts";
import type { Span } from "./span.ts";

/** The twelve months that end with a day. */
export function pastYear(on: CivilDate): Span {
  if (asked.to !== on) asked = { from: dayAfter(shiftDay(on, { months: -12 })), to: on };
  return asked;
}

/** The year asked for last: every club of a country is counted on the same day. */
let asked: Span = { from: "", to: "" };

/**
 * Whether what is asked once a year is due: the club was active on the first day
 * of the year (our choice, as for months: a younger club has time left).
 */
export function yearlyState(club: Club, { from }: Span, isReported: boolean): TopicState {
  if (clubStage(club, from) !== "active") return "NotDue";
  return isReported ? "Counted" : "NotReported";
}
