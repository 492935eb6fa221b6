import type { IndicatorDefinition } from "./indicator.ts";

/**
 * People in need cared for (tỷ lệ người cần chăm sóc được tình nguyện viên giúp).
 *
 * People in need of care on the last day whom a volunteer looks after, over all in need that day,
 * members and neighbours. Whoever has two volunteers counts once. Needs that nobody wrote down are
 * in no number.
 *
 * Formula: `peopleCaredFor / peopleInNeed`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `aarp-case-study` (our choice: it asks for volunteers, not for a share)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, peopleInNeed: 10, peopleCaredFor: 9 });
 * measure("care-coverage", facts).value; // 0.9
 */
export const careCoverage = {
  id: "care-coverage",
  name: { vi: "Người cần chăm sóc được tình nguyện viên giúp", en: "People in need cared for" },
  above: { vi: "người được tình nguyện viên giúp", en: "people with a volunteer" },
  below: { vi: "người cần chăm sóc", en: "people in need" },
  group: "health-and-care",
  topic: "pairings",
  numerator: "peopleCaredFor",
  denominator: "peopleInNeed",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "aarp-case-study",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
