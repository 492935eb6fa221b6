import { describe, expect, test } from "vitest";
import type { Fund, LedgerEntry } from "./ledger.ts";
import type { Loan } from "./loan.ts";
import { loanAccounts, principalOwed } from "./loan-account.ts";

const loan: Loan = {
  id: "l1",
  memberId: "m1",
  agreedOn: "2024-01-10",
  principalVnd: 6_000_000,
  ratePerMonth: 0.008,
  months: 12,
  interest: "flat",
  repayment: "equal-principal",
};
const entry = (date: string, kind: LedgerEntry["kind"], amountVnd: number, more = {}) => ({
  id: `${date}-${kind}`,
  date,
  kind,
  amountVnd,
  loanId: "l1",
  ...more,
});
const fundWith = (...entries: LedgerEntry[]): Fund => ({
  openedOn: "2024-01-01",
  openingVnd: 20_000_000,
  managedBy: "club",
  entries,
});

describe("the principal owed", () => {
  const paidOut = entry("2024-01-15", "loan", 6_000_000);
  const repaid = entry("2024-02-15", "principal", 500_000);
  const [account] = loanAccounts(
    [loan],
    fundWith(
      entry("2024-06-15", "write-off", 1_000_000, { reason: "…" }),
      repaid,
      paidOut,
      entry("2024-02-15", "interest", 48_000),
      entry("2024-03-15", "principal", 500_000, { id: "back", reverses: repaid.id }),
    ),
  );

  test.each([
    ["before it is paid out", "2024-01-14", 0],
    ["once it is", "2024-01-15", 6_000_000],
    ["the day before a repayment", "2024-02-14", 6_000_000],
    ["on the day of a repayment, interest apart", "2024-02-15", 5_500_000],
    ["once that was taken back", "2024-03-15", 6_000_000],
    ["once part of it was written off", "2024-06-15", 5_000_000],
  ])("%s", (_, day, owed) => {
    expect(account && principalOwed(account, day)).toBe(owed);
  });

  test("is told step by step, by day, with the place in the ledger", () => {
    expect(account?.steps.map(({ index, date, changeVnd }) => [index, date, changeVnd])).toEqual([
      [2, "2024-01-15", 6_000_000],
      [1, "2024-02-15", -500_000],
      [4, "2024-03-15", 500_000],
      [0, "2024-06-15", -1_000_000],
    ]);
  });
});

describe("a loan agreed before the book begins", () => {
  const older = { ...loan, agreedOn: "2023-12-31" };
  test("and not paid out in it is owed whole from the start", () => {
    const [account] = loanAccounts([older], fundWith(entry("2024-01-02", "principal", 1)));
    expect(account?.broughtForwardVnd).toBe(6_000_000);
    expect(account && principalOwed(account, "2024-01-02")).toBe(5_999_999);
  });

  test("and paid out in it is owed from then on", () => {
    const [account] = loanAccounts([older], fundWith(entry("2024-01-02", "loan", 6_000_000)));
    expect(account?.broughtForwardVnd).toBe(0);
  });

  test("on its first day is not older than it", () => {
    const [account] = loanAccounts([{ ...loan, agreedOn: "2024-01-01" }], fundWith());
    expect(account?.broughtForwardVnd).toBe(0);
  });
});

test("loans come in their order, each with its own steps; other lines are nobody's", () => {
  const fund = fundWith(
    entry("2024-01-15", "loan", 6_000_000, { loanId: "l2" }),
    entry("2024-01-16", "loan", 1, { loanId: "l9" }),
    { id: "g", date: "2024-01-17", kind: "gift", amountVnd: 1 },
  );
  const accounts = loanAccounts([loan, { ...loan, id: "l2" }], fund);
  expect(accounts.map((each) => [each.loan.id, each.steps.length])).toEqual([
    ["l1", 0],
    ["l2", 1],
  ]);
});
