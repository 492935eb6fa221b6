import type { Cell, CellNetwork } from "./cell-network.ts";
import { Queue } from "./queue.ts";

/** Cells that can change together by one person each, so that all still adds up and every other cell stays. */
export interface Cycle {
  readonly cells: readonly Cell[];
  /** How many people are in those of them that are not hidden yet. */
  readonly cost: number;
}

/**
 * The cycle through a cell that needs the fewest people hidden beside what is
 * hidden already; undefined where there is none. If a hidden cell lies on a cycle
 * of hidden cells, a reader cannot tell it from one more, or one less; and in a
 * network, if it lies on none, it can be told (any other table with the same
 * shown cells differs from this one by such cycles).
 */
export function cheapestCycle(network: CellNetwork, cell: Cell): Cycle | undefined {
  const { value, low, high, from, to } = cell;
  const up = value < high ? cheapestPath(network, to, from, cell) : undefined;
  const down = value > low ? cheapestPath(network, from, to, cell) : undefined;
  return up && down ? (down.cost < up.cost ? down : up) : (up ?? down);
}

interface Step {
  readonly cost: number;
  readonly cell: Cell | undefined;
  readonly before: number;
}

/** Dijkstra's way; along a pipe its cell grows by one, against it shrinks. */
function cheapestPath(
  network: CellNetwork,
  start: number,
  end: number,
  around: Cell,
): Cycle | undefined {
  const best = new Map<number, Step>([[start, { cost: 0, cell: undefined, before: start }]]);
  const done = new Set<number>();
  const open = new Queue<number>();
  open.add(0, start);
  for (let next = open.take(); next; next = open.take()) {
    const { key: cost, item: node } = next;
    if (node === end) return { cells: [around, ...wayBack(best, end)], cost };
    if (done.has(node)) continue;
    done.add(node);
    for (const cell of network.at[node] ?? []) {
      if (cell === around || !(cell.isHidden || cell.mayHide)) continue;
      const isAlong = cell.from === node;
      if (isAlong ? cell.value >= cell.high : cell.value <= cell.low) continue;
      const other = isAlong ? cell.to : cell.from;
      const sum = cost + (cell.isHidden ? 0 : cell.value);
      if (sum >= (best.get(other)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      best.set(other, { cost: sum, cell, before: node });
      open.add(sum, other);
    }
  }
  return undefined;
}

function wayBack(best: ReadonlyMap<number, Step>, end: number): Cell[] {
  const cells: Cell[] = [];
  for (let step = best.get(end); step?.cell; step = best.get(step.before)) cells.push(step.cell);
  return cells;
}
