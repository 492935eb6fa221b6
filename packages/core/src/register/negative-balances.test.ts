import { expect, test } from "vitest";
import type { LedgerEntry } from "../fund/ledger.ts";
import { type NegativeBalance, negativeBalances } from "./negative-balances.ts";

type Line = [date: string, kind: LedgerEntry["kind"], amountVnd: number, reverses?: string];

const fund = (openingVnd: number, ...lines: Line[]) => ({
  openedOn: "2024-01-01",
  openingVnd,
  managedBy: "club" as const,
  entries: lines.map(([date, kind, amountVnd, reverses], i) => ({
    id: `e${i + 1}`,
    date,
    kind,
    amountVnd,
    ...(reverses !== undefined && { reverses, reason: "ghi nhầm" }),
  })),
});

const path = ["funds", "operating"];

test.each<[string, ReturnType<typeof fund>, Omit<NegativeBalance, "path">[]]>([
  ["no entry at all", fund(0), []],
  ["all that was there is spent", fund(50_000, ["2024-05-13", "expense", 50_000]), []],
  [
    "one đồng more than was there is spent",
    fund(50_000, ["2024-05-13", "expense", 50_001]),
    [{ from: "2024-05-13", lowestVnd: -1 }],
  ],
  [
    "money that came later the same day",
    fund(0, ["2024-05-13", "expense", 50_000], ["2024-05-13", "gift", 50_000]),
    [],
  ],
  [
    "money that came a day late",
    fund(0, ["2024-05-13", "expense", 50_000], ["2024-05-14", "gift", 50_000]),
    [{ from: "2024-05-13", mendedOn: "2024-05-14", lowestVnd: -50_000 }],
  ],
  [
    "a gift written up late, dated before",
    fund(0, ["2024-05-13", "expense", 50_000], ["2024-05-12", "gift", 50_000]),
    [],
  ],
  [
    "deeper before it is mended, then below once more",
    fund(
      0,
      ["2024-05-01", "expense", 10],
      ["2024-05-02", "expense", 20],
      ["2024-05-03", "gift", 5],
      ["2024-05-04", "gift", 25],
      ["2024-06-01", "expense", 1],
    ),
    [
      { from: "2024-05-01", mendedOn: "2024-05-04", lowestVnd: -30 },
      { from: "2024-06-01", lowestVnd: -1 },
    ],
  ],
  [
    "a gift that was taken back",
    fund(0, ["2024-05-01", "gift", 10], ["2024-05-02", "gift", 10, "e1"]),
    [],
  ],
  [
    "a gift that was spent, then taken back",
    fund(
      0,
      ["2024-05-01", "gift", 10],
      ["2024-05-02", "expense", 10],
      ["2024-05-03", "gift", 10, "e1"],
    ),
    [{ from: "2024-05-03", lowestVnd: -10 }],
  ],
  ["a loan written off", fund(0, ["2024-05-01", "write-off", 10]), []],
])("%s", (_, operating, stretches) => {
  expect(negativeBalances({ funds: { operating } }, "2024-12-31")).toEqual(
    stretches.map((stretch) => ({ path, ...stretch })),
  );
});

test("what comes after the day asked for is not looked at", () => {
  const operating = fund(0, ["2024-05-13", "expense", 1], ["2024-05-20", "gift", 1]);
  expect(negativeBalances({ funds: { operating } }, "2024-05-12")).toEqual([]);
  expect(negativeBalances({ funds: { operating } }, "2024-05-19")).toEqual([
    { path, from: "2024-05-13", lowestVnd: -1 },
  ]);
});

test("each fund has its own balance", () => {
  const below = fund(0, ["2024-05-13", "expense", 1]);
  const funds = { operating: fund(1), incomeGeneration: below };
  expect(negativeBalances({ funds }, "2024-12-31")).toEqual([
    { path: ["funds", "incomeGeneration"], from: "2024-05-13", lowestVnd: -1 },
  ]);
});

test("funds that were not reported are below nothing", () => {
  expect(negativeBalances({}, "2024-12-31")).toEqual([]);
  expect(negativeBalances({ funds: {} }, "2024-12-31")).toEqual([]);
});
