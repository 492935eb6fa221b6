import { FACTS, type FactId, type Facts, mergeRollups, type Rollup } from "@ishc/core";

/** The facts of communes as one block of numbers: a row for each code, a column for each fact. */
interface PackedCommunes {
  readonly codes: readonly string[];
  readonly values: Float64Array<ArrayBuffer>;
}

/**
 * A roll-up as it goes between threads and waits for the others. Copied as
 * records, facts would carry their names with them, and come out as slow
 * dictionaries several times the size.
 */
export interface PackedRollup extends Omit<Rollup, "communes"> {
  readonly communes: PackedCommunes;
}

const IDS = FACTS.map(({ id }) => id);
const COLUMNS = IDS.length;

/** What records are copied from, so that all are laid out alike. */
const ZEROES = Object.fromEntries(IDS.map((id) => [id, 0])) as Record<FactId, number>;

/** Makes a roll-up ready to go to another thread. */
export function packRollup({ communes, ...rollup }: Rollup): PackedRollup {
  const values = new Float64Array(communes.size * COLUMNS);
  let at = 0;
  for (const facts of communes.values()) {
    for (const id of IDS) {
      values[at] = facts.values[id];
      at += 1;
    }
  }
  return { ...rollup, communes: { codes: [...communes.keys()], values } };
}

/**
 * Puts packed roll-ups together as `mergeRollups` does, and unpacks what comes of
 * it: facts get their names once, not once a part.
 *
 * @param nothing - of the same period and day, for where there are no parts
 * @param parts - in order; their refused lines are left to whoever knows the files
 */
export function mergePacked(nothing: Rollup, parts: readonly PackedRollup[]): Rollup {
  const withoutCommunes = parts.map((part) => ({ ...part, communes: new Map<string, Facts>() }));
  const merged = mergeRollups([nothing, ...withoutCommunes], { keepRefused: 0 });
  const { codes, values } = addedUp(parts.map(({ communes }) => communes));
  const communes = codes.map((code, row) => [code, factsIn(values, row, merged)] as const);
  return { ...merged, communes: new Map(communes) };
}

function addedUp(parts: readonly PackedCommunes[]): PackedCommunes {
  const rows = new Map<string, number>();
  for (const code of parts.flatMap(({ codes }) => codes)) {
    if (!rows.has(code)) rows.set(code, rows.size);
  }
  const sums = new Float64Array(rows.size * COLUMNS);
  for (const { codes, values } of parts) {
    for (const [row, code] of codes.entries()) {
      const to = (rows.get(code) as number) * COLUMNS;
      const from = row * COLUMNS;
      for (let i = 0; i < COLUMNS; i += 1) {
        sums[to + i] = (sums[to + i] as number) + (values[from + i] as number);
      }
    }
  }
  return { codes: [...rows.keys()], values: sums };
}

function factsIn(block: Float64Array, row: number, { period, asOf }: Rollup): Facts {
  const values = { ...ZEROES };
  for (const [i, id] of IDS.entries()) values[id] = block[row * COLUMNS + i] as number;
  return { period, asOf, values };
}
