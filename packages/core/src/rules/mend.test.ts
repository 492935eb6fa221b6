import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FractionIndicatorId } from "../indicators/catalogue.ts";
import { mendOf } from "./mend.ts";
import type { Band, Quantity, Rule } from "./rule.ts";

const rule = (measures: Quantity, asks: Band): Rule => ({
  id: "TEST",
  statement: { vi: "Thử", en: "Trial" },
  unit: { vi: "cái", en: "pieces" },
  measures,
  asks,
  severity: "recommended",
  source: "kit",
  authority: "our-choice",
});

/** Exactly whether a/b is below, within or above tenths, by whole numbers alone. */
const below = (a: number, b: number, tenths: number) =>
  BigInt(a) * 10n < BigInt(tenths) * BigInt(b);
const above = (a: number, b: number, tenths: number) =>
  BigInt(a) * 10n > BigInt(tenths) * BigInt(b);

const shareOf = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([whole, part]) => [Math.floor(whole * part), whole] as const);
const tenths = fc.integer({ min: 1, max: 9 });

test("adding that many members of the kind meets the rule, and one fewer does not", () => {
  fc.assert(
    fc.property(shareOf, tenths, ([part, whole], least) => {
      fc.pre(below(part, whole, least));
      const mend = mendOf(rule({ indicator: "women-share" }, { min: least / 10 }), part, whole);
      const add = mend?.add ?? Number.NaN;
      expect(below(part + add, whole + add, least)).toBe(false);
      expect(below(part + add - 1, whole + add - 1, least)).toBe(true);
    }),
    { seed: 1336, numRuns: 3000 },
  );
});

test("removing that many members of the kind meets a strict upper bound, and one fewer does not", () => {
  fc.assert(
    fc.property(shareOf, tenths, ([part, whole], most) => {
      fc.pre(above(part, whole, most));
      const asks = { min: 0, max: most / 10, strictMax: true };
      const mend = mendOf(rule({ indicator: "older-share" }, asks), part, whole);
      const remove = mend?.remove ?? Number.NaN;
      expect(above(part - remove, whole - remove, most)).toBe(false);
      expect(above(part - remove + 1, whole - remove + 1, most)).toBe(true);
    }),
    { seed: 1336, numRuns: 3000 },
  );
});

test.each<FractionIndicatorId>(["attendance-rate", "meeting-regularity", "area-coverage"])(
  "%s: what was due stays, only what was done can grow",
  (id) => {
    fc.assert(
      fc.property(shareOf, tenths, ([part, whole], least) => {
        fc.pre(below(part, whole, least));
        const mend = mendOf(rule({ indicator: id }, { min: least / 10 }), part, whole);
        const add = mend?.add ?? Number.NaN;
        expect(below(part + add, whole, least)).toBe(false);
        expect(below(part + add - 1, whole, least)).toBe(true);
      }),
      { seed: 1336, numRuns: 1000 },
    );
  },
);

describe("mends", () => {
  test.each<[string, Quantity, Band, number, number, ReturnType<typeof mendOf>]>([
    [
      "85 % of 60 must come: 51",
      { indicator: "attendance-rate" },
      { min: 0.85 },
      45,
      60,
      { add: 6 },
    ],
    ["every month", { indicator: "meeting-regularity" }, { min: 1 }, 9, 12, { add: 3 }],
    ["a count", { fact: "members", topic: "roll" }, { min: 50, max: 70 }, 43, 1, { add: 7 }],
    [
      "one head of three",
      { fact: "boardHeads", topic: "board" },
      { min: 1, max: 1, strictMax: true },
      3,
      1,
      { remove: 2 },
    ],
    [
      "all women: no number of women added would do",
      { indicator: "women-share" },
      { min: 1 },
      49,
      50,
      undefined,
    ],
    [
      "half of the board: a woman more makes the board larger, too",
      { over: "boardWomen", under: "boardSexMembers", kind: "share", topic: "boardSex" },
      { min: 0.5 },
      1,
      4,
      { add: 2 },
    ],
    [
      "half of the members borrow: a loan more makes no member more",
      { over: "borrowers", under: "borrowerMembers", kind: "share", topic: "borrowers" },
      { min: 0.5 },
      1,
      4,
      { add: 1 },
    ],
    ["mean size", { indicator: "club-size" }, { min: 50 }, 43, 1, { add: 7 }],
  ])("%s", (_, measures, asks, part, whole, mend) => {
    expect(mendOf(rule(measures, asks), part, whole)).toEqual(mend);
  });
});
