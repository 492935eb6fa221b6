import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Area coverage (số mảng hoạt động có thực hiện).
 *
 * Areas with evidence in the period, over eight for each club. A club alone reads as k of 8.
 *
 * Formula: `areasCovered / areasExpected`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `helpage-areas` (guideline)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, areasExpected: 8, areasCovered: 7 });
 * measure("area-coverage", facts).value; // 7 / 8
 */
export const areaCoverage = {
  id: "area-coverage",
  name: { vi: "Tỷ lệ mảng có hoạt động", en: "Share of areas active" },
  above: { vi: "mảng có hoạt động", en: "areas active" },
  below: { vi: "mảng", en: "areas" },
  group: "areas",
  topic: "areas",
  numerator: "areasCovered",
  denominator: "areasExpected",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "helpage-areas",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
