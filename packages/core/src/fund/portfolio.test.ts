import { describe, expect, test } from "vitest";
import { fundRatios } from "./fund-ratios.ts";
import type { Funds } from "./funds.ts";
import { incomeByStream } from "./income-by-stream.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { Lending } from "./lending.ts";
import type { Loan } from "./loan.ts";
import { fundWith, type Line, LOAN, PAID_OUT } from "./loan-book.fixture.ts";
import { portfolio } from "./portfolio.ts";

function lendingIn(
  [from, to]: [string, string],
  lines: readonly Line[],
  differing: Partial<Loan> = {},
): Lending {
  const funds = { incomeGeneration: fundWith(lines), loans: [{ ...LOAN, ...differing }] };
  const { lending } = portfolio(funds, { from, to });
  if (!lending) throw new Error("loans and their fund are reported");
  return lending;
}

describe("six million lent, half a million due on the 15th of each month, nothing paid", () => {
  test.each([
    ["due today", "2024-02-15", 0, 0, 0, 0],
    ["due yesterday", "2024-02-16", 1, 500, 0, 0],
    ["30 days late", "2024-03-16", 1, 1000, 0, 0],
    ["31 days late: all that is owed is at risk", "2024-03-17", 1, 1000, 6000, 0],
    ["90 days late", "2024-05-15", 1, 1500, 6000, 0],
    ["91 days late", "2024-05-16", 1, 2000, 6000, 6000],
  ])("%s", (_, to, loans, arrears, par30, par90) => {
    const lending = lendingIn(["2024-01-01", to], [PAID_OUT]);
    expect(lending).toMatchObject({
      outstandingLoans: 1,
      outstandingVnd: 6_000_000,
      overdueLoans: loans,
      arrearsVnd: arrears * 1000,
      par30Vnd: par30 * 1000,
      par90Vnd: par90 * 1000,
      rescheduledVnd: 0,
    });
  });
});

describe("what fell due in April to June, and what of it was paid", () => {
  const q2: [string, string] = ["2024-04-01", "2024-06-30"];
  const paid = (date: string, thousand: number): Line => [date, "principal", thousand];
  const longer = { reschedules: [{ date: "2024-05-20", months: 18 }] };

  test.each<[string, Line[], Partial<Loan>, due: number, paid: number]>([
    ["nothing paid", [], {}, 1500, 0],
    [
      "all on their days",
      [
        paid("2024-03-15", 1000),
        paid("2024-04-15", 500),
        paid("2024-05-15", 500),
        paid("2024-06-15", 500),
      ],
      {},
      1500,
      1500,
    ],
    ["paid ahead in March", [paid("2024-03-15", 2500)], {}, 1500, 1500],
    ["paid ahead beyond: not above what was due", [paid("2024-03-15", 4000)], {}, 1500, 1500],
    ["paid back whole before April", [paid("2024-03-15", 6000)], {}, 1500, 1500],
    ["the old is paid first: nothing is left for these", [paid("2024-06-15", 1000)], {}, 1500, 0],
    ["the old is paid first: some is left", [paid("2024-06-15", 1200)], {}, 1500, 200],
    ["paid a day after the quarter", [paid("2024-07-01", 2500)], {}, 1500, 0],
    [
      "written off on 20 May: nothing falls due from then on",
      [["2024-05-20", "write-off", 6000]],
      {},
      1000,
      0,
    ],
    [
      "written off in part: nothing of that is paid",
      [["2024-05-20", "write-off", 1000], paid("2024-06-01", 1500)],
      {},
      1500,
      500,
    ],
    ["agreed anew on 20 May: by each plan while it was in force", [], longer, 1428.571, 0],
    [
      "agreed anew, and paid",
      [paid("2024-05-16", 2000), paid("2024-06-15", 285.714)],
      longer,
      1285.714,
      1285.714,
    ],
    [
      "agreed anew with a month unpaid: what was paid before pays nothing of the new plan",
      [paid("2024-05-16", 2000)],
      longer,
      1285.714,
      1000,
    ],
    [
      "agreed anew on the day an instalment falls due: it does not",
      [],
      { reschedules: [{ date: "2024-05-15", months: 18 }] },
      928.571,
      0,
    ],
    ["at term in January", [], { repayment: "at-term" }, 0, 0],
    ["lent in June: nothing due yet", [], { agreedOn: "2024-06-01" }, 0, 0],
  ])("%s", (_, lines, differing, due, duePaid) => {
    const out: Line = differing.agreedOn ? ["2024-06-01", "loan", 6000] : PAID_OUT;
    const lending = lendingIn(q2, [out, ...lines], differing);
    expect([lending.dueVnd / 1000, lending.duePaidVnd / 1000]).toEqual([due, duePaid]);
  });

  test("on its first and its last day", () => {
    const first: Line[] = [["2024-03-01", "loan", 6000]];
    const last: Line[] = [["2024-03-30", "loan", 6000]];
    expect(lendingIn(["2024-04-01", "2024-04-30"], first).dueVnd).toBe(500_000);
    expect(lendingIn(["2024-04-02", "2024-04-30"], first).dueVnd).toBe(0);
    expect(lendingIn(["2024-04-01", "2024-04-30"], last).dueVnd).toBe(500_000);
    expect(lendingIn(["2024-04-01", "2024-04-29"], last).dueVnd).toBe(0);
  });

  test("long after the term, nothing", () => {
    expect(lendingIn(["2025-02-01", "2025-02-28"], [PAID_OUT])).toMatchObject({
      dueVnd: 0,
      arrearsVnd: 6_000_000,
    });
    expect(
      lendingIn(["2025-01-15", "2025-02-28"], [PAID_OUT, paid("2024-02-15", 6000)]),
    ).toMatchObject({ dueVnd: 500_000, duePaidVnd: 500_000 });
    expect(
      lendingIn(["2025-01-16", "2025-02-28"], [PAID_OUT, paid("2024-02-15", 6000)]),
    ).toMatchObject({ dueVnd: 0, duePaidVnd: 0 });
  });
});

