import type { IndicatorId } from "../indicators/catalogue.ts";
import { bandAt } from "./band-placement.ts";
import { compiledMethod } from "./compiled-method.ts";
import { productOverUp } from "./exact-comparison.ts";
import { exactRatio } from "./exact-ratio.ts";
import type { Lift, WhatWouldLift } from "./lift.ts";
import { changeOf, type LiftStep, liftSteps } from "./lift-steps.ts";
import type { SustainabilityMethod } from "./method.ts";
import { requireScoredBy } from "./result-method.ts";
import { smallestSteps } from "./smallest-steps.ts";
import type { SustainabilityOptions } from "./sustainability.ts";
import { SUSTAINABILITY_METHOD } from "./sustainability-method.ts";
import type { IndicatorScore, Sustainability } from "./sustainability-result.ts";
import { weightedSums } from "./weighted-sums.ts";

/**
 * The smallest changes that would lift a club by a band for certain, whatever it is
 * that is still missing. One indicator that reaches its next edges, or is reported,
 * where that is enough; two together where it is not. Of each indicator all else
 * stays as it is: one meeting more can move several of them at once.
 *
 * @param result - from {@link sustainability}
 * @param options - the method, where it is not the kit's own
 * @returns every smallest change, or why there is none
 * @throws RangeError when the result was scored by another method
 * @example
 * import { factsFromTotals, periodContaining, sustainability, whatWouldLift } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, monthsDue: 12, monthsMet: 9 });
 * whatWouldLift(sustainability(facts)).status; // "too-little-known"
 */
export function whatWouldLift(
  result: Sustainability,
  { method = SUSTAINABILITY_METHOD }: SustainabilityOptions = {},
): WhatWouldLift {
  return liftingOf(result, { method, most: Number.POSITIVE_INFINITY });
}

/**
 * The same with no more than so many of the changes told, the first ones: there can
 * be hundreds, and telling one costs as much as finding it.
 */
export function liftingOf(
  result: Sustainability,
  { method, most }: { readonly method: SustainabilityMethod; readonly most: number },
): WhatWouldLift {
  requireScoredBy(result, method);
  const scores = result.dimensions.flatMap(({ indicators }) => indicators);
  const unreported = unreportedOf(scores);
  const { placement } = result;
  if (placement.status === "not-named") {
    return { status: placement.reason, from: null, to: null, lifts: [], unreported };
  }
  const sums = weightedSums(scores);
  const possible = sums.due * method.fullPoints;
  const from = bandAt(method.bands, sums.lowest, possible);
  const to = method.bands[method.bands.indexOf(from) + 1];
  const lifting = { from: from.key, to: to?.key ?? null, unreported };
  if (!to) return { ...lifting, status: "highest-band", lifts: [] };
  const missing = productOverUp(possible, to.from.numerator, to.from.denominator) - sums.lowest;
  const smallest = smallestSteps(liftSteps(result, compiledMethod(method)), missing);
  const lifts = smallest.slice(0, most).map((steps) => liftOf(steps, sums.lowest, possible));
  return { ...lifting, status: lifts.length > 0 ? "lifts" : "more-than-two", lifts };
}

function liftOf(steps: readonly LiftStep[], lowest: number, possible: number): Lift {
  const then = steps.reduce((points, { gain }) => points + gain, lowest);
  return { changes: steps.map(changeOf), lowest: exactRatio(then, possible) };
}

function unreportedOf(scores: readonly IndicatorScore[]): IndicatorId[] {
  return scores
    .filter(({ state }) => state === "missing")
    .sort((a, b) => b.weight - a.weight)
    .map(({ indicator }) => indicator);
}
