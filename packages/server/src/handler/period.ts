import {
  type CivilDate,
  type ParseResult,
  parsePeriod,
  periodContaining,
  type ReportingPeriod,
} from "@ishc/core";

/** The period a request asks for; the year of today unless it says. */
export function askedPeriod(request: Request, today: CivilDate): ParseResult<ReportingPeriod> {
  const asked = new URL(request.url).searchParams.get("period");
  if (asked === null) return { ok: true, value: periodContaining(today, "year") };
  return parsePeriod(asked);
}
