import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import type { DaySpan } from "../calendar/day-span.ts";
import { type AdministrativeUnit, isAbove, type UnitLevel } from "./administrative-unit.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { type UnitIndex, unitAt, unitFrom } from "./unit-index.ts";

/** Days from one to another, both included. */
export interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * Joins units that shared land at different times within some days, as the
 * connected components of two kinds of links: from a unit to its successors, and
 * between units of one level that the same land below lay in.
 *
 * @param among - the units in force on any of the days
 */
export function joinUnits(
  among: ReadonlySet<AdministrativeUnit>,
  units: UnitIndex,
  days: Days,
): DisjointSets<AdministrativeUnit> {
  const groups = new DisjointSets<AdministrativeUnit>();
  for (const unit of among) {
    for (const successor of unit.successors ?? []) {
      const next = unitFrom(units, successor);
      if (next && among.has(next)) groups.join(unit, next);
    }
  }
  // Taken down before the next joins, which must not change what is the same land.
  const land = new Map([...among].map((unit) => [unit, groups.find(unit)]));
  const lainIn = new Map<AdministrativeUnit, Map<UnitLevel, AdministrativeUnit>>();
  for (const [unit, piece] of land) {
    const first = lainIn.get(piece) ?? new Map<UnitLevel, AdministrativeUnit>();
    lainIn.set(piece, first);
    for (const above of ancestorsWithin(unit, days, units)) {
      groups.join(first.get(above.level) ?? above, above);
      if (!first.has(above.level)) first.set(above.level, above);
    }
  }
  return groups;
}

/** Every unit, at every height, that a unit lay in on any of some days. */
function* ancestorsWithin(
  unit: AdministrativeUnit,
  days: Days,
  units: UnitIndex,
): Generator<AdministrativeUnit> {
  const life = common(days, unit);
  for (const parent of unit.parents ?? []) {
    const part = life && common(life, parent);
    const above = part && unitAt(units, parent.code, parent.from);
    if (!above || !isAbove(above.level, unit.level)) continue;
    yield above;
    yield* ancestorsWithin(above, part, units);
  }
}

/** The days that lie in a span as well. */
function common(days: Days, { from = days.from, to = days.to }: DaySpan): Days | undefined {
  const both = { from: from > days.from ? from : days.from, to: earlierOf(to, days.to) };
  return both.from <= both.to ? both : undefined;
}
