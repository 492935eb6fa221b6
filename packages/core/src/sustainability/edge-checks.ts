import { misuse } from "../errors.ts";
import { rangeOf } from "../indicators/formula.ts";
import type { IndicatorDefinition } from "../indicators/indicator.ts";
import { indicator } from "../indicators/measure.ts";
import { compareRatios } from "./exact-comparison.ts";
import type { ScoredIndicator, ScoreEdge, WholeRatio } from "./method.ts";
import { requireRatio, requireWhole, shown } from "./ratio-checks.ts";

/** Throws for edges that nothing or everything reaches, or that stand in no order. */
export function requireEdges({ indicator: id, edges }: ScoredIndicator, fullPoints: number): void {
  const definition = indicator(id);
  const last = edges[edges.length - 1];
  if (last?.points !== fullPoints) {
    throw misuse(`a last edge of ${id} for ${fullPoints} points`, last?.points, "Add one.");
  }
  edges.forEach((edge, i) => {
    requireEnds(edge, definition);
    requireInside(edge, edges[i - 1], id);
  });
}

function requireEnds(edge: ScoreEdge, definition: IndicatorDefinition): void {
  const { points, min, max } = edge;
  const { id, direction } = definition;
  requireWhole(points, `the points of an edge of ${id}`);
  if (!min && !max) throw misuse(`min or max for ${points} points of ${id}`, "none", "Give one.");
  if (min && direction === "lower") {
    throw misuse(`no min for ${id}, of which less is better`, shown(min), "Give a max.");
  }
  if (max && direction === "higher") {
    throw misuse(`no max for ${id}, of which more is better`, shown(max), "Give a min.");
  }
  for (const end of [min, max]) if (end) requireRatio(end, `an edge of ${id}`);
  requireInRange(edge, definition);
  if (min && max && compareRatios(min, max) > 0) {
    throw misuse(`a min of ${id} of at most ${shown(max)}`, shown(min), "Exchange the two.");
  }
}

/** Throws for an end outside of what there can be, and for one that everything reaches. */
function requireInRange({ min, max }: ScoreEdge, definition: IndicatorDefinition): void {
  const [least, most] = rangeOf(definition);
  const isAbove = (end: WholeRatio) => compareRatios(end, { numerator: least, denominator: 1 });
  const isBelow = (end: WholeRatio) =>
    most === null ? 1 : compareRatios({ numerator: most, denominator: 1 }, end);
  const isSound =
    (!min || (isAbove(min) > 0 && isBelow(min) >= 0)) &&
    (!max || (isAbove(max) >= 0 && isBelow(max) > 0));
  if (isSound) return;
  throw misuse(
    `an edge of ${definition.id} that lies in ${least}…${most ?? ""} and that not everything reaches`,
    `${shown(min)} to ${shown(max)}`,
    "Write 85 % as 85 / 100.",
  );
}

/** Each edge lies inside the one before, and asks for more. */
function requireInside(edge: ScoreEdge, before: ScoreEdge | undefined, id: string): void {
  if (!before) return;
  const below = tightened(edge.min, before.min, 1);
  const above = tightened(edge.max, before.max, -1);
  if (edge.points > before.points && below >= 0 && above >= 0 && below + above > 0) return;
  throw misuse(
    `the edge of ${id} for ${edge.points} points inside the one for ${before.points}`,
    `${shown(edge.min)} to ${shown(edge.max)}`,
    "Order edges from the fewest points, each asking for more than the one before.",
  );
}

/** Above 0 where an end asks for more than before, below 0 where for less; `upwards` is −1 for an upper end. */
function tightened(
  now: WholeRatio | undefined,
  before: WholeRatio | undefined,
  upwards: 1 | -1,
): number {
  if (!before) return now ? 1 : 0;
  return now ? upwards * Math.sign(compareRatios(now, before)) : -1;
}
