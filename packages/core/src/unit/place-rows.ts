import type { AdministrativeUnit } from "./administrative-unit.ts";
import { Tally } from "./tally.ts";
import { type UnitIndex, unitAt } from "./unit-index.ts";
import type { UnitRow, UnitTotal, UnplacedReason, UnplacedRow } from "./unit-totals.ts";

/** Rows summed up by place, and those that have none. */
export interface PlacedRows<Place> {
  readonly tally: Tally<Place>;
  readonly unplaced: UnplacedRow[];
}

/** Sums up rows by the place that the unit of each gives, on the day of the row. */
export function placeRows<Place extends object>(
  rows: Iterable<UnitRow>,
  units: UnitIndex,
  placeOf: (unit: AdministrativeUnit, row: UnitRow) => Place | UnplacedReason,
): PlacedRows<Place> {
  const tally = new Tally<Place>();
  const unplaced: UnplacedRow[] = [];
  for (const row of rows) {
    const unit = unitAt(units, row.code, row.date);
    const place = unit ? placeOf(unit, row) : whyNoUnit(row, units);
    if (typeof place === "string") unplaced.push({ ...row, reason: place });
    else tally.add(place, row.values);
  }
  return { tally, unplaced };
}

function whyNoUnit({ code }: UnitRow, units: UnitIndex): UnplacedReason {
  return units.byCode.has(code) ? "not-valid-then" : "unknown-code";
}

/** The totals of units, in an order that does not depend on that of rows or units. */
export function totalsOf(tally: Tally<AdministrativeUnit>): UnitTotal[] {
  return tally
    .entries()
    .map(([unit, values]) => ({ unit, values }))
    .sort((a, b) => byIdentity(a.unit, b.unit));
}

/** By code, then by first day. */
export function byIdentity(a: AdministrativeUnit, b: AdministrativeUnit): number {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.from < b.from ? -1 : 1;
}
