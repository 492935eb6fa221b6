import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Commendations a club and year (số lần được khen thưởng mỗi năm).
 *
 * Commendations of the club in the twelve months to the last day, over clubs.
 *
 * A club younger than twelve months is not due; one without a list of commendations did not report.
 *
 * Formula: `commendationsInYear / commendationsCounted`; commendations a club, at least 0; more is better.
 *
 * @see {@link SOURCES}: `ninh-thuan-interview` (practice): timely commendation is one of its lessons
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 36, commendationsInYear: 9 });
 * measure("commendations", facts).value; // 0.25
 */
export const commendations = {
  id: "commendations",
  name: { vi: "Số lần được khen thưởng mỗi năm", en: "Commendations a club and year" },
  above: { vi: "lần khen thưởng", en: "commendations" },
  below: { vi: "câu lạc bộ", en: "clubs" },
  group: "support",
  topic: "commendations",
  numerator: "commendationsInYear",
  denominator: "commendationsCounted",
  kind: "mean",
  unit: "times",
  direction: "higher",
  source: "ninh-thuan-interview",
  authority: "practice",
} as const satisfies IndicatorDefinition;
