import type { Fund, LedgerEntry } from "./ledger.ts";
import type { Loan } from "./loan.ts";

/** A line of a ledger, short: day, what it was, how much in thousand đồng, and the line it takes back, from 1. */
export type Line = [date: string, kind: LedgerEntry["kind"], thousand: number, takesBack?: number];

/** Six million over twelve months, half a million a month, at 1 % of the first principal. */
export const LOAN: Loan = {
  id: "l1",
  memberId: "m1",
  agreedOn: "2024-01-10",
  principalVnd: 6_000_000,
  ratePerMonth: 0.01,
  months: 12,
  interest: "flat",
  repayment: "equal-principal",
};

/** The line that pays it out. Instalments fall due on the 15th, the first on 15 February 2024. */
export const PAID_OUT: Line = ["2024-01-15", "loan", 6000];

/** The income generation fund with these lines, all about one loan where they are about a loan. */
export function fundWith(lines: readonly Line[], loanId = "l1"): Fund {
  const entries = lines.map(([date, kind, thousand, takesBack], i): LedgerEntry => {
    const isOfLoan = ["loan", "principal", "interest", "write-off"].includes(kind);
    return {
      id: `e${i + 1}`,
      date,
      kind,
      amountVnd: thousand * 1000,
      ...(isOfLoan && { loanId }),
      ...(takesBack !== undefined && { reverses: `e${takesBack}`, reason: "ghi nhầm" }),
    };
  });
  return { openedOn: "2023-01-01", openingVnd: 20_000_000, managedBy: "club", entries };
}
