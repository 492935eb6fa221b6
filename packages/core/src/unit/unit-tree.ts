import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { type AdministrativeUnit, isAbove, type UnitLevel } from "./administrative-unit.ts";
import { type UnitIndex, type Units, unitAt, unitIndex } from "./unit-index.ts";

/**
 * The units that a unit lay in on a day, the nearest first. A district is among
 * them until 30 June 2025 and not after, because that is what the units say.
 *
 * @param units - a list, or better an index
 * @param code - the code of the unit below
 * @param date - the day
 * @returns the units above it; none at the top, or when the code meant nothing that day
 * @see {@link SOURCES}: `resolution-202`
 * @example
 * import { ancestorsAt } from "@ishc/core";
 * const units = [
 *   { code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" },
 *   { code: "584", name: "Huyện An Sơn", level: "district", from: "1992-04-01", to: "2025-06-30", parents: [{ code: "58", from: "1992-04-01" }] },
 *   { code: "22870", name: "Xã An Bình", level: "commune", from: "1992-04-01", parents: [{ code: "584", from: "1992-04-01", to: "2025-06-30" }, { code: "58", from: "2025-07-01" }] },
 * ];
 * ancestorsAt(units, "22870", "2025-06-30").map((unit) => unit.name); // ["Huyện An Sơn", "Tỉnh Minh Họa"]
 * ancestorsAt(units, "22870", "2025-07-01").map((unit) => unit.name); // ["Tỉnh Minh Họa"]
 */
export function ancestorsAt(units: Units, code: string, date: CivilDate): AdministrativeUnit[] {
  const index = unitIndex(units);
  const ancestors: AdministrativeUnit[] = [];
  const unit = unitAt(index, code, date);
  let above = unit && parentAt(index, unit, date);
  while (above) {
    ancestors.push(above);
    above = parentAt(index, above, date);
  }
  return ancestors;
}

/**
 * The units directly below another on a day, in the order given.
 *
 * @param units - a list, or better an index
 * @param code - the code of the unit above
 * @param date - the day
 * @returns the units below it
 * @example
 * import { unitsBelow } from "@ishc/core";
 * const parents = [{ code: "58", from: "2025-07-01" }];
 * const units = [{ code: "22873", name: "Xã An Hòa", level: "commune", from: "2025-07-01", parents }];
 * unitsBelow(units, "58", "2025-06-30").length; // 0
 * unitsBelow(units, "58", "2025-07-01").length; // 1
 */
export function unitsBelow(units: Units, code: string, date: CivilDate): AdministrativeUnit[] {
  const below = unitIndex(units).byParent.get(code) ?? [];
  return below.filter((unit) => covers(unit, date) && parentCodeAt(unit, date) === code);
}

/** The unit directly above another on a day. Only a higher level is followed: every climb ends. */
export function parentAt(
  units: UnitIndex,
  unit: AdministrativeUnit,
  date: CivilDate,
): AdministrativeUnit | undefined {
  const code = parentCodeAt(unit, date);
  const above = code === undefined ? undefined : unitAt(units, code, date);
  return above && isAbove(above.level, unit.level) ? above : undefined;
}

function parentCodeAt(unit: AdministrativeUnit, date: CivilDate): string | undefined {
  return unit.parents?.find((parent) => covers(parent, date))?.code;
}

/** The unit itself, or the one of a level that it lies in on a day. */
export function unitOfLevel(
  units: UnitIndex,
  unit: AdministrativeUnit,
  date: CivilDate,
  level: UnitLevel = unit.level,
): AdministrativeUnit | undefined {
  let place: AdministrativeUnit | undefined = unit;
  while (place && place.level !== level) place = parentAt(units, place, date);
  return place;
}
