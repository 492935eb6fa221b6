import type { IndicatorDefinition } from "./indicator.ts";

/**
 * People in hardship helped a month (số người gặp khó khăn đột xuất được giúp mỗi tháng).
 *
 * People in sudden hardship whom the club helped in months due, over these months; where nobody
 * counted, one a time. Whom work in self-help of which no kind is given reached is reported as
 * blank, and may have to be added above the line.
 *
 * Formula: `hardshipHelped / monthsActive`; people a month and club, at least 0; more is better.
 *
 * @see {@link SOURCES}: `helpage-self-help` (guideline)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, monthsActive: 12, hardshipHelped: 18 });
 * measure("hardship-helped-per-month", facts).value; // 1.5
 */
export const hardshipHelpedPerMonth = {
  id: "hardship-helped-per-month",
  name: {
    vi: "Số người gặp khó khăn đột xuất được giúp mỗi tháng",
    en: "People in hardship helped a month",
  },
  above: { vi: "người được giúp", en: "people helped" },
  below: { vi: "tháng hoạt động", en: "months due" },
  group: "community",
  topic: "deeds",
  numerator: "hardshipHelped",
  denominator: "monthsActive",
  blank: "hardshipUnknown",
  kind: "mean",
  unit: "people",
  direction: "higher",
  source: "helpage-self-help",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
