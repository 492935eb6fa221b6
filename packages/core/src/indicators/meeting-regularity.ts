import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Regularity of meetings (sinh hoạt đều hằng tháng).
 *
 * Months with a general meeting, over months due.
 *
 * Formula: `monthsMet / monthsDue`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `quang-trung-launch` (practice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, monthsDue: 12, monthsMet: 11 });
 * measure("meeting-regularity", facts).value; // 11 / 12
 */
export const meetingRegularity = {
  id: "meeting-regularity",
  name: { vi: "Sinh hoạt đều hằng tháng", en: "Monthly meetings kept" },
  above: { vi: "tháng có sinh hoạt", en: "months with a meeting" },
  below: { vi: "tháng phải sinh hoạt", en: "months due" },
  group: "participation",
  topic: "meetings",
  numerator: "monthsMet",
  denominator: "monthsDue",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "quang-trung-launch",
  authority: "practice",
} as const satisfies IndicatorDefinition;
