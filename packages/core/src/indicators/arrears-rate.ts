import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Arrears rate (tỷ lệ gốc quá hạn).
 *
 * Instalments of principal overdue on the last day, over all that is owed on loans: what should have
 * been paid and was not, without the rest of those loans. With the rest it is `par-30`, and always more
 * for loans that are late enough: software is known to show the one under the name of the other.
 *
 * A club that reports no loans, or not the fund they are paid from, did not report.
 *
 * Formula: `loansOverdueVnd / lateLoansOfVnd`; a ratio in 0…1; less is better.
 *
 * @see {@link SOURCES}: `cgap-delinquency` (guideline)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, lateLoansOfVnd: 40_000_000, loansOverdueVnd: 1_000_000 });
 * measure("arrears-rate", facts).value; // 0.025
 */
export const arrearsRate = {
  id: "arrears-rate",
  name: { vi: "Tỷ lệ gốc quá hạn", en: "Arrears rate" },
  above: { vi: "đồng gốc quá hạn", en: "đồng overdue" },
  below: { vi: "đồng dư nợ", en: "đồng owed on all loans" },
  group: "livelihood",
  topic: "lateLoans",
  numerator: "loansOverdueVnd",
  denominator: "lateLoansOfVnd",
  kind: "share",
  unit: "ratio",
  direction: "lower",
  source: "cgap-delinquency",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
