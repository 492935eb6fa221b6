import type { TracedList, TracedRow } from "./fact-trace.ts";
import type { RowBook } from "./row-book.ts";

/** A row by its number, and its effect. */
export type CountedRow = readonly [row: number, effect: number];

/** The rows of a place that count, as a trace tells them; nothing where there are none. */
export function tracedList(
  place: string,
  book: RowBook,
  counted: readonly CountedRow[],
): TracedList[] {
  if (counted.length === 0) return [];
  const rows = counted.map((each) => tracedRow(book, each));
  return [{ place, effect: rows.reduce((sum, row) => sum + row.effect, 0), rows }];
}

function tracedRow(book: RowBook, [row, effect]: CountedRow): TracedRow {
  const { path, value } = book.row(row);
  const isEntry = typeof path[path.length - 1] === "number";
  const id = isEntry && typeof value === "string" ? value : (value as { id?: string }).id;
  return { path, ...(id !== undefined && { id }), effect };
}
