import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Exchanges a club and year (số lần giao lưu với địa phương mỗi năm).
 *
 * Exchanges with the locality in the twelve months to the last day, over clubs. A club younger than twelve
 * months is not due.
 *
 * Formula: `exchangesInYear / exchangesCounted`; so many for each, at least 0; more is better.
 *
 * @see {@link SOURCES}: `helpage-culture` (guideline)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, exchangesInYear: 2 });
 * measure("exchanges-per-year", facts).value; // 2
 */
export const exchangesPerYear = {
  id: "exchanges-per-year",
  name: { vi: "Số lần giao lưu mỗi năm", en: "Exchanges a club and year" },
  above: { vi: "lần giao lưu", en: "exchanges" },
  below: { vi: "câu lạc bộ", en: "clubs" },
  group: "community",
  topic: "exchanges",
  numerator: "exchangesInYear",
  denominator: "exchangesCounted",
  kind: "mean",
  unit: "times",
  direction: "higher",
  source: "helpage-culture",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
