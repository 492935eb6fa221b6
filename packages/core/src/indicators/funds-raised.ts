import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Funds raised a club (số tiền tự huy động mỗi câu lạc bộ).
 *
 * Loan interest, member fees, gifts and income from joint work received in the period, in both funds
 * together, over clubs with a book. Capital, transfers and principal that comes back are not raised.
 * An entry that was taken back by the day of counting was never there.
 *
 * A club without a book of a fund did not report.
 *
 * Formula: `fundsRaisedVnd / raisedCounted`; đồng a club, at least 0; more is better.
 *
 * @see {@link SOURCES}: `helpage-resources` (guideline)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 4, fundsRaisedVnd: 36_000_000 });
 * measure("funds-raised", facts).value; // 9_000_000
 */
export const fundsRaised = {
  id: "funds-raised",
  name: { vi: "Số tiền tự huy động mỗi câu lạc bộ", en: "Funds raised a club" },
  above: { vi: "đồng tự huy động", en: "đồng raised" },
  below: { vi: "câu lạc bộ", en: "clubs" },
  group: "resources",
  topic: "raised",
  numerator: "fundsRaisedVnd",
  denominator: "raisedCounted",
  kind: "mean",
  unit: "vnd",
  direction: "higher",
  source: "helpage-resources",
  authority: "guideline",
} as const satisfies IndicatorDefinition;
