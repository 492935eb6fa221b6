import type { CountRow } from "./count-table.ts";
import type { PublishedUnit } from "./published-count.ts";

/** A number of a table, by its unit and name. */
type CellKey = string;

/** A sum that everybody knows: the first cell is the sum of the others. */
type Sum = readonly [CellKey, ...CellKey[]];

/** What a published table is, seen by a reader who is after the hidden numbers. */
export interface ReaderView {
  /** Every sum that holds, those that follow from others included. */
  readonly sums: readonly Sum[];
  /** What is told. */
  readonly told: ReadonlyMap<CellKey, number>;
  /** The hidden cells, with the bounds that their reasons leave. */
  readonly hidden: ReadonlyMap<CellKey, { readonly low: number; readonly high: number }>;
}

const keyOf = (code: string, name: string): CellKey => `${code} ${name}`;

/** Everything a reader knows who knows how the table was made. */
export function readerView(
  published: readonly PublishedUnit[],
  whole: string,
  divisions: readonly (readonly string[])[],
  { threshold, open = [] }: { readonly threshold: number; readonly open?: readonly string[] },
): ReaderView {
  const told = new Map<CellKey, number>();
  const hidden = new Map<CellKey, { low: number; high: number }>();
  const sums: Sum[] = [];
  for (const { code, counts } of published) {
    const below = published.filter(({ parent }) => parent === code);
    const isWithheld = counts[whole]?.status === "suppressed";
    for (const [name, count] of Object.entries(counts)) {
      const key = keyOf(code, name);
      if (count.status === "shown") told.set(key, count.value);
      else
        hidden.set(
          key,
          boundsOf(
            count.reason,
            below.length === 0 && !open.includes(name),
            isWithheld && name !== whole,
          ),
        );
      if (below.length > 0) sums.push([key, ...below.map((unit) => keyOf(unit.code, name))]);
    }
    for (const parts of divisions)
      sums.push([keyOf(code, whole), ...parts.map((name) => keyOf(code, name))]);
  }
  return { sums, told, hidden };

  function boundsOf(reason: string, hasFloor: boolean, isWithheldPart: boolean) {
    if (reason === "small") return { low: 1, high: threshold - 1 };
    if (isWithheldPart) return { low: 0, high: Number.POSITIVE_INFINITY };
    return { low: hasFloor ? threshold : 1, high: Number.POSITIVE_INFINITY };
  }
}

/** The hidden cells that linear algebra gives away: those whose unit vector is a sum of the equations. */
export function solvedCells({ sums, hidden }: ReaderView): CellKey[] {
  const keys = [...hidden.keys()];
  const column = new Map(keys.map((key, i) => [key, i]));
  const rows = sums.map(([first, ...rest]) => {
    const row = keys.map(() => 0n);
    const add = (key: CellKey, by: bigint) => {
      const at = column.get(key);
      if (at !== undefined) row[at] = (row[at] ?? 0n) + by;
    };
    add(first, 1n);
    for (const key of rest) add(key, -1n);
    return row;
  });
  const solved: CellKey[] = [];
  for (const row of reducedRows(rows, keys.length)) {
    const filled = row.flatMap((value, at) => (value === 0n ? [] : [at]));
    const [only] = filled;
    if (filled.length === 1 && only !== undefined) solved.push(keys[only] ?? "");
  }
  return solved;
}

/** Reduced row echelon form over the rationals, each row multiplied to whole numbers. */
function reducedRows(rows: bigint[][], width: number): bigint[][] {
  const done: bigint[][] = [];
  let rest = rows;
  for (let at = 0; at < width; at += 1) {
    const pivot = rest.find((row) => row[at] !== 0n);
    if (!pivot) continue;
    const without = (row: bigint[]) => (row === pivot ? row : cleared(row, pivot, at));
    rest = rest.filter((row) => row !== pivot).map(without);
    done.splice(0, done.length, ...done.map(without), pivot);
  }
  return done;
}

function cleared(row: bigint[], pivot: bigint[], at: number): bigint[] {
  const factor = row[at] ?? 0n;
  if (factor === 0n) return row;
  const scale = pivot[at] ?? 0n;
  const next = row.map((value, i) => value * scale - factor * (pivot[i] ?? 0n));
  const divisor = next.reduce((gcd, value) => common(gcd, value), 0n);
  return divisor > 1n ? next.map((value) => value / divisor) : next;
}

function common(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : common(b, a % b);
}

/**
 * The hidden cells that no other table explains: tried are all tables in which
 * every hidden cell is what it is, one more or one less, within its bounds.
 */
export function cellsWithoutAlternative(view: ReaderView, rows: readonly CountRow[]): CellKey[] {
  const truth = new Map(
    rows.flatMap(({ code, counts }) =>
      Object.entries(counts).map(([name, value]) => [keyOf(code, name), value] as const),
    ),
  );
  const keys = orderedForPruning(view);
  const open = new Set(keys);
  for (const key of keys) {
    if (!open.has(key)) continue;
    for (const by of [1, -1]) {
      const found = open.has(key) && search(view, truth, keys, new Map([[key, by]]));
      if (found) for (const [other, change] of found) if (change !== 0) open.delete(other);
    }
  }
  return [...open];
}

/** Cells of one sum behind each other, so that a sum that does not hold ends a search early. */
function orderedForPruning({ sums, hidden }: ReaderView): CellKey[] {
  return [...new Set([...sums.flat(), ...hidden.keys()])].filter((key) => hidden.has(key));
}

function search(
  view: ReaderView,
  truth: ReadonlyMap<CellKey, number>,
  keys: readonly CellKey[],
  start: ReadonlyMap<CellKey, number>,
): Map<CellKey, number> | undefined {
  const changes = new Map(start);
  const sumsOf = new Map<CellKey, Sum[]>(
    keys.map((key) => [key, view.sums.filter((sum) => sum.includes(key))]),
  );
  const isWithin = (key: CellKey, by: number) => {
    const { low, high } = view.hidden.get(key) ?? { low: 0, high: 0 };
    const value = (truth.get(key) ?? 0) + by;
    return low <= value && value <= high;
  };
  const holds = ([first, ...rest]: Sum) => {
    const all = [first, ...rest];
    if (all.some((key) => view.hidden.has(key) && !changes.has(key))) return true;
    return (
      (changes.get(first) ?? 0) === rest.reduce((sum, key) => sum + (changes.get(key) ?? 0), 0)
    );
  };
  const go = (at: number): boolean => {
    const key = keys[at];
    if (key === undefined) return true;
    const options = start.has(key) ? [start.get(key) ?? 0] : [0, 1, -1];
    for (const by of options) {
      if (!isWithin(key, by)) continue;
      changes.set(key, by);
      if ((sumsOf.get(key) ?? []).every(holds) && go(at + 1)) return true;
    }
    if (!start.has(key)) changes.delete(key);
    return false;
  };
  return go(0) ? changes : undefined;
}
