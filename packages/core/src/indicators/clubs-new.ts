import type { IndicatorDefinition } from "./indicator.ts";

/**
 * New clubs (tỷ lệ câu lạc bộ mới thành lập).
 *
 * Of the clubs active on the last day, those that became active for the first time in the period. One
 * that was founded and closed within it is in neither count. Targets ask for the number of new clubs,
 * not for this share: `clubsFounded` is that number, and a target quantity.
 *
 * Formula: `clubsNew / foundingCounted`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `kit` (our choice: Decision 1648 asks for new clubs; what to put them beside,
 * nobody says)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 36, clubsNew: 9 });
 * measure("clubs-new", facts).value; // 0.25
 */
export const clubsNew = {
  id: "clubs-new",
  name: { vi: "Tỷ lệ câu lạc bộ mới thành lập", en: "Share of new clubs" },
  above: { vi: "câu lạc bộ mới thành lập", en: "new clubs" },
  below: { vi: "câu lạc bộ", en: "clubs" },
  group: "replication",
  topic: "founding",
  numerator: "clubsNew",
  denominator: "foundingCounted",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "kit",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
