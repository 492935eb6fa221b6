import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Actions closed on time (tỷ lệ việc Hội giao làm đúng hạn).
 *
 * Of what officers asked for at supervision visits and was due in the period, what was closed by its
 * day. What was closed a day later is late, and what is still open, too. An action without a day is
 * never due.
 *
 * A club of which nothing was due is not due; one without a list of visits did not report.
 *
 * Formula: `actionsOnTime / actionsDue`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `kit` (our choice: sources speak of supervision, not of what follows it)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, actionsDue: 8, actionsOnTime: 6 });
 * measure("actions-closed-on-time", facts).value; // 0.75
 */
export const actionsClosedOnTime = {
  id: "actions-closed-on-time",
  name: { vi: "Tỷ lệ việc Hội giao làm đúng hạn", en: "Actions closed on time" },
  above: { vi: "việc làm đúng hạn", en: "actions closed on time" },
  below: { vi: "việc đến hạn", en: "actions due" },
  group: "support",
  topic: "actions",
  numerator: "actionsOnTime",
  denominator: "actionsDue",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "kit",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
