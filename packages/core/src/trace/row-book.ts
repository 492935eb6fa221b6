import type { IssuePath } from "../issue.ts";
import type { Register } from "../register/register.ts";
import { placeRows, withPlaceRows } from "./place-rows.ts";
import type { Place } from "./places.ts";
import { REFERENCES, type Reference } from "./references.ts";
import { ROW_LISTS, type RowList } from "./row-list.ts";

/** A list of a register with the numbers of its rows: from `first` up to `end`, which is not in it. */
interface NumberedList extends RowList {
  readonly first: number;
  readonly end: number;
}

/**
 * The rows of a register by number, and the register without some of them. What
 * points at a row that is left out goes along, and what points at that: counting
 * relies on every reference, as it may with registers from the parser.
 */
export class RowBook {
  private readonly _register: Register;
  private readonly _rows: Place[] = [];
  private readonly _lists: NumberedList[] = [];
  /** By the number of a row, those that go along with it. */
  private readonly _along: number[][] = [];
  private _byPath: Map<string, number> | undefined;
  /** Rows that are told under another one. */
  private readonly _untold = new Set<number>();

  /** @param register - stays as it is */
  constructor(register: Register) {
    this._register = register;
    for (const list of ROW_LISTS) {
      const first = this._rows.length;
      for (const row of placeRows(register, list)) this._rows.push(row);
      this._lists.push({ ...list, first, end: this._rows.length });
    }
    for (const reference of REFERENCES) this._follow(reference);
  }

  /** The numbers of the rows in the places that are asked for, in the order of the document. */
  rowsWhere(isAskedFor: (path: string) => boolean): number[] {
    const asked = this._lists.filter(({ path }) => isAskedFor(path));
    return asked.flatMap(({ first, end }) =>
      Array.from({ length: end - first }, (_, i) => first + i),
    );
  }

  /** The numbers of the rows of all places but some. */
  rowsOutside(places: ReadonlySet<string>): number[] {
    return this.rowsWhere((path) => !places.has(path));
  }

  /** The numbers of the rows in one place that are told by themselves. */
  rowsIn(place: string): number[] {
    return this.rowsWhere((path) => path === place).filter((row) => !this._untold.has(row));
  }

  /** The number of the row at a path; undefined where no row begins there. */
  numberOf(path: IssuePath): number | undefined {
    this._byPath ??= new Map(this._rows.map((row, number) => [JSON.stringify(row.path), number]));
    return this._byPath.get(JSON.stringify(path));
  }

  /** The number of the row that another one lies in; undefined where it lies in none. */
  outerOf(row: number): number | undefined {
    const { path } = this.row(row);
    // A row in a list of a row: what stands before its own two steps leads to that one.
    return this.numberOf(path.slice(0, -2));
  }

  /** A row by its number. */
  row(number: number): Place {
    return this._rows[number] as Place;
  }

  /** The register without some rows, and what goes along with them. */
  without(rows: Iterable<number>): Register {
    const isGone = this._withThoseAlong(rows);
    let left = this._register;
    // Rows in rows stand later and go first: numbers are those of the whole register.
    for (const list of [...this._lists].reverse()) {
      if (!isGone.subarray(list.first, list.end).includes(1)) continue;
      let number = list.first;
      left = withPlaceRows(left, list, () => isGone[number++] === 0);
    }
    return left;
  }

  private _withThoseAlong(rows: Iterable<number>): Uint8Array {
    const isGone = new Uint8Array(this._rows.length);
    const left = [...rows];
    for (let number = left.pop(); number !== undefined; number = left.pop()) {
      if (isGone[number] === 1) continue;
      isGone[number] = 1;
      for (const along of this._along[number] ?? []) left.push(along);
    }
    return isGone;
  }

  private _follow({ from, by, to, isOne }: Reference): void {
    const targets = new Map(this.rowsIn(to).map((number) => [this._said(number, "id"), number]));
    for (const number of this.rowsIn(from)) {
      const target = targets.get(this._said(number, by));
      if (target === undefined) continue;
      this._goesWith(number, target);
      if (isOne) this._untold.add(number);
    }
  }

  private _goesWith(number: number, target: number): void {
    const along = this._along[target];
    if (along) along.push(number);
    else this._along[target] = [number];
  }

  /** What a row says in a field, or by itself. */
  private _said(number: number, field: string | undefined): unknown {
    const { value } = this.row(number);
    return field === undefined ? value : (value as Readonly<Record<string, unknown>>)[field];
  }
}
