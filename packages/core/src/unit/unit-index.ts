import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import type { AdministrativeUnit } from "./administrative-unit.ts";

/** A list of units made ready for many questions. Make it with {@link unitIndex}. */
export interface UnitIndex {
  /** The units, in the order given. */
  readonly units: readonly AdministrativeUnit[];
  /** The units that ever had a code, by their first day. */
  readonly byCode: ReadonlyMap<string, readonly AdministrativeUnit[]>;
  /** The units that ever lay in one of a code, in the order given. */
  readonly byParent: ReadonlyMap<string, readonly AdministrativeUnit[]>;
}

/** Administrative units: a plain list, or an index where many questions will follow. */
export type Units = readonly AdministrativeUnit[] | UnitIndex;

/**
 * Makes a list of units ready for many questions: each then costs the same for
 * ten units and for fifty thousand. What asks about units takes a plain list as
 * well, and walks the whole of it every time.
 *
 * @param units - a list from {@link parseUnits}; an index is given back as it is
 * @returns the index; it does not see what is later added to the list
 * @example
 * import { unitAt, unitIndex } from "@ishc/core";
 * const units = unitIndex([
 *   { code: "22870", name: "Xã An Bình", level: "commune", from: "2009-01-01", to: "2025-06-30" },
 *   { code: "22870", name: "Xã Tân Lộc", level: "commune", from: "2025-07-01" },
 * ]);
 * unitAt(units, "22870", "2025-06-30")?.name; // "Xã An Bình"
 * unitAt(units, "22870", "2025-07-01")?.name; // "Xã Tân Lộc"
 */
export function unitIndex(units: Units): UnitIndex {
  if ("byCode" in units) return units;
  const byCode = new Map<string, AdministrativeUnit[]>();
  const byParent = new Map<string, AdministrativeUnit[]>();
  for (const unit of units) {
    put(byCode, unit.code, unit);
    for (const { code } of unit.parents ?? []) put(byParent, code, unit);
  }
  for (const spans of byCode.values()) spans.sort((a, b) => (a.from < b.from ? -1 : 1));
  return { units, byCode, byParent };
}

function put(map: Map<string, AdministrativeUnit[]>, code: string, unit: AdministrativeUnit): void {
  const there = map.get(code);
  if (!there) map.set(code, [unit]);
  else if (there[there.length - 1] !== unit) there.push(unit);
}

/**
 * The unit that a code meant on a day: at most one.
 *
 * @param units - a list, or better an index
 * @param code - the code
 * @param date - the day
 * @returns the unit, or undefined when the code meant none that day
 * @example
 * import { unitAt } from "@ishc/core";
 * const units = [{ code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01", to: "2025-06-30" }];
 * unitAt(units, "58", "2025-07-01"); // undefined
 */
export function unitAt(
  units: Units,
  code: string,
  date: CivilDate,
): AdministrativeUnit | undefined {
  const spans = unitIndex(units).byCode.get(code) ?? [];
  const latest = spans[countBegun(spans, date) - 1];
  return latest && covers(latest, date) ? latest : undefined;
}

/** The unit of a code that began on a day: its identity. */
export function unitFrom(
  units: UnitIndex,
  { code, from }: { readonly code: string; readonly from: CivilDate },
): AdministrativeUnit | undefined {
  const spans = units.byCode.get(code) ?? [];
  const latest = spans[countBegun(spans, from) - 1];
  return latest?.from === from ? latest : undefined;
}

/** How many of the units, sorted by first day, had begun on a day. */
function countBegun(spans: readonly AdministrativeUnit[], date: CivilDate): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? "") <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}
