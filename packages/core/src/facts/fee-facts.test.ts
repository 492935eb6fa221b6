import { describe, expect, test } from "vitest";
import type { Member } from "../club/member.ts";
import type { Funds } from "../fund/funds.ts";
import { fundWith, type Line } from "../fund/loan-book.fixture.ts";
import { buildMembers } from "../testing/index.ts";
import { club, counted, countedWithoutRoll, type Expected } from "./counted.fixture.ts";

const FEES = [{ from: "2021-06-01", monthlyVnd: 3000 }];

/** Ten members who pay three thousand a month; lines of the operating fund in thousand đồng. */
const paying = (lines: readonly Line[] = [], funds: Funds = {}) => ({
  members: buildMembers(10),
  funds: { operating: fundWith(lines), fees: FEES, ...funds },
});

/** Nine of the ten, and one with memberships of their own. */
const withOne = (...memberships: Member["memberships"]) => ({
  ...paying(),
  members: buildMembers(10).map((each, i) => (i < 9 ? each : { ...each, memberships })),
});

describe("what was due", () => {
  test.each<[string, Parameters<typeof counted>[0], string, Expected]>([
    ["a month", paying(), "2024-05", { feeDuesCounted: 1, feesDueVnd: 30_000, feesPaidVnd: 0 }],
    ["a year", paying(), "2024", { feesDueVnd: 360_000 }],
    [
      "joined on the first day of May",
      withOne({ kind: "official", from: "2024-05-01" }),
      "2024-05",
      { feesDueVnd: 30_000 },
    ],
    [
      "joined the day after",
      withOne({ kind: "official", from: "2024-05-02" }),
      "2024-05",
      { feesDueVnd: 27_000 },
    ],
    [
      "left in May",
      withOne({ kind: "official", from: "2021-06-01", to: "2024-05-01" }),
      "2024-05",
      { feesDueVnd: 30_000 },
    ],
    [
      "honorary",
      withOne({ kind: "honorary", from: "2021-06-01" }),
      "2024-05",
      { feesDueVnd: 27_000 },
    ],
    [
      "a fee raised on the first day of June",
      paying([], {
        fees: [
          { from: "2021-06-01", to: "2024-05-31", monthlyVnd: 3000 },
          { from: "2024-06-01", monthlyVnd: 5000 },
        ],
      }),
      "2024-Q2",
      { feesDueVnd: 2 * 30_000 + 50_000 },
    ],
    [
      "raised the day after: from the next month on",
      paying([], {
        fees: [
          { from: "2021-06-01", to: "2024-06-01", monthlyVnd: 3000 },
          { from: "2024-06-02", monthlyVnd: 5000 },
        ],
      }),
      "2024-Q2",
      { feesDueVnd: 3 * 30_000 },
    ],
    [
      "no fee in force",
      paying([], { fees: [] }),
      "2024",
      { feeDuesCounted: 1, feesDueVnd: 0, feesPaidVnd: 0 },
    ],
    [
      "a fee of nothing",
      paying([["2024-05-17", "fee", 20]], { fees: [{ from: "2021-06-01", monthlyVnd: 0 }] }),
      "2024",
      { feeDuesCounted: 1, feesDueVnd: 0, feesPaidVnd: 20_000 },
    ],
    ["nobody on the roll", { ...paying(), members: [] }, "2024", { feesDueVnd: 0 }],
    [
      "founded within the year: from the month after",
      { ...paying(), ...club({ stages: [{ stage: "active", from: "2024-05-13" }] }) },
      "2024",
      { feesDueVnd: 7 * 30_000 },
    ],
    [
      "a book that begins on the first day of May",
      paying([], { operating: { ...fundWith([]), openedOn: "2024-05-01" } }),
      "2024",
      { feesDueVnd: 8 * 30_000 },
    ],
    [
      "the day after: from June on",
      paying([], { operating: { ...fundWith([]), openedOn: "2024-05-02" } }),
      "2024",
      { feesDueVnd: 7 * 30_000 },
    ],
  ])("%s", (_, sections, period, expected) => {
    expect(counted(sections, period)).toMatchObject(expected);
  });
});

describe("what was paid", () => {
  test.each<[string, Line[], string, string | undefined, number]>([
    [
      "on both ends of May",
      [
        ["2024-05-01", "fee", 20],
        ["2024-05-31", "fee", 10],
      ],
      "2024-05",
      undefined,
      30,
    ],
    [
      "the day before and the day after",
      [
        ["2024-04-30", "fee", 20],
        ["2024-06-01", "fee", 10],
      ],
      "2024-05",
      undefined,
      0,
    ],
    ["what was left over from April", [["2024-05-17", "fee", 60]], "2024-05", undefined, 60],
    ["a gift is no fee", [["2024-05-17", "gift", 20]], "2024-05", undefined, 0],
    [
      "taken back the next month",
      [
        ["2024-05-17", "fee", 20],
        ["2024-06-17", "fee", 20, 1],
      ],
      "2024",
      undefined,
      0,
    ],
    [
      "taken back after the day of counting",
      [
        ["2024-05-17", "fee", 20],
        ["2025-01-01", "fee", 20, 1],
      ],
      "2024",
      undefined,
      20,
    ],
    [
      "in a month that is not over",
      [
        ["2024-04-17", "fee", 30],
        ["2024-05-17", "fee", 30],
      ],
      "2024",
      "2024-05-30",
      30,
    ],
    [
      "on the last day of it",
      [
        ["2024-04-17", "fee", 30],
        ["2024-05-17", "fee", 30],
      ],
      "2024",
      "2024-05-31",
      60,
    ],
  ])("%s", (_, lines, period, asOf, thousand) => {
    expect(counted(paying(lines), period, asOf).feesPaidVnd).toBe(thousand * 1000);
  });

  test("in both funds", () => {
    const both = paying([["2024-05-17", "fee", 20]], {
      incomeGeneration: fundWith([["2024-05-18", "fee", 10]]),
    });
    expect(counted(both).feesPaidVnd).toBe(30_000);
  });
});

describe("who is not counted", () => {
  const { funds } = paying([["2024-05-17", "fee", 20]]);

  test.each<[string, Parameters<typeof counted>[0], string, string | undefined, Expected]>([
    ["no section of funds", {}, "2024", undefined, { feeDuesNotReported: 1 }],
    [
      "no fee told",
      { funds: { operating: funds.operating } },
      "2024",
      undefined,
      { feeDuesNotReported: 1, feesPaidVnd: 0 },
    ],
    ["no book", { funds: { fees: FEES } }, "2024", undefined, { feeDuesNotReported: 1 }],
    ["no month is over", paying(), "2024-05", "2024-05-30", { feeDuesNotDue: 1, feesDueVnd: 0 }],
    [
      "the book begins in the last month",
      paying([], { operating: { ...fundWith([]), openedOn: "2024-12-02" } }),
      "2024",
      undefined,
      { feeDuesNotDue: 1 },
    ],
    [
      "nothing told and nothing due",
      club({ stages: [{ stage: "active", from: "2024-12-02" }] }),
      "2024",
      undefined,
      { feeDuesNotDue: 1 },
    ],
  ])("%s", (_, sections, period, asOf, expected) => {
    expect(counted(sections, period, asOf)).toMatchObject(expected);
  });

  test("no roll", () => {
    expect(countedWithoutRoll({ funds })).toMatchObject({ feeDuesNotReported: 1, feesPaidVnd: 0 });
  });
});
