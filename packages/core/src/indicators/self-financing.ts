import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Self-financing (mức tự trang trải chi phí).
 *
 * What the club raised by its own effort in the period (see `funds-raised`), over what it spent, both
 * funds together. Loans, transfers and repayments are no spending. At 1 the club pays its way.
 *
 * A club without a book of a fund did not report; one that spent nothing has no number of its own, and
 * in a sum its income counts.
 *
 * Formula: `fundsRaisedVnd / runningCostVnd`; a ratio, at least 0; more is better.
 *
 * @see {@link SOURCES}: `kit` (our choice: sources have interest pay for activities, and name no measure)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, fundsRaisedVnd: 1_360_000, runningCostVnd: 600_000 });
 * measure("self-financing", facts).value; // 136 / 60
 */
export const selfFinancing = {
  id: "self-financing",
  name: { vi: "Mức tự trang trải chi phí", en: "Self-financing" },
  above: { vi: "đồng tự huy động", en: "đồng raised" },
  below: { vi: "đồng đã chi", en: "đồng spent" },
  group: "resources",
  topic: "raised",
  numerator: "fundsRaisedVnd",
  denominator: "runningCostVnd",
  kind: "ratio",
  unit: "ratio",
  direction: "higher",
  source: "kit",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
