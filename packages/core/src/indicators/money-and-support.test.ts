import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { type FactValues, factsFromTotals, mergeFacts } from "../facts/facts.ts";
import { fundWith, LOAN, PAID_OUT } from "../fund/loan-book.fixture.ts";
import type { Register } from "../register/register.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import type { IndicatorId } from "./catalogue.ts";
import { measure } from "./measure.ts";

const year = periodContaining("2024-12-31", "year");
const measured = (id: IndicatorId, register: Register) => measure(id, clubFacts(register, year));

/**
 * Ten members pay three thousand a month. Of twenty million six are lent in
 * January, half a million due on each 15th from February on; three are paid back
 * in March, and none later.
 */
const club = buildRegister({
  members: buildMembers(10),
  funds: {
    incomeGeneration: fundWith([
      PAID_OUT,
      ["2024-03-15", "principal", 3000],
      ["2024-03-15", "interest", 120],
    ]),
    operating: fundWith([
      ["2024-02-17", "fee", 300],
      ["2024-03-17", "gift", 240],
      ["2024-04-17", "joint-work", 60],
      ["2024-05-17", "expense", 400],
    ]),
    loans: [LOAN],
    fees: [{ from: "2021-06-01", monthlyVnd: 3000 }],
  },
  support: {
    supervision: [
      {
        id: "s1",
        date: "2024-03-01",
        mode: "on-site",
        actions: [
          { id: "a1", what: "Bổ sung sổ quỹ", dueOn: "2024-04-01", closedOn: "2024-04-01" },
          { id: "a2", what: "Lập biên bản", dueOn: "2024-04-01", closedOn: "2024-04-02" },
        ],
      },
    ],
    training: [
      { id: "t1", date: "2024-05-13", topic: "Sổ quỹ", mode: "remote", memberIds: ["m1", "m2"] },
    ],
    studyVisits: [{ id: "v1", date: "2024-06-01", direction: "out", other: "CLB Bên" }],
    commendations: [],
  },
});

test.each<[IndicatorId, number]>([
  ["mean-loan", 6_000_000],
  ["fund-utilisation", 3000 / 20_120],
  ["fund-growth", 20_120 / 20_000 - 1],
  ["repayment-rate", 3000 / 5500],
  ["par-30", 1],
  ["par-90", 1],
  ["arrears-rate", 2500 / 3000],
  ["simple-annual-yield", (120 * 24) / (3000 * 12)],
  ["funds-raised", 720_000],
  ["funds-raised-interest", 120_000],
  ["funds-raised-fees", 300_000],
  ["funds-raised-gifts", 240_000],
  ["funds-raised-joint-work", 60_000],
  ["fee-collection", 300 / 360],
  ["self-financing", 720 / 400],
  ["months-of-cover", (20_200 * 12) / 400],
  ["board-complete", 1],
  ["supervision-visits", 1],
  ["actions-closed-on-time", 0.5],
  ["trained-share", 0.4],
  ["study-visits", 1],
  ["commendations", 0],
  ["clubs-new", 0],
  ["members-new", 0],
  ["survival", 1],
])("of one club, %s is %d", (id, value) => {
  expect(measured(id, club)).toMatchObject({ status: "measured", value });
});

describe("a club that reports nothing of it", () => {
  const { board: _, members: __, ...silent } = buildRegister();

  test.each<[IndicatorId, string]>([
    ["mean-loan", "not-reported"],
    ["fund-utilisation", "not-reported"],
    ["fund-growth", "not-reported"],
    ["repayment-rate", "not-reported"],
    ["par-30", "not-reported"],
    ["par-90", "not-reported"],
    ["arrears-rate", "not-reported"],
    ["simple-annual-yield", "not-reported"],
    ["funds-raised", "not-reported"],
    ["funds-raised-gifts", "not-reported"],
    ["fee-collection", "not-reported"],
    ["self-financing", "not-reported"],
    ["months-of-cover", "not-reported"],
    ["board-complete", "not-reported"],
    ["supervision-visits", "not-reported"],
    ["actions-closed-on-time", "not-reported"],
    ["trained-share", "not-reported"],
    ["association-linked", "not-reported"],
    ["study-visits", "not-reported"],
    ["commendations", "not-reported"],
    ["members-new", "not-reported"],
    ["commune-coverage", "not-reported"],
  ])("has no %s: %s", (id, reason) => {
    expect(measured(id, silent)).toMatchObject({ status: "not-measurable", value: null, reason });
  });
});

describe("a club with nothing to divide by, or nothing due", () => {
  const idle = buildRegister({
    members: [],
    board: [],
    funds: { operating: fundWith([]), incomeGeneration: fundWith([]), loans: [], fees: [] },
    support: { supervision: [], training: [] },
  });

  test.each<[IndicatorId, string]>([
    ["mean-loan", "no-base"],
    ["repayment-rate", "no-base"],
    ["par-30", "no-base"],
    ["simple-annual-yield", "no-base"],
    ["fee-collection", "no-base"],
    ["self-financing", "no-base"],
    ["months-of-cover", "no-base"],
    ["trained-share", "no-base"],
    ["members-new", "no-base"],
    ["actions-closed-on-time", "not-due"],
  ])("has no %s: %s", (id, reason) => {
    expect(measured(id, idle)).toMatchObject({ value: null, reason });
  });

  test("has a fund, of which nothing is lent, and raised nothing", () => {
    expect(measured("fund-utilisation", idle).value).toBe(0);
    expect(measured("funds-raised", idle).value).toBe(0);
    expect(measured("board-complete", idle).value).toBe(0);
  });
});

describe("over clubs", () => {
  const of = (totals: Partial<FactValues>) =>
    factsFromTotals(year, year.to, { clubs: 1, ...totals });

  test("a large fund counts for more than a small one", () => {
    const both = mergeFacts([
      of({ incomeFundVnd: 90_000_000, loansOwedVnd: 90_000_000 }),
      of({ incomeFundVnd: 10_000_000, loansOwedVnd: 0 }),
    ]);
    expect(measure("fund-utilisation", both)).toMatchObject({ value: 0.9, clubsCounted: 2 });
  });

  test("a report of what is owed says nothing of what is late", () => {
    const report = of({ incomeFundVnd: 60_000_000, loansOwedVnd: 50_000_000, loansPaidOut: 5 });
    for (const id of ["par-30", "par-90", "arrears-rate", "repayment-rate"] as const) {
      expect(measure(id, report)).toMatchObject({ value: null, reason: "not-reported" });
    }
  });

  test("more late than owed is a mistake", () => {
    const wrong = of({ lateLoansOfVnd: 5_000_000, par30Vnd: 5_000_001 });
    expect(() => measure("par-30", wrong)).toThrow(RangeError);
  });

  test("sums of twenty thousand large clubs stay exact", () => {
    const large = of({ loanInterestVnd: 1, loansOwedMonthsVnd: 2 * 12 * 18_000_000_000 + 1 });
    const country = mergeFacts(Array.from({ length: 20_432 }, () => large));
    expect(country.values.loansOwedMonthsVnd).toBe(20_432 * (2 * 12 * 18_000_000_000 + 1));
    expect(Number.isSafeInteger(country.values.loansOwedMonthsVnd)).toBe(true);
  });
});
