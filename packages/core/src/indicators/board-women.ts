import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Women on the management board (tỷ lệ phụ nữ trong Ban Chủ nhiệm).
 *
 * Women on the board on the last day, over people on it; a person with two posts counts once. Known where
 * the roll is reported too.
 *
 * Formula: `boardWomen / boardSexMembers`; a ratio in 0…1; more is better up to balance; projects ask for half.
 *
 * @see {@link SOURCES}: `project-vie085` (guideline)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, boardSexMembers: 5, boardWomen: 3 });
 * measure("board-women", facts).value; // 0.6
 */
export const boardWomen = {
  id: "board-women",
  name: { vi: "Tỷ lệ phụ nữ trong Ban Chủ nhiệm", en: "Women on the management board" },
  above: { vi: "phụ nữ", en: "women" },
  below: { vi: "người trong Ban Chủ nhiệm", en: "board members" },
  group: "governance",
  topic: "boardSex",
  numerator: "boardWomen",
  denominator: "boardSexMembers",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "project-vie085",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
