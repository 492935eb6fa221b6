import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Members who stayed (tỷ lệ hội viên gắn bó).
 *
 * Members on the day before the period who are still, or again, official members on its last day,
 * over all members of that day. Whoever became honorary, died or moved away did not stay.
 *
 * Only clubs active on the day before the period and on its last day are in it: clubs that closed,
 * and new ones, are counted as clubs.
 *
 * Formula: `membersKept / membersAtStart`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `kit` (our choice: sources name no measure of it)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, membersAtStart: 60, membersKept: 57 });
 * measure("retention", facts).value; // 57 / 60
 */
export const retention = {
  id: "retention",
  name: { vi: "Tỷ lệ hội viên gắn bó", en: "Members who stayed" },
  above: { vi: "người vẫn là hội viên", en: "people who stayed" },
  below: { vi: "hội viên đầu kỳ", en: "members at the beginning" },
  group: "participation",
  topic: "retention",
  numerator: "membersKept",
  denominator: "membersAtStart",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "kit",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