test("agreed anew to a term that is over: all that is owed fell due on that day, once", () => {
  const over = { reschedules: [{ date: "2024-06-01", months: 3 }] };
  expect(lendingIn(["2024-05-01", "2024-05-31"], [PAID_OUT], over).dueVnd).toBe(500_000);
  expect(lendingIn(["2024-06-01", "2024-06-01"], [PAID_OUT], over).dueVnd).toBe(6_000_000);
  expect(lendingIn(["2024-06-02", "2024-12-31"], [PAID_OUT], over).dueVnd).toBe(0);
  const paid: Line[] = [PAID_OUT, ["2024-06-20", "principal", 6000]];
  expect(lendingIn(["2024-06-01", "2024-06-30"], paid, over)).toMatchObject({
    dueVnd: 6_000_000,
    duePaidVnd: 6_000_000,
  });
});

test("agreed anew, then paid back: what is left of either term still falls due, and is paid", () => {
  const paid: Line[] = [PAID_OUT, ["2024-07-30", "principal", 6000]];
  const longer = { reschedules: [{ date: "2024-07-20", months: 18 }] };
  expect(lendingIn(["2025-02-01", "2025-02-28"], paid, longer)).toMatchObject({
    dueVnd: 500_000,
    duePaidVnd: 500_000,
  });
  const over = { months: 3, reschedules: [{ date: "2024-07-20", months: 3 }] };
  expect(lendingIn(["2024-07-01", "2024-07-31"], paid, over)).toMatchObject({
    dueVnd: 6_000_000,
    duePaidVnd: 6_000_000,
  });
});

