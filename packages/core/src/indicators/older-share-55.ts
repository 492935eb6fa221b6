import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Share of people aged 55 or older.
 *
 * The base that launch reports and projects use in place of 60. Never compare it with
 * `older-share`.
 *
 * Formula: `older55 / age55Members`; a ratio in 0…1; neither more nor less is better in itself; rules set a band.
 *
 * @see {@link SOURCES}: `tan-hung-launch` (practice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, age55Members: 43, older55: 23 });
 * measure("older-share-55", facts).value; // 23 / 43
 */
export const olderShare55 = {
  id: "older-share-55",
  name: { vi: "Tỷ lệ người từ 55 tuổi", en: "Share of people of 55 and over" },
  above: { vi: "người từ đủ 55 tuổi", en: "people of 55 and over" },
  below: { vi: "hội viên", en: "members" },
  group: "composition",
  topic: "age55",
  numerator: "older55",
  denominator: "age55Members",
  blank: "age55Unknown",
  kind: "share",
  unit: "ratio",
  direction: "band",
  source: "tan-hung-launch",
  authority: "practice",
} as const satisfies IndicatorDefinition;
