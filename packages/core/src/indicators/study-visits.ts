import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Study visits a club and year (số chuyến tham quan học tập mỗi năm).
 *
 * Study visits in the twelve months to the last day, over clubs. One that goes out and one that is
 * received both count, each in the book of its own club: both sides learn. So a visit of two clubs to a
 * third is three.
 *
 * A club younger than twelve months is not due; one without a list of study visits did not report.
 *
 * Formula: `studyVisitsInYear / studyVisitsCounted`; visits a club, at least 0; more is better.
 *
 * @see {@link SOURCES}: `ninh-thuan-interview` (practice): clubs learn from each other
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 36, studyVisitsInYear: 9 });
 * measure("study-visits", facts).value; // 0.25
 */
export const studyVisits = {
  id: "study-visits",
  name: { vi: "Số chuyến tham quan học tập mỗi năm", en: "Study visits a club and year" },
  above: { vi: "chuyến tham quan học tập", en: "study visits" },
  below: { vi: "câu lạc bộ", en: "clubs" },
  group: "support",
  topic: "studyVisits",
  numerator: "studyVisitsInYear",
  denominator: "studyVisitsCounted",
  kind: "mean",
  unit: "times",
  direction: "higher",
  source: "ninh-thuan-interview",
  authority: "practice",
} as const satisfies IndicatorDefinition;
