import { misuse } from "../errors.ts";

/** Whole numbers by name, such as `{ clubs: 3, members: 172 }`. */
export type Counts = Readonly<Record<string, number>>;

/** Adds up counts, place by place. */
export class Tally<Place> {
  readonly #sums = new Map<Place, Map<string, number>>();

  /** @throws RangeError for a count or a sum that is not a safe whole number */
  add(place: Place, values: Counts): void {
    const sums = this.#sums.get(place) ?? new Map<string, number>();
    this.#sums.set(place, sums);
    for (const [name, value] of Object.entries(values)) {
      const sum = (sums.get(name) ?? 0) + value;
      if (!Number.isSafeInteger(value) || !Number.isSafeInteger(sum)) {
        throw misuse(
          `whole numbers with an exact sum for ${name}`,
          Number.isSafeInteger(value) ? sum : value,
          "Count in whole people, times or đồng.",
        );
      }
      sums.set(name, sum);
    }
  }

  /** Takes a place out, with what it came to. */
  take(place: Place): Counts | undefined {
    const sums = this.#sums.get(place);
    this.#sums.delete(place);
    return sums && Object.fromEntries(sums);
  }

  places(): Place[] {
    return [...this.#sums.keys()];
  }

  /** Every place with what it came to. */
  entries(): [Place, Counts][] {
    return [...this.#sums].map(([place, sums]) => [place, Object.fromEntries(sums)]);
  }
}
