import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fund } from "../../fund/ledger.ts";
import type { Loan } from "../../fund/loan.ts";
import { registers } from "../../testing/arbitraries.ts";
import { buildMembers } from "../../testing/index.ts";
import { fundLines, fundOf, type Line, l1, loan } from "./funds.fixture.ts";
import { issueLines, line } from "./issue-lines.fixture.ts";
import { checkAccounts } from "./loan-accounts.ts";

describe("a loan as agreed", () => {
  const [built] = buildMembers(1);
  const memberships = [{ kind: "official", from: "2023-01-01", to: "2024-01-10" }];
  const members = [built, { ...built, id: "m2", memberships }];
  const linesOf = (...loans: object[]) =>
    issueLines({ members, board: [], funds: { loans } }).map((each) =>
      each.replace(" funds.loans.", " "),
    );

  test.each<[string, object, string[]]>([
    ["to a member", {}, []],
    ["to nobody known", { memberId: "m9" }, ["unknown-reference 0.memberId: m9"]],
    ["on the last day on the roll", { memberId: "m2" }, []],
    [
      "the day after",
      { memberId: "m2", agreedOn: "2024-01-11" },
      ["not-on-roll 0.memberId: m2, expected 2024-01-11"],
    ],
    ["no principal due before the last month", { graceMonths: 11 }, []],
    ["no principal due at all", { graceMonths: 12 }, ["too-large 0.graceMonths: 12, expected 11"]],
    ["agreed anew the same day", { reschedules: [{ date: "2024-01-10", months: 18 }] }, []],
    [
      "agreed anew the day before",
      { reschedules: [{ date: "2024-01-09", months: 18 }] },
      ["date-order 0.reschedules.0.date: 2024-01-09, expected 2024-01-10"],
    ],
    [
      "agreed anew twice, out of order",
      {
        reschedules: [
          { date: "2024-06-01", months: 18 },
          { date: "2024-05-31", months: 24 },
        ],
      },
      ["date-order 0.reschedules.1.date: 2024-05-31, expected 2024-06-01"],
    ],
  ])("%s", (_, fields, lines) => {
    expect(linesOf({ ...loan, ...fields })).toEqual(lines);
  });

  test("twice of one id", () => {
    expect(linesOf(loan, loan)).toEqual(["duplicate 1.id: l1"]);
  });
});

const paidOut: Line = ["2024-01-10", "loan", 6_000_000, l1];
const repaid = (date: string, amountVnd: number, more: object = {}): Line => [
  date,
  "principal",
  amountVnd,
  { ...l1, ...more },
];
const writtenOff = (date: string, amountVnd: number): Line => [
  date,
  "write-off",
  amountVnd,
  { ...l1, reason: "Người vay đã mất" },
];
const taken = (id: string) => ({ reverses: id, reason: "Ghi nhầm" });

