/** Where a value stands in a document: keys of objects, positions in lists. */
type Path = readonly (string | number)[];

/** One difference between two versions of a document. */
export interface ChangedValue {
  /** Where; empty for the document as a whole. */
  readonly path: readonly (string | number)[];
  /** What stood there; absent where nothing did. */
  readonly before?: unknown;
  /** What stands there now; absent where nothing does. */
  readonly after?: unknown;
  /**
   * Where the path leads to a list that grew or shrank: position of the first row that differs.
   * `before` and `after` are then the rows from there on that were taken out and put in.
   */
  readonly from?: number;
}

/**
 * What differs between two JSON documents. One row more in a list is one
 * difference, wherever in the list it stands.
 *
 * @param before - the earlier one; undefined where there was none
 * @param after - the later one
 */
export function changedValues(before: unknown, after: unknown, path: Path = []): ChangedValue[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return changedRows(before, after, path);
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changedValues(own(before, key), own(after, key), [...path, key]));
  }
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

/** Gives the later document back: {@link changedValues} the other way round. */
export function withChanges(before: unknown, changes: readonly ChangedValue[]): unknown {
  return changes.reduce((document, change) => put(document, change.path, change), before);
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field called `__proto__` is a field like any other. */
function own(record: Json, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function changedRows(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
): ChangedValue[] {
  if (before.length === after.length) {
    return before.flatMap((row, i) => changedValues(row, after[i], [...path, i]));
  }
  const shorter = Math.min(before.length, after.length);
  const same = (i: number, j: number) => changedValues(before.at(i), after.at(j)).length === 0;
  let from = 0;
  while (from < shorter && same(from, from)) from += 1;
  let tail = 0;
  while (tail < shorter - from && same(-1 - tail, -1 - tail)) tail += 1;
  const rows = (list: readonly unknown[]) => list.slice(from, list.length - tail);
  return [{ path, from, before: rows(before), after: rows(after) }];
}

function put(document: unknown, [step, ...rest]: Path, change: ChangedValue): unknown {
  if (step === undefined) return replaced(document, change);
  if (typeof step === "number") {
    return (document as unknown[]).map((row, i) => (i === step ? put(row, rest, change) : row));
  }
  const record = document as Json;
  const value = put(own(record, step), rest, change);
  const others = Object.entries(record).filter(([key]) => key !== step);
  return Object.fromEntries(value === undefined ? others : [...others, [step, value]]);
}

function replaced(document: unknown, { before, after, from }: ChangedValue): unknown {
  if (from === undefined) return after;
  const rows = document as readonly unknown[];
  const out = (before as readonly unknown[]).length;
  return [...rows.slice(0, from), ...(after as readonly unknown[]), ...rows.slice(from + out)];
}
