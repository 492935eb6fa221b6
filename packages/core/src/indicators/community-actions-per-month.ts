import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Community actions a month (số việc chung cho cộng đồng mỗi tháng).
 *
 * Community actions in months due, over these months. Work in self-help of which no kind is given
 * may have been one: reported as blank, and may have to be added above the line. The rule A4-COMM
 * asks for one in each month, which a mean does not tell.
 *
 * Formula: `communityActions / monthsActive`; actions a month and club, at least 0; more is
 * better.
 *
 * @see {@link SOURCES}: `helpage-self-help` (guideline)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, monthsActive: 12, communityActions: 15 });
 * measure("community-actions-per-month", facts).value; // 1.25
 */
export const communityActionsPerMonth = {
  id: "community-actions-per-month",
  name: { vi: "Số việc chung cho cộng đồng mỗi tháng", en: "Community actions a month" },
  above: { vi: "việc chung", en: "community actions" },
  below: { vi: "tháng hoạt động", en: "months due" },
  group: "community",
  topic: "deeds",
  numerator: "communityActions",
  denominator: "monthsActive",
  blank: "selfHelpOfNoKind",
  kind: "mean",
  unit: "times",
  direction: "higher",
  source: "helpage-self-help",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
