import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Share of older people (tỷ lệ người cao tuổi).
 *
 * Members known to be 60 or older, over members. Those whose birth date does not tell are
 * reported as blank.
 *
 * Formula: `older60 / age60Members`; a ratio in 0…1; neither more nor less is better in itself; rules set a band.
 *
 * @see {@link SOURCES}: `decision-1336` (law)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, age60Members: 50, older60: 35 });
 * measure("older-share", facts).value; // 0.7
 */
export const olderShare = {
  id: "older-share",
  name: { vi: "Tỷ lệ người cao tuổi (từ 60 tuổi)", en: "Share of older people (60 and over)" },
  above: { vi: "người từ đủ 60 tuổi", en: "people of 60 and over" },
  below: { vi: "hội viên", en: "members" },
  group: "composition",
  topic: "age60",
  numerator: "older60",
  denominator: "age60Members",
  blank: "age60Unknown",
  kind: "share",
  unit: "ratio",
  direction: "band",
  source: "decision-1336",
  authority: "law",
} as const satisfies IndicatorDefinition;
