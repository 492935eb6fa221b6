import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Women among older members (tỷ lệ phụ nữ cao tuổi).
 *
 * Women known to be 60 or older, over members known to be 60 or older.
 *
 * Formula: `older60Women / older60`; a ratio in 0…1; neither more nor less is better in itself; rules set a band.
 *
 * @see {@link SOURCES}: `decision-1648-targets` (law)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, age60Members: 50, older60: 35, older60Women: 20 });
 * measure("older-women-share", facts).value; // 20 / 35
 */
export const olderWomenShare = {
  id: "older-women-share",
  name: { vi: "Tỷ lệ phụ nữ trong số người cao tuổi", en: "Women among the older members" },
  above: { vi: "phụ nữ từ đủ 60 tuổi", en: "women of 60 and over" },
  below: { vi: "người từ đủ 60 tuổi", en: "people of 60 and over" },
  group: "composition",
  topic: "age60",
  numerator: "older60Women",
  denominator: "older60",
  kind: "share",
  unit: "ratio",
  direction: "band",
  source: "decision-1648-targets",
  authority: "law",
} as const satisfies IndicatorDefinition;
