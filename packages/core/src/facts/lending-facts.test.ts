import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePeriod } from "../calendar/reporting-period.ts";
import { fundRatios } from "../fund/fund-ratios.ts";
import type { Funds } from "../fund/funds.ts";
import type { Loan } from "../fund/loan.ts";
import { fundWith, type Line, LOAN, PAID_OUT } from "../fund/loan-book.fixture.ts";
import { portfolio } from "../fund/portfolio.ts";
import type { IndicatorId } from "../indicators/catalogue.ts";
import { measure } from "../indicators/measure.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/index.ts";
import { clubFacts } from "./club-facts.ts";
import { club, counted, type Expected } from "./counted.fixture.ts";

/** Twenty million since 2023; of six million lent on 15 January 2024 half a million is due on each 15th. */
const lent = (lines: readonly Line[] = [], differing: Partial<Loan> = {}) => ({
  funds: { incomeGeneration: fundWith([PAID_OUT, ...lines]), loans: [{ ...LOAN, ...differing }] },
});
const closed = club({
  stages: [
    { stage: "active", from: "2021-06-01" },
    { stage: "closed", from: "2024-03-31" },
  ],
});

/** Sums of a table in thousand đồng, for the eye. */
const inThousands = (facts: Expected): Expected =>
  Object.fromEntries(
    Object.entries(facts).map(([id, value]) => [id, id.endsWith("Vnd") ? value * 1000 : value]),
  );

describe("what was lent, and repaid", () => {
  test.each<[string, Parameters<typeof counted>[0], string, Expected]>([
    [
      "on the first day of the month",
      lent(),
      "2024-01",
      { lendingCounted: 1, loansPaidOut: 1, loansPaidOutVnd: 6000, loansDueVnd: 0 },
    ],
    ["the month after", lent(), "2024-02", { loansPaidOut: 0, loansPaidOutVnd: 0 }],
    [
      "due, and not paid",
      lent(),
      "2024-02",
      { repaymentsCounted: 1, loansDueVnd: 500, loansDuePaidVnd: 0 },
    ],
    [
      "paid on the last day",
      lent([["2024-02-29", "principal", 300]]),
      "2024-02",
      { loansDueVnd: 500, loansDuePaidVnd: 300 },
    ],
    [
      "paid the day after",
      lent([["2024-03-01", "principal", 300]]),
      "2024-02",
      { loansDueVnd: 500, loansDuePaidVnd: 0 },
    ],
    [
      "a loan that never was: taken back the next month",
      lent([["2024-02-02", "loan", 6000, 1]]),
      "2024",
      { lendingCounted: 1, loansPaidOut: 0, loansPaidOutVnd: 0, loansDueVnd: 0 },
    ],
    [
      "before the fund was opened",
      lent(),
      "2022",
      { lendingCounted: 1, loansPaidOut: 0, loansOwedCounted: 1, incomeFundVnd: 0 },
    ],
    [
      "of a club closed by then what it did is counted",
      { ...closed, ...lent() },
      "2024-Q1",
      { lendingCounted: 1, loansPaidOut: 1, loansOwedNotDue: 1, loansOwedVnd: 0 },
    ],
  ])("%s", (_, sections, period, expected) => {
    expect(counted(sections, period)).toMatchObject(inThousands(expected));
  });

  test("of January, known on the day a payment is taken back and the day before", () => {
    const back: Line[] = [
      ["2024-01-20", "principal", 1000],
      ["2024-03-05", "principal", 1000, 2],
    ];
    const owedInJanuary = (asOf: string) => counted(lent(back), "2024-01", asOf).loansOwedVnd;
    expect(owedInJanuary("2024-03-04")).toBe(5_000_000);
    expect(owedInJanuary("2024-03-05")).toBe(6_000_000);
  });
});

describe("what is owed, and late", () => {
  test.each([
    ["due today", "2024-02-15", 0, 0, 0],
    ["a day late", "2024-02-16", 500, 0, 0],
    ["30 days late", "2024-03-16", 1000, 0, 0],
    ["31 days late", "2024-03-17", 1000, 6000, 0],
    ["90 days late", "2024-05-15", 1500, 6000, 0],
    ["91 days late", "2024-05-16", 2000, 6000, 6000],
  ])("%s", (_, asOf, overdue, par30, par90) => {
    expect(counted(lent(), "2024", asOf)).toMatchObject({
      lateLoansCounted: 1,
      lateLoansOfVnd: 6_000_000,
      loansOwedVnd: 6_000_000,
      loansOverdueVnd: overdue * 1000,
      par30Vnd: par30 * 1000,
      par90Vnd: par90 * 1000,
    });
  });

  test.each<[string, Line[], number, number]>([
    ["six of twenty lent", [], 6000, 20_000],
    ["paid back whole", [["2024-06-01", "principal", 6000]], 0, 20_000],
    ["written off", [["2024-06-01", "write-off", 6000]], 0, 14_000],
    ["the box just empty", [["2024-06-01", "expense", 14_000]], 6000, 6000],
    ["the box below zero is an empty box", [["2024-06-01", "expense", 15_000]], 6000, 6000],
    [
      "nothing lent, below zero: no fund",
      [
        ["2024-06-01", "principal", 6000],
        ["2024-06-02", "expense", 21_000],
      ],
      0,
      0,
    ],
  ])("of the fund: %s", (_, lines, owed, fund) => {
    expect(counted(lent(lines))).toMatchObject({
      loansOwedVnd: owed * 1000,
      incomeFundVnd: fund * 1000,
    });
  });
});

