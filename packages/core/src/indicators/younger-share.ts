import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Share of younger people (tỷ lệ người dưới 60 tuổi).
 *
 * Members known to be under 60, over members.
 *
 * Formula: `younger60 / age60Members`; a ratio in 0…1; neither more nor less is better in itself; rules set a band.
 *
 * @see {@link SOURCES}: `decision-1336` (law)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, age60Members: 50, younger60: 15 });
 * measure("younger-share", facts).value; // 0.3
 */
export const youngerShare = {
  id: "younger-share",
  name: { vi: "Tỷ lệ người dưới 60 tuổi", en: "Share of people under 60" },
  above: { vi: "người dưới 60 tuổi", en: "people under 60" },
  below: { vi: "hội viên", en: "members" },
  group: "composition",
  topic: "age60",
  numerator: "younger60",
  denominator: "age60Members",
  blank: "age60Unknown",
  kind: "share",
  unit: "ratio",
  direction: "band",
  source: "decision-1336",
  authority: "law",
} as const satisfies IndicatorDefinition;
