import { type Counts, isSomething } from "./counting.ts";
import type { RowBook } from "./row-book.ts";

/** What leaving out rows takes away, asked place by place in the order of the document. */
export class RowEffects {
  private readonly _book: RowBook;
  private readonly _lossOf: (rows: readonly number[]) => Counts;
  private readonly _known = new Map<number, Counts>();

  /**
   * @param book - the rows of a register
   * @param lossOf - what is counted less, of every fact, without some of them
   */
  constructor(book: RowBook, lossOf: (rows: readonly number[]) => Counts) {
    this._book = book;
    this._lossOf = lossOf;
  }

  /**
   * What leaving out each row of a place takes away. Of what is not lost without
   * all of its rows, or without the row it lies in, nothing is lost without one:
   * most marks are of meetings outside the period.
   *
   * @param place - the place
   * @param lost - what is lost without all of its rows
   */
  of(place: string, lost = this._lossOf(this._book.rowsIn(place))): Counts[] {
    return this._book.rowsIn(place).map((row) => {
      const outer = this._book.outerOf(row);
      const most = masked(lost, (outer !== undefined && this._known.get(outer)) || lost);
      const effect = isSomething(most) ? masked(this._lossOf([row]), most) : most;
      this._known.set(row, effect);
      return effect;
    });
  }
}

/** Some counts, with 0 wherever others are 0. */
function masked(counts: Counts, others: Counts): Counts {
  return counts.map((count, i) => (others[i] === 0 ? 0 : count));
}
