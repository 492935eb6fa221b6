import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Members with a check-up (tỷ lệ hội viên được khám sức khỏe định kỳ).
 *
 * Members of the last day who had a general check-up in the twelve months to it, over all members
 * of that day. A club younger than twelve months is not due. Who was not examined and who was
 * examined elsewhere cannot be told apart: the book knows the club's own check-ups.
 *
 * Formula: `membersCheckedUp / checkUpMembers`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `suni-sea-check-ups` (practice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, checkUpMembers: 60, membersCheckedUp: 54 });
 * measure("check-up-coverage", facts).value; // 0.9
 */
export const checkUpCoverage = {
  id: "check-up-coverage",
  name: {
    vi: "Tỷ lệ hội viên được khám sức khỏe định kỳ",
    en: "Members with a check-up in the year",
  },
  above: { vi: "người được khám trong năm", en: "people examined in the year" },
  below: { vi: "hội viên", en: "members" },
  group: "health-and-care",
  topic: "checkedUp",
  numerator: "membersCheckedUp",
  denominator: "checkUpMembers",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "suni-sea-check-ups",
  authority: "practice",
} as const satisfies IndicatorDefinition;
