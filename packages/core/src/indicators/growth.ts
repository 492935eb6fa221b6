import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Growth of the roll (mức tăng hội viên).
 *
 * Members on the last day beside members on the day before the period, less 1, of the same clubs:
 * those active on both days. New clubs are no growth of others.
 *
 * Of clubs that do not report their roll, nothing is known.
 *
 * Formula: `membersAtEnd / membersAtStart − 1`; at least −1; 0 where as many came as went. Neither
 * more nor less is better in itself: a club has a size it should have.
 *
 * @see {@link SOURCES}: `kit` (our choice: sources name no measure of it)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, membersAtStart: 50, membersAtEnd: 55 });
 * measure("growth", facts).value; // 55 / 50 - 1
 */
export const growth = {
  id: "growth",
  name: { vi: "Mức tăng hội viên", en: "Growth of the roll" },
  above: { vi: "hội viên cuối kỳ", en: "members at the end" },
  below: { vi: "hội viên đầu kỳ", en: "members at the beginning" },
  group: "participation",
  topic: "retention",
  numerator: "membersAtEnd",
  denominator: "membersAtStart",
  kind: "growth",
  unit: "ratio",
  direction: "band",
  source: "kit",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
