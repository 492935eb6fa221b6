import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { communeOf } from "../club/club.ts";
import { clubFactsWithEvidence } from "../facts/club-facts.ts";
import { withUnitFacts } from "../facts/unit-facts.ts";
import { INDICATORS } from "../indicators/catalogue.ts";
import { INDICATOR_GROUP_WORDS } from "../indicators/group-words.ts";
import { HEADLINE_INDICATORS } from "../indicators/headline-indicators.ts";
import { INDICATOR_GROUPS } from "../indicators/indicator.ts";
import { measureAll } from "../indicators/measure.ts";
import type { Register } from "../register/register.ts";
import { findingsOf } from "../rules/check-club.ts";
import type { Finding } from "../rules/finding.ts";
import { type RulePack, sourceCited } from "../rules/rule-pack.ts";
import { rulePackOn } from "../rules/rule-packs.ts";
import type { CitedSource } from "../sources.ts";
import type { SustainabilityMethod } from "../sustainability/method.ts";
import { SUSTAINABILITY_METHOD } from "../sustainability/sustainability-method.ts";
import type { Units } from "../unit/unit-index.ts";
import { attendanceTrend } from "./attendance-trend.ts";
import type { IndicatorNames, Scorecard } from "./scorecard-document.ts";
import { edgesTold, scorecardSustainability } from "./scorecard-sustainability.ts";

/** How indicators are spoken of: the same in every scorecard. */
const SPOKEN: Pick<Scorecard, "indicators" | "groups" | "headline"> = {
  indicators: Object.fromEntries(
    INDICATORS.map(({ id, name, above, below, group }) => [id, { name, above, below, group }]),
  ) as unknown as IndicatorNames,
  groups: INDICATOR_GROUPS.map((key) => ({ key, name: INDICATOR_GROUP_WORDS[key] })),
  headline: HEADLINE_INDICATORS,
};

/** What a scorecard is made for. */
export interface ScorecardOptions {
  /** The period it covers. */
  readonly period: ReportingPeriod;
  /** The day of counting; the period's last day unless given. */
  readonly asOf?: CivilDate;
  /** The rules; those in force on the last day of the period, or on the as-of date if earlier, unless given. */
  readonly rulePack?: RulePack;
  /**
   * How lasting clubs are scored; {@link SUSTAINABILITY_METHOD} unless given. Where its
   * sources have a key of the rule pack's, the method's stand in the document.
   */
  readonly method?: SustainabilityMethod;
  /** The administrative units; without them nothing is said about the club's own. */
  readonly units?: Units;
}

/**
 * Makes a club's scorecard: every indicator, the eight areas, a finding for
 * every rule, how lasting the club is, and attendance month by month.
 *
 * @param register - a register from {@link parseRegister}
 * @param options - the period, and where wanted the day, the rules and the method
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
  const { rulePack = rulePackOn(to), method = SUSTAINABILITY_METHOD } = options;
  const { facts: own, evidence, meetings } = clubFactsWithEvidence(register, period, asOf);
  const facts = withUnitFacts(own, register.club, options.units);
  const measurements = measureAll(facts, { rulePack: rulePack?.id });
  const findings = findingsOf(facts, rulePack, register).map(withoutRows);
  const sustainability = scorecardSustainability(measurements, method);
  const told = { measurements, findings, sustainability };
  return {
    kind: "ishc-scorecard",
    version: 1,
    club: clubOn(register.club, to),
    period,
    asOf,
    ...(rulePack && { rulePack: { id: rulePack.id, name: rulePack.name } }),
    ...SPOKEN,
    areas: evidence,
    ...told,
    sources: cited(told, { ...rulePack?.sources, ...method.sources }),
    trend: attendanceTrend(register, { from: period.from, to, asOf, meetings }, rulePack?.id),
  };
}

function clubOn(club: Register["club"], day: CivilDate): Scorecard["club"] {
  const { id, name, village } = club;
  const communeCode = communeOf(club, day);
  return { id, name, village, ...(communeCode !== undefined && { communeCode }) };
}

/** Which rows a finding is about is for the club and its officers; a scorecard may be public. */
function withoutRows(finding: Finding): Finding {
  if (!finding.rows) return finding;
  const { rows: _, ...told } = finding;
  return told;
}

type Told = Pick<Scorecard, "measurements" | "findings" | "sustainability">;

function cited(
  { measurements, findings, sustainability }: Told,
  own: NonNullable<RulePack["sources"]>,
): Scorecard["sources"] {
  const keys = new Set<CitedSource>();
  for (const { source } of measurements) keys.add(source);
  for (const { rule } of findings) keys.add(rule.source);
  for (const { source } of edgesTold(sustainability)) keys.add(source);
  const sources = { sources: own };
  return Object.fromEntries([...keys].map((key) => [key, sourceCited(key, sources)]));
}
