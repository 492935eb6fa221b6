import { areaEvidence } from "../activity/area-evidence.ts";
import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { clubStage } from "../club/club.ts";
import type { Register } from "../register/register.ts";
import { boardFacts } from "./board-facts.ts";
import { type FactId, TOPICS, type Topic, type TopicState } from "./fact-catalogue.ts";
import type { FactPart, Span } from "./fact-part.ts";
import { type Facts, noFacts } from "./facts.ts";
import { meetingFacts } from "./meeting-facts.ts";
import { rollFacts } from "./roll-facts.ts";

/**
 * Counts one club for one period. What lies after the as-of date is not
 * counted, and what is not yet due is not missing. The roll and the board are
 * counted where the club is active on the last day; what happened in the period
 * is counted in any case.
 *
 * @param register - a register from {@link parseRegister}
 * @param period - the period to count
 * @param asOf - the day to count on; the period's last day unless given
 * @returns facts of one club, ready for {@link mergeFacts} and {@link measure}
 * @example
 * import { clubFacts, periodContaining } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const facts = clubFacts(buildRegister(), periodContaining("2024-05-13", "month"));
 * facts.values.clubs; // 1
 */
export function clubFacts(
  register: Register,
  period: ReportingPeriod,
  asOf: CivilDate = period.to,
): Facts {
  const span = { from: period.from, to: earlierOf(asOf, period.to) };
  const nothing = noFacts(period, asOf);
  if (span.to < span.from) return nothing;
  const isActive = clubStage(register.club, span.to) === "active";
  const meetings = meetingFacts(register, span, asOf);
  const isInPeriod = wasActive(register.club, span) || (meetings.values.meetingsHeld ?? 0) > 0;
  if (!isInPeriod) return { ...nothing, values: { ...nothing.values, ...meetings.values } };
  const parts = [meetings, areaFacts(register, span)];
  if (isActive) parts.push(rollFacts(register, span.to), boardFacts(register, span.to));
  const values = { ...nothing.values, clubs: isActive ? 1 : 0, clubsInPeriod: 1 };
  for (const part of parts) Object.assign(values, part.values);
  const topics: Partial<Record<Topic, TopicState>> = {};
  for (const part of parts) Object.assign(topics, part.topics);
  for (const topic of TOPICS) values[`${topic}${topics[topic] ?? "NotDue"}`] = 1;
  return { period, asOf, values };
}

/** Whether the club was active on any day of the span. */
function wasActive(club: Register["club"], { from, to }: Span): boolean {
  if (clubStage(club, from) === "active") return true;
  return club.stages.some((step) => step.stage === "active" && from < step.from && step.from <= to);
}

/** Without the section of activities, what meetings covered is not the whole: not reported. */
function areaFacts(register: Register, span: Span): FactPart {
  if (!register.activities) return { values: {}, topics: { areas: "NotReported" } };
  const evidence = areaEvidence(register, span.from, span.to);
  const covered = evidence.filter((area) => area.entries > 0);
  const values: Partial<Record<FactId, number>> = {
    areasExpected: evidence.length,
    areasCovered: covered.length,
    clubsAllAreas: covered.length === evidence.length ? 1 : 0,
  };
  for (const { area } of covered) values[`area:${area}`] = 1;
  return { values, topics: { areas: "Counted" } };
}
