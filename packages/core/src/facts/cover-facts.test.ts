import { expect, test } from "vitest";
import { fundWith, type Line } from "../fund/loan-book.fixture.ts";
import { club, counted, type Expected } from "./counted.fixture.ts";

/** An operating fund with nothing in it at first, and these lines, in thousand đồng. */
const operating = (lines: readonly Line[], openedOn = "2023-01-01") => ({
  funds: { operating: { ...fundWith(lines), openingVnd: 0, openedOn } },
});
const lines: Line[] = [
  ["2024-03-15", "gift", 1000],
  ["2024-04-20", "expense", 400],
];

test.each<[string, Parameters<typeof counted>[0], string, string | undefined, Expected]>([
  [
    "over a year",
    operating(lines),
    "2024",
    undefined,
    { coverCounted: 1, coverMonthsVnd: 600_000 * 12, coverSpentVnd: 400_000 },
  ],
  [
    "over a quarter, with what is there at its end",
    operating(lines),
    "2024-Q2",
    undefined,
    { coverMonthsVnd: 600_000 * 3, coverSpentVnd: 400_000 },
  ],
  [
    "up to a day of May: five months have begun",
    operating(lines),
    "2024",
    "2024-05-13",
    { coverMonthsVnd: 600_000 * 5, coverSpentVnd: 400_000 },
  ],
  [
    "nothing spent",
    operating([["2024-03-15", "gift", 1000]]),
    "2024",
    undefined,
    { coverCounted: 1, coverMonthsVnd: 12_000_000, coverSpentVnd: 0 },
  ],
  [
    "exactly nothing left",
    operating([...lines, ["2024-05-20", "expense", 600]]),
    "2024",
    undefined,
    { coverMonthsVnd: 0, coverSpentVnd: 1_000_000 },
  ],
  [
    "below zero: nothing left",
    operating([...lines, ["2024-05-20", "expense", 700]]),
    "2024",
    undefined,
    { coverMonthsVnd: 0, coverSpentVnd: 1_100_000 },
  ],
  [
    "opened on the first day",
    operating(lines, "2024-01-01"),
    "2024",
    undefined,
    { coverCounted: 1 },
  ],
  [
    "opened the day after",
    operating(lines, "2024-01-02"),
    "2024",
    undefined,
    { coverNotDue: 1, coverMonthsVnd: 0, coverSpentVnd: 0 },
  ],
  ["no operating fund", { funds: { loans: [] } }, "2024", undefined, { coverNotDue: 1 }],
  ["no section of funds", {}, "2024", undefined, { coverNotReported: 1 }],
  [
    "closed on the last day",
    {
      ...operating(lines),
      ...club({
        stages: [
          { stage: "active", from: "2021-06-01" },
          { stage: "closed", from: "2024-12-31" },
        ],
      }),
    },
    "2024",
    undefined,
    { coverNotDue: 1, coverSpentVnd: 0 },
  ],
])("%s", (_, sections, period, asOf, expected) => {
  expect(counted(sections, period, asOf)).toMatchObject(expected);
});
