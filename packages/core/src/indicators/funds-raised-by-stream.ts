import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Funds raised a club by stream (số tiền tự huy động theo từng nguồn), four indicators in the order
 * of {@link INCOME_STREAMS}: loan interest, member fees, gifts, joint work.
 *
 * What each stream brought in the period, in both funds together, over clubs with a book. They make
 * `funds-raised` together. A stream that brought nothing is 0. Totals of a report state all four, or
 * none.
 *
 * A club without a book of a fund did not report.
 *
 * Formula: `interestRaisedVnd / streamsCounted`, and so on; đồng a club, at least 0; more is better.
 *
 * @see {@link SOURCES}: `helpage-resources` (guideline)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const raised = { interestRaisedVnd: 12_000_000, feesRaisedVnd: 14_000_000, giftsRaisedVnd: 6_000_000 };
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 4, ...raised, jointWorkRaisedVnd: 4_000_000 });
 * measure("funds-raised-fees", facts).value; // 3_500_000
 */
export const FUNDS_RAISED_BY_STREAM = [
  raisedBy({
    id: "funds-raised-interest",
    name: { vi: "Lãi vay thu được mỗi câu lạc bộ", en: "Loan interest received a club" },
    above: { vi: "đồng lãi vay", en: "đồng of loan interest" },
    numerator: "interestRaisedVnd",
  }),
  raisedBy({
    id: "funds-raised-fees",
    name: { vi: "Hội phí thu được mỗi câu lạc bộ", en: "Member fees received a club" },
    above: { vi: "đồng hội phí", en: "đồng of member fees" },
    numerator: "feesRaisedVnd",
  }),
  raisedBy({
    id: "funds-raised-gifts",
    name: { vi: "Tiền ủng hộ mỗi câu lạc bộ", en: "Gifts received a club" },
    above: { vi: "đồng ủng hộ", en: "đồng of gifts" },
    numerator: "giftsRaisedVnd",
  }),
  raisedBy({
    id: "funds-raised-joint-work",
    name: { vi: "Tiền từ việc làm chung mỗi câu lạc bộ", en: "Income from joint work a club" },
    above: { vi: "đồng từ việc làm chung", en: "đồng from joint work" },
    numerator: "jointWorkRaisedVnd",
  }),
] as const;

/** What the streams differ by: id, words, and the fact that holds what came in. */
function raisedBy<
  const Own extends Pick<IndicatorDefinition, "id" | "name" | "above" | "numerator">,
>(own: Own) {
  return {
    ...own,
    below: { vi: "câu lạc bộ", en: "clubs" },
    group: "resources",
    topic: "streams",
    denominator: "streamsCounted",
    kind: "mean",
    unit: "vnd",
    direction: "higher",
    source: "helpage-resources",
    authority: "guideline",
  } as const satisfies IndicatorDefinition;
}
