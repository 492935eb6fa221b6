import type { Register } from "../register/register.ts";
import { type Count, type Counts, difference } from "./counting.ts";
import { type Dependence, dependenceOn, type Whole } from "./dependence.ts";
import { neededWithinClub } from "./needed-by.ts";
import { RowBook } from "./row-book.ts";
import { ROW_LISTS } from "./row-list.ts";

/** A place whose rows may count. */
export interface RelevantPlace extends Dependence {
  /** Where it is, as in {@link ROW_LISTS}. */
  readonly path: string;
}

/** What some facts of a register depend on. */
export interface RelevantPart extends Whole {
  /** The rows of the places that matter, and of those they need: counting them is quicker. */
  readonly part: RowBook;
  /** The places that matter, in the order of the document. */
  readonly places: readonly RelevantPlace[];
}

/**
 * Finds the places of a register that facts depend on: without whose rows
 * something else is counted, or whose rows bring something beside nothing else,
 * though others say the same. Whole sections are tried first, then each place.
 */
export function relevantPart(register: Register, count: Count): RelevantPart {
  const whole = { book: new RowBook(register), full: count(register), count };
  const places = SECTIONS.flatMap((paths) => {
    const section = dependenceOn(paths, whole);
    return section ? paths.flatMap((path) => placeIn(section, path, whole)) : [];
  });
  return { ...whole, part: narrowed(places, whole), places };
}

/** The places of each section of the register. */
const SECTIONS: readonly (readonly string[])[] = sections();

function sections(): string[][] {
  const byName = new Map<string, string[]>();
  for (const { path, steps } of ROW_LISTS) {
    const name = String(steps[0]);
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  return [...byName.values()];
}

/** What is not lost without a whole section is not lost without a place in it. */
function placeIn(section: Dependence, path: string, whole: Whole): RelevantPlace[] {
  const place = dependenceOn([path], whole);
  if (!place) return [];
  const { among } = place;
  const lost = place.lost.map((by, i) => (section.lost[i] === 0 ? 0 : by));
  const brought = place.brought.map((by, i) => (among[i] ? by : Number(lost[i])));
  return [{ path, among, lost, brought }];
}

/**
 * The rows of some places and of those they need; all there are, should one of
 * the places mean something else without the others.
 */
function narrowed(places: readonly RelevantPlace[], { book, full, count }: Whole): RowBook {
  const needed = neededWithinClub(places.map(({ path }) => path));
  const part = new RowBook(book.without(book.rowsOutside(needed)));
  const isSame = (lost: Counts, rows: readonly number[]) =>
    difference(full, count(part.without(rows))).every((by, i) => by === lost[i]);
  const nothing = full.map(() => 0);
  const areSame = places.every(({ path, lost }) =>
    isSame(
      lost,
      part.rowsWhere((each) => each === path),
    ),
  );
  return areSame && isSame(nothing, []) ? part : book;
}
