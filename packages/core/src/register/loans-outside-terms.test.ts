import { expect, test } from "vitest";
import type { Loan, LoanTerms } from "../fund/loan.ts";
import { type LoanOutsideTerms, loansOutsideTerms } from "./loans-outside-terms.ts";

const terms: LoanTerms = {
  from: "2024-01-01",
  to: "2024-12-31",
  ceilingVnd: 5_000_000,
  maxMonths: 12,
  ratePerMonth: 0.008,
};
const loan: Loan = {
  id: "l1",
  memberId: "m1",
  agreedOn: "2024-05-13",
  principalVnd: 5_000_000,
  ratePerMonth: 0.008,
  months: 12,
  interest: "flat",
  repayment: "equal-principal",
};

test.each<[string, Partial<Loan>, [keyof Loan, Omit<LoanOutsideTerms, "path">][]]>([
  ["at the ceiling, for the longest time, at the rate", {}, []],
  [
    "one đồng above the ceiling",
    { principalVnd: 5_000_001 },
    [["principalVnd", { breach: "above-ceiling", allowed: 5_000_000 }]],
  ],
  ["a month longer", { months: 13 }, [["months", { breach: "too-long", allowed: 12 }]]],
  ["a month shorter", { months: 11 }, []],
  [
    "a higher rate",
    { ratePerMonth: 0.009 },
    [["ratePerMonth", { breach: "other-rate", allowed: 0.008 }]],
  ],
  [
    "no interest",
    { ratePerMonth: 0 },
    [["ratePerMonth", { breach: "other-rate", allowed: 0.008 }]],
  ],
  ["the first day of the terms", { agreedOn: "2024-01-01" }, []],
  ["the day before them", { agreedOn: "2023-12-31" }, [["agreedOn", { breach: "no-terms" }]]],
  ["the last day of the terms", { agreedOn: "2024-12-31" }, []],
  ["the day after them", { agreedOn: "2025-01-01" }, [["agreedOn", { breach: "no-terms" }]]],
  [
    "everything at once",
    { principalVnd: 6_000_000, months: 24, ratePerMonth: 0.01 },
    [
      ["principalVnd", { breach: "above-ceiling", allowed: 5_000_000 }],
      ["ratePerMonth", { breach: "other-rate", allowed: 0.008 }],
      ["months", { breach: "too-long", allowed: 12 }],
    ],
  ],
  [
    "an agreement made later to run longer",
    { reschedules: [{ date: "2024-11-01", months: 24 }] },
    [],
  ],
])("%s", (_, differing, expected) => {
  const funds = { loanTerms: [terms], loans: [{ ...loan, ...differing }] };
  expect(loansOutsideTerms({ funds })).toEqual(
    expected.map(([field, rest]) => ({ path: ["funds", "loans", 0, field], ...rest })),
  );
});

test("a loan answers to the terms of its own day", () => {
  const later = { ...terms, from: "2025-01-01", to: undefined, ceilingVnd: 10_000_000 };
  const loans = ["2024-12-31", "2025-01-01"].map((agreedOn) => ({
    ...loan,
    agreedOn,
    principalVnd: 10_000_000,
  }));
  expect(loansOutsideTerms({ funds: { loanTerms: [terms, later], loans } })).toEqual([
    { path: ["funds", "loans", 0, "principalVnd"], breach: "above-ceiling", allowed: 5_000_000 },
  ]);
});

test("terms that were not reported say nothing; no terms at all are none in force", () => {
  expect(loansOutsideTerms({})).toEqual([]);
  expect(loansOutsideTerms({ funds: { loans: [loan] } })).toEqual([]);
  expect(loansOutsideTerms({ funds: { loanTerms: [terms] } })).toEqual([]);
  expect(loansOutsideTerms({ funds: { loanTerms: [], loans: [loan] } })).toEqual([
    { path: ["funds", "loans", 0, "agreedOn"], breach: "no-terms" },
  ]);
});
