import {
  type Finding,
  type PublishedFacts,
  publishMeasurement,
  type Scorecard,
  SUSTAINABILITY_METHOD,
  type UnitOverview,
  type UnitSummary,
} from "@ishc/core";
import type {
  PublishedOverview,
  PublishedScorecard,
  PublishedSummary,
} from "../contract/published.ts";
import type { PublicCounts } from "./public-counts.ts";

/** What anybody may see of an overview. */
export function publishedOverview(
  { children, clubList, ...overview }: UnitOverview,
  counts: PublicCounts,
): PublishedOverview {
  return {
    ...overview,
    ...publishedSummary(overview, counts),
    children: children.map((child) => ({ ...child, ...publishedSummary(child, counts) })),
    clubList: clubList.map((club) => ({ ...club, ...told(club, counts.ofClub(club.id)) })),
  };
}

function publishedSummary(summary: UnitSummary, counts: PublicCounts): PublishedSummary {
  const unit = counts.ofUnit(summary.code);
  const isTold = unit.counts.members?.status !== "suppressed";
  return { ...summary, members: isTold ? summary.members : null, ...told(summary, unit) };
}

function told({ measurements }: Pick<UnitSummary, "measurements">, unit: PublishedFacts) {
  return { measurements: measurements.map((each) => publishMeasurement(each, unit)) };
}

/** What anybody may see of a scorecard. */
export function publishedScorecard(
  { sustainability, trend, findings, ...card }: Scorecard,
  counts: PublicCounts,
): PublishedScorecard {
  const club = counts.ofClub(card.club.id);
  const { measurements } = told(card, club);
  const hidden = new Set<string>(
    measurements.filter(({ status }) => status === "suppressed").map(({ indicator }) => indicator),
  );
  return {
    ...card,
    measurements,
    findings: findings.filter(({ rule }) => isTellable(rule.measures, hidden, club)),
    ...(!SCORED.some((id) => hidden.has(id)) && { sustainability }),
    trend: publishedTrend(trend, club),
  };
}

/**
 * Attendance by month, where that of the whole period is told: where it is not, for a month of few say, all
 * are kept back, since that month would be what the others leave.
 */
function publishedTrend(trend: Scorecard["trend"], club: PublishedFacts) {
  return trend.map((point) => ({
    ...point,
    attendance: publishMeasurement(point.attendance, club),
  }));
}

const SCORED = SUSTAINABILITY_METHOD.dimensions.flatMap(({ indicators }) =>
  indicators.map(({ indicator }) => indicator),
);

/** A finding says the number it was found by. Of facts, only counts that are looked after are told. */
function isTellable(
  measures: Finding["rule"]["measures"],
  hidden: ReadonlySet<string>,
  { counts }: PublishedFacts,
): boolean {
  if ("indicator" in measures) return !hidden.has(measures.indicator);
  return "fact" in measures && counts[measures.fact]?.status === "shown";
}
