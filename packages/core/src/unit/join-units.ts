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
 * Joins units that shared land at different times within some days: the connected
 * components of two kinds of links. A unit is linked to its successors; and of
 * each level above, what a unit lay in is linked to whatever else it, or its
 * successors, lay in.
 *
 * @param among - the units in force on any of the days
 */
export function joinUnits(
  among: ReadonlySet<AdministrativeUnit>,
  units: UnitIndex,
  days: Days,
): DisjointSets<AdministrativeUnit> {
  const groups = new DisjointSets<AdministrativeUnit>();
  const lainIn = new Map<AdministrativeUnit, Map<UnitLevel, AdministrativeUnit>>();
  for (const unit of among) {
    const above = new Map<UnitLevel, AdministrativeUnit>();
    for (const each of ancestorsWithin(unit, days, units)) {
      groups.join(above.get(each.level) ?? each, each);
      above.set(each.level, each);
    }
    lainIn.set(unit, above);
  }
  for (const unit of among) {
    for (const successor of unit.successors ?? []) {
      const next = unitFrom(units, successor);
      if (!next || !among.has(next)) continue;
      groups.join(unit, next);
      for (const [level, above] of lainIn.get(unit) ?? []) {
        groups.join(above, lainIn.get(next)?.get(level) ?? above);
      }
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