test("what moved: paid out, paid back, interest, written off, and what was owed before", () => {
  const lines: Line[] = [
    PAID_OUT,
    ["2024-03-15", "principal", 1000],
    ["2024-04-15", "principal", 500],
    ["2024-04-15", "interest", 60],
    ["2024-05-15", "interest", 60],
    ["2024-06-30", "write-off", 700],
    ["2024-07-01", "principal", 500],
  ];
  expect(lendingIn(["2024-04-01", "2024-06-30"], lines)).toMatchObject({
    openingOutstandingVnd: 5_000_000,
    outstandingVnd: 3_800_000,
    disbursedLoans: 0,
    disbursedVnd: 0,
    repaidVnd: 500_000,
    interestVnd: 120_000,
    writtenOffVnd: 700_000,
  });
  expect(lendingIn(["2024-01-15", "2024-03-31"], lines)).toMatchObject({
    openingOutstandingVnd: 0,
    disbursedLoans: 1,
    disbursedVnd: 6_000_000,
  });
});

test("agreed anew: all that is owed is told apart, late or not", () => {
  const longer = { reschedules: [{ date: "2024-05-20", months: 18 }] };
  expect(lendingIn(["2024-05-01", "2024-05-19"], [PAID_OUT], longer)).toMatchObject({
    rescheduledVnd: 0,
    par30Vnd: 6_000_000,
  });
  expect(lendingIn(["2024-05-01", "2024-05-20"], [PAID_OUT], longer)).toMatchObject({
    rescheduledVnd: 6_000_000,
    par30Vnd: 0,
  });
  expect(lendingIn(["2024-05-01", "2024-07-17"], [PAID_OUT], longer)).toMatchObject({
    rescheduledVnd: 6_000_000,
    par30Vnd: 6_000_000,
  });
});

test("a loan from before the book is owed when the book begins, and not paid out then", () => {
  const older = { agreedOn: "2022-12-20" };
  expect(lendingIn(["2022-12-01", "2023-01-31"], [], older)).toMatchObject({
    openingOutstandingVnd: 6_000_000,
    outstandingVnd: 6_000_000,
    disbursedLoans: 0,
    disbursedVnd: 0,
    dueVnd: 500_000,
  });
});

describe("a payment of 1 March, taken back on 2 April", () => {
  const lines: Line[] = [
    PAID_OUT,
    ["2024-03-01", "principal", 1000],
    ["2024-04-02", "principal", 1000, 2],
  ];
  const march = (knownOn?: string) => {
    const funds = { incomeGeneration: fundWith(lines), loans: [LOAN] };
    const told = portfolio(funds, { from: "2024-03-01", to: "2024-03-31" }, { knownOn });
    const { closingVnd } = told.incomeGeneration ?? { closingVnd: Number.NaN };
    return [closingVnd, told.lending?.outstandingVnd, told.lending?.repaidVnd];
  };

  test.each([
    ["as the book stood", undefined, [15_000_000, 5_000_000, 1_000_000]],
    ["as it was known the day before", "2024-04-01", [15_000_000, 5_000_000, 1_000_000]],
    ["as it was known on that day", "2024-04-02", [14_000_000, 6_000_000, 0]],
  ])("March %s", (_, knownOn, expected) => {
    expect(march(knownOn)).toEqual(expected);
  });
});

describe("what is not reported", () => {
  const span = { from: "2024-01-01", to: "2024-03-31" };
  const incomeGeneration = fundWith([PAID_OUT]);

  test.each<[string, Funds, string[]]>([
    ["no fund", {}, []],
    ["loans without their fund", { loans: [LOAN] }, []],
    ["a fund without its loans", { incomeGeneration }, ["incomeGeneration"]],
    ["both", { incomeGeneration, loans: [LOAN] }, ["incomeGeneration", "lending"]],
    [
      "no loan at all",
      { incomeGeneration: fundWith([]), loans: [] },
      ["incomeGeneration", "lending"],
    ],
    ["the operating fund alone", { operating: fundWith([]) }, ["operating"]],
    ["a fund opened the day after", { operating: { ...fundWith([]), openedOn: "2024-04-01" } }, []],
    [
      "a fund opened on the last day",
      { operating: { ...fundWith([]), openedOn: "2024-03-31" } },
      ["operating"],
    ],
  ])("%s", (_, funds, told) => {
    const { from, to, ...rest } = portfolio(funds, span);
    expect({ from, to }).toEqual(span);
    expect(Object.keys(rest).sort()).toEqual([...told].sort());
  });

  test.each<[string, Funds, string[]]>([
    ["no fund: no ratio", {}, []],
    ["a fund without its loans", { incomeGeneration }, ["selfFinancing"]],
    ["the operating fund alone", { operating: fundWith([]) }, ["monthsOfCover", "selfFinancing"]],
  ])("%s, so no ratio of it", (_, funds, told) => {
    expect(Object.keys(fundRatios(portfolio(funds, span))).sort()).toEqual(told);
  });
});

