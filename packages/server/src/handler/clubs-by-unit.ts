import { ancestorsAt, type CivilDate, type CountedClub, type UnitIndex, unitAt } from "@ishc/core";

/** A club or a unit in a table of what may be told. */
interface TableRow<T> {
  readonly code: string;
  readonly parent?: string;
  /** Of a club its own; of a unit those of all clubs in it. */
  readonly values: readonly T[];
}

/** A club with what the table is about, on the day of the table. */
interface PlacedValue<T> extends Pick<CountedClub, "id" | "communeCode"> {
  readonly value: T;
}

/** The code of a unit in a table. */
export const unitRow = (code: string) => `unit:${code}`;
/** The code of a club in a table. */
export const clubRow = (id: string) => `club:${id}`;

/** A row for each club, and above them one for each unit that has any. */
export function clubsByUnit<T>(
  clubs: Iterable<PlacedValue<T>>,
  on: CivilDate,
  units: UnitIndex,
): TableRow<T>[] {
  const parents = new Map<string, string | undefined>();
  const inside = new Map<string, T[]>();
  const rows: TableRow<T>[] = [];
  for (const { id, communeCode, value } of clubs) {
    const path = communeCode === undefined ? [] : pathOf(communeCode, on, units);
    rows.push({ code: clubRow(id), ...below(path[0]), values: [value] });
    for (const [i, unit] of path.entries()) {
      parents.set(unit, path[i + 1]);
      const same = inside.get(unit);
      if (same) same.push(value);
      else inside.set(unit, [value]);
    }
  }
  const above = [...parents].map(([code, parent]) => ({
    code,
    ...below(parent),
    values: inside.get(code) ?? [],
  }));
  return [...above, ...rows];
}

const below = (parent: string | undefined) => parent !== undefined && { parent };

function pathOf(code: string, on: CivilDate, units: UnitIndex): string[] {
  if (!unitAt(units, code, on)) return [];
  return [code, ...ancestorsAt(units, code, on).map((unit) => unit.code)].map(unitRow);
}
