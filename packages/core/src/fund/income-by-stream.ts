import type { LedgerKind } from "./ledger.ts";
import type { Portfolio } from "./portfolio.ts";

/** What a club takes in by its own effort. Guideline, source `helpage-resources`. */
export const INCOME_STREAMS = [
  "interest",
  "fee",
  "gift",
  "joint-work",
] as const satisfies readonly LedgerKind[];

/** One of {@link INCOME_STREAMS}. */
export type IncomeStream = (typeof INCOME_STREAMS)[number];

/**
 * What each stream brought in, in both funds together. Capital, transfers and
 * other income are no stream.
 *
 * @param portfolio - from {@link portfolio}
 * @returns đồng by stream; below 0 where more was taken back than came in
 * @see {@link SOURCES}: `helpage-resources`
 * @example
 * import { incomeByStream, portfolio } from "@ishc/core";
 * const entries = [
 *   { id: "e1", date: "2024-05-13", kind: "fee", amountVnd: 150_000 },
 *   { id: "e2", date: "2024-05-13", kind: "gift", amountVnd: 50_000 },
 * ];
 * const operating = { openedOn: "2024-01-01", openingVnd: 0, managedBy: "club", entries };
 * incomeByStream(portfolio({ operating }, { from: "2024-05-01", to: "2024-05-31" }));
 * // { interest: 0, fee: 150_000, gift: 50_000, "joint-work": 0 }
 */
export function incomeByStream({
  incomeGeneration,
  operating,
}: Portfolio): Readonly<Record<IncomeStream, number>> {
  const sumOf = (stream: IncomeStream) =>
    (incomeGeneration?.movedVnd[stream] ?? 0) + (operating?.movedVnd[stream] ?? 0);
  return {
    interest: sumOf("interest"),
    fee: sumOf("fee"),
    gift: sumOf("gift"),
    "joint-work": sumOf("joint-work"),
  };
}