describe("a club over half a year", () => {
  // Opened with twenty million; six lent in January, two paid back, interest each month; five million of capital in June.
  const income: Line[] = [
    PAID_OUT,
    ["2024-02-15", "interest", 60],
    ["2024-02-15", "principal", 500],
    ["2024-03-15", "interest", 60],
    ["2024-04-15", "principal", 1500],
    ["2024-06-01", "capital", 5000],
  ];
  const operating: LedgerEntry[] = fundWith([
    ["2024-01-20", "fee", 700],
    ["2024-02-20", "gift", 300],
    ["2024-03-20", "expense", 400],
    ["2024-04-20", "joint-work", 240],
    ["2024-05-20", "expense", 200],
    ["2024-05-21", "other-in", 1000],
  ]).entries;
  const funds: Funds = {
    loans: [LOAN],
    incomeGeneration: fundWith(income),
    operating: { openedOn: "2024-01-01", openingVnd: 0, managedBy: "club", entries: operating },
  };
  const halfYear = portfolio(funds, { from: "2024-01-01", to: "2024-06-30" });

  test("income by stream, both funds; capital and other income are none", () => {
    expect(incomeByStream(halfYear)).toEqual({
      interest: 120_000,
      fee: 700_000,
      gift: 300_000,
      "joint-work": 240_000,
    });
  });

  test.each<[keyof ReturnType<typeof fundRatios>, number, number, string]>([
    ["utilisation", 4_000_000, 25_120_000, "4 of 21.12 + 4 million"],
    ["meanOutstandingLoan", 4_000_000, 1, "one loan"],
    ["meanLoan", 6_000_000, 1, "one paid out"],
    [
      "simpleAnnualYield",
      120_000 * 24,
      4_000_000 * 6,
      "12 % a year: 120,000 on 2 million on average, times 12/6",
    ],
    ["repaymentRate", 2_000_000, 2_500_000, "February to June are due, February to May are paid"],
    ["par30", 0, 4_000_000, "June is 15 days late"],
    ["par90", 0, 4_000_000, "June is 15 days late"],
    ["arrearsRate", 500_000, 4_000_000, "June is 15 days late"],
    ["fundGrowth", 5_120_000, 20_000_000, "capital and interest"],
    ["monthsOfCover", 1_640_000 * 6, 600_000, "100,000 a month: 16.4 months"],
    ["selfFinancing", 1_360_000, 600_000, "four streams over what was spent"],
  ])("%s is %d / %d: %s", (ratio, numerator, denominator) => {
    expect(fundRatios(halfYear)[ratio]).toEqual({ numerator, denominator });
  });

  test("a fund that shrank grows below zero", () => {
    const lost = {
      ...funds,
      incomeGeneration: fundWith([PAID_OUT, ["2024-03-01", "write-off", 1000]]),
    };
    const { fundGrowth } = fundRatios(portfolio(lost, { from: "2024-02-01", to: "2024-06-30" }));
    expect(fundGrowth).toEqual({ numerator: -1_000_000, denominator: 20_000_000 });
  });

  test("nothing lent, nothing spent: a ratio of nothing, for the reader to refuse", () => {
    const idle = { incomeGeneration: fundWith([]), operating: fundWith([]), loans: [] };
    const ratios = fundRatios(portfolio(idle, { from: "2024-01-01", to: "2024-06-30" }));
    expect(ratios.par30).toEqual({ numerator: 0, denominator: 0 });
    expect(ratios.monthsOfCover).toEqual({ numerator: 120_000_000, denominator: 0 });
  });
});
