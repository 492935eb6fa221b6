import { type ExactRatio, exactRatio } from "./exact-ratio.ts";
import type { IndicatorScore, ScoreRange } from "./sustainability-result.ts";

/** Points times weight, and weights, summed over some indicators; all whole. */
export interface WeightedSums {
  /** The fewest points possible. */
  readonly lowest: number;
  /** The most points possible. */
  readonly highest: number;
  /** The weight of what there is to judge. */
  readonly due: number;
  /** Of it, the weight of what is known for certain. */
  readonly known: number;
}

/** Sums over indicators; what is left out weighs nothing. */
export function weightedSums(indicators: readonly IndicatorScore[]): WeightedSums {
  const sums = { lowest: 0, highest: 0, due: 0, known: 0 };
  for (const { weight, points } of indicators) {
    if (!points) continue;
    sums.lowest += weight * points.lowest;
    sums.highest += weight * points.highest;
    sums.due += weight;
    if (points.lowest === points.highest) sums.known += weight;
  }
  return sums;
}

/** Sums of sums. */
export function addedSums(all: readonly WeightedSums[]): WeightedSums {
  const sums = { lowest: 0, highest: 0, due: 0, known: 0 };
  for (const { lowest, highest, due, known } of all) {
    sums.lowest += lowest;
    sums.highest += highest;
    sums.due += due;
    sums.known += known;
  }
  return sums;
}

/** The score that sums come to; null where nothing is due. */
export function scoreOf(
  { lowest, highest, due }: WeightedSums,
  fullPoints: number,
): ScoreRange | null {
  if (due === 0) return null;
  const low = exactRatio(lowest, due * fullPoints);
  return { lowest: low, highest: lowest === highest ? low : exactRatio(highest, due * fullPoints) };
}

/** Of the weight that is due, the share known for certain; null where nothing is due. */
export function knownOf({ known, due }: WeightedSums): ExactRatio | null {
  return due === 0 ? null : exactRatio(known, due);
}
