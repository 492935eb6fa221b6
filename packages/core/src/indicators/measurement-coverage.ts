import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Members measured (tỷ lệ hội viên được đo huyết áp, cân nặng).
 *
 * Members whose blood pressure and weight were taken in a month, over members on the roll on its
 * first day, pooled over the months due. Twice in a month is once. Whoever came within the month
 * is on neither side.
 *
 * A month without a day of measuring counts with nobody measured; a club that reports no roll, or
 * no measuring at all, did not report.
 *
 * Formula: `memberMonthsMeasured / memberMonthsDue`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `suni-sea-clubs` (guideline)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, memberMonthsDue: 60, memberMonthsMeasured: 54 });
 * measure("measurement-coverage", facts).value; // 0.9
 */
export const measurementCoverage = {
  id: "measurement-coverage",
  name: { vi: "Tỷ lệ hội viên được đo huyết áp, cân nặng", en: "Members measured each month" },
  above: { vi: "lượt hội viên được đo trong tháng", en: "members measured in a month" },
  below: { vi: "lượt hội viên có tên trong tháng", en: "members on the roll in a month" },
  group: "health-and-care",
  topic: "measured",
  numerator: "memberMonthsMeasured",
  denominator: "memberMonthsDue",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "suni-sea-clubs",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
