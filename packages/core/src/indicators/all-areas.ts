import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Clubs with all areas (câu lạc bộ đủ 8 mảng hoạt động).
 *
 * Clubs with evidence in all eight areas, over clubs that report their activities.
 *
 * Formula: `clubsAllAreas / areasCounted`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `hoa-binh-clubs` (practice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, areasExpected: 8, areasCovered: 8, clubsAllAreas: 1 });
 * measure("all-areas", facts).value; // 1
 */
export const allAreas = {
  id: "all-areas",
  name: { vi: "Câu lạc bộ hoạt động đủ 8 mảng", en: "Clubs active in all eight areas" },
  above: { vi: "câu lạc bộ đủ 8 mảng", en: "clubs active in all eight areas" },
  below: { vi: "câu lạc bộ có báo cáo", en: "clubs reporting" },
  group: "areas",
  topic: "areas",
  numerator: "clubsAllAreas",
  denominator: "areasCounted",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "hoa-binh-clubs",
  authority: "practice",
} as const satisfies IndicatorDefinition;
