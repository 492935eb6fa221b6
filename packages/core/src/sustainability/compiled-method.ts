import type { IndicatorId } from "../indicators/catalogue.ts";
import type { IndicatorDefinition } from "../indicators/indicator.ts";
import { indicator } from "../indicators/measure.ts";
import { commonWeights } from "./common-weights.ts";
import type {
  ScoredIndicator,
  ScoreEdge,
  SustainabilityDimension,
  SustainabilityMethod,
  WholeRatio,
} from "./method.ts";
import { requireMethod } from "./method-checks.ts";

/** One end of an edge in counts: the count × `times` is compared with the base × `over`. */
export interface CountBound {
  readonly times: number;
  readonly over: number;
}

/** An edge, ready to be compared with counts. */
export interface CountEdge {
  readonly points: number;
  readonly min: CountBound | undefined;
  readonly max: CountBound | undefined;
  readonly edge: ScoreEdge;
}

/** An indicator of a method, with all that does not depend on a club worked out. */
export interface CompiledIndicator {
  readonly id: IndicatorId;
  /** Where it stands among all indicators of the method. */
  readonly place: number;
  /** Its weight in the whole, on one scale for all indicators; whole. */
  readonly weight: number;
  readonly hasNoPointsWithoutBase: boolean;
  /** From the fewest points to the most. */
  readonly edges: readonly CountEdge[];
}

/** A dimension with its indicators. */
export interface CompiledDimension {
  readonly key: SustainabilityDimension;
  readonly indicators: readonly CompiledIndicator[];
}

/** A method, ready to score many clubs. */
export interface CompiledMethod {
  readonly method: SustainabilityMethod;
  /** The dimensions, in the method's order. */
  readonly dimensions: readonly CompiledDimension[];
  /** Where an indicator stands among all of them. */
  readonly places: ReadonlyMap<IndicatorId, number>;
}

const COMPILED = new WeakMap<SustainabilityMethod, CompiledMethod>();

/** Checks a method and works out its weights and edges, once. */
export function compiledMethod(method: SustainabilityMethod): CompiledMethod {
  const known = COMPILED.get(method);
  if (known) return known;
  requireMethod(method);
  const compiled = compile(method);
  COMPILED.set(method, compiled);
  return compiled;
}

function compile(method: SustainabilityMethod): CompiledMethod {
  const weights = commonWeights(method);
  let place = 0;
  const dimensions = method.dimensions.map(({ key, indicators }, i) => ({
    key,
    indicators: indicators.map((scored, j) =>
      compileIndicator(scored, weights[i]?.[j] ?? 0, place++),
    ),
  }));
  const all = dimensions.flatMap(({ indicators }) => indicators);
  return { method, dimensions, places: new Map(all.map((each) => [each.id, each.place])) };
}

function compileIndicator(
  scored: ScoredIndicator,
  weight: number,
  place: number,
): CompiledIndicator {
  const definition = indicator(scored.indicator);
  return {
    id: scored.indicator,
    place,
    weight,
    hasNoPointsWithoutBase: scored.withoutBase === "no-points",
    edges: scored.edges.map((edge) => ({
      points: edge.points,
      min: edge.min && countBound(edge.min, definition),
      max: edge.max && countBound(edge.max, definition),
      edge,
    })),
  };
}

/** The value is count × per / base, for growth less 1; that it is at least a/b needs no division. */
function countBound(
  { numerator, denominator }: WholeRatio,
  { kind, per = 1 }: IndicatorDefinition,
): CountBound {
  const over = kind === "growth" ? numerator + denominator : numerator;
  return { times: per * denominator, over };
}
