import type { CivilDate } from "../calendar/civil-date.ts";
import { earlierOf } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { periodContaining, type ReportingPeriod } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import type { Facts } from "../facts/facts.ts";
import { IRREGULARITIES } from "../facts/irregularity-facts.ts";
import { withUnitFacts } from "../facts/unit-facts.ts";
import type { IssuePath } from "../issue.ts";
import type { Register } from "../register/register.ts";
import type { Units } from "../unit/unit-index.ts";
import { type Mend, mendOf } from "./mend.ts";
import { type FindingReason, type Reading, readingOf } from "./reading.ts";
import type { Rule } from "./rule.ts";
import type { RulePack } from "./rule-pack.ts";
import { rulePackOn } from "./rule-packs.ts";

/**
 * How a club stands to a rule.
 *
 * - `met`: within the band
 * - `above`: above the band, which is worth knowing and no failure
 * - `missed`: below the band
 * - `unknown`: what was reported does not tell
 */
export type Outcome = "met" | "above" | "missed" | "unknown";

/** What was found of one rule. */
export interface Finding {
  /** The rule, with its statement, band, severity and source. */
  readonly rule: Rule;
  /** How the club stands to it. */
  readonly outcome: Outcome;
  /** What was measured, unrounded; null when unknown. */
  readonly value: number | null;
  /** The number above the line; the count itself for a rule on a count. */
  readonly numerator: number;
  /** The number below the line; 1 for a rule on a count. */
  readonly denominator: number;
  /** Why it is unknown; absent otherwise. */
  readonly reason?: FindingReason;
  /** The smallest change that would meet the rule; absent where nothing is missing. */
  readonly mend?: Mend;
  /** The rows of the register it is about, where it is about rows. */
  readonly rows?: readonly IssuePath[];
}

/** What a club is checked for. */
export interface CheckOptions {
  /** The day of the check. */
  readonly asOf: CivilDate;
  /** The period that evidence must fall in, cut at `asOf`; the calendar year of `asOf` unless given. */
  readonly period?: ReportingPeriod;
  /** The rules; those in force on `asOf` unless given. */
  readonly rulePack?: RulePack;
  /** The administrative units; without them nothing is said about the club's own. */
  readonly units?: Units;
}

/**
 * Judges a club by a rule pack. Findings inform; they never reject a club.
 *
 * @param register - a register from {@link parseRegister}
 * @param options - the day, and where wanted the period and the pack
 * @returns one finding a rule in force that day, in the order of the pack; none
 * where no pack is given and none is in force
 * @example
 * import { checkClub } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const [size] = checkClub(buildRegister({ members: [] }), { asOf: "2024-05-31" });
 * [size.rule.id, size.outcome, size.mend]; // ["COMP-SIZE", "missed", { add: 50 }]
 */
export function checkClub(register: Register, options: CheckOptions): Finding[] {
  const { asOf, period = periodContaining(asOf, "year"), rulePack = rulePackOn(asOf) } = options;
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
  const rules = inForce(rulePack, facts.asOf).filter((rule) => rule.scope === undefined);
  return rules.map((rule) => {
    const finding = findingOf(rule, readingOf(rule, facts, { rulePack, register }), facts);
    const rows = finding.outcome === "missed" ? rowsOf(rule, register, facts) : undefined;
    return rows ? { ...finding, rows } : finding;
  });
}

/**
 * Judges what many clubs come to together by what a pack asks of a commune, a
 * province or the country.
 *
 * @param facts - from {@link mergeFacts} or {@link factsFromTotals}
 * @param rulePack - the rules; those in force on the facts' day unless given
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
  rulePack: RulePack | undefined = rulePackOn(facts.asOf),
): Finding[] {
  const rules = inForce(rulePack, facts.asOf).filter((rule) => rule.scope === "aggregate");
  return rules.map((rule) => findingOf(rule, readingOf(rule, facts, { rulePack }), facts));
}

function inForce(rulePack: RulePack | undefined, on: CivilDate): readonly Rule[] {
  return (rulePack?.rules ?? []).filter((rule) => covers(rule, on));
}

function rowsOf({ measures }: Rule, register: Register, { asOf, period }: Facts) {
  if (!("fact" in measures)) return undefined;
  const { fact } = measures;
  const rows = fact in IRREGULARITIES ? IRREGULARITIES[fact as keyof typeof IRREGULARITIES] : null;
  return rows?.(register, earlierOf(asOf, period.to));
}

function findingOf(rule: Rule, reading: Reading, facts: Facts): Finding {
  const { numerator, denominator, blank, per, reason } = reading;
  const base = { rule, numerator, denominator };
  const unknown = { ...base, outcome: "unknown", value: null } as const;
  if (reason !== undefined) return { ...unknown, reason };
  const valueAt = (above: number) => (above * per) / denominator;
  const value = valueAt(numerator);
  const outcome = judge(rule, value);
  if (outcome !== "missed") return { ...base, outcome, value };
  if (judge(rule, valueAt(numerator + blank)) !== "missed") {
    return { ...unknown, reason: "blank" };
  }
  const mend = mendOf(rule, numerator, denominator / per);
  const isEarly = rule.dueAtEnd === true && facts.asOf < facts.period.to;
  const found: Finding = isEarly ? { ...unknown, reason: "not-due" } : { ...base, outcome, value };
  return mend ? { ...found, mend } : found;
}

/**
 * Comparing the quotient with the bound is exact: division rounds to nearest,
 * so `a / b` equals the literal 0.6 just when a/b is 6/10: for counts below 2^49
 * and bounds in whole tenths no other fraction rounds to it.
 */
function judge({ asks }: Rule, value: number): Outcome {
  if (value < asks.min) return "missed";
  if (asks.max === undefined || value <= asks.max) return "met";
  return asks.strictMax ? "missed" : "above";
}
