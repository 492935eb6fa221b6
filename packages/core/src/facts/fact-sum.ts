import { FACTS, type FactId } from "./fact-catalogue.ts";
import { zeroes } from "./zeroes.ts";

/** A running sum of facts: what was added can be let go, and memory stays as it is. */
export class FactSum {
  private readonly _sums = new Float64Array(IDS.length);

  /** Adds the facts of one club, or of many together. */
  add(values: Readonly<Record<FactId, number>>): void {
    const sums = this._sums;
    let i = 0;
    // Facts stand in the order of the catalogue; going through them so is many times as quick as by name.
    for (const id in values) {
      if (id !== IDS[i]) break;
      sums[i] = (sums[i] as number) + values[id as FactId];
      i += 1;
    }
    for (; i < IDS.length; i += 1) sums[i] = (sums[i] as number) + values[IDS[i] as FactId];
  }

  /** What was added up to now. */
  values(): Readonly<Record<FactId, number>> {
    const values = zeroes();
    for (let i = 0; i < IDS.length; i += 1) {
      const sum = this._sums[i] as number;
      const small = sum | 0;
      // Most sums are small, and an engine keeps small whole numbers without a box for each.
      if (sum !== 0) values[IDS[i] as FactId] = sum === small ? small : sum;
    }
    return values;
  }
}

const IDS: readonly FactId[] = FACTS.map((fact) => fact.id);
