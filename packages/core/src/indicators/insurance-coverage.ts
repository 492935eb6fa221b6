import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Members with health insurance (tỷ lệ hội viên có bảo hiểm y tế).
 *
 * Members whose health insurance is valid on the last day, over members. Of whom none is recorded,
 * nor that there is none, is reported as blank. A club that records it of nobody did not report
 * it.
 *
 * Clubs help members to a card; that all should have one, no source says.
 *
 * Formula: `insuredMembers / insuranceMembers`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `helpage-self-help` (our choice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, insuranceMembers: 60, insuredMembers: 54 });
 * measure("insurance-coverage", facts).value; // 0.9
 */
export const insuranceCoverage = {
  id: "insurance-coverage",
  name: { vi: "Tỷ lệ hội viên có bảo hiểm y tế", en: "Members with health insurance" },
  above: { vi: "người có thẻ còn hạn", en: "people with a valid card" },
  below: { vi: "hội viên", en: "members" },
  group: "health-and-care",
  topic: "insurance",
  numerator: "insuredMembers",
  denominator: "insuranceMembers",
  blank: "insuranceUnknown",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "helpage-self-help",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
