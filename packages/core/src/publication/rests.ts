import type { Counts } from "../unit/tally.ts";
import type { CountRow, TableNames } from "./count-table.ts";

/** The divisions of a table with what their parts leave over of the whole, where they leave anything. */
export function withRests(
  rows: readonly CountRow[],
  whole: string,
  divisions: Readonly<Record<string, readonly string[]>>,
): TableNames & { readonly rows: readonly CountRow[] } {
  const incomplete = Object.entries(divisions).filter(([, parts]) =>
    rows.some(({ counts }) => restOf(counts, whole, parts) !== 0),
  );
  const added = ({ counts }: CountRow) =>
    incomplete.map(([name, parts]) => [restName(name), restOf(counts, whole, parts)] as const);
  const names = new Set(incomplete.map(([name]) => name));
  return {
    whole,
    divisions: Object.entries(divisions).map(([name, parts]) =>
      names.has(name) ? [...parts, restName(name)] : parts,
    ),
    rows: rows.map((row) => ({
      ...row,
      counts: { ...row.counts, ...Object.fromEntries(added(row)) },
    })),
  };
}

function restName(division: string): string {
  return `rest:${division}`;
}

/** Less than nothing where parts overlap: then the table does not add up. */
function restOf(counts: Counts, whole: string, parts: readonly string[]): number {
  const of = (name: string) => counts[name] ?? Number.NaN;
  return parts.reduce((left, name) => left - of(name), of(whole));
}
