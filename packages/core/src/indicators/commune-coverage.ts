import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Communes with a club (tỷ lệ xã, phường có câu lạc bộ).
 *
 * Communes and wards with at least one active club, over all that were in force on the last day,
 * whatever their terrain. Communes were merged in July 2025: the share then jumps without a new club.
 * Decision 1648 asks by terrain; the targets `lowland-coverage` and `upland-coverage` follow that.
 *
 * Counted from the list of units, with {@link coverageFacts} and {@link withCoverage}; without it, not
 * reported. No club reports it by itself.
 *
 * Formula: `communesWithClub / communes`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `tuyen-quang-plan` (guideline): a club in every commune
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 103, communes: 151, communesWithClub: 79 });
 * measure("commune-coverage", facts).value; // 79 / 151
 */
export const communeCoverage = {
  id: "commune-coverage",
  name: { vi: "Tỷ lệ xã, phường có câu lạc bộ", en: "Communes with a club" },
  above: { vi: "xã, phường có câu lạc bộ", en: "communes with a club" },
  below: { vi: "xã, phường", en: "communes" },
  group: "replication",
  topic: "coverage",
  numerator: "communesWithClub",
  denominator: "communes",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "tuyen-quang-plan",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
