import {
  type AdministrativeUnit,
  ancestorsAt,
  type CivilDate,
  earlierOf,
  type Facts,
  rollupByUnit,
  type UnitIndex,
  type UnitLevel,
  unitAt,
} from "@ishc/core";
import type { FilesRollup } from "./files-rollup.ts";

/** What the clubs of one unit come to. */
export interface UnitRow {
  readonly code: string;
  /** Its name, and that of the province behind a commune's or district's: names are given twice. */
  readonly name?: string;
  readonly level: UnitLevel;
  readonly facts: Facts;
}

/** Units of one level, and what is in none of them. */
export interface UnitRows {
  readonly rows: readonly UnitRow[];
  /** What the clubs come to that lie in no unit; absent where no units are asked for. */
  readonly unplaced?: Facts;
  /** Units of the level in force that day without any club. */
  readonly withoutClubs: number;
}

/**
 * The rows of a level, in the order of the list of units. Without a list there
 * are communes alone, by their codes.
 */
export function unitRows(
  result: FilesRollup,
  level: UnitLevel,
  units: UnitIndex | undefined,
): UnitRows {
  if (units) return rowsOfUnits(result, level, units);
  if (level !== "commune") return { rows: [], withoutClubs: 0 };
  const rows = [...result.communes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, facts]) => ({ code, level, facts }));
  return { rows, unplaced: result.unplaced, withoutClubs: 0 };
}

function rowsOfUnits(result: FilesRollup, level: UnitLevel, units: UnitIndex): UnitRows {
  const on = earlierOf(result.asOf, result.period.to);
  const byUnit = rollupByUnit(result, units);
  const ofLevel = units.units.filter(
    (unit) => unit.level === level && unitAt(units, unit.code, on) === unit,
  );
  const rows = ofLevel.flatMap((unit) => {
    const facts = byUnit.units.get(unit.code);
    return facts ? [{ code: unit.code, name: fullName(unit, units, on), level, facts }] : [];
  });
  return { rows, unplaced: byUnit.unplaced, withoutClubs: ofLevel.length - rows.length };
}

function fullName({ code, name }: AdministrativeUnit, units: UnitIndex, on: CivilDate): string {
  const province = ancestorsAt(units, code, on).find(({ level }) => level === "province");
  return province ? `${name}, ${province.name}` : name;
}
