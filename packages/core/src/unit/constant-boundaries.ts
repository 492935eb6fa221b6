import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { misuse } from "../errors.ts";
import type { AdministrativeUnit, UnitLevel } from "./administrative-unit.ts";
import { type Days, joinUnits } from "./join-units.ts";
import { byIdentity } from "./place-rows.ts";
import { type UnitIndex, type Units, unitIndex } from "./unit-index.ts";

/** The first and last day of a comparison, and the units it is about. */
export interface ConstantBoundariesOptions {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day; not before the first. */
  readonly to: CivilDate;
  /** Only groups that hold a unit of this level; all unless given. */
  readonly level?: UnitLevel;
}

/** Units whose outer boundary, taken together, was the same on every day of a comparison. */
export interface BoundaryGroup {
  /** Those in force on the first day, by code. Empty: nothing says whose the land was. */
  readonly before: readonly AdministrativeUnit[];
  /** Those in force on the last day, by code. Empty: nothing says what came after them. */
  readonly after: readonly AdministrativeUnit[];
}

/**
 * Constant boundaries (địa giới thống nhất) between two days: the smallest groups
 * of units that had the same land throughout. Two units are in one group when
 * one took over from the other, or when the same land below lay first in one,
 * then in the other. Exact: no share is needed.
 *
 * @param units - a list, or better an index
 * @param options - the first and last day, and the level
 * @returns the groups, by their lowest code; each unit in force on one of the two days is in
 * exactly one
 * @throws RangeError when the last day is before the first
 * @example
 * import { constantBoundaries } from "@ishc/core";
 * const successors = [{ code: "22873", from: "2025-07-01", share: 1 }];
 * const units = [
 *   { code: "22870", name: "Xã An Bình", level: "commune", from: "2009-01-01", to: "2025-06-30", successors },
 *   { code: "22873", name: "Xã An Hòa", level: "commune", from: "2009-01-01", to: "2025-06-30", successors },
 *   { code: "22873", name: "Xã An Bình Hòa", level: "commune", from: "2025-07-01" },
 * ];
 * const [group] = constantBoundaries(units, { from: "2024-12-31", to: "2025-12-31" });
 * group?.before.map((unit) => unit.name); // ["Xã An Bình", "Xã An Hòa"]
 * group?.after.map((unit) => unit.name); // ["Xã An Bình Hòa"]
 */
export function constantBoundaries(
  units: Units,
  { level, ...days }: ConstantBoundariesOptions,
): BoundaryGroup[] {
  const groups = new Set(groupsByUnit(unitIndex(units), days).values());
  return [...groups].filter((group) => holdsLevel(group, level));
}

/** Whether a unit of a level, or of any, was in force in a group on the first or last day. */
export function holdsLevel({ before, after }: BoundaryGroup, level: UnitLevel | undefined) {
  return [...before, ...after].some((unit) => level === undefined || unit.level === level);
}

/** The group of every unit in force on any of some days, by code and first day. */
export function groupsByUnit(
  units: UnitIndex,
  days: Days,
): ReadonlyMap<AdministrativeUnit, BoundaryGroup> {
  if (days.from > days.to) {
    throw misuse(`a last day from ${days.from} on`, days.to, "Give the earlier day as from.");
  }
  const among = new Set(
    units.units.filter(({ from, to }) => from <= days.to && (to === undefined || to >= days.from)),
  );
  const joined = joinUnits(among, units, days);
  const byRoot = new Map<AdministrativeUnit, GrowingGroup>();
  const byUnit = new Map<AdministrativeUnit, BoundaryGroup>();
  for (const unit of [...among].sort(byIdentity)) {
    const root = joined.find(unit);
    const group = byRoot.get(root) ?? { before: [], after: [] };
    byRoot.set(root, group);
    byUnit.set(unit, group);
    if (covers(unit, days.from)) group.before.push(unit);
    if (covers(unit, days.to)) group.after.push(unit);
  }
  return byUnit;
}

interface GrowingGroup extends BoundaryGroup {
  readonly before: AdministrativeUnit[];
  readonly after: AdministrativeUnit[];
}
