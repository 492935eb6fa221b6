import {
  type CivilDate,
  type ParseResult,
  PERIOD_KINDS,
  parsePeriod,
  periodContaining,
  type ReportingPeriod,
} from "@ishc/core";

/**
 * Before it nothing is worked out: the oldest clubs in any source of ours were founded a few years later. Our
 * choice. Together with today it keeps the periods that anybody can ask for to some hundreds.
 */
const EARLIEST: CivilDate = "2000-01-01";

/**
 * The period a request asks for; the year of today unless it says. Only those that the calendar has: spans
 * of months are a million, and each costs the counting of all clubs.
 */
export function askedPeriod(request: Request, today: CivilDate): ParseResult<ReportingPeriod> {
  const asked = new URL(request.url).searchParams.get("period");
  if (asked === null) return { ok: true, value: periodContaining(today, "year") };
  const period = parsePeriod(asked);
  const issue = period.ok ? whyNotAnswered(period.value, today) : undefined;
  return issue ? { ok: false, issues: [issue] } : period;
}

function whyNotAnswered({ id, kind, from, to }: ReportingPeriod, today: CivilDate) {
  const path = ["period"];
  if (kind === "span") {
    return { path, code: "not-in-list", expected: PERIOD_KINDS, received: id } as const;
  }
  if (today < from) return { path, code: "in-future", expected: today, received: from } as const;
  if (to < EARLIEST) return { path, code: "date-order", expected: EARLIEST, received: to } as const;
  return undefined;
}
