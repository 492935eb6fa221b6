import { type CivilDate, earlierOf, lastDayOfMonth } from "../calendar/civil-date.ts";
import { type Month, monthsOf } from "../calendar/month.ts";
import { clubRow } from "../facts/club-row.ts";
import { isDue } from "../facts/due-months.ts";
import { attendanceFacts, attendanceState, meetingMonths } from "../facts/meeting-facts.ts";
import type { MeetingMonths } from "../facts/meeting-months.ts";
import type { Span } from "../facts/span.ts";
import { wasActive } from "../facts/was-active.ts";
import { measureRow } from "../indicators/measure.ts";
import type { Register } from "../register/register.ts";
import type { TrendPoint } from "./scorecard-document.ts";

/** What a trend is made from. */
export interface TrendCounting extends Span {
  /** The day of counting. */
  readonly asOf: CivilDate;
  /** Meetings that were gone through already; those of other days are of no use. */
  readonly meetings?: MeetingMonths | undefined;
}

/**
 * Attendance of every month that a span touches. A month is measured as counting
 * the whole club for it would have it, at a fraction of the cost: nothing is
 * counted but meetings, and nothing of them but who came.
 */
export function attendanceTrend(
  register: Register,
  { from, to, asOf, meetings: known }: TrendCounting,
  rulePack: string | undefined,
): TrendPoint[] {
  const months = monthsOf(from, to);
  const meetings = meetingsOf(register, wholeOf(months, asOf), known);
  return months.map((month) => {
    const row = monthRow(register, month, { asOf, meetings });
    const attendance = measureRow("attendance-rate", { row, period: month, asOf, rulePack });
    return { month, attendance };
  });
}

/** The days of whole months; periods may begin or end within one. */
function wholeOf(months: readonly Month[], asOf: CivilDate): Span | undefined {
  const [first, last] = [months[0], months[months.length - 1]];
  return first && last ? { from: `${first}-01`, to: lastOf(last, asOf) } : undefined;
}

function lastOf(month: Month, asOf: CivilDate): CivilDate {
  return earlierOf(asOf, lastDayOfMonth(month));
}

function meetingsOf(
  register: Register,
  span: Span | undefined,
  known: MeetingMonths | undefined,
): MeetingMonths | undefined {
  return !span || known?.isOf(span) ? known : meetingMonths({ register, span });
}

function monthRow(
  { club }: Register,
  month: Month,
  { asOf, meetings }: Pick<TrendCounting, "asOf" | "meetings">,
) {
  const count = meetings?.in(month);
  const hasMet = count !== undefined && count.held > 0;
  const isInPeriod = hasMet || wasActive(club, { from: `${month}-01`, to: lastOf(month, asOf) });
  const monthsDue = hasMet || isDue(club, month, asOf) ? 1 : 0;
  const values = count ? attendanceFacts(count) : {};
  return clubRow(
    [{ values, topics: { attendance: attendanceState(count, monthsDue) } }],
    isInPeriod,
  );
}