describe("a loan beside the ledger", () => {
  test.each<[string, Line[], string[]]>([
    ["not paid out yet", [], []],
    ["paid out the day it was agreed", [paidOut], []],
    [
      "paid out the day before",
      [["2024-01-09", "loan", 6_000_000, l1]],
      ["date-order entries.0.date: 2024-01-09, expected 2024-01-10"],
    ],
    [
      "paid out in two parts",
      [
        ["2024-01-10", "loan", 4_000_000, l1],
        ["2024-01-20", "loan", 2_000_000, l1],
      ],
      [],
    ],
    [
      "paid out in part",
      [["2024-01-10", "loan", 5_999_999, l1]],
      ["not-balanced loans.0.principalVnd: 6000000, expected 5999999"],
    ],
    [
      "paid out twice",
      [paidOut, paidOut],
      ["not-balanced loans.0.principalVnd: 6000000, expected 12000000"],
    ],
    [
      "paid out, and taken back",
      [paidOut, ["2024-01-11", "loan", 6_000_000, { ...l1, ...taken("e1") }]],
      [],
    ],
    ["paid back to the last đồng", [paidOut, repaid("2024-06-10", 6_000_000)], []],
    [
      "paid back one đồng too much",
      [paidOut, repaid("2024-06-10", 6_000_001)],
      ["exceeds-owed entries.1.amountVnd: 6000001, expected 6000000"],
    ],
    [
      "paid back one đồng too much in the end",
      [paidOut, repaid("2024-06-10", 5_000_000), repaid("2024-07-10", 1_000_001)],
      ["exceeds-owed entries.2.amountVnd: 1000001, expected 1000000"],
    ],
    ["paid back the day it was paid out, written first", [repaid("2024-01-10", 1), paidOut], []],
    [
      "paid back the day before",
      [repaid("2024-01-09", 1), paidOut],
      ["exceeds-owed entries.0.amountVnd: 1, expected 0"],
    ],
    [
      "paid back in part, the rest written off",
      [paidOut, repaid("2024-06-10", 1_000_000), writtenOff("2024-07-10", 5_000_000)],
      [],
    ],
    [
      "more written off than is owed",
      [paidOut, repaid("2024-06-10", 1_000_000), writtenOff("2024-07-10", 5_000_001)],
      ["exceeds-owed entries.2.amountVnd: 5000001, expected 5000000"],
    ],
    [
      "paid back after it was written off",
      [paidOut, writtenOff("2024-06-10", 6_000_000), repaid("2024-07-10", 1)],
      ["exceeds-owed entries.2.amountVnd: 1, expected 0"],
    ],
    [
      "a repayment taken back, and made again the same day",
      [
        paidOut,
        repaid("2024-06-10", 6_000_000),
        repaid("2024-06-20", 6_000_000, taken("e2")),
        repaid("2024-06-20", 6_000_000),
      ],
      [],
    ],
    [
      "a repayment made again before it is taken back",
      [
        paidOut,
        repaid("2024-06-10", 6_000_000),
        repaid("2024-06-20", 6_000_000, taken("e2")),
        repaid("2024-06-19", 6_000_000),
      ],
      ["exceeds-owed entries.3.amountVnd: 6000000, expected 0"],
    ],
    [
      "written too high, and mended as of the same day",
      [
        paidOut,
        repaid("2024-06-10", 60_000_000),
        repaid("2024-06-10", 60_000_000, taken("e2")),
        repaid("2024-06-10", 6_000_000),
      ],
      [],
    ],
    [
      "taken back after something was paid back",
      [
        paidOut,
        repaid("2024-06-10", 1),
        ["2024-06-20", "loan", 6_000_000, { ...l1, ...taken("e1") }],
      ],
      ["exceeds-owed entries.2.amountVnd: 6000000, expected 5999999"],
    ],
    ["interest, whatever is owed", [["2024-06-10", "interest", 99_000_000, l1]], []],
  ])("%s", (_, lines, expected) => {
    const funds = { incomeGeneration: fundOf(...lines), loans: [loan] };
    expect(fundLines(funds).map((each) => each.replace(" incomeGeneration.", " "))).toEqual(
      expected,
    );
  });

  test("each loan has its own account", () => {
    const other = { loanId: "l2" };
    const lines: Line[] = [paidOut, ["2024-06-10", "principal", 1, other]];
    const loans = [loan, { ...loan, id: "l2" }];
    expect(fundLines({ incomeGeneration: fundOf(...lines), loans })).toEqual([
      "exceeds-owed incomeGeneration.entries.1.amountVnd: 1, expected 0",
    ]);
  });

  test("a loan older than the book was paid out before it, and no more of it comes back", () => {
    const older = { ...loan, agreedOn: "2023-12-31" };
    const linesOf = (...lines: Line[]) =>
      fundLines({ incomeGeneration: fundOf(...lines), loans: [older] });
    expect(linesOf(repaid("2024-02-10", 6_000_000))).toEqual([]);
    expect(linesOf(repaid("2024-02-10", 6_000_001))).toEqual([
      "exceeds-owed incomeGeneration.entries.0.amountVnd: 6000001, expected 6000000",
    ]);
    expect(linesOf(paidOut, repaid("2024-02-10", 6_000_000))).toEqual([]);
    expect(linesOf(paidOut, repaid("2024-02-10", 6_000_001))).toEqual([
      "exceeds-owed incomeGeneration.entries.1.amountVnd: 6000001, expected 6000000",
    ]);
  });

  test("a loan of the day the book begins is not older than it", () => {
    const loans = [{ ...loan, agreedOn: "2024-01-01" }];
    expect(fundLines({ incomeGeneration: fundOf(repaid("2024-02-10", 1)), loans })).toEqual([
      "exceeds-owed incomeGeneration.entries.0.amountVnd: 1, expected 0",
    ]);
  });

  test("without the ledger, or without the loans, nothing is held against either", () => {
    expect(fundLines({ loans: [loan] })).toEqual([]);
    expect(fundLines({ incomeGeneration: fundOf(repaid("2024-02-10", 1)) })).toEqual([]);
  });
});

test("what is wrong with a loan does not depend on the order its lines are written in", () => {
  const wrongs = (loans: Loan[], fund: Fund) => {
    const lines: string[] = [];
    checkAccounts(loans, fund, (code, path, values) => {
      const place = path.map((step, i) => (path[i - 1] === "entries" ? "…" : step));
      lines.push(line({ code, path: place, ...values }));
    });
    return lines.sort();
  };
  const lent = registers
    .filter(({ funds }) => (funds?.incomeGeneration?.entries ?? []).length > 1 && !!funds?.loans)
    .chain(({ funds: { loans = [], incomeGeneration } = {} }) => {
      const fund = incomeGeneration as Fund;
      const factors = fc.array(fc.constantFrom(1, 1, 1, 2, 5), {
        minLength: fund.entries.length,
        maxLength: fund.entries.length,
      });
      const changed = factors.map((all) =>
        fund.entries.map((entry, i) => ({ ...entry, amountVnd: entry.amountVnd * (all[i] ?? 1) })),
      );
      return changed.chain((entries) =>
        fc
          .shuffledSubarray(entries, { minLength: entries.length })
          .map((shuffled) => ({ loans, fund, entries, shuffled })),
      );
    });
  let wrong = 0;
  fc.assert(
    fc.property(lent, ({ loans, fund, entries, shuffled }) => {
      const asWritten = wrongs(loans, { ...fund, entries });
      wrong += asWritten.length;
      expect(wrongs(loans, { ...fund, entries: shuffled })).toEqual(asWritten);
    }),
    { seed: 1336, numRuns: 200 },
  );
  expect(wrong).toBeGreaterThan(50);
});
