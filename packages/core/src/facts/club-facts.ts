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
 * Counts one club for one period. What lies
 * after the as-of date is not counted, and what is not yet due is not missing.
 * A club that was not active on the last day and had nothing due counts as no
 * club at all.
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
  const isActive = clubStage(register.club, span.to) === "active";
  const meetings = meetingFacts(register, span, asOf);
  const nothing = noFacts(period, asOf);
  if (span.to < span.from || (!isActive && !hasHappened(meetings))) return nothing;
  const parts = [
    rollFacts(register, span.to),
    boardFacts(register, span.to),
    meetings,
    areaFacts(register, span),
  ];
  const values = { ...nothing.values, clubs: 1 };
  for (const part of parts) Object.assign(values, part.values);
  const topics = Object.assign({}, ...parts.map((part) => part.topics)) as Partial<
    Record<Topic, TopicState>
  >;
  for (const topic of TOPICS) values[`${topic}${topics[topic] ?? "NotDue"}`] = 1;
  return { period, asOf, values };
}

function hasHappened({ values }: FactPart): boolean {
  return (values.monthsDue ?? 0) > 0 || (values.meetingsHeld ?? 0) > 0;
}

function areaFacts(register: Register, span: Span): FactPart {
  if (!register.activities && !register.meetings)
    return { values: {}, topics: { areas: "NotReported" } };
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
