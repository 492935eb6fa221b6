import {
  type BoundaryGroup,
  type ConstantBoundariesOptions,
  groupsByUnit,
  holdsLevel,
} from "./constant-boundaries.ts";
import { placeRows } from "./place-rows.ts";
import type { Counts } from "./tally.ts";
import { type Units, unitIndex } from "./unit-index.ts";
import type { UnitRow, UnplacedRow } from "./unit-totals.ts";
import { unitOfLevel } from "./unit-tree.ts";

/** One group of units and what its rows come to. */
export interface GroupTotal {
  /** The group. */
  readonly group: BoundaryGroup;
  /** The sums. */
  readonly values: Counts;
}

/** Totals of groups. Totals and what is unplaced add up to the rows, to the last one. */
export interface GroupTotals {
  /** Every group that has rows, by its lowest code. */
  readonly totals: readonly GroupTotal[];
  /** What could not be placed. */
  readonly unplaced: readonly UnplacedRow[];
}

/**
 * Totals on constant boundaries (theo địa giới thống nhất): each row goes to the
 * group of the unit in force on its own day. Rows of before and after a reform
 * can be compared, and nothing is estimated.
 *
 * @param rows - counts, each of a place and a day
 * @param units - a list, or better an index
 * @param options - the first and last day, and the level to roll up to
 * @returns the totals, and every row that has no place
 * @throws RangeError when the last day is before the first, or for a count or a sum
 * that is not a safe whole number
 * @see {@link constantBoundaries}
 * @example
 * import { totalsOnConstantBoundaries } from "@ishc/core";
 * const successors = [{ code: "22873", from: "2025-07-01", share: 1 }];
 * const units = [
 *   { code: "22870", name: "Xã An Bình", level: "commune", from: "2009-01-01", to: "2025-06-30", successors },
 *   { code: "22873", name: "Xã An Bình Hòa", level: "commune", from: "2025-07-01" },
 * ];
 * const rows = [
 *   { code: "22870", date: "2024-12-31", values: { clubs: 2 } },
 *   { code: "22873", date: "2025-12-31", values: { clubs: 3 } },
 * ];
 * const { totals } = totalsOnConstantBoundaries(rows, units, { from: "2024-12-31", to: "2025-12-31" });
 * totals.map((total) => total.values.clubs); // [5]
 */
export function totalsOnConstantBoundaries(
  rows: Iterable<UnitRow>,
  units: Units,
  { level, ...days }: ConstantBoundariesOptions,
): GroupTotals {
  const index = unitIndex(units);
  const groups = groupsByUnit(index, days);
  const { tally, unplaced } = placeRows<BoundaryGroup>(rows, index, (unit, { date }) => {
    const place = unitOfLevel(index, unit, date, level) ?? unit;
    const group = groups.get(place);
    if (!group) return "not-in-force";
    const isOfLevel = level === undefined || place.level === level || holdsLevel(group, level);
    return isOfLevel ? group : "no-unit-of-level";
  });
  const totals = [...new Set(groups.values())].flatMap((group) => {
    const values = tally.take(group);
    return values ? [{ group, values }] : [];
  });
  return { totals, unplaced };
}
