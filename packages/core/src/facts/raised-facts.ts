import { INCOME_STREAMS, type IncomeStream, incomeByStream } from "../fund/income-by-stream.ts";
import type { FactId } from "./fact-catalogue.ts";
import type { FactPart } from "./fact-part.ts";
import type { Money } from "./money.ts";

/** The fact that holds what a stream brought in. */
const FACT_OF = {
  interest: "interestRaisedVnd",
  fee: "feesRaisedVnd",
  gift: "giftsRaisedVnd",
  "joint-work": "jointWorkRaisedVnd",
} as const satisfies Record<IncomeStream, FactId>;

/**
 * Counts what came in by the club's own effort in a span of days, by stream and
 * in all, and what was spent; both funds together, in đồng. A club without a book
 * did not report.
 */
export function raisedFacts({ portfolio, ratios }: Money): FactPart {
  const { selfFinancing } = ratios;
  if (!portfolio || !selfFinancing) {
    return { values: {}, topics: { raised: "NotReported", streams: "NotReported" } };
  }
  const values: Partial<Record<FactId, number>> = {
    fundsRaisedVnd: selfFinancing.numerator,
    runningCostVnd: selfFinancing.denominator,
  };
  const income = incomeByStream(portfolio);
  for (const stream of INCOME_STREAMS) values[FACT_OF[stream]] = income[stream];
  return { values, topics: { raised: "Counted", streams: "Counted" } };
}
