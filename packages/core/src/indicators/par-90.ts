import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Portfolio at risk over 90 days (dư nợ của khoản vay quá hạn trên 90 ngày).
 *
 * All that is owed on loans with an instalment of principal more than 90 days overdue on the last day,
 * over all that is owed. The whole balance is at risk, not the late instalment alone: that is
 * `arrears-rate`. `par-30` tells of the shorter delay. A loan agreed anew is not late any more, and one written off is owed no more.
 *
 * A club that reports no loans, or not the fund they are paid from, did not report. Totals of a report
 * state this, the other delay and the arrears together, or leave them out.
 *
 * Formula: `par90Vnd / lateLoansOfVnd`; a ratio in 0…1; less is better.
 *
 * @see {@link SOURCES}: `iris-overdue` (guideline)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, lateLoansOfVnd: 40_000_000, par90Vnd: 6_000_000 });
 * measure("par-90", facts).value; // 0.15
 */
export const par90 = {
  id: "par-90",
  name: {
    vi: "Tỷ lệ dư nợ của khoản vay quá hạn trên 90 ngày",
    en: "Portfolio at risk over 90 days",
  },
  above: {
    vi: "đồng dư nợ của khoản quá hạn hơn 90 ngày",
    en: "đồng owed on loans over 90 days late",
  },
  below: { vi: "đồng dư nợ", en: "đồng owed on all loans" },
  group: "livelihood",
  topic: "lateLoans",
  numerator: "par90Vnd",
  denominator: "lateLoansOfVnd",
  kind: "share",
  unit: "ratio",
  direction: "lower",
  source: "iris-overdue",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
