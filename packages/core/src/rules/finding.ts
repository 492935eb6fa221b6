import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import { FACTS } from "../facts/fact-catalogue.ts";
import type { Facts } from "../facts/facts.ts";
import type { IssuePath } from "../issue.ts";
import { type Mend, mendOf } from "./mend.ts";
import type { FindingReason, Reading } from "./reading.ts";
import type { Rule } from "./rule.ts";

/**
 * How a club stands to a rule.
 *
 * - `met`: within the band
 * - `above`: above the band, which is worth knowing and no failure
 * - `missed`: below the band, or above it where the rule is strict about that
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

/** The last day counted, under whose rules the club is judged: a report drawn up late changes nothing. */
export function lastDay({ asOf, period }: Pick<Facts, "asOf" | "period">): CivilDate {
  return earlierOf(asOf, period.to);
}

/** Judges what a rule measured, on the facts it was read from. */
export function findingOf(rule: Rule, reading: Reading, facts: Facts): Finding {
  const { numerator, denominator, blank, per, reason } = reading;
  const value = (numerator * per) / denominator;
  // What is not due may have been done all the same.
  const isDoneEarly = reason === "not-due" && numerator > 0 && judge(rule, value) !== "missed";
  if (reason !== undefined && !isDoneEarly) return unknown(rule, reading, reason);
  const outcome = judge(rule, value);
  if (blank > 0 && isTurnedBy(rule, value, ((numerator + blank) * per) / denominator)) {
    return unknown(rule, reading, "blank");
  }
  const judged = { rule, numerator, denominator, outcome, value };
  if (outcome !== "missed") return judged;
  if (isTargetAhead(rule, facts)) return unknown(rule, reading, "not-due");
  const mend = mendOf(rule, numerator, denominator / per);
  const isEarly = rule.dueAtEnd === true && facts.asOf < facts.period.to;
  const found = isEarly ? unknown(rule, reading, "not-due") : judged;
  return mend ? { ...found, mend } : found;
}

function unknown(rule: Rule, { numerator, denominator }: Reading, reason: FindingReason): Finding {
  return { rule, numerator, denominator, outcome: "unknown", value: null, reason };
}

/** Whether the rule could be met or missed, whatever of the two it is without those not known. */
function isTurnedBy({ asks: { min, max, strictMax } }: Rule, least: number, most: number): boolean {
  const isStrict = strictMax === true && max !== undefined;
  const canBeMet = most >= min && !(isStrict && least > max);
  const canBeMissed = least < min || (isStrict && most > max);
  return canBeMet && canBeMissed;
}

/** Whether there is time left to reach a target, or the facts are of a part of its time alone. */
function isTargetAhead({ dueOn, from, measures }: Rule, facts: Facts): boolean {
  if (dueOn === undefined) return false;
  const isPart = isFlow(measures) && from !== undefined && from < facts.period.from;
  return isPart || lastDay(facts) < dueOn;
}

function isFlow(measures: Rule["measures"]): boolean {
  return (
    "fact" in measures && FACTS.some(({ id, kind }) => id === measures.fact && kind === "flow")
  );
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
