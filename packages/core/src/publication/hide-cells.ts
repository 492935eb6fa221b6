import type { Cell, CellNetwork } from "./cell-network.ts";
import { cheapestCycle } from "./cheapest-cycle.ts";
import type { TableUnit } from "./count-table.ts";

/** What is told in any case, what is not, and below what number nothing is. */
export interface Hiding {
  /** The least count, above zero, that is told. */
  readonly threshold: number;
  /** The name of the whole. */
  readonly whole: string;
  /** Names of which small counts may be told. */
  readonly open: ReadonlySet<string>;
  /** Units whose whole is kept back, and with it every part. */
  readonly withheld: ReadonlySet<TableUnit>;
}

/**
 * Hides the wholes of the units that are withheld or small, and as many more as
 * keep each of them from being worked out.
 */
export function hideWholes(network: CellNetwork, hiding: Hiding): void {
  for (const cell of network.cells) {
    bound(cell, hiding);
    cell.isHidden = hiding.withheld.has(cell.unit) || isSmall(cell, hiding);
    cell.mayHide = cell.value > 0;
  }
  const [unsafe] = hideAround(network);
  // Never: a unit and all above it can grow together, or shrink.
  if (unsafe) throw new Error(`${unsafe.unit.code} cannot be protected`);
}

/**
 * Hides the parts that are small, and as many more as needed, without a change
 * to which wholes are told.
 *
 * @returns the parts that no others can protect, usually none
 */
export function hideParts(network: CellNetwork, hiding: Hiding): Cell[] {
  for (const cell of network.cells) {
    const isWithheld = hiding.withheld.has(cell.unit);
    bound(cell, hiding);
    const isPart = cell.name !== hiding.whole;
    if (isPart && isWithheld) Object.assign(cell, { low: 0, high: Number.POSITIVE_INFINITY });
    cell.isHidden = isWithheld || (isPart && isSmall(cell, hiding));
    cell.mayHide = isPart && !isWithheld && cell.value > 0;
  }
  const unsafe = hideAround(network);
  if (unsafe.length === 0) showSettledZeros(network);
  return unsafe;
}

/** Whether a cell counts some people, and too few to be told. */
export function isSmall({ name, value }: Cell, { threshold, open }: Hiding): boolean {
  return value > 0 && value < threshold && !open.has(name);
}

/**
 * What a reader has to reckon with who knows how this works and sees the reasons:
 * a zero is never hidden, and “small” means below the threshold. Above other
 * units the reason is always the same and tells nothing but that.
 */
function bound(cell: Cell, hiding: Hiding): void {
  const isLeaf = cell.unit.below.length === 0;
  cell.low =
    isLeaf && cell.value >= hiding.threshold && !hiding.open.has(cell.name) ? hiding.threshold : 1;
  cell.high = isLeaf && isSmall(cell, hiding) ? hiding.threshold - 1 : Number.POSITIVE_INFINITY;
}

/**
 * Hides more until every hidden cell lies on a cycle of hidden cells: totals
 * first, since what protects them protects what lies below. Gives back those that
 * lie on none.
 */
function hideAround(network: CellNetwork): Cell[] {
  const safe = new Set<Cell>();
  const protect = (cell: Cell): boolean => {
    if (safe.has(cell)) return true;
    const cycle = cheapestCycle(network, cell);
    for (const each of cycle?.cells ?? []) {
      each.isHidden = true;
      safe.add(each);
    }
    return cycle !== undefined;
  };
  const unsafe = network.cells
    .filter(({ isHidden, value }) => isHidden && value > 0)
    .sort((a, b) => depthOf(a.unit) - depthOf(b.unit))
    .filter((cell) => !protect(cell));
  return unsafe.filter((cell) => !protect(cell));
}

/** A zero that what is told leaves no doubt about is told as well: hiding it would only look safe. */
function showSettledZeros(network: CellNetwork): void {
  for (const cell of network.cells) cell.mayHide = false;
  for (const cell of network.cells) {
    if (cell.isHidden && cell.value === 0 && !cheapestCycle(network, cell)) cell.isHidden = false;
  }
}

function depthOf({ above }: TableUnit): number {
  return above ? 1 + depthOf(above) : 0;
}
