import { misuse } from "../errors.ts";
import type { Counts } from "../unit/tally.ts";

/** Counts of people in one unit. */
export interface CountRow {
  /** Code of the unit. */
  readonly code: string;
  /** Code of the unit it lies in; absent at the top. */
  readonly parent?: string;
  /** The counts by name. */
  readonly counts: Counts;
}

/** The names of the counts: what is divided, and into which parts, one list a division. */
export interface TableNames {
  readonly whole: string;
  readonly divisions: readonly (readonly string[])[];
}

/** A unit among those above and below it. */
export interface TableUnit extends CountRow {
  readonly above: TableUnit | undefined;
  readonly below: TableUnit[];
}

/**
 * Rows as a tree of units, in the order given.
 *
 * @throws RangeError when a unit is there twice, lies in one that is not there or
 * in itself, or when something does not add up
 */
export function tableUnits(rows: readonly CountRow[], names: TableNames): TableUnit[] {
  const byCode = new Map<string, CountRow>(rows.map((row) => [row.code, row]));
  if (byCode.size < rows.length) {
    throw misuse("every unit once", "one of them twice", "Give the units of one day.");
  }
  const made = new Map<string, TableUnit>();
  const make = (row: CountRow, inside: ReadonlySet<string>): TableUnit => {
    const known = made.get(row.code);
    if (known) return known;
    const above =
      row.parent === undefined
        ? undefined
        : make(parentOf(row, byCode, inside), new Set([...inside, row.code]));
    const unit: TableUnit = { ...row, above, below: [] };
    above?.below.push(unit);
    made.set(row.code, unit);
    return unit;
  };
  const units = rows.map((row) => make(row, new Set()));
  for (const unit of units) requireSums(unit, names);
  return units;
}

function parentOf(
  { code, parent = "" }: CountRow,
  byCode: ReadonlyMap<string, CountRow>,
  inside: ReadonlySet<string>,
): CountRow {
  const row = byCode.get(parent);
  if (row && parent !== code && !inside.has(parent)) return row;
  throw misuse(
    `a unit above ${code} that is among the rows and not below it`,
    parent,
    "Leave out `parent` at the top.",
  );
}

function requireSums({ code, counts, below }: TableUnit, { whole, divisions }: TableNames): void {
  const count = (from: Counts, name: string) => from[name] ?? Number.NaN;
  const names = [whole, ...divisions.flat()];
  for (const name of names) {
    const value = count(counts, name);
    if (!Number.isSafeInteger(value) || value < 0) {
      throw misuse(`a whole number of at least 0 for ${name} of ${code}`, value, "Count people.");
    }
    const sum = below.reduce((total, unit) => total + count(unit.counts, name), 0);
    if (below.length > 0 && sum !== value)
      requireSame(`${name} of the units in ${code}`, value, sum);
  }
  for (const parts of divisions) {
    const sum = parts.reduce((total, name) => total + count(counts, name), 0);
    const value = count(counts, whole);
    if (sum !== value) requireSame(`${parts.join(" and ")} of ${code}`, value, sum);
  }
}

function requireSame(what: string, whole: number, sum: number): void {
  throw misuse(
    `${what} to add up to ${whole}`,
    sum,
    "Give every unit and every part, so that what is hidden cannot be worked out from a gap.",
  );
}
