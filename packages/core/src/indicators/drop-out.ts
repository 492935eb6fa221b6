import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Members who dropped out (tỷ lệ hội viên thôi tham gia).
 *
 * Members on the day before the period who are off the roll on its last day and neither died nor
 * moved away, over all members of that day. Whose leaving has no reason recorded is reported as
 * blank: they may have dropped out, or not. With those who stayed it need not come to 1: some die,
 * move away or become honorary.
 *
 * Only clubs active on the day before the period and on its last day are in it: clubs that closed,
 * and new ones, are counted as clubs.
 *
 * Formula: `membersDropped / membersAtStart`; a ratio in 0…1; less is better.
 *
 * @see {@link SOURCES}: `kit` (our choice: sources name no measure of it)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, membersAtStart: 60, membersDropped: 3 });
 * measure("drop-out", facts).value; // 0.05
 */
export const dropOut = {
  id: "drop-out",
  name: { vi: "Tỷ lệ hội viên thôi tham gia", en: "Members who dropped out" },
  above: { vi: "người thôi tham gia", en: "drop-outs" },
  below: { vi: "hội viên đầu kỳ", en: "members at the beginning" },
  group: "participation",
  topic: "retention",
  numerator: "membersDropped",
  denominator: "membersAtStart",
  blank: "membersGoneUnknown",
  kind: "share",
  unit: "ratio",
  direction: "lower",
  source: "kit",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
