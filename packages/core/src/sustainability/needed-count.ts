import type { Mend } from "../rules/mend.ts";
import type { CountBound, CountEdge } from "./compiled-method.ts";
import { type Counted, leastCount, mostCount, pointsOf } from "./indicator-points.ts";

/** How a count may change. */
export interface Change {
  /** What is counted now. */
  readonly counted: Counted;
  /** Whether one more above the line is one more below, too. */
  readonly growsWithPart: boolean;
}

/**
 * The smallest change above the line that reaches an edge for certain, whatever is
 * not known; null where none does.
 */
export function neededCount(
  edges: readonly CountEdge[],
  edge: CountEdge,
  change: Change,
): Mend | null {
  const { counted } = change;
  if (counted.denominator === 0) return null;
  const add = edge.min ? toAdd(edge.min, change) : 0;
  const remove = edge.max ? toRemove(edge.max, change) : 0;
  const mend: Mend = add > 0 ? { add } : { remove };
  const after = countedAfter(change, mend);
  return isPossible(after) && pointsOf(edges, after).lowest >= edge.points ? mend : null;
}

function isPossible({ numerator, denominator }: Counted): boolean {
  return Number.isFinite(numerator) && numerator >= 0 && denominator > 0;
}

/**
 * What is counted once so many more or fewer are. They are found among the blanks
 * first: a blank that is filled in is one less.
 */
function countedAfter({ counted, growsWithPart }: Change, { add = 0, remove = 0 }: Mend): Counted {
  const { numerator, denominator, blank } = counted;
  const by = add - remove;
  if (growsWithPart) return { numerator: numerator + by, denominator: denominator + by, blank };
  const most = Math.max(numerator + blank - remove, numerator + by);
  const least = Math.min(numerator + add, most);
  return { numerator: least, denominator, blank: most - least };
}

function toAdd(min: CountBound, { counted, growsWithPart }: Change): number {
  const { numerator, denominator } = counted;
  if (growsWithPart) return people(lacking(min, numerator, denominator), min);
  return Math.max(0, leastCount(min, denominator) - numerator);
}

function toRemove(max: CountBound, { counted, growsWithPart }: Change): number {
  const { numerator, denominator, blank } = counted;
  const most = numerator + blank;
  if (growsWithPart) return people(-lacking(max, most, denominator), max);
  return Math.max(0, most - mostCount(max, denominator));
}

/** What is lacking at an end, in its smallest parts; below 0 where there is more than that. */
function lacking({ times, over }: CountBound, part: number, all: number): bigint {
  return BigInt(over) * BigInt(all) - BigInt(times) * BigInt(part);
}

/** How many have to join, or to leave, where each of them changes the whole as well. */
function people(missing: bigint, { times, over }: CountBound): number {
  if (missing <= 0n) return 0;
  const each = BigInt(times) - BigInt(over);
  return each > 0n ? Number((missing + each - 1n) / each) : Number.POSITIVE_INFINITY;
}
