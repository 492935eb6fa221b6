import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import { misuse } from "../errors.ts";
import type { Facts } from "../facts/facts.ts";
import { measure } from "../indicators/measure.ts";
import { periodOf, type Target } from "./target.ts";
import {
  isCountedFromStart,
  isTargetFact,
  isTargetShare,
  quantityKind,
  TARGET_FACTS,
  TARGET_SHARES,
  type TargetIndicator,
} from "./target-quantity.ts";

/** What was counted: a count over 1, or a ratio with both its counts. */
export interface Figure {
  /** The count above the line; whole, at least 0. */
  readonly numerator: number;
  /** The count below the line; whole, at least 0; 1 for a plain count. */
  readonly denominator: number;
}

/**
 * Why nothing can be said of a target.
 *
 * - `no-clubs`, `not-due`, `not-reported`, `no-base`, `all-blank`: as for indicators
 * - `not-in-facts`: facts do not hold it; give the two counts
 * - `other-period`: the facts begin on another day than what the target counts, or end after it
 * - `no-start`: what it was at the start is not known
 * - `not-begun`: the day lies before the target's first
 * - `no-time-left`: not reached, and no whole month is left
 * - `upper-bound`: there is nothing to grow to
 */
export const TARGET_REASONS = [
  "no-clubs",
  "not-due",
  "not-reported",
  "no-base",
  "all-blank",
  "not-in-facts",
  "other-period",
  "no-start",
  "not-begun",
  "no-time-left",
  "upper-bound",
] as const;

/** One of {@link TARGET_REASONS}. */
export type TargetReason = (typeof TARGET_REASONS)[number];

/** Nothing can be said, and why. */
export interface TargetNotMeasurable {
  /** There is no number. */
  readonly status: "not-measurable";
  /** Why. */
  readonly reason: TargetReason;
  /** Always null, so that reading the value of either kind is safe. */
  readonly value: null;
}

/** What facts say of a target's quantity. */
export type TargetFigure =
  | (Figure & {
      /** There is a number. */
      readonly status: "measured";
      /** Numerator over denominator, unrounded. */
      readonly value: number;
      /** Clubs that should be in it and did not report: with them it may be more. */
      readonly clubsNotReported: number;
    })
  | TargetNotMeasurable;

/**
 * Reads from facts what a target asks for. What is founded or joins counts from
 * the first day of the target, so the facts have to begin on that day; all else is
 * read on their last day. Later than the last day of the target nothing is read.
 *
 * @param target - the target
 * @param facts - of the target's unit
 * @returns the figure, or why there is none
 * @example
 * import { factsFromTotals, PUBLISHED_TARGETS, spanOfMonths, targetFigure } from "@ishc/core";
 * const target = PUBLISHED_TARGETS.find((each) => each.id === "decision-1648-clubs-2030");
 * const facts = factsFromTotals(spanOfMonths("2025-08", "2026-12"), "2026-12-31", { clubs: 9400, clubsFounded: 900 });
 * target && targetFigure(target, facts).value; // 900
 */
export function targetFigure(target: Target, facts: Facts): TargetFigure {
  const { what } = target;
  const { from, to } = periodOf(target);
  const isPart = isCountedFromStart(what) && facts.period.from !== from;
  if (isPart || lastDay(facts) > to) return notMeasurable("other-period");
  if (isTargetFact(what)) return factFigure(what, facts);
  if (isTargetShare(what)) return shareFigure(what, facts);
  return indicatorFigure(what, facts);
}

function factFigure(what: keyof typeof TARGET_FACTS, { values }: Facts): TargetFigure {
  const topic = TARGET_FACTS[what];
  const clubsNotReported = topic ? values[`${topic}NotReported`] : 0;
  if (topic && values[`${topic}Counted`] === 0) {
    if (values.clubsInPeriod === 0) return notMeasurable("no-clubs");
    return notMeasurable(clubsNotReported > 0 ? "not-reported" : "not-due");
  }
  return { ...measuredFigure({ numerator: values[what], denominator: 1 }), clubsNotReported };
}

function shareFigure(what: keyof typeof TARGET_SHARES, { values }: Facts): TargetFigure {
  const facts = TARGET_SHARES[what];
  if (!facts) return notMeasurable("not-in-facts");
  const [over, under] = facts;
  if (values[under] === 0) return notMeasurable("no-base");
  const figure = { numerator: values[over], denominator: values[under] };
  return { ...measuredFigure(figure), clubsNotReported: 0 };
}

function indicatorFigure(what: TargetIndicator, facts: Facts): TargetFigure {
  const measured = measure(what, facts);
  if (measured.status === "not-measurable") return notMeasurable(measured.reason);
  return { ...measuredFigure(measured), clubsNotReported: measured.clubsNotReported };
}

function measuredFigure({ numerator, denominator }: Figure) {
  return { status: "measured", numerator, denominator, value: numerator / denominator } as const;
}

/** Nothing, and why. */
export function notMeasurable(reason: TargetReason): TargetNotMeasurable {
  return { status: "not-measurable", reason, value: null };
}

/** The last day counted. */
function lastDay({ asOf, period }: Facts): CivilDate {
  return earlierOf(asOf, period.to);
}

/** Refuses what cannot have been counted for a target. */
export function requireFigure({ id, what }: Target, { numerator, denominator }: Figure): void {
  const isWhole = (value: number) => Number.isSafeInteger(value) && value >= 0;
  if (!isWhole(numerator) || !isWhole(denominator)) {
    throw misuse(
      `whole numbers of at least 0 for ${id}`,
      `${numerator} / ${denominator}`,
      "Give both counts.",
    );
  }
  const kind = quantityKind(what);
  if (kind === "count" && denominator !== 1) {
    throw misuse(`the denominator 1 for the count ${id}`, denominator, "Give the count itself.");
  }
  if (kind === "share" && numerator > denominator) {
    throw misuse(`a share of at most 1 for ${id}`, `${numerator} / ${denominator}`, "Count anew.");
  }
}
