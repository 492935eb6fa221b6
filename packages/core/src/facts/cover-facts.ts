import type { TopicState } from "./fact-catalogue.ts";
import type { FactPart } from "./fact-part.ts";
import type { Money } from "./money.ts";

/**
 * Counts what the operating fund holds on the last day of a span, times its
 * months, beside what it spent in them; in đồng. Below zero it holds nothing.
 */
export function coverFacts(money: Money): FactPart {
  const cover = coverState(money);
  const { monthsOfCover } = money.ratios;
  if (cover !== "Counted" || !monthsOfCover) return { values: {}, topics: { cover } };
  return {
    topics: { cover },
    values: {
      coverMonthsVnd: Math.max(monthsOfCover.numerator, 0),
      coverSpentVnd: monthsOfCover.denominator,
    },
  };
}

/** A fund opened within the period spent in fewer months than are counted (our choice: not due yet). */
function coverState({ funds, span, isActive }: Money): TopicState {
  if (!isActive) return "NotDue";
  if (!funds) return "NotReported";
  const fund = funds.operating;
  return fund && fund.openedOn <= span.from ? "Counted" : "NotDue";
}
