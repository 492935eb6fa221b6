import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Simple annual yield (lãi thu được trên vốn cho vay, quy ra một năm).
 *
 * Interest received in the period, over what was owed on average. Annualised simply: a month's interest
 * times 12, nothing compounded. On average is half of what was owed before the period and on its last
 * day; so 24 is 12 for the year and 2 for the half. The months are those the period touches, up to the
 * day of counting.
 *
 * Only funds open on the first day of the period are in it, of clubs active on the last. Clubs add up;
 * periods of different length do not, so a longer one is counted anew.
 *
 * Formula: `loanInterestVnd × 24 / loansOwedMonthsVnd`; a ratio a year, at least 0, above 1 where loans
 * are short and dear; neither more nor less is better in itself: members pay it, and the club lives on it.
 *
 * @see {@link SOURCES}: `pmt-manual` (guideline) for income over the average on an annual basis; how it
 * is annualised is our choice
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, incomeFundStartVnd: 20_000_000, loanInterestVnd: 120_000, loansOwedMonthsVnd: 24_000_000 });
 * measure("simple-annual-yield", facts).value; // 0.12
 */
export const simpleAnnualYield = {
  id: "simple-annual-yield",
  name: {
    vi: "Tỷ lệ lãi thu được trên vốn cho vay, quy ra một năm",
    en: "Simple annual yield on loans",
  },
  above: { vi: "đồng lãi thu được", en: "đồng of interest received" },
  below: {
    vi: "đồng dư nợ đầu kỳ và cuối kỳ, đã nhân với số tháng",
    en: "đồng owed before and after, already times the months",
  },
  group: "livelihood",
  topic: "fundOverPeriod",
  numerator: "loanInterestVnd",
  denominator: "loansOwedMonthsVnd",
  kind: "ratio",
  unit: "ratio",
  per: 24,
  direction: "band",
  source: "pmt-manual",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