describe("the fund over a period", () => {
  const fund = fundWith([]);
  const openedOn = (day: string) => ({
    funds: { incomeGeneration: { ...fund, openedOn: day }, loans: [] },
  });

  test.each<[string, Parameters<typeof counted>[0], string, Expected]>([
    [
      "nothing happened",
      openedOn("2023-01-01"),
      "2024",
      { fundOverPeriodCounted: 1, incomeFundStartVnd: 20_000, incomeFundEndVnd: 20_000 },
    ],
    [
      "opened on its first day",
      openedOn("2024-01-01"),
      "2024",
      { fundOverPeriodCounted: 1, incomeFundStartVnd: 20_000 },
    ],
    [
      "opened the day after",
      openedOn("2024-01-02"),
      "2024",
      { fundOverPeriodNotDue: 1, incomeFundStartVnd: 0, incomeFundEndVnd: 0 },
    ],
    [
      "interest, capital, and a loan that changes nothing",
      lent([
        ["2024-02-15", "interest", 60],
        ["2024-06-30", "capital", 5000],
      ]),
      "2024-H1",
      {
        incomeFundStartVnd: 20_000,
        incomeFundEndVnd: 25_060,
        loanInterestVnd: 60,
        loansOwedMonthsVnd: 6000 * 6,
      },
    ],
    [
      "a loan from before: owed at both ends, over three months",
      lent([["2024-05-02", "principal", 2000]]),
      "2024-Q2",
      { loansOwedMonthsVnd: (6000 + 4000) * 3 },
    ],
    [
      "below zero before: an empty box",
      lent([
        ["2024-03-31", "expense", 15_000],
        ["2024-04-01", "gift", 1000],
      ]),
      "2024-Q2",
      { incomeFundStartVnd: 6000, incomeFundEndVnd: 6000 },
    ],
    [
      "no income generation fund",
      { funds: { loans: [] } },
      "2024",
      { fundOverPeriodNotDue: 1, lendingCounted: 1, loansOwedCounted: 1, loansOwedVnd: 0 },
    ],
    [
      "of a club closed by then",
      { ...closed, ...lent() },
      "2024-Q1",
      { fundOverPeriodNotDue: 1, incomeFundEndVnd: 0 },
    ],
  ])("%s", (_, sections, period, expected) => {
    expect(counted(sections, period)).toMatchObject(inThousands(expected));
  });
});

describe("who did not report", () => {
  const topics = ["lending", "repayments", "loansOwed", "lateLoans", "fundOverPeriod"] as const;
  const { incomeGeneration, loans } = lent().funds;
  const late = { ...LOAN, agreedOn: "2025-01-01" };

  test.each<[string, Funds | undefined, string]>([
    [
      "no section of funds",
      undefined,
      "NotReported NotReported NotReported NotReported NotReported",
    ],
    [
      "a fund without its loans",
      { incomeGeneration },
      "NotReported NotReported NotReported NotReported NotReported",
    ],
    [
      "loans without their fund",
      { loans },
      "NotReported NotReported NotReported NotReported NotDue",
    ],
    [
      "a loan agreed on the day after, and no fund yet",
      { loans: [late] },
      "Counted Counted Counted Counted NotDue",
    ],
    ["neither", {}, "NotReported NotReported NotReported NotReported NotDue"],
    ["both", { incomeGeneration, loans }, "Counted Counted Counted Counted Counted"],
  ])("%s", (_, funds, expected) => {
    const values = counted(funds ? { funds } : {});
    const states = topics.map((topic) =>
      (["Counted", "NotReported", "NotDue"] as const).find(
        (state) => values[`${topic}${state}`] === 1,
      ),
    );
    expect(states.join(" ")).toBe(expected);
  });
});

test("indicators of money are what the fund's own ratios are", () => {
  const year = parsePeriod("2024");
  if (!year.ok) throw new Error("2024 is a year");
  const RATIOS = {
    meanLoan: "mean-loan",
    repaymentRate: "repayment-rate",
    par30: "par-30",
    par90: "par-90",
    arrearsRate: "arrears-rate",
    selfFinancing: "self-financing",
  } as const satisfies Record<string, IndicatorId>;
  const withFunds = registers.filter(({ funds }) => funds !== undefined);
  fc.assert(
    fc.property(withFunds, ({ funds, ...register }) => {
      const facts = clubFacts({ ...buildRegister(), ...register, ...club({}), funds }, year.value);
      const ratios = fundRatios(portfolio(funds ?? {}, year.value, { knownOn: year.value.to }));
      for (const [ratio, id] of Object.entries(RATIOS)) {
        const { numerator, denominator } = ratios[ratio as keyof typeof RATIOS] ?? {
          numerator: 0,
          denominator: 0,
        };
        expect(measure(id, facts)).toMatchObject({ numerator, denominator });
      }
    }),
    { seed: 1336, numRuns: 200 },
  );
});
