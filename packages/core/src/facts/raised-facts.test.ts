import { describe, expect, test } from "vitest";
import type { Funds } from "../fund/funds.ts";
import { fundWith, type Line } from "../fund/loan-book.fixture.ts";
import { counted, type Expected } from "./counted.fixture.ts";

/** The operating fund with these lines, in thousand đồng; nothing else unless given. */
const book = (lines: readonly Line[], more: Funds = {}) => ({
  funds: { operating: fundWith(lines), ...more },
});

describe("what came in by the club's own effort, and what was spent", () => {
  test.each<[string, ReturnType<typeof book>, string, Expected]>([
    ["nothing", book([]), "2024", { raisedCounted: 1, fundsRaisedVnd: 0, runningCostVnd: 0 }],
    [
      "each stream once",
      book(
        [
          ["2024-02-15", "fee", 700],
          ["2024-03-15", "gift", 300],
          ["2024-04-15", "joint-work", 240],
        ],
        { incomeGeneration: fundWith([["2024-02-15", "interest", 60]]) },
      ),
      "2024",
      {
        streamsCounted: 1,
        interestRaisedVnd: 60_000,
        feesRaisedVnd: 700_000,
        giftsRaisedVnd: 300_000,
        jointWorkRaisedVnd: 240_000,
        fundsRaisedVnd: 1_300_000,
      },
    ],
    [
      "gifts in both funds",
      book([["2024-03-15", "gift", 300]], {
        incomeGeneration: fundWith([["2024-03-16", "gift", 200]]),
      }),
      "2024",
      { giftsRaisedVnd: 500_000, fundsRaisedVnd: 500_000 },
    ],
    [
      "what is not raised: capital, transfers, principal and anything else",
      book(
        [
          ["2024-03-15", "other-in", 300],
          ["2024-03-15", "transfer-in", 300],
        ],
        {
          incomeGeneration: fundWith([
            ["2024-03-15", "capital", 300],
            ["2024-03-15", "principal", 300],
          ]),
        },
      ),
      "2024",
      { fundsRaisedVnd: 0 },
    ],
    [
      "spending in both funds, and what is none",
      book(
        [
          ["2024-03-15", "expense", 90],
          ["2024-03-15", "other-out", 10],
        ],
        {
          incomeGeneration: fundWith([
            ["2024-03-15", "expense", 30],
            ["2024-03-15", "loan", 6000],
            ["2024-03-15", "transfer-out", 500],
          ]),
        },
      ),
      "2024",
      { runningCostVnd: 120_000 },
    ],
    [
      "on both ends of the month",
      book([
        ["2024-03-01", "gift", 100],
        ["2024-03-31", "gift", 200],
      ]),
      "2024-03",
      { giftsRaisedVnd: 300_000 },
    ],
    [
      "the day before and the day after",
      book([
        ["2024-02-29", "gift", 100],
        ["2024-04-01", "gift", 200],
      ]),
      "2024-03",
      { giftsRaisedVnd: 0 },
    ],
    [
      "taken back within the year: it never came",
      book([
        ["2024-03-15", "gift", 100],
        ["2024-12-31", "gift", 100, 1],
      ]),
      "2024",
      { giftsRaisedVnd: 0, fundsRaisedVnd: 0 },
    ],
    [
      "taken back the day after: nobody knew",
      book([
        ["2024-03-15", "gift", 100],
        ["2025-01-01", "gift", 100, 1],
      ]),
      "2024",
      { giftsRaisedVnd: 100_000 },
    ],
  ])("%s", (_, sections, period, expected) => {
    expect(counted(sections, period)).toMatchObject(expected);
  });

  test("the month in which a gift is taken back is never below zero", () => {
    const gift = book([
      ["2024-03-15", "gift", 100],
      ["2024-04-15", "gift", 100, 1],
    ]);
    const giftsOf = (month: string, asOf: string) => counted(gift, month, asOf).giftsRaisedVnd;
    expect([giftsOf("2024-03", "2024-03-31"), giftsOf("2024-03", "2024-04-30")]).toEqual([
      100_000, 0,
    ]);
    expect(giftsOf("2024-04", "2024-04-30")).toBe(0);
  });
});

test.each<[string, Partial<Parameters<typeof counted>[0]>, Expected]>([
  ["no section", {}, { raisedNotReported: 1, streamsNotReported: 1 }],
  ["no book in it", { funds: { loans: [] } }, { raisedNotReported: 1, streamsNotReported: 1 }],
  [
    "a book that begins the day after",
    { funds: { operating: { ...fundWith([]), openedOn: "2025-01-01" } } },
    { raisedNotReported: 1 },
  ],
  [
    "a book that begins on the last day",
    { funds: { operating: { ...fundWith([]), openedOn: "2024-12-31" } } },
    { raisedCounted: 1, streamsCounted: 1 },
  ],
])("who did not report: %s", (_, sections, expected) => {
  expect(counted(sections)).toMatchObject(expected);
});
