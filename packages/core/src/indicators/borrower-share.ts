import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Share of members who borrow (tỷ lệ hội viên được vay vốn).
 *
 * Members who still owe on the last day or had a loan paid out in the year to it, over members. Sources
 * count “members with loans”; which loans count is our choice.
 *
 * Formula: `borrowers / borrowerMembers`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `decision-1336-quality` (law)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, borrowerMembers: 50, borrowers: 30 });
 * measure("borrower-share", facts).value; // 0.6
 */
export const borrowerShare = {
  id: "borrower-share",
  name: { vi: "Tỷ lệ hội viên được vay vốn", en: "Share of members who borrow" },
  above: { vi: "người được vay vốn", en: "borrowers" },
  below: { vi: "hội viên", en: "members" },
  group: "livelihood",
  topic: "borrowers",
  numerator: "borrowers",
  denominator: "borrowerMembers",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "decision-1336-quality",
  authority: "law",
} as const satisfies IndicatorDefinition;
