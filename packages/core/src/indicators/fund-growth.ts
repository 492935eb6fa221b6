import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Growth of the income generation fund (mức tăng quỹ tăng thu nhập).
 *
 * What the fund holds and has lent out on the last day, beside what it held and had lent out before the
 * period, less 1; capital, interest, spending and what was written off are all in it. Cash below zero
 * counts as none.
 *
 * Only funds open on the first day of the period are in it, of clubs active on the last: a new fund is
 * no growth of others, and not due. A club that reports no loans did not report.
 *
 * Formula: `incomeFundEndVnd / incomeFundStartVnd − 1`; at least −1; 0 where it neither grew nor shrank;
 * more is better.
 *
 * @see {@link SOURCES}: `kit` (our choice: sources want a fund that lasts, and name no measure)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, incomeFundStartVnd: 50_000_000, incomeFundEndVnd: 56_000_000 });
 * measure("fund-growth", facts).value; // 56 / 50 - 1
 */
export const fundGrowth = {
  id: "fund-growth",
  name: { vi: "Mức tăng quỹ tăng thu nhập", en: "Growth of the income generation fund" },
  above: { vi: "đồng cuối kỳ", en: "đồng at the end" },
  below: { vi: "đồng đầu kỳ", en: "đồng at the beginning" },
  group: "livelihood",
  topic: "fundOverPeriod",
  numerator: "incomeFundEndVnd",
  denominator: "incomeFundStartVnd",
  kind: "growth",
  unit: "ratio",
  direction: "higher",
  source: "kit",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
