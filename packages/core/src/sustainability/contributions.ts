import type { ScoreChange } from "./comparison.ts";
import { type ExactRatio, exactRatio } from "./exact-ratio.ts";
import type { IndicatorScore } from "./sustainability-result.ts";
import { type WeightedSums, weightedSums } from "./weighted-sums.ts";

/** One indicator at two times. */
export interface Both {
  readonly before: IndicatorScore;
  readonly after: IndicatorScore;
}

/** What the whole was and is, for shares of its change. */
interface Wholes {
  readonly before: WeightedSums;
  readonly after: WeightedSums;
  /** The weight of what is judged both times. */
  readonly lasting: number;
  readonly fullPoints: number;
}

/**
 * Shares out the change of the score among indicators, exactly. What is judged both
 * times gives what its points moved by. What fell due gives what it stands above
 * the whole after, and what is no longer due what it stood below the whole before:
 * so an indicator that did not move gives nothing, though it weighs more or less.
 *
 * @returns the share of one indicator; null where there is no change to speak of
 */
export function contributionsTo(
  all: readonly Both[],
  fullPoints: number,
): (one: Both) => ScoreChange | null {
  const wholes: Wholes = {
    before: weightedSums(all.map(({ before }) => before)),
    after: weightedSums(all.map(({ after }) => after)),
    lasting: all.reduce((sum, each) => sum + (isLasting(each) ? each.after.weight : 0), 0),
    fullPoints,
  };
  if (wholes.before.due === 0 || wholes.after.due === 0) return () => null;
  return (one) => ({
    lowest: contribution(one, wholes, "lowest"),
    highest: contribution(one, wholes, "highest"),
  });
}

function isLasting({ before, after }: Both): boolean {
  return before.points !== null && after.points !== null;
}

function contribution(
  { before, after }: Both,
  wholes: Wholes,
  end: "lowest" | "highest",
): ExactRatio {
  const { lasting, fullPoints } = wholes;
  const [was, is] = [before.points?.[end], after.points?.[end]];
  const { weight } = after;
  if (was !== undefined && is !== undefined) {
    return exactRatio(weight * (is - was), fullPoints * lasting);
  }
  if (is !== undefined) return beside(weight, is, { ...wholes, sums: wholes.after, end });
  if (was === undefined) return exactRatio(0, 1);
  return negative(beside(weight, was, { ...wholes, sums: wholes.before, end }));
}

/** What an indicator judged only once stands above the whole of then; all of it where nothing lasts. */
function beside(
  weight: number,
  points: number,
  whole: {
    readonly sums: WeightedSums;
    readonly end: "lowest" | "highest";
    readonly lasting: number;
    readonly fullPoints: number;
  },
): ExactRatio {
  const { sums, end, lasting, fullPoints } = whole;
  if (lasting === 0) return exactRatio(weight * points, fullPoints * sums.due);
  return exactRatio(weight * (points * sums.due - sums[end]), fullPoints * sums.due * lasting);
}

function negative({ numerator, denominator }: ExactRatio): ExactRatio {
  return exactRatio(0 - numerator, denominator);
}
