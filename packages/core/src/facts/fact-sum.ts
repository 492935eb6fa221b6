import { FACTS, type FactId } from "./fact-catalogue.ts";
import { addFacts, writeFacts } from "./fact-sums.generated.ts";
import { zeroes } from "./zeroes.ts";

/** A running sum of facts: what was added can be let go, and memory stays as it is. */
export class FactSum {
  private readonly _sums = new Float64Array(FACTS.length);

  /** Adds the facts of one club, or of many together. */
  add(values: Readonly<Record<FactId, number>>): void {
    addFacts(this._sums, values);
  }

  /** Adds another sum. */
  addSum({ _sums: others }: FactSum): void {
    const sums = this._sums;
    for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] as number) + (others[i] as number);
  }

  /** What was added up to now. */
  values(): Readonly<Record<FactId, number>> {
    const values = zeroes();
    writeFacts(values, this._sums);
    return values;
  }
}
