import { compareProducts } from "./exact-comparison.ts";
import type { MethodBand, SustainabilityMethod } from "./method.ts";
import type { BandPlacement } from "./sustainability-result.ts";
import type { WeightedSums } from "./weighted-sums.ts";

/** In which band the sums place a club. */
export function placementOf(sums: WeightedSums, method: SustainabilityMethod): BandPlacement {
  const { bands, leastKnown, fullPoints } = method;
  const { lowest, highest, known, due } = sums;
  if (due === 0) return { status: "not-named", reason: "nothing-due" };
  if (compareProducts(known, leastKnown.denominator, due, leastKnown.numerator) < 0) {
    return { status: "not-named", reason: "too-little-known" };
  }
  const low = bandAt(bands, lowest, due * fullPoints);
  const high = bandAt(bands, highest, due * fullPoints);
  return low === high
    ? { status: "named", band: low.key }
    : { status: "between", lowest: low.key, highest: high.key };
}

/** The highest band that so many points of all possible ones reach. */
export function bandAt(bands: readonly MethodBand[], points: number, possible: number): MethodBand {
  let reached = bands[0];
  for (const band of bands) {
    const { numerator, denominator } = band.from;
    if (compareProducts(points, denominator, possible, numerator) >= 0) reached = band;
  }
  return reached as MethodBand;
}
