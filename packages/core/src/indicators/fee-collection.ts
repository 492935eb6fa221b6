import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Fee collection (tỷ lệ thu hội phí).
 *
 * Fees received in the months due, over fees that were due: of each month the fee in force on its first
 * day, times the members of that day. It may exceed 1: who was behind may pay now, and the book mostly
 * does not say for which month. Months that were not over, in which the club was founded, or that began
 * before there was a book are on neither side.
 *
 * A club that reports no roll, no fee or no book did not report; one whose fee is 0 adds nothing due.
 *
 * Formula: `feesPaidVnd / feesDueVnd`; a ratio, at least 0; more is better, up to 1.
 *
 * @see {@link SOURCES}: `helpage-resources` (guideline): fees are collected in full and on time
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, feesDueVnd: 3_600_000, feesPaidVnd: 3_240_000 });
 * measure("fee-collection", facts).value; // 0.9
 */
export const feeCollection = {
  id: "fee-collection",
  name: { vi: "Tỷ lệ thu hội phí", en: "Fee collection" },
  above: { vi: "đồng hội phí đã thu", en: "đồng of fees received" },
  below: { vi: "đồng hội phí phải thu", en: "đồng of fees due" },
  group: "resources",
  topic: "feeDues",
  numerator: "feesPaidVnd",
  denominator: "feesDueVnd",
  kind: "ratio",
  unit: "ratio",
  direction: "higher",
  source: "helpage-resources",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
