import { expect, test } from "vitest";
import { fundLines, fundOf, type Line } from "./funds.fixture.ts";

const out = (date: string, amountVnd: number, more: object = {}): Line => [
  date,
  "transfer-out",
  amountVnd,
  more,
];
const into = (date: string, amountVnd: number, more: object = {}): Line => [
  date,
  "transfer-in",
  amountVnd,
  more,
];
const back = { reverses: "e1", reason: "Ghi nhầm" };

test.each<[string, Line[], Line[], string[]]>([
  ["nothing moved", [], [], []],
  ["what left came in", [out("2024-05-13", 100)], [into("2024-05-13", 100)], []],
  ["the other way round", [into("2024-05-13", 100)], [out("2024-05-13", 100)], []],
  [
    "it came in two parts",
    [out("2024-05-13", 100)],
    [into("2024-05-13", 60), into("2024-05-13", 40)],
    [],
  ],
  [
    "one đồng was lost",
    [out("2024-05-13", 100)],
    [into("2024-05-13", 99)],
    ["not-balanced incomeGeneration.entries.0.amountVnd: 100, expected 99"],
  ],
  [
    "it came a day late",
    [out("2024-05-13", 100)],
    [into("2024-05-14", 100)],
    [
      "not-balanced incomeGeneration.entries.0.amountVnd: 100, expected 0",
      "not-balanced operating.entries.0.amountVnd: 100, expected 0",
    ],
  ],
  [
    "nothing came",
    [],
    [out("2024-05-13", 100)],
    ["not-balanced operating.entries.0.amountVnd: 100, expected 0"],
  ],
  [
    "both ways on one day, each balanced",
    [out("2024-05-13", 100), into("2024-05-13", 30)],
    [into("2024-05-13", 100), out("2024-05-13", 30)],
    [],
  ],
  [
    "both left, none came",
    [out("2024-05-13", 100)],
    [out("2024-05-13", 100)],
    [
      "not-balanced incomeGeneration.entries.0.amountVnd: 100, expected 0",
      "not-balanced operating.entries.0.amountVnd: 100, expected 0",
    ],
  ],
  [
    "taken back on both sides",
    [out("2024-05-13", 100), out("2024-05-20", 100, back)],
    [into("2024-05-13", 100), into("2024-05-20", 100, back)],
    [],
  ],
  [
    "taken back on one side",
    [out("2024-05-13", 100), out("2024-05-20", 100, back)],
    [into("2024-05-13", 100)],
    ["not-balanced incomeGeneration.entries.1.amountVnd: -100, expected 0"],
  ],
  [
    "written on one side alone, and taken back the same day",
    [],
    [into("2024-05-13", 100), into("2024-05-13", 100, back)],
    [],
  ],
])("%s", (_, incomeGeneration, operating, lines) => {
  const funds = { incomeGeneration: fundOf(...incomeGeneration), operating: fundOf(...operating) };
  expect(fundLines(funds)).toEqual(lines);
});

test("where one ledger was not reported, nothing can be held against the other", () => {
  expect(fundLines({ operating: fundOf(into("2024-05-13", 100)) })).toEqual([]);
});
