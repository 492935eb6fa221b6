import { describe, expect, test } from "vitest";
import { club } from "../../facts/counted.fixture.ts";
import type { Fund, LedgerEntry, LedgerKind } from "../../fund/ledger.ts";
import { finding, toldOf } from "../finding.fixture.ts";

const fund = (more: Partial<Fund> = {}): Fund => ({
  openedOn: "2021-06-01",
  openingVnd: 1_000_000,
  managedBy: "club",
  entries: [],
  ...more,
});
const entry = (kind: LedgerKind, date: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: `${kind}-${date}`,
  kind,
  date,
  amountVnd: 100_000,
  ...more,
});

describe("A8-FUND: an operating fund", () => {
  test.each([
    ["funds not reported", {}, "unknown: not-reported"],
    ["none", { funds: {} }, "missed: 0, add 1"],
    ["opened that day", { funds: { operating: fund({ openedOn: "2024-12-31" }) } }, "met: 1"],
    [
      "opened the day after",
      { funds: { operating: fund({ openedOn: "2025-01-01" }) } },
      "missed: 0, add 1",
    ],
    ["the other fund alone", { funds: { incomeGeneration: fund() } }, "missed: 0, add 1"],
  ])("%s: %s", (_, sections, expected) => {
    expect(toldOf("A8-FUND", sections)).toBe(expected);
  });
});

describe("A8-FEE: 2,000 to 5,000 đồng a month", () => {
  const fee = (monthlyVnd: number, from = "2021-06-01", to?: string) => ({
    monthlyVnd,
    from,
    ...(to !== undefined && { to }),
  });

  test.each([
    ["not reported", undefined, "unknown: not-reported"],
    ["none", [], "missed: 0, add 2000"],
    ["nothing is asked", [fee(0)], "missed: 0, add 2000"],
    ["1,999", [fee(1999)], "missed: 1999, add 1"],
    ["2,000", [fee(2000)], "met: 2000"],
    ["5,000", [fee(5000)], "met: 5000"],
    ["5,001, which is information", [fee(5001)], "above: 5001"],
    [
      "from that day",
      [fee(1000, "2021-06-01", "2024-12-30"), fee(3000, "2024-12-31")],
      "met: 3000",
    ],
    [
      "until that day",
      [fee(3000, "2021-06-01", "2024-12-31"), fee(1000, "2025-01-01")],
      "met: 3000",
    ],
    ["until the day before", [fee(3000, "2021-06-01", "2024-12-30")], "missed: 0, add 2000"],
  ])("%s: %s", (_, fees, expected) => {
    expect(toldOf("A8-FEE", { funds: fees ? { fees } : {} })).toBe(expected);
  });
});

