import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Clubs under one association (tỷ lệ câu lạc bộ trực thuộc một Hội Người cao tuổi).
 *
 * Clubs that belong to exactly one Association of the Elderly on the last day, over clubs that report
 * which they belong to. Two are one too many: nobody knows who guides the club.
 *
 * A club that reports no association did not report; one whose book says that it has none is below the
 * line alone.
 *
 * Formula: `clubsLinked / linkedCounted`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `ngo-quyen-launch` (practice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 36, clubsLinked: 35 });
 * measure("association-linked", facts).value; // 35 / 36
 */
export const associationLinked = {
  id: "association-linked",
  name: {
    vi: "Tỷ lệ câu lạc bộ trực thuộc một Hội Người cao tuổi",
    en: "Clubs under one association",
  },
  above: { vi: "câu lạc bộ trực thuộc đúng một Hội", en: "clubs under exactly one association" },
  below: { vi: "câu lạc bộ", en: "clubs" },
  group: "support",
  topic: "linked",
  numerator: "clubsLinked",
  denominator: "linkedCounted",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "ngo-quyen-launch",
  authority: "practice",
} as const satisfies IndicatorDefinition;
