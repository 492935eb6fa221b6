import { FACTS, type FactId } from "./fact-catalogue.ts";
import { addFacts, writeFacts } from "./fact-sums.generated.ts";
import type { FactValues } from "./facts.ts";
import { whole } from "./whole.ts";
import { zeroes } from "./zeroes.ts";

const PLACES: ReadonlyMap<string, number> = new Map(FACTS.map(({ id }, place) => [id, place]));

/** Where a fact stands in a {@link FactRow}. */
export const placeOfFact = (id: FactId): number => PLACES.get(id) as number;

/**
 * Facts in the order of the catalogue. A record of hundreds of names has to be
 * searched for each name that comes from a list, which takes twenty times as long
 * as going to a place: whoever asks for many facts takes a row first.
 */
export class FactRow {
  private readonly _numbers = new Float64Array(FACTS.length);

  /** Takes the facts in place of those before: making room for hundreds of numbers costs as much as reading them. */
  read(values: FactValues): void {
    this._numbers.fill(0);
    addFacts(this._numbers, values);
  }

  /** Takes numbers in the order of the catalogue in place of those before. */
  copy(numbers: Float64Array): void {
    this._numbers.set(numbers);
  }

  /** The fact at a place from {@link placeOfFact}. */
  at(place: number): number {
    return whole(this._numbers[place] as number);
  }

  /** Puts a number at a place. */
  put(place: number, number: number): void {
    this._numbers[place] = number;
  }

  /** The facts by name. */
  values(): Record<FactId, number> {
    const values = zeroes();
    writeFacts(values, this._numbers);
    return values;
  }
}
