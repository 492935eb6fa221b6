import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Board members trained (tỷ lệ người trong Ban Chủ nhiệm được tập huấn).
 *
 * People on the management board on the last day who took part in training in the twelve months to it,
 * over people on the board. The board, and not all members: sources tell of training for those who run
 * a club. Where training names nobody, the others of the board are reported as blank, no more of them
 * than took part: they may have been there, or not.
 *
 * A club younger than twelve months is not due; one without a board or a list of training did not report.
 *
 * Formula: `boardTrained / trainingBoardMembers`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `project-vie085` (practice): five days of training for a new board
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, trainingBoardMembers: 5, boardTrained: 4 });
 * measure("trained-share", facts).value; // 0.8
 */
export const trainedShare = {
  id: "trained-share",
  name: { vi: "Tỷ lệ người trong Ban Chủ nhiệm được tập huấn", en: "Board members trained" },
  above: { vi: "người được tập huấn", en: "board members trained" },
  below: { vi: "người trong Ban Chủ nhiệm", en: "board members" },
  group: "support",
  topic: "trained",
  numerator: "boardTrained",
  denominator: "trainingBoardMembers",
  blank: "boardTrainingUnknown",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "project-vie085",
  authority: "practice",
} as const satisfies IndicatorDefinition;
