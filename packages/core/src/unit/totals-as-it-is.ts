import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import type { AdministrativeUnit } from "./administrative-unit.ts";
import { carryForward } from "./carry-forward.ts";
import { placeRows, totalsOf } from "./place-rows.ts";
import { type Counts, Tally } from "./tally.ts";
import { type Units, unitIndex } from "./unit-index.ts";
import type { TotalsOptions, UnitRow, UnitTotals, UnplacedRow } from "./unit-totals.ts";
import { unitOfLevel } from "./unit-tree.ts";

/** For which day to give totals, and of which units. */
export interface AsItIsOptions extends TotalsOptions {
  /** The day whose units the totals are of. */
  readonly asOf: CivilDate;
}

/**
 * Totals within the boundaries of one day (theo địa giới hiện nay, for today):
 * each row is placed under the unit of its own day, and what a unit came to is
 * carried along its successors. Where a unit was split it is divided by their
 * shares, each count by itself: an estimate. No count gets lost or made; one that
 * is no greater than another stays so. But two that add up to a third before,
 * women and men say, may miss it by one in a part.
 *
 * @param rows - counts, each of a place and a day
 * @param units - a list, or better an index
 * @param options - the day, and the level to roll up to
 * @returns the totals, every row that has no place, and what stayed with a unit
 * that ended without a successor: under its code, on its last day. Asked for a
 * higher level, that goes to the unit above instead
 * @throws RangeError for a count or a sum that is not a safe whole number
 * @example
 * import { totalsAsItIs } from "@ishc/core";
 * const units = [
 *   { code: "22870", name: "Xã An Bình", level: "commune", from: "2009-01-01", to: "2025-06-30",
 *     successors: [{ code: "22873", from: "2025-07-01", share: 2000 }, { code: "22876", from: "2025-07-01", share: 1000 }] },
 *   { code: "22873", name: "Xã An Hòa", level: "commune", from: "2025-07-01" },
 *   { code: "22876", name: "Xã Bình Minh", level: "commune", from: "2025-07-01" },
 * ];
 * const rows = [{ code: "22870", date: "2024-12-31", values: { members: 100 } }];
 * const { totals } = totalsAsItIs(rows, units, { asOf: "2025-12-31" });
 * totals.map((total) => [total.unit.name, total.values.members]); // [["Xã An Hòa", 67], ["Xã Bình Minh", 33]]
 */
export function totalsAsItIs(
  rows: Iterable<UnitRow>,
  units: Units,
  { asOf, level }: AsItIsOptions,
): UnitTotals {
  const index = unitIndex(units);
  const { tally, unplaced } = placeRows(rows, index, (unit) =>
    unit.from > asOf ? "not-in-force" : unit,
  );
  carryForward(tally, index, { asOf, level });
  const totals = new Tally<AdministrativeUnit>();
  for (const { unit, values } of totalsOf(tally)) {
    const place = covers(unit, asOf) ? unitOfLevel(index, unit, asOf, level) : undefined;
    if (place) totals.add(place, values);
    else unplaced.push(leftOver(unit, values, asOf));
  }
  return { totals: totalsOf(totals), unplaced };
}

function leftOver(unit: AdministrativeUnit, values: Counts, asOf: CivilDate): UnplacedRow {
  const { code, to = asOf } = unit;
  if (covers(unit, asOf)) return { code, date: asOf, values, reason: "no-unit-of-level" };
  return { code, date: to, values, reason: "no-successor" };
}
