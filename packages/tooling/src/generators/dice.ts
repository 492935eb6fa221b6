import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance that can be repeated: the same seed throws the same numbers, on any machine. */
export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True so many times in a thousand. */
  perMille(chance: number): boolean;
  /** One of the entries; at least one must be given. */
  pick<T>(entries: readonly [T, ...T[]]): T;
  /** All entries in another order. */
  shuffle<T>(entries: readonly T[]): T[];
}

/** Dice from a seed, a whole number. */
export function dice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const between = (low: number, high: number) => uniformInt(generator, low, high);
  return {
    between,
    perMille: (chance) => between(1, 1000) <= chance,
    pick: (entries) => entries[between(0, entries.length - 1)] ?? entries[0],
    shuffle: (entries) => {
      const shuffled = [...entries];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = between(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other] as never, shuffled[last] as never];
      }
      return shuffled;
    },
  };
}
