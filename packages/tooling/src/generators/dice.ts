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
  /** So many of the entries, in another order; all of them where there are fewer. */
  some<T>(entries: readonly T[], count: number): T[];
  /** Dice for one purpose alone: what is thrown with them changes no throw of another. */
  branch(purpose: string): Dice;
}

/** Dice from a seed, a whole number. */
export function dice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  // Seeds that are neighbours begin alike; a few throws on, nothing is left of it.
  for (let i = 0; i < 8; i += 1) generator.next();
  const between = (low: number, high: number) => uniformInt(generator, low, high);
  const some = <T>(entries: readonly T[], count: number): T[] => {
    const left = [...entries];
    const wanted = Math.min(count, left.length);
    for (let i = 0; i < wanted; i += 1) {
      const other = between(i, left.length - 1);
      [left[i], left[other]] = [left[other] as T, left[i] as T];
    }
    return left.slice(0, wanted);
  };
  return {
    between,
    perMille: (chance) => between(1, 1000) <= chance,
    pick: (entries) => entries[between(0, entries.length - 1)] ?? entries[0],
    shuffle: (entries) => some(entries, entries.length),
    some,
    branch: (purpose) => dice(seedOf(seed, purpose)),
  };
}

/** FNV-1a over the purpose, beginning from the seed. */
function seedOf(seed: number, purpose: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < purpose.length; i += 1) {
    hash = Math.imul(hash ^ purpose.charCodeAt(i), 0x01000193);
  }
  return hash;
}
