import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Supervision visits a club and year (số lần Hội kiểm tra, hướng dẫn mỗi năm).
 *
 * Visits by officers of the association in the twelve months to the last day, over clubs. A call over
 * phone or network counts as a visit does: clubs are guided from afar as well. Of a year, whatever the
 * period: no source says how often, and a month would mostly show none.
 *
 * A club younger than twelve months is not due; one without a list of visits did not report.
 *
 * Formula: `supervisionVisitsInYear / supervisionCounted`; visits a club, at least 0; more is better.
 *
 * @see {@link SOURCES}: `ninh-thuan-interview` (practice): the commune's association guides and supervises
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 36, supervisionVisitsInYear: 144 });
 * measure("supervision-visits", facts).value; // 4
 */
export const supervisionVisits = {
  id: "supervision-visits",
  name: { vi: "Số lần Hội kiểm tra, hướng dẫn mỗi năm", en: "Supervision visits a club and year" },
  above: { vi: "lần kiểm tra, hướng dẫn", en: "supervision visits" },
  below: { vi: "câu lạc bộ", en: "clubs" },
  group: "support",
  topic: "supervision",
  numerator: "supervisionVisitsInYear",
  denominator: "supervisionCounted",
  kind: "mean",
  unit: "times",
  direction: "higher",
  source: "ninh-thuan-interview",
  authority: "practice",
} as const satisfies IndicatorDefinition;
