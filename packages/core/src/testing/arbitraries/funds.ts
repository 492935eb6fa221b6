import fc from "fast-check";
import type { Member } from "../../club/member.ts";
import type { Funds } from "../../fund/funds.ts";
import { FUND_KEEPERS, type Fund } from "../../fund/ledger.ts";
import { civilDates, spansWithin } from "./days.ts";
import { amounts, type Draft, ledgerOf, plainDrafts, takenBackAtTimes } from "./ledger.ts";
import { lending } from "./loans.ts";

const OPENED_ON = "2021-06-01";

/** Both funds with the money that went between them, loans and their terms, the member fee. */
export function fundBooks(roll: readonly Member[]): fc.Arbitrary<Funds> {
  const memberIds = roll.map(({ id }) => id);
  const plain = plainDrafts(OPENED_ON, memberIds);
  const parts = fc.tuple(lending(roll, OPENED_ON), plain, plain, transfers);
  return parts.chain(([lent, income, operating, moved]) => {
    const loanDrafts = lent.flatMap(({ drafts }) => drafts);
    return fc.record(
      {
        incomeGeneration: fundWith([...loanDrafts, ...income, ...moved.map(({ out }) => out)]),
        operating: fundWith([...operating, ...moved.map((transfer) => transfer.in)]),
        loanTerms,
        loans: fc.constant(lent.map(({ loan }) => loan)),
        fees: spansWithin({ from: "2020-01-01" }, 2).map((spans) =>
          spans.map((span, i) => ({ ...span, monthlyVnd: 2000 * i })),
        ),
      },
      { requiredKeys: [] },
    );
  });
}

function fundWith(drafts: readonly Draft[]): fc.Arbitrary<Fund> {
  return fc.record({
    openedOn: fc.constant(OPENED_ON),
    openingVnd: fc.integer({ min: 0, max: 50_000_000 }),
    managedBy: fc.constantFrom(...FUND_KEEPERS),
    entries: fc.constant(ledgerOf(drafts)),
  });
}

const transfers = fc.array(
  fc
    .tuple(takenBackAtTimes(civilDates(OPENED_ON)), amounts, fc.boolean())
    .map(([days, amountVnd, isOut]) => bothSides({ ...days, amountVnd }, isOut)),
  { maxLength: 2 },
);

function bothSides(moved: Omit<Draft, "kind">, isOut: boolean): { out: Draft; in: Draft } {
  const [here, there] = isOut
    ? (["transfer-out", "transfer-in"] as const)
    : (["transfer-in", "transfer-out"] as const);
  return { out: { ...moved, kind: here }, in: { ...moved, kind: there } };
}

const loanTerms = spansWithin({ from: "2020-01-01" }, 2).map((spans) =>
  spans.map((span) => ({
    ...span,
    ceilingVnd: 5_000_000,
    maxMonths: 24,
    ratePerMonth: 0.008,
  })),
);
