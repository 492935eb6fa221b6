import { type Cell, type CellNetwork, cellNetwork } from "./cell-network.ts";
import type { TableNames, TableUnit } from "./count-table.ts";
import { type Hiding, hideParts, hideWholes, isSmall } from "./hide-cells.ts";
import type { SuppressionReason } from "./published-count.ts";

/** The reasons for what is kept back, by unit and name. */
export type HiddenCells = ReadonlyMap<TableUnit, ReadonlyMap<string, SuppressionReason>>;

/**
 * What has to be kept back of a table. Wholes come first, then each division by
 * itself. That is safe together: hidden wholes differ in another table together
 * with any of their parts, which are all hidden; and parts differ without a change
 * to wholes that are told. A part that no others can protect takes its whole with
 * it, and all begins anew.
 */
export function hiddenCells(
  units: readonly TableUnit[],
  { whole, divisions }: TableNames,
  rules: Pick<Hiding, "threshold" | "open">,
): HiddenCells {
  const forced = new Set<TableUnit>();
  for (;;) {
    const wholes = cellNetwork(units, whole, []);
    hideWholes(wholes, { ...rules, whole, withheld: forced });
    const withheld = new Set(wholes.cells.filter((cell) => cell.isHidden).map((cell) => cell.unit));
    const hiding: Hiding = { ...rules, whole, withheld };
    const tables = divisions.map((parts) => cellNetwork(units, whole, parts));
    const unsafe = tables.flatMap((table) => hideParts(table, hiding));
    if (unsafe.length === 0) return reasonsOf([wholes, ...tables], hiding);
    for (const { unit } of unsafe) forced.add(lowestTold(unit, withheld));
  }
}

function lowestTold(unit: TableUnit, withheld: ReadonlySet<TableUnit>): TableUnit {
  if (!withheld.has(unit)) return unit;
  if (unit.above) return lowestTold(unit.above, withheld);
  // Never: where all wholes up to the top are hidden, their parts can stand for each other.
  throw new Error(`${unit.code} cannot be protected`);
}

function reasonsOf(tables: readonly CellNetwork[], hiding: Hiding): HiddenCells {
  const reasons = new Map<TableUnit, Map<string, SuppressionReason>>();
  for (const cell of tables.flatMap(({ cells }) => cells)) {
    if (!cell.isHidden) continue;
    const own = reasons.get(cell.unit) ?? new Map<string, SuppressionReason>();
    reasons.set(cell.unit, own.set(cell.name, reasonOf(cell, hiding)));
  }
  return reasons;
}

function reasonOf(cell: Cell, hiding: Hiding): SuppressionReason {
  const isByItself = cell.name === hiding.whole || !hiding.withheld.has(cell.unit);
  const isLeaf = cell.unit.below.length === 0;
  return isByItself && isLeaf && isSmall(cell, hiding) ? "small" : "complementary";
}
