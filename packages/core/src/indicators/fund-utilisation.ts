import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Fund utilisation (tỷ lệ vốn đang cho vay).
 *
 * Principal owed on the last day, over what the income generation fund holds and has lent out. A book
 * can fall below zero, a box cannot: such a balance counts as nothing, and the fund is lent out whole.
 * The fact `fundsBelowZero` tells of it.
 *
 * A club that reports no loans, or not the fund they are paid from, did not report; one that says it
 * has no loans and no fund adds nothing.
 *
 * Formula: `loansOwedVnd / incomeFundVnd`; a ratio in 0…1; more is better: money in the box earns nothing.
 *
 * @see {@link SOURCES}: `savix-utilisation` (guideline)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, loansOwedVnd: 50_000_000, incomeFundVnd: 60_000_000 });
 * measure("fund-utilisation", facts).value; // 50 / 60
 */
export const fundUtilisation = {
  id: "fund-utilisation",
  name: { vi: "Tỷ lệ vốn đang cho vay", en: "Share of the fund lent out" },
  above: { vi: "đồng đang cho vay", en: "đồng on loan" },
  below: { vi: "đồng của quỹ tăng thu nhập", en: "đồng of the income generation fund" },
  group: "livelihood",
  topic: "loansOwed",
  numerator: "loansOwedVnd",
  denominator: "incomeFundVnd",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "savix-utilisation",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
