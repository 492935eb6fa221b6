import { greatestDivisor } from "./exact-comparison.ts";
import type { SustainabilityMethod } from "./method.ts";

/**
 * The weight of every indicator on one scale. A dimension's weight is shared out
 * among its indicators, so that each keeps its part of the whole when another one
 * is left out.
 */
export function commonWeights({
  dimensions,
}: Pick<SustainabilityMethod, "dimensions">): number[][] {
  const sums = dimensions.map(({ indicators }) => sum(indicators.map(({ weight }) => weight)));
  const scale = sums.reduce((least, each) => (least / greatestDivisor(least, each)) * each, 1);
  const weights = dimensions.map(({ weight, indicators }, i) =>
    indicators.map((each) => weight * each.weight * (scale / (sums[i] ?? 1))),
  );
  const common = weights.flat().reduce(greatestDivisor);
  return weights.map((each) => each.map((weight) => weight / common));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
