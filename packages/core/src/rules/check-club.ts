import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { periodContaining, type ReportingPeriod } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import type { Facts } from "../facts/facts.ts";
import { measure, type NotMeasurableReason } from "../indicators/measure.ts";
import type { Register } from "../register/register.ts";
import { type Mend, mendOf } from "./mend.ts";
import type { Rule, RulePack } from "./rule.ts";
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

/** Why a finding is unknown: there is no number, or those not known could turn it (`blank`). */
export type FindingReason = Exclude<NotMeasurableReason, "all-blank"> | "blank";

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
}

/** What a club is checked for. */
export interface CheckOptions {
  /** The day of the check. */
  readonly asOf: CivilDate;
  /** The period that evidence must fall in, cut at `asOf`; the calendar year of `asOf` unless given. */
  readonly period?: ReportingPeriod;
  /** The rules; those in force on `asOf` unless given. */
  readonly rulePack?: RulePack;
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
  return findingsOf(clubFacts(register, period, asOf), rulePack);
}

/** Judges the facts of one club by a rule pack. */
export function findingsOf(facts: Facts, rulePack: RulePack | undefined): Finding[] {
  if (!rulePack) return [];
  return rulePack.rules
    .filter((rule) => covers(rule, facts.asOf))
    .map((rule) => findingOf(rule, facts));
}

function findingOf(rule: Rule, facts: Facts): Finding {
  const { numerator, denominator, blank, reason } = reading(rule, facts);
  const base = { rule, numerator, denominator };
  const unknown = { ...base, outcome: "unknown", value: null } as const;
  if (reason !== undefined) return { ...unknown, reason };
  const value = numerator / denominator;
  const outcome = judge(rule, value);
  if (outcome !== "missed") return { ...base, outcome, value };
  if (judge(rule, (numerator + blank) / denominator) !== "missed") {
    return { ...unknown, reason: "blank" };
  }
  const mend = mendOf(rule, numerator, denominator);
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

interface Reading {
  readonly numerator: number;
  readonly denominator: number;
  readonly blank: number;
  readonly reason?: FindingReason;
}

function reading({ measures }: Rule, facts: Facts): Reading {
  if ("indicator" in measures) {
    const { numerator, denominator, blank, ...rest } = measure(measures.indicator, facts);
    return {
      numerator,
      denominator,
      blank,
      ...(rest.status === "not-measurable" && {
        reason: rest.reason === "all-blank" ? "blank" : rest.reason,
      }),
    };
  }
  const count = { numerator: facts.values[measures.fact], denominator: 1, blank: 0 };
  if (facts.values[`${measures.topic}Counted`] > 0) return count;
  if (facts.values.clubsInPeriod === 0) return { ...count, reason: "no-clubs" };
  return {
    ...count,
    reason: facts.values[`${measures.topic}NotReported`] > 0 ? "not-reported" : "not-due",
  };
}
