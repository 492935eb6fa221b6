import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Share of women (tỷ lệ phụ nữ).
 *
 * Women, over members.
 *
 * Formula: `women / sexMembers`; a ratio in 0…1; neither more nor less is better in itself; rules set a band.
 *
 * @see {@link SOURCES}: `decision-1336` (law)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, sexMembers: 60, women: 39 });
 * measure("women-share", facts).value; // 0.65
 */
export const womenShare = {
  id: "women-share",
  name: { vi: "Tỷ lệ phụ nữ", en: "Share of women" },
  above: { vi: "phụ nữ", en: "women" },
  below: { vi: "hội viên", en: "members" },
  group: "composition",
  topic: "sex",
  numerator: "women",
  denominator: "sexMembers",
  kind: "share",
  unit: "ratio",
  direction: "band",
  source: "decision-1336",
  authority: "law",
} as const satisfies IndicatorDefinition;