describe("A8-STREAMS: interest, fees, gifts and joint work within twelve months", () => {
  const streams = (...entries: LedgerEntry[]) => ({ funds: { operating: fund({ entries }) } });
  const three = [
    entry("interest", "2024-03-01"),
    entry("fee", "2024-06-01"),
    entry("gift", "2024-12-31"),
  ];

  test.each([
    ["funds not reported", {}, "unknown: not-reported"],
    ["no fund, and so no ledger", { funds: {} }, "unknown: not-reported"],
    ["none", streams(), "missed: 0, add 4"],
    ["three", streams(...three), "missed: 3, add 1"],
    ["four, one on the first day", streams(...three, entry("joint-work", "2024-01-01")), "met: 4"],
    [
      "the fourth a year ago",
      streams(...three, entry("joint-work", "2023-12-31")),
      "missed: 3, add 1",
    ],
    [
      "the fourth the day after",
      streams(...three, entry("joint-work", "2025-01-01")),
      "missed: 3, add 1",
    ],
    ["one of them twice", streams(...three, entry("gift", "2024-02-01")), "missed: 3, add 1"],
    [
      "capital and other income are no streams",
      streams(...three, entry("capital", "2024-02-01"), entry("other-in", "2024-02-02")),
      "missed: 3, add 1",
    ],
    [
      "the fourth taken back",
      streams(
        ...three,
        entry("joint-work", "2024-05-01"),
        entry("joint-work", "2024-05-02", { reverses: "joint-work-2024-05-01" }),
      ),
      "missed: 3, add 1",
    ],
    [
      "the fourth to be taken back the day after",
      streams(
        ...three,
        entry("joint-work", "2024-05-01"),
        entry("joint-work", "2025-01-01", { reverses: "joint-work-2024-05-01" }),
      ),
      "met: 4",
    ],
  ])("%s: %s", (_, sections, expected) => {
    expect(toldOf("A8-STREAMS", sections)).toBe(expected);
  });

  test("both funds count together", () => {
    const incomeGeneration = fund({ entries: [entry("interest", "2024-03-01")] });
    const operating = fund({
      entries: [
        entry("fee", "2024-06-01"),
        entry("gift", "2024-07-01"),
        entry("joint-work", "2024-08-01"),
      ],
    });
    expect(toldOf("A8-STREAMS", { funds: { incomeGeneration, operating } })).toBe("met: 4");
  });

  test.each([
    ["a book of a year", { openedOn: "2024-01-01" }, "missed: 0, add 4"],
    ["a book a day short of a year", { openedOn: "2024-01-02" }, "unknown: not-due"],
  ])("%s: %s", (_, more, expected) => {
    expect(toldOf("A8-STREAMS", { funds: { operating: fund(more) } })).toBe(expected);
  });

  test.each([
    ["2024-01-01", "missed: 0, add 4"],
    ["2024-01-02", "unknown: not-due"],
  ])("a club founded on %s: %s", (from, expected) => {
    const founded = club({ stages: [{ stage: "active", from }] });
    expect(toldOf("A8-STREAMS", { ...founded, ...streams() })).toBe(expected);
  });

  test("a month is not asked for what comes once a year", () => {
    const gifts = streams(...three, entry("joint-work", "2024-02-10"));
    const period = { id: "2024-12", kind: "month", from: "2024-12-01", to: "2024-12-31" } as const;
    expect(toldOf("A8-STREAMS", gifts, { period })).toBe("met: 4");
  });
});

describe("A8-BALANCE: no fund below zero on any day", () => {
  const spent = (amountVnd: number, date = "2024-12-31") => entry("expense", date, { amountVnd });

  test.each([
    ["funds not reported", {}, "unknown: not-reported"],
    ["no fund, and so no ledger", { funds: {} }, "unknown: not-reported"],
    ["down to nothing", { funds: { operating: fund({ entries: [spent(1_000_000)] }) } }, "met: 0"],
    [
      "a đồng below",
      { funds: { operating: fund({ entries: [spent(1_000_001)] }) } },
      "missed: 1, remove 1",
    ],
    [
      "below the day after",
      { funds: { operating: fund({ entries: [spent(1_000_001, "2025-01-01")] }) } },
      "met: 0",
    ],
    [
      "years ago, and mended since",
      {
        funds: {
          operating: fund({
            entries: [spent(1_000_001, "2022-05-13"), entry("gift", "2022-05-14")],
          }),
        },
      },
      "missed: 1, remove 1",
    ],
    [
      "twice in one fund",
      {
        funds: {
          operating: fund({
            entries: [
              spent(1_000_001, "2022-05-13"),
              entry("gift", "2022-05-14"),
              spent(100_000, "2022-05-15"),
            ],
          }),
        },
      },
      "missed: 1, remove 1",
    ],
    [
      "both funds",
      {
        funds: {
          operating: fund({ entries: [spent(1_000_001)] }),
          incomeGeneration: fund({ entries: [spent(1_000_001)] }),
        },
      },
      "missed: 2, remove 2",
    ],
  ])("%s: %s", (_, sections, expected) => {
    expect(toldOf("A8-BALANCE", sections)).toBe(expected);
  });

  test("says which fund", () => {
    const funds = { operating: fund({ entries: [spent(1_000_001)] }), incomeGeneration: fund() };
    expect(finding("A8-BALANCE", { funds }).rows).toEqual([["funds", "operating"]]);
  });
});
