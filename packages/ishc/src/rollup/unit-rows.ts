import {
  type AdministrativeUnit,
  ancestorsAt,
  type CivilDate,
  earlierOf,
  type Facts,
  rollupByUnit,
  rollupCoverage,
  type UnitIndex,
  type UnitLevel,
  unitAt,
  withCoverage,
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

/** Units of one level, what is in none of them, and all together. */
export interface UnitRows {
  readonly rows: readonly UnitRow[];
  /** What the clubs come to that lie in no unit; absent where no units are asked for. */
  readonly unplaced?: Facts;
  /** Units of the level in force that day without any club. */
  readonly withoutClubs: number;
  readonly total: Facts;
}

/**
 * The rows of a level, in the order of the list of units. Without a list there
 * are communes alone, by their codes. With it, every row has the coverage of its
 * communes, which no register tells.
 */
export function unitRows(
  result: FilesRollup,
  level: UnitLevel,
  units: UnitIndex | undefined,
): UnitRows {
  const { total, unplaced } = result;
  if (units) return rowsOfUnits(result, level, units);
  if (level !== "commune") return { rows: [], withoutClubs: 0, total };
  const rows = [...result.communes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, facts]) => ({ code, level, facts }));
  return { rows, unplaced, withoutClubs: 0, total };
}

function rowsOfUnits(result: FilesRollup, level: UnitLevel, units: UnitIndex): UnitRows {
  const on = earlierOf(result.asOf, result.period.to);
  const byUnit = rollupByUnit(result, units);
  const communes = communesByUnit(units, on);
  const covered = (facts: Facts, among: readonly AdministrativeUnit[]) =>
    withCoverage(facts, rollupCoverage(result, among));
  const ofLevel = inForce(units, on).filter((unit) => unit.level === level);
  const rows = ofLevel.flatMap((unit) => {
    const facts = byUnit.units.get(unit.code);
    if (!facts) return [];
    const name = fullName(unit, units, on);
    return [{ code: unit.code, name, level, facts: covered(facts, communes.get(unit.code) ?? []) }];
  });
  return {
    rows,
    unplaced: byUnit.unplaced,
    withoutClubs: ofLevel.length - rows.length,
    total: covered(result.total, units.units),
  };
}

function inForce(units: UnitIndex, on: CivilDate): AdministrativeUnit[] {
  return units.units.filter((unit) => unitAt(units, unit.code, on) === unit);
}

/** The communes in each unit, a commune in itself. */
function communesByUnit(units: UnitIndex, on: CivilDate): Map<string, AdministrativeUnit[]> {
  const byUnit = new Map<string, AdministrativeUnit[]>();
  for (const commune of inForce(units, on).filter(({ level }) => level === "commune")) {
    for (const { code } of [commune, ...ancestorsAt(units, commune.code, on)]) {
      const same = byUnit.get(code);
      if (same) same.push(commune);
      else byUnit.set(code, [commune]);
    }
  }
  return byUnit;
}

function fullName({ code, name }: AdministrativeUnit, units: UnitIndex, on: CivilDate): string {
  const province = ancestorsAt(units, code, on).find(({ level }) => level === "province");
  return province ? `${name}, ${province.name}` : name;
}
