import { earlierOf } from "../calendar/civil-date.ts";
import { type Facts, mergeFacts, noFacts } from "../facts/facts.ts";
import { type Units, unitIndex } from "../unit/unit-index.ts";
import { ancestorsAt } from "../unit/unit-tree.ts";
import type { Rollup } from "./rollup.ts";

/** A roll-up by every unit: communes and all that lies above them. */
export interface RollupByUnit {
  /** What the clubs of each unit come to, by its code on the last day. */
  readonly units: ReadonlyMap<string, Facts>;
  /** What those come to whose commune is no unit of the last day, or lies in none. */
  readonly unplaced: Facts;
}

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
  result: Pick<Rollup, "period" | "asOf" | "communes" | "unplaced">,
  units: Units,
): RollupByUnit {
  const { period, asOf } = result;
  const index = unitIndex(units);
  const on = earlierOf(asOf, period.to);
  const byUnit = new Map<string, Facts[]>();
  const unplaced = [noFacts(period, asOf), result.unplaced];
  for (const [code, facts] of result.communes) {
    const above = ancestorsAt(index, code, on);
    if (above.length === 0) unplaced.push(facts);
    else for (const unit of [code, ...above.map((each) => each.code)]) put(byUnit, unit, facts);
  }
  return {
    units: new Map([...byUnit].map(([code, facts]) => [code, mergeFacts(facts)])),
    unplaced: mergeFacts(unplaced),
  };
}

function put(map: Map<string, Facts[]>, code: string, facts: Facts): void {
  const same = map.get(code);
  if (same) same.push(facts);
  else map.set(code, [facts]);
}
