import { FACTS, type FactId, type Facts, type Rollup } from "@ishc/core";

/**
 * A roll-up as it goes between threads: the facts of all communes as one block of
 * numbers. Copied as records, each would carry the name of every fact with it, and
 * come out as a slow dictionary several times the size.
 */
export interface PackedRollup extends Omit<Rollup, "communes"> {
  readonly communes: { readonly codes: readonly string[]; readonly values: Float64Array };
}

const IDS = FACTS.map(({ id }) => id);

/** What records are copied from, so that all are laid out alike. */
const ZEROES = Object.fromEntries(IDS.map((id) => [id, 0])) as Record<FactId, number>;

/** Makes a roll-up ready to go to another thread. */
export function packRollup({ communes, ...rollup }: Rollup): PackedRollup {
  const values = new Float64Array(communes.size * IDS.length);
  let at = 0;
  for (const facts of communes.values()) {
    for (const id of IDS) {
      values[at] = facts.values[id];
      at += 1;
    }
  }
  return { ...rollup, communes: { codes: [...communes.keys()], values } };
}

/** The roll-up that was packed. */
export function unpackRollup({ communes: { codes, values }, ...rollup }: PackedRollup): Rollup {
  const { period, asOf } = rollup;
  const communes = new Map<string, Facts>();
  for (const [row, code] of codes.entries()) {
    const own = { ...ZEROES };
    for (const [i, id] of IDS.entries()) own[id] = values[row * IDS.length + i] ?? 0;
    communes.set(code, { period, asOf, values: own });
  }
  return { ...rollup, communes };
}
