import type { Units } from "../unit/unit-index.ts";
import { type FactsByUnit, factsByUnit } from "./facts-by-unit.ts";
import type { Rollup } from "./rollup.ts";

/**
 * Carries the totals of communes up to the districts of their time, provinces
 * and the country.
 *
 * @param result - from {@link rollup} or {@link mergeRollups}
 * @param units - all units, as a list or an index
 * @returns facts by unit; with `unplaced`, those of the top make the total
 * @example
 * import { periodContaining, rollup, rollupByUnit } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const units = [
 *   { code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" },
 *   { code: "00001", name: "Xã Minh Họa", level: "commune", from: "1992-04-01", parents: [{ code: "58", from: "1992-04-01" }] },
 * ];
 * const period = periodContaining("2024-05-31", "month");
 * const result = await rollup([JSON.stringify(buildRegister())], { period });
 * rollupByUnit(result, units).units.get("58").values.members; // 55
 */
export function rollupByUnit(
  { period, asOf, communes, unplaced }: Pick<Rollup, "period" | "asOf" | "communes" | "unplaced">,
  units: Units,
): FactsByUnit {
  const placed = [...communes].map(([communeCode, facts]) => ({ communeCode, facts }));
  return factsByUnit([...placed, { facts: unplaced }], { units, period, asOf });
}
