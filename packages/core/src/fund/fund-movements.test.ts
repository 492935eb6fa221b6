import { describe, expect, test } from "vitest";
import { fundBalance, fundMovements } from "./fund-movements.ts";
import { fundWith, type Line } from "./loan-book.fixture.ts";

// The fund was opened on 1 January 2023 with twenty million.
const lines: Line[] = [
  ["2024-03-31", "gift", 50],
  ["2024-04-01", "fee", 150],
  ["2024-05-13", "expense", 90],
  ["2024-06-30", "joint-work", 300],
  ["2024-07-01", "gift", 50, 1],
  ["2024-07-02", "write-off", 700],
];
const fund = fundWith(lines);

test.each([
  ["the day before it was opened", "2022-12-31", undefined],
  ["the day it was opened", "2023-01-01", 20_000_000],
  ["the day before a gift", "2024-03-30", 20_000_000],
  ["the day of the gift", "2024-03-31", 20_050_000],
  ["after fee and expense", "2024-05-13", 20_110_000],
  ["the gift was taken back", "2024-07-01", 20_360_000],
  ["a loan was written off: no money moves", "2024-07-02", 20_360_000],
])("the balance, %s", (_, on, balance) => {
  expect(fundBalance(fund, on)).toBe(balance);
});

describe("what moved in a quarter", () => {
  const moved = fundMovements(fund, { from: "2024-04-01", to: "2024-06-30" });

  test("counts its first and its last day, and nothing outside", () => {
    const { fee, expense, gift, "joint-work": work } = moved.movedVnd;
    expect([fee, expense, gift, work]).toEqual([150_000, 90_000, 0, 300_000]);
    expect(moved.earlierVnd.gift).toBe(50_000);
  });

  test("leads from one balance to the other", () => {
    expect([moved.openingVnd, moved.closingVnd]).toEqual([20_050_000, 20_410_000]);
  });

  test("counts what is taken back on the day it is taken back", () => {
    const july = fundMovements(fund, { from: "2024-07-01", to: "2024-07-31" });
    expect([july.movedVnd.gift, july.movedVnd["write-off"]]).toEqual([-50_000, 700_000]);
    expect([july.openingVnd, july.closingVnd]).toEqual([20_410_000, 20_360_000]);
  });

  test("a fund opened in it begins with its opening sum", () => {
    const moved2023 = fundMovements(fund, { from: "2022-12-01", to: "2023-01-31" });
    expect([moved2023.openingVnd, moved2023.closingVnd]).toEqual([20_000_000, 20_000_000]);
  });

  test("nothing, where nothing was written", () => {
    const { movedVnd } = fundMovements(fundWith([]), { from: "2024-04-01", to: "2024-06-30" });
    expect(new Set(Object.values(movedVnd))).toEqual(new Set([0]));
  });
});

describe("seen from a day, what was taken back by it was never written", () => {
  const gifts = (from: string, to: string, knownOn?: string) => {
    const { openingVnd, closingVnd, movedVnd } = fundMovements(fund, { from, to }, { knownOn });
    return [openingVnd, closingVnd, movedVnd.gift].map((vnd) => vnd / 1000);
  };

  // The gift of 31 March is taken back on 1 July.
  test.each([
    ["the day before", "2024-06-30", [20_000, 20_050, 50]],
    ["the day it was taken back", "2024-07-01", [20_000, 20_000, 0]],
    ["from no day", undefined, [20_000, 20_050, 50]],
  ])("March, from %s", (_, knownOn, expected) => {
    expect(gifts("2024-03-01", "2024-03-31", knownOn)).toEqual(expected);
  });

  test("July: nothing was taken back in it, and nothing before", () => {
    expect(gifts("2024-07-01", "2024-07-31", "2024-07-31")).toEqual([20_360, 20_360, 0]);
    expect(gifts("2024-07-01", "2024-07-31")).toEqual([20_410, 20_360, -50]);
  });
});
