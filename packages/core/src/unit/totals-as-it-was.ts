import { placeRows, totalsOf } from "./place-rows.ts";
import { type Units, unitIndex } from "./unit-index.ts";
import type { TotalsOptions, UnitRow, UnitTotals } from "./unit-totals.ts";
import { unitOfLevel } from "./unit-tree.ts";

/**
 * Totals within the boundaries of the time (theo địa giới khi đó): each row is
 * placed under the unit in force on its own day. Reports of the past read like
 * this.
 *
 * @param rows - counts, each of a place and a day
 * @param units - a list, or better an index
 * @param options - the level to roll up to
 * @returns the totals, and every row that has no place
 * @throws RangeError for a count or a sum that is not a safe whole number
 * @example
 * import { totalsAsItWas } from "@ishc/core";
 * const units = [
 *   { code: "22870", name: "Xã An Bình", level: "commune", from: "2009-01-01", to: "2025-06-30" },
 *   { code: "22870", name: "Xã Tân Lộc", level: "commune", from: "2025-07-01" },
 * ];
 * const rows = [
 *   { code: "22870", date: "2024-12-31", values: { members: 55 } },
 *   { code: "22870", date: "2025-12-31", values: { members: 60 } },
 * ];
 * const { totals } = totalsAsItWas(rows, units);
 * totals.map((total) => [total.unit.name, total.values.members]); // [["Xã An Bình", 55], ["Xã Tân Lộc", 60]]
 */
export function totalsAsItWas(
  rows: Iterable<UnitRow>,
  units: Units,
  { level }: TotalsOptions = {},
): UnitTotals {
  const index = unitIndex(units);
  const { tally, unplaced } = placeRows(
    rows,
    index,
    (unit, { date }) => unitOfLevel(index, unit, date, level) ?? "no-unit-of-level",
  );
  return { totals: totalsOf(tally), unplaced };
}
