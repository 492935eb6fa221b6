import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Share of people under 55.
 *
 * The counterpart of `older-share-55`.
 *
 * Formula: `younger55 / age55Members`; a ratio in 0…1; neither more nor less is better in itself; rules set a band.
 *
 * @see {@link SOURCES}: `tan-hung-launch` (practice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, age55Members: 43, younger55: 20 });
 * measure("younger-share-55", facts).value; // 20 / 43
 */
export const youngerShare55 = {
  id: "younger-share-55",
  name: { vi: "Tỷ lệ người dưới 55 tuổi", en: "Share of people under 55" },
  above: { vi: "người dưới 55 tuổi", en: "people under 55" },
  below: { vi: "hội viên", en: "members" },
  group: "composition",
  topic: "age55",
  numerator: "younger55",
  denominator: "age55Members",
  blank: "age55Unknown",
  kind: "share",
  unit: "ratio",
  direction: "band",
  source: "tan-hung-launch",
  authority: "practice",
} as const satisfies IndicatorDefinition;
