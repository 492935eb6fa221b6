import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Visits a person and week (số lần thăm mỗi người mỗi tuần).
 *
 * Visits to people in need of care, over weeks of need: seven days of one person. Several visits
 * to one person on one day are one. The rule A3-VISIT asks for the same quantity to be 1; one
 * visit a week is an example that was reported, no norm.
 *
 * A club that reports no people in need, or no visits, did not report.
 *
 * Formula: `careVisits × 7 / careDays`; visits a person and week, at least 0; more is better.
 *
 * @see {@link SOURCES}: `world-bank-2024` (practice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, careDays: 310, careVisits: 45 });
 * measure("visit-regularity", facts).value; // (45 * 7) / 310
 */
export const visitRegularity = {
  id: "visit-regularity",
  name: { vi: "Số lần thăm mỗi người mỗi tuần", en: "Visits a person and week" },
  above: { vi: "lượt thăm", en: "visits" },
  below: { vi: "ngày cần chăm sóc", en: "days of need" },
  group: "health-and-care",
  topic: "care",
  numerator: "careVisits",
  denominator: "careDays",
  kind: "mean",
  unit: "times",
  per: 7,
  direction: "higher",
  source: "world-bank-2024",
  authority: "practice",
} as const satisfies IndicatorDefinition;
