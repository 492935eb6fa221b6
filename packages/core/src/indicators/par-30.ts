import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Portfolio at risk over 30 days (dư nợ của khoản vay quá hạn trên 30 ngày).
 *
 * All that is owed on loans with an instalment of principal more than 30 days overdue on the last day,
 * over all that is owed. The whole balance is at risk, not the late instalment alone: that is
 * `arrears-rate`. `par-90` tells of the longer delay. A loan agreed anew is not late any more, and one written off is owed no more.
 *
 * A club that reports no loans, or not the fund they are paid from, did not report. Totals of a report
 * state this, the other delay and the arrears together, or leave them out.
 *
 * Formula: `par30Vnd / lateLoansOfVnd`; a ratio in 0…1; less is better.
 *
 * @see {@link SOURCES}: `iris-overdue` (guideline)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, lateLoansOfVnd: 40_000_000, par30Vnd: 6_000_000 });
 * measure("par-30", facts).value; // 0.15
 */
export const par30 = {
  id: "par-30",
  name: {
    vi: "Tỷ lệ dư nợ của khoản vay quá hạn trên 30 ngày",
    en: "Portfolio at risk over 30 days",
  },
  above: {
    vi: "đồng dư nợ của khoản quá hạn hơn 30 ngày",
    en: "đồng owed on loans over 30 days late",
  },
  below: { vi: "đồng dư nợ", en: "đồng owed on all loans" },
  group: "livelihood",
  topic: "lateLoans",
  numerator: "par30Vnd",
  denominator: "lateLoansOfVnd",
  kind: "share",
  unit: "ratio",
  direction: "lower",
  source: "iris-overdue",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
