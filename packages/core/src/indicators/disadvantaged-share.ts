import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Share of poor, near-poor and disadvantaged members (tỷ lệ hội viên có hoàn cảnh khó khăn).
 *
 * Members in one of these circumstances on the last day, over members. Those of whom no
 * circumstance is recorded are reported as blank. Decision 1336 gives them priority without a number; one
 * district asked for 70 %.
 *
 * Formula: `disadvantaged / circumstanceMembers`; a ratio in 0…1; rules may set a band.
 *
 * @see {@link SOURCES}: `phu-ninh-clubs` (guideline)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, circumstanceMembers: 60, disadvantaged: 42 });
 * measure("disadvantaged-share", facts).value; // 0.7
 */
export const disadvantagedShare = {
  id: "disadvantaged-share",
  name: {
    vi: "Tỷ lệ hội viên nghèo, cận nghèo, khó khăn",
    en: "Share of poor, near-poor and disadvantaged members",
  },
  above: { vi: "người nghèo, cận nghèo, khó khăn", en: "poor, near-poor or disadvantaged people" },
  below: { vi: "hội viên", en: "members" },
  group: "composition",
  topic: "circumstances",
  numerator: "disadvantaged",
  denominator: "circumstanceMembers",
  blank: "circumstanceUnknown",
  kind: "share",
  unit: "ratio",
  direction: "band",
  source: "phu-ninh-clubs",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
