import { clubStage } from "../club/club.ts";
import { ClubBooks } from "../fund/club-books.ts";
import { fundRatios } from "../fund/fund-ratios.ts";
import { portfolioOf } from "../fund/portfolio.ts";
import { coverFacts } from "./cover-facts.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { feeFacts } from "./fee-facts.ts";
import { lendingFacts } from "./lending-facts.ts";
import type { Money } from "./money.ts";
import { raisedFacts } from "./raised-facts.ts";

/**
 * Counts a club's money: what was lent and is owed, what came in and was spent,
 * fees, and how long it would last. The ledgers and the loans are gone through
 * once for all of it, as they are known on the day of counting: what was taken
 * back by then was never written, so no sum is below zero, and months add.
 *
 * A club's ledger adds up to less than 2⁵³ đồng, or it is refused. Sums over many
 * clubs are exact as long as they stay below that, too: 20,432 clubs may then have
 * 440 billion đồng each. Where two balances are multiplied by the twelve months of a
 * year it is 18 billion, some three hundred times what the fund of a club is.
 */
export function moneyFacts(counting: Counting): FactPart[] {
  const money = moneyOf(counting);
  return [lendingFacts(money), raisedFacts(money), coverFacts(money), feeFacts(counting)];
}

function moneyOf({ register: { club, funds }, span, asOf, books }: Counting): Money {
  const ready = books ?? (funds && new ClubBooks(funds));
  const counted = ready && portfolioOf(ready, span, { knownOn: asOf });
  return {
    span,
    isActive: clubStage(club, span.to) === "active",
    funds,
    portfolio: counted,
    ratios: counted ? fundRatios(counted) : {},
  };
}
