import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fund, LedgerEntry } from "../fund/ledger.ts";
import { registers } from "../testing/arbitraries.ts";
import { checkAppendOnly } from "./append-only.ts";
import { line } from "./cross-check/issue-lines.fixture.ts";

const gift: LedgerEntry = { id: "e1", date: "2024-05-13", kind: "gift", amountVnd: 50_000 };
const fee: LedgerEntry = { id: "e2", date: "2024-05-14", kind: "fee", amountVnd: 5_000 };
const spent: LedgerEntry = { id: "e3", date: "2024-05-15", kind: "expense", amountVnd: 1_000 };
const fundWith = (entries: LedgerEntry[], fields: Partial<Fund> = {}): Fund => ({
  openedOn: "2024-01-01",
  openingVnd: 500_000,
  managedBy: "club",
  entries,
  ...fields,
});

describe("lines of a ledger that was [gift, fee]", () => {
  test.each<[string, LedgerEntry[], string[]]>([
    ["left as they were", [gift, fee], []],
    ["with a line after them", [gift, fee, spent], []],
    ["with a line between them", [gift, spent, fee], []],
    [
      "fields in another order",
      [{ amountVnd: 50_000, kind: "gift", date: "2024-05-13", id: "e1" }, fee],
      [],
    ],
    ["the last removed", [gift], ["rewritten funds.operating.entries.1: e2"]],
    ["the first removed", [fee], ["rewritten funds.operating.entries.0: e1"]],
    [
      "all removed",
      [],
      ["rewritten funds.operating.entries.0: e1", "rewritten funds.operating.entries.1: e2"],
    ],
    ["turned round", [fee, gift], ["rewritten funds.operating.entries.1: e2"]],
    [
      "an amount changed",
      [gift, { ...fee, amountVnd: 5_001 }],
      ["rewritten funds.operating.entries.1.amountVnd: e2, expected 5000"],
    ],
    [
      "a note added",
      [gift, { ...fee, note: "tháng 5" }],
      ["rewritten funds.operating.entries.1.note: e2"],
    ],
    ["an id changed", [gift, { ...fee, id: "e9" }], ["rewritten funds.operating.entries.1: e2"]],
    [
      "two fields changed",
      [{ ...gift, kind: "fee", date: "2024-05-14" }, fee],
      [
        "rewritten funds.operating.entries.0.date: e1, expected 2024-05-13",
        "rewritten funds.operating.entries.0.kind: e1, expected gift",
      ],
    ],
  ])("%s", (_, entries, lines) => {
    const before = { funds: { operating: fundWith([gift, fee]) } };
    const after = { funds: { operating: fundWith(entries) } };
    expect(checkAppendOnly(before, after).map(line)).toEqual(lines);
  });
});

describe("a fund", () => {
  const before = { funds: { operating: fundWith([gift]), incomeGeneration: fundWith([]) } };
  test.each<[string, Partial<Fund>, string[]]>([
    ["managed by somebody else", { managedBy: "association" }, []],
    [
      "that began with another sum",
      { openingVnd: 0 },
      ["rewritten funds.operating.openingVnd: operating, expected 500000"],
    ],
    [
      "that began another day",
      { openedOn: "2023-01-01" },
      ["rewritten funds.operating.openedOn: operating, expected 2024-01-01"],
    ],
  ])("%s", (_, fields, lines) => {
    const after = { funds: { ...before.funds, operating: fundWith([gift], fields) } };
    expect(checkAppendOnly(before, after).map(line)).toEqual(lines);
  });

  test("that is gone, or all funds", () => {
    const { operating, incomeGeneration } = before.funds;
    expect(checkAppendOnly(before, { funds: { operating } }).map(line)).toEqual([
      "rewritten funds.incomeGeneration: incomeGeneration",
    ]);
    expect(checkAppendOnly(before, { funds: { incomeGeneration } }).map(line)).toEqual([
      "rewritten funds.operating: operating",
    ]);
    expect(checkAppendOnly(before, {})).toHaveLength(2);
  });

  test("that is new is no rewriting", () => {
    expect(checkAppendOnly({}, before)).toEqual([]);
    expect(checkAppendOnly({ funds: {} }, before)).toEqual([]);
  });
});

test("any register is its own continuation, and one of itself with a line less", () => {
  fc.assert(
    fc.property(registers, fc.nat(), (register, at) => {
      expect(checkAppendOnly(register, register)).toEqual([]);
      const { operating } = register.funds ?? {};
      if (!operating || operating.entries.length === 0) return;
      const entries = operating.entries.filter((_, i) => i !== at % operating.entries.length);
      const shorter = { funds: { ...register.funds, operating: { ...operating, entries } } };
      expect(checkAppendOnly(shorter, register)).toEqual([]);
      expect(checkAppendOnly(register, shorter)).toHaveLength(1);
    }),
    { seed: 1336, numRuns: 200 },
  );
});
