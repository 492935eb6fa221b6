import { earlierOf } from "../calendar/civil-date.ts";
import { misuse } from "../errors.ts";
import { TOPIC_FACTS, type Topic } from "../facts/fact-catalogue.ts";
import type { Facts } from "../facts/facts.ts";
import type { FractionIndicatorId, IndicatorId } from "../indicators/catalogue.ts";
import {
  indicator,
  type Measurement,
  measureEach,
  type NotMeasurableReason,
} from "../indicators/measure.ts";
import type { Register } from "../register/register.ts";
import type { RatioOfFacts, Rule } from "./rule.ts";
import type { RulePack } from "./rule-pack.ts";

/** Why a finding is unknown: there is no number, or those not known could turn it (`blank`). */
export type FindingReason = Exclude<NotMeasurableReason, "all-blank"> | "blank";

/** What a rule's measure comes to on facts, before it is judged. */
export interface Reading {
  readonly numerator: number;
  readonly denominator: number;
  readonly blank: number;
  /** For so many of the denominator. */
  readonly per: number;
  readonly reason?: FindingReason;
}

/** What the indicators of the rules came to; where own measures are found, and what they read. */
interface Context {
  readonly measured: MeasuredIndicators;
  readonly rulePack: RulePack | undefined;
  readonly register?: Register;
}

/** Indicators on the same facts, by id. */
export type MeasuredIndicators = ReadonlyMap<IndicatorId, Measurement>;

/** Measures the indicators that rules ask about, all of them on one reading of the facts. */
export function measuredFor(rules: readonly Rule[], facts: Facts): MeasuredIndicators {
  const ids = new Set<IndicatorId>();
  for (const { measures } of rules) if ("indicator" in measures) ids.add(measures.indicator);
  return new Map(measureEach([...ids], facts).map((each) => [each.indicator, each]));
}

/** Reads what a rule measures. */
export function readingOf({ measures }: Rule, facts: Facts, context: Context): Reading {
  if ("indicator" in measures) return ofIndicator(measures.indicator, context);
  if ("own" in measures) return ofOwn(measures.own, facts, context);
  if ("over" in measures) return ofRatio(measures, facts);
  const count = { numerator: facts.values[measures.fact], denominator: 1, blank: 0, per: 1 };
  return { ...count, ...reasonOf(measures.topic, facts) };
}

function ofIndicator(id: FractionIndicatorId, { measured }: Context): Reading {
  const found = measured.get(id) as Measurement;
  const { numerator, denominator, blank } = found;
  const reading = { numerator, denominator, blank, per: indicator(id).per ?? 1 };
  if (found.status === "measured") return reading;
  return { ...reading, reason: found.reason === "all-blank" ? "blank" : found.reason };
}

function ofRatio({ over, under, blank, per = 1, topic }: RatioOfFacts, facts: Facts): Reading {
  const reading = {
    numerator: facts.values[over],
    denominator: facts.values[under],
    blank: blank ? facts.values[blank] : 0,
    per,
    ...reasonOf(topic, facts),
  };
  if (reading.reason) return reading;
  if (reading.denominator === 0) return { ...reading, reason: "no-base" };
  // Less than one week in need, say: what is asked for a week is not due yet.
  return reading.denominator < per ? { ...reading, reason: "not-due" } : reading;
}

function ofOwn(name: string, facts: Facts, { rulePack, register }: Context): Reading {
  const span = { from: facts.period.from, to: earlierOf(facts.asOf, facts.period.to) };
  const read =
    register && facts.values.clubs > 0 ? rulePack?.own?.[name]?.(register, span) : undefined;
  if (!read) {
    const { clubs, clubsInPeriod } = facts.values;
    const reason = clubs > 0 ? "not-reported" : clubsInPeriod > 0 ? "not-due" : "no-clubs";
    return { numerator: 0, denominator: 0, blank: 0, per: 1, reason };
  }
  const { numerator, denominator, blank = 0 } = read;
  if (![numerator, denominator, blank].every((each) => Number.isFinite(each) && each >= 0)) {
    throw misuse(
      `finite numbers of at least 0 from the measure ${name}`,
      `${numerator} of ${denominator}, ${blank} not known`,
      "Return undefined where the club did not report it.",
    );
  }
  const reading = { numerator, denominator, blank, per: 1 };
  return denominator === 0 ? { ...reading, reason: "no-base" } : reading;
}

/** Why a topic is not known on these facts; nothing where it is. */
function reasonOf(topic: Topic, { values }: Facts): { readonly reason?: FindingReason } {
  const { Counted, NotReported } = TOPIC_FACTS[topic];
  if (values[Counted] > 0) return {};
  if (values.clubsInPeriod === 0) return { reason: "no-clubs" };
  return { reason: values[NotReported] > 0 ? "not-reported" : "not-due" };
}
