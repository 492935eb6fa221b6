import { FACTS, type FactId } from "../facts/fact-catalogue.ts";
import type { FactValues } from "../facts/facts.ts";

/** A running sum of facts: what was added can be let go, and memory stays as it is. */
export class FactSum {
  private readonly _sums = new Float64Array(FACTS.length);

  /** Adds the facts of one club, or of many together. */
  add(values: FactValues): void {
    for (let i = 0; i < IDS.length; i += 1) {
      this._sums[i] = (this._sums[i] ?? 0) + values[IDS[i] as FactId];
    }
  }

  /** What was added up to now. */
  values(): FactValues {
    return Object.fromEntries(IDS.map((id, i) => [id, this._sums[i]])) as FactValues;
  }
}

const IDS: readonly FactId[] = FACTS.map((fact) => fact.id);
