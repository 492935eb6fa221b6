import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Mean loan (mức vay bình quân mỗi khoản).
 *
 * What was paid out in the period, over loans that were first paid out in it. A loan that goes out in
 * parts counts once, in the period of its first part. Published reports divide by borrowers: the same
 * where nobody has two loans.
 *
 * A club that reports no loans, or not the fund they are paid from, did not report.
 *
 * Formula: `loansPaidOutVnd / loansPaidOut`; đồng a loan, at least 0; neither more nor less is better in
 * itself: the club's own terms set a ceiling.
 *
 * @see {@link SOURCES}: `kit` (our choice: press reports give five to ten million a loan, and no norm)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, loansPaidOut: 5, loansPaidOutVnd: 50_000_000 });
 * measure("mean-loan", facts).value; // 10_000_000
 */
export const meanLoan = {
  id: "mean-loan",
  name: { vi: "Mức vay bình quân mỗi khoản", en: "Mean loan" },
  above: { vi: "đồng cho vay", en: "đồng lent" },
  below: { vi: "khoản vay đã phát", en: "loans paid out" },
  group: "livelihood",
  topic: "lending",
  numerator: "loansPaidOutVnd",
  denominator: "loansPaidOut",
  kind: "mean",
  unit: "vnd",
  direction: "band",
  source: "kit",
  authority: "our-choice",
} as const satisfies IndicatorDefinition;
