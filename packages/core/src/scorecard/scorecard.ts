import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import { type Month, monthOf, monthsOf } from "../calendar/month.ts";
import { periodContaining, type ReportingPeriod } from "../calendar/reporting-period.ts";
import { communeOf } from "../club/club.ts";
import type { AreaEvidence } from "../facts/area-evidence.ts";
import { clubFactsWithEvidence, clubMeetingFacts } from "../facts/club-facts.ts";
import { withUnitFacts } from "../facts/unit-facts.ts";
import { INDICATORS, type IndicatorId } from "../indicators/catalogue.ts";
import type { IndicatorDefinition } from "../indicators/indicator.ts";
import { type Measurement, measure, measureAll } from "../indicators/measure.ts";
import type { Register } from "../register/register.ts";
import { findingsOf } from "../rules/check-club.ts";
import type { Finding } from "../rules/finding.ts";
import { type RulePack, sourceCited } from "../rules/rule-pack.ts";
import { rulePackOn } from "../rules/rule-packs.ts";
import type { CitedSource, Source, Words } from "../sources.ts";
import type { Units } from "../unit/unit-index.ts";

/** One month of the attendance trend. */
export interface TrendPoint {
  /** The month. */
  readonly month: Month;
  /** Attendance in that month, or why there is none. */
  readonly attendance: Measurement;
}

/** One club in one period, as plain JSON. Holds no personal data: numbers only, no names of people. */
export interface Scorecard {
  /** Tells the document from others. */
  readonly kind: "ishc-scorecard";
  /** Version of this document's format. */
  readonly version: 1;
  /** The club. */
  readonly club: {
    /** Its id. */
    readonly id: string;
    /** Its name. */
    readonly name: string;
    /** The village or quarter it serves. */
    readonly village: string;
    /** Code of its commune on the as-of date; absent where the register does not say. */
    readonly communeCode?: string;
  };
  /** The period. */
  readonly period: ReportingPeriod;
  /** The day of counting. */
  readonly asOf: CivilDate;
  /** The rules it was judged under; absent where none were in force. */
  readonly rulePack?: {
    /** Their id. */
    readonly id: string;
    /** Their name. */
    readonly name: Words;
  };
  /** Every indicator, in the order of {@link INDICATORS}. */
  readonly measurements: readonly Measurement[];
  /** What people call each indicator, and what it counts, by its id. */
  readonly indicators: IndicatorNames;
  /** What there is to show for each of the eight areas. */
  readonly areas: readonly AreaEvidence[];
  /** One finding a rule, without the rows it is about. */
  readonly findings: readonly Finding[];
  /** The documents that measurements and findings cite, by key. */
  readonly sources: Readonly<Partial<Record<CitedSource, Source>>>;
  /** Attendance month by month, up to the as-of date. */
  readonly trend: readonly TrendPoint[];
}

/** How indicators are spoken of, in both languages: what a reader of the document needs beside the numbers. */
export type IndicatorNames = Readonly<
  Record<IndicatorId, Pick<IndicatorDefinition, "name" | "above" | "below">>
>;

const INDICATOR_NAMES = Object.fromEntries(
  INDICATORS.map(({ id, name, above, below }) => [id, { name, above, below }]),
) as unknown as IndicatorNames;

/** What a scorecard is made for. */
export interface ScorecardOptions {
  /** The period it covers. */
  readonly period: ReportingPeriod;
  /** The day of counting; the period's last day unless given. */
  readonly asOf?: CivilDate;
  /** The rules; those in force on the last day of the period, or on the as-of date if earlier, unless given. */
  readonly rulePack?: RulePack;
  /** The administrative units; without them nothing is said about the club's own. */
  readonly units?: Units;
}

/**
 * Makes a club's scorecard: every indicator, the eight areas, a finding for
 * every rule, and attendance month by month.
 *
 * @param register - a register from {@link parseRegister}
 * @param options - the period, and where wanted the day and the rules
 * @returns plain JSON without personal data
 * @example
 * import { periodContaining, scorecard } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const period = periodContaining("2024-05-31", "half-year");
 * scorecard(buildRegister(), { period }).areas.length; // 8
 */
export function scorecard(register: Register, options: ScorecardOptions): Scorecard {
  const { period, asOf = period.to } = options;
  const to = earlierOf(asOf, period.to);
  const { rulePack = rulePackOn(to) } = options;
  const { facts: own, evidence } = clubFactsWithEvidence(register, period, asOf);
  const facts = withUnitFacts(own, register.club, options.units);
  const communeCode = communeOf(register.club, to);
  const { id, name, village } = register.club;
  const measurements = measureAll(facts, { rulePack: rulePack?.id });
  const findings = findingsOf(facts, rulePack, register).map(withoutRows);
  return {
    kind: "ishc-scorecard",
    version: 1,
    club: { id, name, village, ...(communeCode !== undefined && { communeCode }) },
    period,
    asOf,
    ...(rulePack && { rulePack: { id: rulePack.id, name: rulePack.name } }),
    measurements,
    indicators: INDICATOR_NAMES,
    areas: evidence,
    findings,
    sources: cited([...measurements, ...findings.map((finding) => finding.rule)], rulePack),
    trend: trendOf(register, { from: period.from, to, asOf }, rulePack),
  };
}

/** Which rows a finding is about is for the club and its officers; a scorecard may be public. */
function withoutRows({ rows: _, ...finding }: Finding): Finding {
  return finding;
}

function cited(
  all: readonly { readonly source: CitedSource }[],
  rulePack: RulePack | undefined,
): Scorecard["sources"] {
  return Object.fromEntries(all.map(({ source }) => [source, sourceCited(source, rulePack)]));
}

function trendOf(
  register: Register,
  {
    from,
    to,
    asOf,
  }: { readonly from: CivilDate; readonly to: CivilDate; readonly asOf: CivilDate },
  rulePack: RulePack | undefined,
): TrendPoint[] {
  const months = monthsOf(from, to).map((month) => periodContaining(`${month}-01`, "month"));
  return clubMeetingFacts(register, months, asOf).map((facts) => ({
    month: monthOf(facts.period.from),
    attendance: measure("attendance-rate", facts, { rulePack: rulePack?.id }),
  }));
}
