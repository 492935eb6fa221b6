import { type Count, type Counts, difference, isSomething } from "./counting.ts";
import { neededBy, neededWithinClub } from "./needed-by.ts";
import type { RowBook } from "./row-book.ts";

/** A whole register, and how facts of it are counted. */
export interface Whole {
  /** Its rows. */
  readonly book: RowBook;
  /** What the facts come to. */
  readonly full: Counts;
  /** Counts them. */
  readonly count: Count;
}

/** How facts depend on the rows of some places; each list goes by the order of the facts. */
export interface Dependence {
  /** What is counted less without all of these rows. */
  readonly lost: Counts;
  /** What all of them bring: where they need no others, beside nothing else, so that nobody says the same. */
  readonly brought: Counts;
  /** The places among which that is counted; undefined for all there are. */
  readonly among: readonly (ReadonlySet<string> | undefined)[];
}

/** Finds out how facts depend on the rows of some places; undefined where they do not. */
export function dependenceOn(places: readonly string[], whole: Whole): Dependence | undefined {
  const { book, full, count } = whole;
  const rows = book.rowsWhere((path) => places.includes(path));
  if (rows.length === 0) return undefined;
  const lost = difference(full, count(book.without(rows)));
  // A club that met was there, whatever is said of the stages of its life.
  const tries = [neededWithinClub(places), neededBy(places)].map((among) => ({
    among,
    brought: broughtAmong(among, rows, whole),
  }));
  if (![lost, ...tries.map(({ brought }) => brought)].some(isSomething)) return undefined;
  const found = full.map((_, i) => tries.find(({ brought }) => brought[i] !== 0));
  return {
    lost,
    brought: found.map((one, i) => Number(one ? one.brought[i] : lost[i])),
    among: found.map((one) => one?.among),
  };
}

/** What some rows bring with no other places than those. */
function broughtAmong(
  places: ReadonlySet<string>,
  rows: readonly number[],
  { book, count }: Whole,
): Counts {
  const others = book.rowsOutside(places);
  return difference(count(book.without(others)), count(book.without([...others, ...rows])));
}
