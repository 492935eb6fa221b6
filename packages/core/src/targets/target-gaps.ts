import { type Attainment, attainment } from "./attainment.ts";
import { missingOf } from "./required-pace.ts";
import type { Target } from "./target.ts";
import { type Figure, notMeasurable, type TargetNotMeasurable } from "./target-figure.ts";

/** What one unit has of its target. */
export interface TargetGap {
  /** Code of the unit. */
  readonly unit: string;
  /** Its target. */
  readonly target: Target;
  /** What is missing, in the unit of the target; 0 where it is reached, null where that cannot be said. */
  readonly missing: number | null;
  /** How much of it is reached, or why that cannot be said. */
  readonly attainment: Attainment;
}

/** Units with a target, and what they lack together. */
export interface TargetGaps {
  /** The units: those that lack most first, those of which nothing can be said last. */
  readonly gaps: readonly TargetGap[];
  /** What is missing in all units together. What one has beyond its target does not help another. */
  readonly missing: number;
  /** Units that reached their target. */
  readonly reached: number;
  /** Units of which nothing can be said. */
  readonly unknown: number;
  /** Units that were counted and have no target. */
  readonly withoutTarget: readonly string[];
}

/**
 * What is missing of targets unit by unit, of provinces say.
 *
 * @param targets - one target a unit, all of the same quantity; none an upper bound
 * @param actuals - the figure of each unit, by its code
 * @returns the units and what they lack together
 * @throws RangeError as {@link attainment}
 * @example
 * import { PUBLISHED_TARGETS, targetGaps } from "@ishc/core";
 * const targets = PUBLISHED_TARGETS.filter((each) => ["ninh-thuan-clubs", "hoa-binh-clubs"].includes(each.id));
 * const count = (numerator) => ({ numerator, denominator: 1 });
 * const { gaps, missing } = targetGaps(targets, new Map([["58", count(36)], ["17", count(60)]]));
 * gaps.map((gap) => [gap.unit, gap.missing]); // [["17", 15], ["58", 0]]
 * missing; // 15
 */
export function targetGaps(
  targets: readonly Target[],
  actuals: ReadonlyMap<string, Figure>,
): TargetGaps {
  const gaps = targets.map((target) => gapOf(target, actuals.get(target.unit)));
  const units = new Set(targets.map((target) => target.unit));
  return {
    gaps: gaps.sort(byNeed),
    missing: gaps.reduce((sum, gap) => sum + (gap.missing ?? 0), 0),
    reached: gaps.filter((gap) => gap.missing === 0).length,
    unknown: gaps.filter((gap) => gap.missing === null).length,
    withoutTarget: [...actuals.keys()].filter((unit) => !units.has(unit)),
  };
}

function gapOf(target: Target, actual: Figure | undefined): TargetGap {
  const { unit } = target;
  const reached: Attainment | TargetNotMeasurable =
    target.direction === "at-most"
      ? notMeasurable("upper-bound")
      : actual
        ? attainment(target, actual)
        : notMeasurable("not-reported");
  const isKnown = actual !== undefined && reached.status === "measured";
  return { unit, target, missing: isKnown ? missingOf(target, actual) : null, attainment: reached };
}

/** Those that lack most first, in the order given where they lack the same. */
function byNeed(a: TargetGap, b: TargetGap): number {
  return (b.missing ?? -1) - (a.missing ?? -1);
}
