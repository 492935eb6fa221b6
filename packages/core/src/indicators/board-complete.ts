import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Clubs with a complete board (tỷ lệ câu lạc bộ có đủ Ban Chủ nhiệm).
 *
 * Clubs whose management board has, on the last day, exactly one head, at least one deputy, and five to
 * nine people in all, over clubs that report their board. A person with two posts is one of them. Five
 * is what project clubs have (`project-vie085`), nine the most that launch reports show; the rules
 * BOARD-SIZE, BOARD-HEAD and BOARD-DEPUTY ask for the same one by one.
 *
 * A club that reports no board did not report; an empty board is not complete.
 *
 * Formula: `boardsComplete / boardPostsCounted`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `tan-hung-launch` and `project-vie085` (practice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 36, boardsComplete: 27 });
 * measure("board-complete", facts).value; // 0.75
 */
export const boardComplete = {
  id: "board-complete",
  name: { vi: "Tỷ lệ câu lạc bộ có đủ Ban Chủ nhiệm", en: "Clubs with a complete board" },
  above: { vi: "câu lạc bộ có đủ Ban Chủ nhiệm", en: "clubs with a complete board" },
  below: { vi: "câu lạc bộ", en: "clubs" },
  group: "governance",
  topic: "boardPosts",
  numerator: "boardsComplete",
  denominator: "boardPostsCounted",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "tan-hung-launch",
  authority: "practice",
} as const satisfies IndicatorDefinition;
