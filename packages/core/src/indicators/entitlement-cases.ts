import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Entitlement cases a club (số việc giúp làm chế độ mỗi câu lạc bộ).
 *
 * Cases in which the club helps somebody to an allowance or a health insurance card, taken up in
 * the period, over clubs that report what they do by kind. Work on rights of which no kind is
 * given may have been a case: reported as blank, and may have to be added above the line. How many
 * there should be no source says, and it depends on the length of the period.
 *
 * Formula: `entitlementCases / entitlementsCounted`; cases a club, at least 0; more is better.
 *
 * @see {@link SOURCES}: `helpage-areas` (our choice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 2, entitlementCases: 9 });
 * measure("entitlement-cases", facts).value; // 4.5
 */
export const entitlementCases = {
  id: "entitlement-cases",
  name: { vi: "Số việc giúp làm chế độ mỗi câu lạc bộ", en: "Entitlement cases a club" },
  above: { vi: "việc giúp làm chế độ", en: "entitlement cases" },
  below: { vi: "câu lạc bộ", en: "clubs" },
  group: "community",
  topic: "entitlements",
  numerator: "entitlementCases",
  denominator: "entitlementsCounted",
  blank: "rightsOfNoKind",
  kind: "mean",
  unit: "times",
  direction: "higher",
  source: "helpage-areas",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
