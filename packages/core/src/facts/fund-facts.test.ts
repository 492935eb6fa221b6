import { describe, expect, test } from "vitest";
import type { Funds } from "../fund/funds.ts";
import type { Fund, LedgerEntry, LedgerKind } from "../fund/ledger.ts";
import type { Loan } from "../fund/loan.ts";
import { buildMembers } from "../testing/index.ts";
import { club, counted, countedWithoutRoll, type Expected } from "./counted.fixture.ts";

const fund = (more: Partial<Fund> = {}): Fund => ({
  openedOn: "2021-06-01",
  openingVnd: 20_000_000,
  managedBy: "club",
  entries: [],
  ...more,
});
const entry = (kind: LedgerKind, date: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: `${kind}-${date}`,
  kind,
  date,
  amountVnd: 1_000_000,
  ...more,
});
const income = (...entries: LedgerEntry[]): Funds => ({ incomeGeneration: fund({ entries }) });
const terms = (from: string, to?: string) => ({
  from,
  ...(to !== undefined && { to }),
  ceilingVnd: 5_000_000,
  maxMonths: 12,
  ratePerMonth: 0.008,
});

const NOT_REPORTED: Expected = {
  fundsNotReported: 1,
  ledgersNotReported: 1,
  loanTermsNotReported: 1,
  loansNotReported: 1,
  borrowersNotReported: 1,
  feeNotReported: 1,
  incomeNotReported: 1,
};

test.each<[string, Funds | undefined, Expected]>([
  ["not reported", undefined, NOT_REPORTED],
  [
    "reported, and nothing in it",
    {},
    {
      ...NOT_REPORTED,
      fundsNotReported: 0,
      fundsCounted: 1,
      incomeFundsManaged: 0,
      operatingFunds: 0,
    },
  ],
  [
    "a fund that the club manages",
    { incomeGeneration: fund() },
    {
      incomeFundsManaged: 1,
      incomeFundOpeningVnd: 20_000_000,
      operatingFunds: 0,
      ledgersCounted: 1,
    },
  ],
  [
    "a fund that others manage",
    { incomeGeneration: fund({ managedBy: "other" }) },
    { incomeFundsManaged: 0, incomeFundOpeningVnd: 20_000_000 },
  ],
  [
    "an operating fund",
    { operating: fund() },
    { incomeFundsManaged: 0, incomeFundOpeningVnd: 0, operatingFunds: 1, ledgersCounted: 1 },
  ],
  [
    "opened that day",
    { operating: fund({ openedOn: "2024-12-31" }) },
    { operatingFunds: 1, ledgersCounted: 1 },
  ],
  [
    "opened the day after",
    { operating: fund({ openedOn: "2025-01-01" }) },
    { operatingFunds: 0, ledgersNotReported: 1 },
  ],
  [
    "capital of the opening month",
    income(entry("capital", "2021-06-30")),
    { incomeFundOpeningVnd: 21_000_000 },
  ],
  [
    "capital of the month after",
    income(entry("capital", "2021-07-01")),
    { incomeFundOpeningVnd: 20_000_000 },
  ],
  [
    "capital of the opening month, taken back",
    income(
      entry("capital", "2021-06-10"),
      entry("capital", "2021-06-11", { reverses: "capital-2021-06-10" }),
    ),
    { incomeFundOpeningVnd: 20_000_000 },
  ],
  ["no terms", { loanTerms: [] }, { loanTermsCounted: 1, loanTermsSet: 0 }],
  ["terms from that day", { loanTerms: [terms("2024-12-31")] }, { loanTermsSet: 1 }],
  ["terms from the day after", { loanTerms: [terms("2025-01-01")] }, { loanTermsSet: 0 }],
  [
    "terms until the day before",
    { loanTerms: [terms("2021-06-01", "2024-12-30")] },
    { loanTermsSet: 0 },
  ],
  ["terms, and loans not reported", { loanTerms: [] }, { loansNotReported: 1, loansCounted: 0 }],
  ["loans, and terms not reported", { loans: [] }, { loansNotReported: 1, loansCounted: 0 }],
  ["terms and loans", { loanTerms: [], loans: [] }, { loansCounted: 1, loansOutsideTerms: 0 }],
  ["no fee", { fees: [] }, { feeCounted: 1, memberFeeVnd: 0 }],
  [
    "a fee until that day",
    { fees: [{ from: "2021-06-01", to: "2024-12-31", monthlyVnd: 3000 }] },
    { memberFeeVnd: 3000 },
  ],
  [
    "a fee until the day before",
    { fees: [{ from: "2021-06-01", to: "2024-12-30", monthlyVnd: 3000 }] },
    { memberFeeVnd: 0 },
  ],
  [
    "a fee from the day after",
    { fees: [{ from: "2025-01-01", monthlyVnd: 3000 }] },
    { memberFeeVnd: 0 },
  ],
])("%s", (_, funds, expected) => {
  expect(counted(funds ? { funds } : {})).toMatchObject(expected);
});

test.each([
  ["2021-06-29", 20_000_000],
  ["2021-06-30", 21_000_000],
])("capital of 30 June, as of %s: %i", (asOf, incomeFundOpeningVnd) => {
  const funds = income(entry("capital", "2021-06-30"));
  expect(counted({ funds }, "2021", asOf)).toMatchObject({ incomeFundOpeningVnd });
});

