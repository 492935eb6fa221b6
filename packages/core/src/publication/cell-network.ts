import type { TableUnit } from "./count-table.ts";

/**
 * One number of a table, seen as a pipe through which people flow: down from the
 * whole of the top to the whole of each unit, there into the parts, and up again
 * part by part. In a node, what flows in flows out: that is all that “adds up”
 * means, for wholes and parts alike.
 */
export interface Cell {
  readonly unit: TableUnit;
  /** The name of the count. */
  readonly name: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** Whether it is kept back. */
  isHidden: boolean;
  /** Whether it may be kept back if that helps another. */
  mayHide: boolean;
  /** The least and the most that a reader has to reckon with where it is kept back. */
  low: number;
  high: number;
}

/** All cells of a table, and those at each node. */
export interface CellNetwork {
  readonly cells: readonly Cell[];
  readonly at: readonly (readonly Cell[])[];
}

/**
 * The network of a whole and one division of it; of the whole alone where there
 * are no parts. The end of every pipe that leads nowhere else is node 0.
 */
export function cellNetwork(
  units: readonly TableUnit[],
  whole: string,
  parts: readonly string[],
): CellNetwork {
  const nodes = new Map<string, number>();
  const at: Cell[][] = [[]];
  const node = (unit: TableUnit | undefined, name: string): number => {
    if (!unit) return 0;
    const key = JSON.stringify([unit.code, name]);
    const known = nodes.get(key);
    if (known !== undefined) return known;
    nodes.set(key, at.length);
    return at.push([]) - 1;
  };
  const cells: Cell[] = [];
  const add = (unit: TableUnit, name: string, from: number, to: number) => {
    const value = unit.counts[name] ?? 0;
    const cell = { unit, name, value, from, to, isHidden: false, mayHide: false, low: 0, high: 0 };
    cells.push(cell);
    at[from]?.push(cell);
    if (to !== from) at[to]?.push(cell);
  };
  for (const unit of units) {
    const isLeaf = unit.below.length === 0;
    const end = isLeaf && parts.length === 0 ? 0 : node(unit, whole);
    add(unit, whole, node(unit.above, whole), end);
    for (const part of parts) {
      add(unit, part, isLeaf ? end : node(unit, part), node(unit.above, part));
    }
  }
  return { cells, at };
}
