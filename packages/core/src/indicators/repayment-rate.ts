import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Repayment rate (tỷ lệ thu hồi gốc đến hạn).
 *
 * Of the principal that fell due in the period, what was paid by its end, the oldest instalment first;
 * what was paid in advance counts on its day. It is no measure of loss: what is written off leaves it.
 * Read it with `par-30`.
 *
 * A club that reports no loans, or not the fund they are paid from, did not report.
 *
 * Formula: `loansDuePaidVnd / loansDueVnd`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `cgap-delinquency` (guideline), which calls it a collection rate
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, loansDueVnd: 2_500_000, loansDuePaidVnd: 2_000_000 });
 * measure("repayment-rate", facts).value; // 0.8
 */
export const repaymentRate = {
  id: "repayment-rate",
  name: { vi: "Tỷ lệ thu hồi gốc đến hạn", en: "Repayment rate" },
  above: { vi: "đồng gốc đã trả", en: "đồng repaid" },
  below: { vi: "đồng gốc đến hạn", en: "đồng fallen due" },
  group: "livelihood",
  topic: "repayments",
  numerator: "loansDuePaidVnd",
  denominator: "loansDueVnd",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "cgap-delinquency",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