describe("streams of income in the year to the day", () => {
  const streams = (...entries: LedgerEntry[]) =>
    counted({ funds: income(...entries) }).incomeStreams;

  test.each<[string, LedgerEntry[], number]>([
    ["none", [], 0],
    ["on the first day", [entry("gift", "2024-01-01")], 1],
    ["on the last", [entry("gift", "2024-12-31")], 1],
    [
      "the day before and the day after",
      [entry("gift", "2023-12-31"), entry("gift", "2025-01-01")],
      0,
    ],
    [
      "each of the four, twice",
      (["interest", "fee", "gift", "joint-work"] as const).flatMap((kind) => [
        entry(kind, "2024-03-01"),
        entry(kind, "2024-09-01"),
      ]),
      4,
    ],
    [
      "what is no stream",
      (
        ["capital", "principal", "transfer-in", "other-in", "loan", "expense", "other-out"] as const
      ).map((kind) => entry(kind, "2024-03-01")),
      0,
    ],
    [
      "taken back",
      [entry("gift", "2024-03-01"), entry("gift", "2024-03-02", { reverses: "gift-2024-03-01" })],
      0,
    ],
    [
      "one of two taken back",
      [
        entry("gift", "2024-02-01"),
        entry("gift", "2024-03-01"),
        entry("gift", "2024-03-02", { reverses: "gift-2024-03-01" }),
      ],
      1,
    ],
  ])("%s: %i", (_, entries, count) => {
    expect(streams(...entries)).toBe(count);
  });

  test.each([
    ["2024-01-01", { incomeCounted: 1, incomeNotDue: 0 }],
    ["2024-01-02", { incomeCounted: 0, incomeNotDue: 1 }],
  ])("are due of a book begun on %s", (openedOn, expected) => {
    expect(counted({ funds: { operating: fund({ openedOn }) } })).toMatchObject(expected);
    const stages = [{ stage: "active" as const, from: openedOn }];
    expect(counted({ ...club({ stages }), funds: { operating: fund() } })).toMatchObject(expected);
  });

  test("one book that has run for a year is enough", () => {
    const funds = { operating: fund(), incomeGeneration: fund({ openedOn: "2024-12-01" }) };
    expect(counted({ funds })).toMatchObject({ incomeCounted: 1 });
  });
});

describe("borrowers", () => {
  const loan: Loan = {
    id: "l1",
    memberId: "m1",
    agreedOn: "2022-05-13",
    principalVnd: 1_000_000,
    ratePerMonth: 0.008,
    months: 12,
    interest: "flat",
    repayment: "at-term",
  };
  const paidOut = (date: string) => entry("loan", date, { loanId: "l1" });
  const paidBack = (date: string, amountVnd = 1_000_000) =>
    entry("principal", date, { loanId: "l1", amountVnd });
  const lent = (...entries: LedgerEntry[]) => ({
    members: buildMembers(2),
    funds: { loans: [loan], ...income(...entries) },
  });

  test.each<[string, LedgerEntry[], number]>([
    ["never paid out", [], 0],
    ["paid out that day", [paidOut("2024-12-31")], 1],
    ["paid out the day after", [paidOut("2025-01-01")], 0],
    ["a đồng still owed", [paidOut("2022-05-13"), paidBack("2023-05-13", 999_999)], 1],
    ["all paid back", [paidOut("2022-05-13"), paidBack("2023-05-13")], 0],
    ["paid back the day after", [paidOut("2022-05-13"), paidBack("2025-01-01")], 1],
    [
      "paid out on the first day of the year to it, and back",
      [paidOut("2024-01-01"), paidBack("2024-02-01")],
      1,
    ],
    ["paid out a year ago, and back", [paidOut("2023-12-31"), paidBack("2024-02-01")], 0],
    [
      "paid out, and taken back",
      [
        paidOut("2024-05-13"),
        entry("loan", "2024-05-14", { loanId: "l1", reverses: "loan-2024-05-13" }),
      ],
      0,
    ],
    [
      "paid out, and taken back the day after",
      [
        paidOut("2024-05-13"),
        entry("loan", "2025-01-01", { loanId: "l1", reverses: "loan-2024-05-13" }),
      ],
      1,
    ],
    [
      "interest alone is no debt",
      [
        paidOut("2022-05-13"),
        paidBack("2023-05-13"),
        entry("interest", "2024-05-13", { loanId: "l1" }),
      ],
      0,
    ],
    ["written off", [paidOut("2022-05-13"), entry("write-off", "2023-05-13", { loanId: "l1" })], 0],
  ])("%s: %i", (_, entries, borrowers) => {
    expect(counted(lent(...entries))).toMatchObject({
      borrowersCounted: 1,
      borrowerMembers: 2,
      borrowers,
    });
  });

  test("a loan of before the book begins is owed from its first day on", () => {
    const book = (...entries: LedgerEntry[]) => ({
      ...lent(),
      funds: { loans: [loan], incomeGeneration: fund({ openedOn: "2023-01-01", entries }) },
    });
    expect(counted(book()).borrowers).toBe(1);
    expect(counted(book(paidBack("2023-05-13"))).borrowers).toBe(0);
  });

  test("a loan agreed the day after is none yet", () => {
    const later = { ...loan, agreedOn: "2025-01-01" };
    const funds = { loans: [later], incomeGeneration: fund({ openedOn: "2025-06-01" }) };
    expect(counted({ members: buildMembers(2), funds })).toMatchObject({
      borrowersCounted: 1,
      borrowers: 0,
    });
  });

  test("without a roll, loans or their ledger nobody knows", () => {
    const { funds } = lent(paidOut("2024-05-13"));
    expect(countedWithoutRoll({ funds })).toMatchObject({
      borrowersNotReported: 1,
      borrowers: 0,
      borrowerMembers: 0,
    });
    expect(counted({ funds: income() })).toMatchObject({ borrowersNotReported: 1 });
    expect(counted({ funds: { loans: [loan] } })).toMatchObject({ borrowersNotReported: 1 });
    expect(counted({ funds: { loans: [] } })).toMatchObject({ borrowersCounted: 1, borrowers: 0 });
  });
});
