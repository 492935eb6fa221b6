import { describe, expect, test } from "vitest";
import { LEDGER_KINDS } from "../../fund/ledger.ts";
import { fundLines, fundOf, type Line, l1, loan } from "./funds.fixture.ts";
import { issueLines } from "./issue-lines.fixture.ts";

const inFund = (name: string, lines: readonly string[]) =>
  lines.map((line) => line.replace(" ", ` ${name}.entries.`));

describe.each(["incomeGeneration", "operating"])("a line of the fund %s", (name) => {
  test.each<[string, Line, string[]]>([
    ["on the day the book begins", ["2024-01-01", "gift", 1], []],
    [
      "the day before",
      ["2023-12-31", "gift", 1],
      ["date-order 0.date: 2023-12-31, expected 2024-01-01"],
    ],
    ["a fee of a member", ["2024-05-13", "fee", 5000, { memberId: "m1" }], []],
    ["fees of nobody in particular", ["2024-05-13", "fee", 5000], []],
    [
      "a fee of nobody known",
      ["2024-05-13", "fee", 5000, { memberId: "m99" }],
      ["unknown-reference 0.memberId: m99"],
    ],
    ["a gift with a loan", ["2024-05-13", "gift", 1, l1], ["unknown-field 0.loanId"]],
  ])("%s", (_, line, lines) => {
    expect(fundLines({ [name]: fundOf(line) })).toEqual(inFund(name, lines));
  });

  test("two of one id", () => {
    const line: Line = ["2024-05-13", "gift", 1, { id: "e1" }];
    expect(fundLines({ [name]: fundOf(line, line) })).toEqual([
      `duplicate ${name}.entries.1.id: e1`,
    ]);
  });
});

test("a line of one fund may have the id of a line of the other", () => {
  const fund = fundOf(["2024-05-13", "gift", 1]);
  expect(fundLines({ incomeGeneration: fund, operating: fund })).toEqual([]);
});

describe("lines of loans", () => {
  const paidOut: Line = ["2024-01-10", "loan", 6_000_000, l1];
  test.each<[string, Line, string[]]>([
    ["interest with its loan", ["2024-02-10", "interest", 48_000, l1], []],
    ["interest of no loan", ["2024-02-10", "interest", 48_000], ["missing 1.loanId"]],
    ["principal of no loan", ["2024-02-10", "principal", 500_000], ["missing 1.loanId"]],
    [
      "principal of a loan nobody knows",
      ["2024-02-10", "principal", 500_000, { loanId: "l9" }],
      ["unknown-reference 1.loanId: l9"],
    ],
    [
      "a write-off with a reason",
      ["2024-02-10", "write-off", 500_000, { ...l1, reason: "Người vay đã mất" }],
      [],
    ],
    ["a write-off without", ["2024-02-10", "write-off", 500_000, l1], ["missing 1.reason"]],
  ])("%s", (_, line, lines) => {
    const funds = { incomeGeneration: fundOf(paidOut, line), loans: [loan] };
    expect(fundLines(funds)).toEqual(inFund("incomeGeneration", lines));
  });

  test.each(["loan", "principal", "interest", "write-off"])(
    "%s has no place in the operating fund",
    (kind) => {
      const line: Line = ["2024-02-10", kind, 500_000, { ...l1, reason: "…" }];
      const others = LEDGER_KINDS.filter(
        (each) => !["loan", "principal", "interest", "write-off"].includes(each),
      );
      expect(fundLines({ operating: fundOf(line), loans: [loan] })).toEqual([
        `not-in-list operating.entries.0.kind: ${kind}, expected ${others.join(",")}`,
      ]);
    },
  );

  test("loans that were not reported are not asked", () => {
    const line: Line = ["2024-02-10", "principal", 500_000, { loanId: "l9" }];
    expect(fundLines({ incomeGeneration: fundOf(line) })).toEqual([]);
    expect(fundLines({ incomeGeneration: fundOf(line), loans: [] })).toHaveLength(1);
  });

  test("members who were not reported are not asked", () => {
    const operating = fundOf(["2024-05-13", "fee", 5000, { memberId: "m99" }]);
    expect(issueLines({ members: undefined, board: undefined, funds: { operating } })).toEqual([]);
  });
});

describe("sums stay exact", () => {
  const most = 1_000_000_000_000;
  const full = Math.floor(Number.MAX_SAFE_INTEGER / most);
  const rest = Number.MAX_SAFE_INTEGER - full * most;
  const operating = (last: number) => ({
    ...fundOf(
      ...Array.from({ length: full }, (): Line => ["2024-05-13", "gift", most]),
      ["2024-05-13", "gift", last],
      ["2024-05-13", "gift", 1],
    ),
    openingVnd: 0,
  });

  test("as long as all that ever moved is a safe whole number", () => {
    expect(fundLines({ operating: operating(rest - 1) })).toEqual([]);
  });

  test("beyond it, the first line that is too much is named, and what would have fitted", () => {
    expect(fundLines({ operating: operating(rest) })).toEqual([
      `too-large operating.entries.${full + 1}.amountVnd: 1, expected 0`,
    ]);
    expect(fundLines({ operating: operating(rest + 1) })).toEqual([
      `too-large operating.entries.${full}.amountVnd: ${rest + 1}, expected ${rest}`,
    ]);
  });
});

describe("loan terms and fees", () => {
  const terms = { ceilingVnd: 5_000_000, maxMonths: 12, ratePerMonth: 0.008 };
  const fee = { monthlyVnd: 5000 };
  test.each<[string, object]>([
    ["loanTerms", terms],
    ["fees", fee],
  ])("%s: one at a time", (list, what) => {
    const linesOf = (...spans: object[]) =>
      fundLines({ [list]: spans.map((span) => ({ ...span, ...what })) });
    const year = { from: "2024-01-01", to: "2024-12-31" };
    expect(linesOf()).toEqual([]);
    expect(linesOf(year, { from: "2025-01-01" })).toEqual([]);
    expect(linesOf(year, { from: "2025-02-01" })).toEqual([]);
    expect(linesOf(year, { from: "2024-12-31" })).toEqual([
      `overlap ${list}.1.from: 2024-12-31, expected 2025-01-01`,
    ]);
    expect(linesOf({ from: "2024-01-01" }, { from: "2025-01-01" })).toEqual([
      `overlap ${list}.1.from: 2025-01-01`,
    ]);
    expect(linesOf({ from: "2024-01-01", to: "2023-12-31" })).toEqual([
      `date-order ${list}.0.to: 2023-12-31, expected 2024-01-01`,
    ]);
  });
});
