import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Club size (số hội viên mỗi câu lạc bộ).
 *
 * Official members on the roll on the last day, over clubs that report their roll.
 *
 * Formula: `members / rollCounted`; members a club, at least 0; neither more nor less is better in itself; rules set a band.
 *
 * @see {@link SOURCES}: `decision-1336` (law)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, members: 55 });
 * measure("club-size", facts).value; // 55
 */
export const clubSize = {
  id: "club-size",
  name: { vi: "Số hội viên mỗi câu lạc bộ", en: "Members a club" },
  above: { vi: "hội viên", en: "members" },
  below: { vi: "câu lạc bộ", en: "clubs" },
  group: "composition",
  topic: "roll",
  numerator: "members",
  denominator: "rollCounted",
  kind: "mean",
  unit: "people",
  direction: "band",
  source: "decision-1336",
  authority: "law",
} as const satisfies IndicatorDefinition;
