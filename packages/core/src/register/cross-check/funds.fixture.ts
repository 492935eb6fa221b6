import { issueLines } from "./issue-lines.fixture.ts";

/** A line of a ledger: day, kind, amount, and whatever else it says. */
export type Line = [date: string, kind: string, amountVnd: number, more?: object];

/** A fund whose book begins with 2024, with lines `e1`, `e2`, … */
export function fundOf(...lines: Line[]) {
  return {
    openedOn: "2024-01-01",
    openingVnd: 20_000_000,
    managedBy: "club",
    entries: lines.map(([date, kind, amountVnd, more], i) => ({
      id: `e${i + 1}`,
      date,
      kind,
      amountVnd,
      ...more,
    })),
  };
}

/** Of loan `l1`. */
export const l1 = { loanId: "l1" };

/** A loan of six million to the first member. */
export const loan = {
  id: "l1",
  memberId: "m1",
  agreedOn: "2024-01-10",
  principalVnd: 6_000_000,
  ratePerMonth: 0.008,
  months: 12,
  interest: "flat",
  repayment: "equal-principal",
};

/** Every issue of funds, one line each, with paths that begin inside them. */
export function fundLines(funds: object): string[] {
  return issueLines({ funds }).map((line) => line.replace(" funds.", " "));
}
