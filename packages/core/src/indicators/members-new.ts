import type { IndicatorDefinition } from "./indicator.ts";

/**
 * New members (tỷ lệ hội viên mới).
 *
 * Of the members of the last day, those who first joined as official members in the period. Whoever came
 * back is not new, and whoever joined and left within the period is in neither count. For targets,
 * `membersJoined` counts all who joined.
 *
 * Of clubs that do not report their roll, nothing is known.
 *
 * Formula: `membersNew / newcomerMembers`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `kit` (our choice: sources count members, and not since when)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, newcomerMembers: 60, membersNew: 12 });
 * measure("members-new", facts).value; // 0.2
 */
export const membersNew = {
  id: "members-new",
  name: { vi: "Tỷ lệ hội viên mới", en: "Share of new members" },
  above: { vi: "hội viên mới", en: "new members" },
  below: { vi: "hội viên cuối kỳ", en: "members at the end" },
  group: "replication",
  topic: "newcomers",
  numerator: "membersNew",
  denominator: "newcomerMembers",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "kit",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
