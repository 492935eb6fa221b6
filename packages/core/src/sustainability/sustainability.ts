import type { Facts } from "../facts/facts.ts";
import type { Measurement } from "../indicators/measure.ts";
import { placementOf } from "./band-placement.ts";
import { type CompiledDimension, compiledMethod } from "./compiled-method.ts";
import { indicatorScore } from "./indicator-score.ts";
import { measurementsInPlace } from "./measurements-in-place.ts";
import type { SustainabilityMethod } from "./method.ts";
import { SUSTAINABILITY_METHOD } from "./sustainability-method.ts";
import type { DimensionScore, Sustainability } from "./sustainability-result.ts";
import { addedSums, knownOf, scoreOf, type WeightedSums, weightedSums } from "./weighted-sums.ts";

/** How to score. */
export interface SustainabilityOptions {
  /** The method; {@link SUSTAINABILITY_METHOD} unless given. */
  readonly method?: SustainabilityMethod;
}

/**
 * How lasting a club is: six conditions, each a weighted mean of indicators that
 * are scored by published edges. **Not an official ranking**: official bands exist,
 * but neither their criteria nor their weights were published. All is whole numbers
 * and compared exactly; 79.5 % is short of 80 %.
 *
 * What is not reported makes a range from the lowest to the highest score possible.
 * What is not due, or has nothing to be divided by, is left out with its weight.
 *
 * Facts merged of many clubs may be scored, too. That scores the ratios of all of
 * them together, which is not the mean of their scores; count clubs by band with
 * {@link clubsByBand}. An indicator that too few of the clubs reported
 * ({@link SustainabilityMethod.leastKnown}) is not known then.
 *
 * @param of - facts of a club or of many, or what `measureAll` made of them
 * @param options - where wanted, another method
 * @returns plain JSON without personal data
 * @throws RangeError for a method that contradicts itself, for measurements that
 * lack an indicator of the method, and for those of different periods or days
 * @see {@link SOURCES}: `ninh-thuan-interview` for the conditions; weights are our choice
 * @example
 * import { factsFromTotals, periodContaining, sustainability } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, monthsDue: 12, monthsMet: 9 });
 * const result = sustainability(facts);
 * result.dimensions[1]?.indicators.find((each) => each.indicator === "meeting-regularity")?.points; // { lowest: 3, highest: 3 }
 * result.placement; // { status: "not-named", reason: "too-little-known" }
 */
export function sustainability(
  of: Facts | readonly Measurement[],
  { method = SUSTAINABILITY_METHOD }: SustainabilityOptions = {},
): Sustainability {
  const compiled = compiledMethod(method);
  const measurements = measurementsInPlace(of, compiled);
  const { period, asOf } = measurements[0] as Measurement;
  const scored = compiled.dimensions.map((each) => scoredDimension(each, measurements, method));
  const whole = addedSums(scored.map(({ sums }) => sums));
  return {
    kind: "ishc-sustainability",
    version: 1,
    method: { id: method.id, version: method.version, fullPoints: method.fullPoints },
    isOfficialRanking: false,
    period,
    asOf,
    score: scoreOf(whole, method.fullPoints),
    known: knownOf(whole),
    placement: placementOf(whole, method),
    dimensions: scored.map(({ dimension }) => dimension),
  };
}

function scoredDimension(
  { key, indicators }: CompiledDimension,
  measurements: readonly Measurement[],
  method: SustainabilityMethod,
): { readonly dimension: DimensionScore; readonly sums: WeightedSums } {
  const scores = indicators.map((each) =>
    indicatorScore(each, measurements[each.place] as Measurement, method),
  );
  const sums = weightedSums(scores);
  const score = scoreOf(sums, method.fullPoints);
  return { dimension: { key, score, known: knownOf(sums), indicators: scores }, sums };
}
