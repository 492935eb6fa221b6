import type { CountBound, CountEdge } from "./compiled-method.ts";
import { compareProducts, productOver, productOverUp } from "./exact-comparison.ts";

/** The fewest and the most points possible; equal where all is known. */
export interface PointRange {
  /** The fewest. */
  readonly lowest: number;
  /** The most. */
  readonly highest: number;
}

/** What was counted above the line, below it, and what may come on top above. */
export interface Counted {
  readonly numerator: number;
  readonly denominator: number;
  readonly blank: number;
}

/**
 * The points for what was counted, whatever of the blanks belongs above the line.
 * Edges lie inside each other, so points rise up to a best count and fall beyond
 * it: the fewest are found at one of the two ends.
 */
export function pointsOf(
  edges: readonly CountEdge[],
  { numerator, denominator, blank }: Counted,
): PointRange {
  const least = pointsAt(edges, numerator, denominator);
  if (blank === 0) return { lowest: least, highest: least };
  const most = pointsAt(edges, numerator + blank, denominator);
  return {
    lowest: Math.min(least, most),
    highest: bestPoints(edges, { numerator, denominator, blank }),
  };
}

/** The points for one count. */
function pointsAt(edges: readonly CountEdge[], count: number, base: number): number {
  let points = 0;
  for (const edge of edges) {
    if (!isWithin(edge, count, base)) return points;
    points = edge.points;
  }
  return points;
}

function isWithin({ min, max }: CountEdge, count: number, base: number): boolean {
  if (min && compareProducts(count, min.times, base, min.over) < 0) return false;
  return !max || compareProducts(count, max.times, base, max.over) <= 0;
}

/** The points of the innermost edge that one of the possible counts lies within. */
function bestPoints(
  edges: readonly CountEdge[],
  { numerator, denominator, blank }: Counted,
): number {
  let points = 0;
  for (const { min, max, points: reached } of edges) {
    const least = Math.max(numerator, min ? leastCount(min, denominator) : numerator);
    const most = max ? mostCount(max, denominator) : least;
    if (least > Math.min(most, numerator + blank)) return points;
    points = reached;
  }
  return points;
}

/** The least count that reaches a lower end. */
export function leastCount({ times, over }: CountBound, base: number): number {
  return productOverUp(base, over, times);
}

/** The most that an upper end allows. */
export function mostCount({ times, over }: CountBound, base: number): number {
  return productOver(base, over, times);
}
