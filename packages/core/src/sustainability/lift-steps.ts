import { indicator } from "../indicators/measure.ts";
import { growsWithPart } from "../rules/mend.ts";
import type { CompiledIndicator, CompiledMethod, CountEdge } from "./compiled-method.ts";
import type { LiftChange } from "./lift.ts";
import { neededCount } from "./needed-count.ts";
import type { IndicatorScore, Sustainability } from "./sustainability-result.ts";

/** One indicator at one edge beyond the points it has for certain. */
export interface LiftStep {
  readonly compiled: CompiledIndicator;
  readonly score: IndicatorScore;
  readonly edge: CountEdge;
  readonly dimension: LiftChange["dimension"];
  /** What the whole would gain, in points times weight. */
  readonly gain: number;
  /** How many edges it climbs. */
  readonly climbs: number;
}

/** Of each indicator that is judged, every edge it could climb to, the nearest first. */
export function liftSteps(
  { dimensions }: Sustainability,
  { dimensions: compiled }: CompiledMethod,
): LiftStep[][] {
  return compiled.flatMap(({ key, indicators }, i) =>
    indicators.map((each, j) => {
      const score = dimensions[i]?.indicators[j];
      return score?.points ? stepsOf(each, { ...score, points: score.points }, key) : [];
    }),
  );
}

type Judged = IndicatorScore & { readonly points: NonNullable<IndicatorScore["points"]> };

function stepsOf(
  compiled: CompiledIndicator,
  score: Judged,
  dimension: LiftChange["dimension"],
): LiftStep[] {
  return compiled.edges
    .filter(({ points }) => points > score.points.lowest)
    .map((edge, i) => ({
      compiled,
      score,
      edge,
      dimension,
      gain: compiled.weight * (edge.points - score.points.lowest),
      climbs: i + 1,
    }));
}

/** A step as it is told. */
export function changeOf({ compiled, score, edge, dimension }: LiftStep): LiftChange {
  const { points, numerator, denominator } = score;
  const change = { counted: score, growsWithPart: growsWithPart(indicator(compiled.id).topic) };
  const kind = kindOf(score, edge.points);
  return {
    dimension,
    indicator: compiled.id,
    kind,
    points: { from: points?.lowest ?? 0, to: edge.points },
    reach: edge.edge,
    numerator,
    denominator,
    needs: kind === "report" ? null : neededCount(compiled.edges, edge, change),
  };
}

function kindOf({ state, points }: IndicatorScore, to: number): LiftChange["kind"] {
  if (state === "missing") return "report";
  return (points?.highest ?? 0) >= to ? "clear-up" : "raise";
}
