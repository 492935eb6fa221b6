import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Entitlement cases settled (tỷ lệ việc giúp làm chế độ đã xong).
 *
 * Cases taken up in the period and settled by the day of counting, over cases taken up. A case
 * without a day of settling is open: it is below the line, and not blank. How a case ended the
 * book does not hold. Cases of the last weeks are mostly open, so that a period is best looked at
 * some time after its end.
 *
 * Formula: `entitlementsSettled / entitlementCases`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `helpage-areas` (our choice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, entitlementCases: 8, entitlementsSettled: 6 });
 * measure("entitlement-settled", facts).value; // 0.75
 */
export const entitlementSettled = {
  id: "entitlement-settled",
  name: { vi: "Tỷ lệ việc giúp làm chế độ đã xong", en: "Entitlement cases settled" },
  above: { vi: "việc đã xong", en: "cases settled" },
  below: { vi: "việc giúp làm chế độ", en: "entitlement cases" },
  group: "community",
  topic: "entitlements",
  numerator: "entitlementsSettled",
  denominator: "entitlementCases",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "helpage-areas",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
