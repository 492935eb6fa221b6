import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { periodContaining, type ReportingPeriod } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import type { Facts } from "../facts/facts.ts";
import { IRREGULARITIES } from "../facts/irregularity-facts.ts";
import { withUnitFacts } from "../facts/unit-facts.ts";
import type { Register } from "../register/register.ts";
import type { Units } from "../unit/unit-index.ts";
import { type Finding, findingOf, lastDay } from "./finding.ts";
import { measuredFor, readingOf } from "./reading.ts";
import type { Rule } from "./rule.ts";
import type { RulePack } from "./rule-pack.ts";
import { rulePackOn } from "./rule-packs.ts";

/** What a club is checked for. */
export interface CheckOptions {
  /** The day of the check. */
  readonly asOf: CivilDate;
  /** The period that evidence must fall in, cut at `asOf`; the calendar year of `asOf` unless given. */
  readonly period?: ReportingPeriod;
  /** The rules; those in force on the last day of the period, or on `asOf` if earlier, unless given. */
  readonly rulePack?: RulePack;
  /** The administrative units; without them nothing is said about the club's own. */
  readonly units?: Units;
}

/**
 * Judges a club by a rule pack. Findings inform; they never reject a club.
 *
 * @param register - a register from {@link parseRegister}
 * @param options - the day, and where wanted the period and the pack
 * @returns one finding a rule in force on the last day counted, in the order of
 * the pack; none where no pack is given and none is in force
 * @example
 * import { checkClub } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const [size] = checkClub(buildRegister({ members: [] }), { asOf: "2024-05-31" });
 * [size.rule.id, size.outcome, size.mend]; // ["COMP-SIZE", "missed", { add: 50 }]
 */
export function checkClub(register: Register, options: CheckOptions): Finding[] {
  const { asOf, period = periodContaining(asOf, "year") } = options;
  const { rulePack = rulePackOn(lastDay({ asOf, period })) } = options;
  const facts = withUnitFacts(clubFacts(register, period, asOf), register.club, options.units);
  return findingsOf(facts, rulePack, register);
}

/**
 * Judges facts of one club by what a pack asks of a club. The register is
 * needed for the rows of a finding, and for measures of the pack's own.
 */
export function findingsOf(
  facts: Facts,
  rulePack: RulePack | undefined,
  register: Register,
): Finding[] {
  const rules = inForce(rulePack, lastDay(facts)).filter((rule) => rule.scope === undefined);
  const context = { rulePack, register, measured: measuredFor(rules, facts) };
  return rules.map((rule) => {
    const finding = findingOf(rule, readingOf(rule, facts, context), facts);
    const rows = finding.outcome === "missed" ? rowsOf(rule, register, facts) : undefined;
    return rows ? { ...finding, rows } : finding;
  });
}

/**
 * Judges what many clubs come to together by what a pack asks of a commune, a
 * province or the country. Facts have no place: a target of the country, as its
 * statement says, is for facts of the whole country.
 *
 * @param facts - from {@link mergeFacts} or {@link factsFromTotals}
 * @param rulePack - the rules; those in force on the facts' last day unless given
 * @returns one finding a rule in force that day, in the order of the pack
 * @example
 * import { checkTotals, factsFromTotals, periodContaining, PROJECT_55 } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const report = factsFromTotals(year, "2024-12-31", { clubs: 180, clubsRanked: 180, clubsStrong: 153 });
 * checkTotals(report, PROJECT_55).map(({ rule, outcome }) => [rule.id, outcome]);
 * // [["AGG-FULL", "unknown"], ["AGG-STRONG", "met"]]
 */
export function checkTotals(
  facts: Facts,
  rulePack: RulePack | undefined = rulePackOn(lastDay(facts)),
): Finding[] {
  const rules = inForce(rulePack, lastDay(facts)).filter((rule) => rule.scope === "aggregate");
  const context = { rulePack, measured: measuredFor(rules, facts) };
  return rules.map((rule) => findingOf(rule, readingOf(rule, facts, context), facts));
}

function inForce(rulePack: RulePack | undefined, on: CivilDate): readonly Rule[] {
  return (rulePack?.rules ?? []).filter((rule) => covers(rule, on));
}

function rowsOf({ measures }: Rule, register: Register, facts: Facts) {
  if (!("fact" in measures)) return undefined;
  const { fact } = measures;
  const rows = fact in IRREGULARITIES ? IRREGULARITIES[fact as keyof typeof IRREGULARITIES] : null;
  return rows?.(register, lastDay(facts));
}
