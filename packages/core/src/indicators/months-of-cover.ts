import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Months of cover (số tháng quỹ hoạt động đủ chi).
 *
 * For how many months the operating fund would last if it took nothing in: what it holds on the last
 * day, over what it spent a month in the period. A balance below zero counts as nothing. The months are
 * those the period touches, up to the day of counting; clubs add up, periods of different length do
 * not, so a longer one is counted anew.
 *
 * Only operating funds open on the first day of the period are in it, of clubs active on the last.
 * Where nothing was spent there is no number.
 *
 * Formula: `coverMonthsVnd / coverSpentVnd`; months, at least 0; more is better.
 *
 * @see {@link SOURCES}: `kit` (our choice: sources name no measure)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, coverMonthsVnd: 12 * 500_000, coverSpentVnd: 1_200_000 });
 * measure("months-of-cover", facts).value; // 5
 */
export const monthsOfCover = {
  id: "months-of-cover",
  name: { vi: "Số tháng quỹ hoạt động đủ chi", en: "Months of cover" },
  above: {
    vi: "đồng trong quỹ hoạt động, đã nhân với số tháng của kỳ",
    en: "đồng held, already times the months of the period",
  },
  below: { vi: "đồng quỹ hoạt động đã chi", en: "đồng spent" },
  group: "resources",
  topic: "cover",
  numerator: "coverMonthsVnd",
  denominator: "coverSpentVnd",
  kind: "mean",
  unit: "months",
  direction: "higher",
  source: "kit",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
