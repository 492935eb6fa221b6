import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Share of clubs still active (tỷ lệ câu lạc bộ còn hoạt động).
 *
 * Clubs active on the last day, over all that had become active by then. A club that is dormant or
 * closed is below the line alone, for ever: hand in its register as well, or nobody sees that it is
 * gone. The passport counts clubs of the period, so those closed before are below the line and not
 * among the clubs counted. {@link clubSurvival} tells the same of clubs by when they were founded.
 *
 * Formula: `clubsSurviving / clubsEverFounded`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `decision-1336` (law): all clubs of the years before are kept. That “kept” is
 * being active on the last day is our choice
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 48, clubsEverFounded: 50, clubsSurviving: 48 });
 * measure("survival", facts).value; // 0.96
 */
export const survival = {
  id: "survival",
  name: { vi: "Tỷ lệ câu lạc bộ còn hoạt động", en: "Share of clubs still active" },
  above: { vi: "câu lạc bộ còn hoạt động", en: "clubs still active" },
  below: { vi: "câu lạc bộ đã thành lập", en: "clubs founded" },
  group: "replication",
  topic: "survival",
  numerator: "clubsSurviving",
  denominator: "clubsEverFounded",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "decision-1336",
  authority: "law",
} as const satisfies IndicatorDefinition;
