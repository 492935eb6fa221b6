import type { FactId } from "../facts/fact-catalogue.ts";
import type { Register } from "../register/register.ts";
import { countOf, difference, type TraceOptions } from "./counting.ts";
import type { FactTrace, TracedList } from "./fact-trace.ts";
import { isOfClub } from "./needed-by.ts";
import { isPointedAt } from "./references.ts";
import { relevantPart } from "./relevant-part.ts";
import { RowBook } from "./row-book.ts";
import { RowEffects } from "./row-effects.ts";
import { sharingRows } from "./sharing-rows.ts";
import { type CountedRow, tracedList } from "./traced-list.ts";

/** Traces several facts of a register together: what is left without a row is counted once for all. */
export function traceFacts(
  facts: readonly FactId[],
  register: Register,
  options: TraceOptions,
): FactTrace[] {
  const relevant = relevantPart(register, countOf(facts, options));
  const { full, count } = relevant;
  const effectsIn = (book: RowBook) =>
    new RowEffects(book, (rows) => difference(full, count(book.without(rows))));
  const [inWhole, inPart] = [effectsIn(relevant.book), effectsIn(relevant.part)];
  // What is said of the club bears on all there is; there is little of it.
  const places = relevant.places.map((place) =>
    isOfClub(place.path)
      ? { place, book: relevant.book, effects: inWhole.of(place.path, place.lost) }
      : { place, book: relevant.part, effects: inPart.of(place.path, place.lost) },
  );
  return facts.map((fact, i) => ({
    fact,
    value: Number(full[i]),
    lists: places.flatMap(({ place, book, effects }) =>
      listOf(place.path, book, {
        effects: effects.map((each) => Number(each[i])),
        brought: Number(place.brought[i]),
        among: place.among[i],
        count: (left) => Number(count(left)[i]),
      }),
    ),
  }));
}

/** How one fact depends on the rows of a place. */
interface OneFact {
  /** What leaving out each row takes away. */
  readonly effects: readonly number[];
  /** What all of them bring. */
  readonly brought: number;
  /** The places among which that is counted; undefined for all there are. */
  readonly among: ReadonlySet<string> | undefined;
  /** Counts it. */
  readonly count: (register: Register) => number;
}

function listOf(place: string, book: RowBook, fact: OneFact): TracedList[] {
  const sharing = sharingIn(place, book, fact);
  const counted = book.rowsIn(place).flatMap((row, i): CountedRow[] => {
    const effect = Number(fact.effects[i]);
    return effect !== 0 || sharing.has(i) ? [[row, effect]] : [];
  });
  return tracedList(place, book, counted);
}

/**
 * The positions of rows that share in what they bring. There are none where the
 * effects add up to that; and rows that others point at are told where they change
 * something: what shares is said by the others.
 */
function sharingIn(
  place: string,
  book: RowBook,
  { effects, brought, among, count }: OneFact,
): ReadonlySet<number> {
  if (isPointedAt(place) || sum(effects) === brought) return new Set();
  const part = among ? new RowBook(book.without(book.rowsOutside(among))) : book;
  const rows = part.rowsIn(place);
  return sharingRows(effects, (kept) => count(part.without(rows.filter((_, i) => !kept.has(i)))));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
