import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportion } from "./apportion.ts";

describe("dividing a whole number by shares", () => {
  test.each<[string, number, number[], number[]]>([
    ["nothing", 0, [2, 1], [0, 0]],
    ["all to the only one", 7, [3], [7]],
    ["evenly where it goes", 10, [1, 1], [5, 5]],
    ["what is left to the first of equals", 11, [1, 1], [6, 5]],
    ["what is left to the nearest", 100, [2, 1], [67, 33]],
    ["one person among five to the first", 1, [1, 1, 1, 1, 1], [1, 0, 0, 0, 0]],
    ["three among five to the first three", 3, [1, 1, 1, 1, 1], [1, 1, 1, 0, 0]],
    ["nothing to a share of nothing", 9, [0, 5, 0], [0, 9, 0]],
    ["a correction below zero like one above", -11, [1, 1], [-6, -5]],
    [
      "money beyond what a product can hold",
      9_007_199_254_740_991,
      [1_000_000_000, 1],
      [9_007_199_245_733_792, 9_007_199],
    ],
  ])("%s", (_, whole, shares, parts) => {
    expect(apportion(whole, shares)).toEqual(parts);
  });

  test("needs a share above nothing", () => {
    expect(() => apportion(5, [0, 0])).toThrow(RangeError);
    expect(() => apportion(5, [])).toThrow("a share above 0");
  });
});

const shares = fc
  .array(fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 1_000_000_000 })), {
    minLength: 1,
    maxLength: 5,
  })
  .filter((list) => list.some((share) => share > 0));

describe("any division", () => {
  test("adds up, and gives nobody less than nothing", () => {
    fc.assert(
      fc.property(shares, fc.maxSafeNat(), (list, whole) => {
        const parts = apportion(whole, list);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(whole));
        expect(parts.every((part, i) => part >= 0 && (list[i] !== 0 || part === 0))).toBe(true);
      }),
      { seed: 1336, numRuns: 1000 },
    );
  });

  test("takes nothing from a part when there is more to divide", () => {
    fc.assert(
      fc.property(shares, fc.nat({ max: 2000 }), fc.nat({ max: 5 }), (list, whole, more) => {
        const parts = apportion(whole, list);
        const larger = apportion(whole + more, list);
        expect(larger.every((part, i) => part >= (parts[i] ?? 0))).toBe(true);
      }),
      { seed: 1336, numRuns: 3000 },
    );
  });

  test("deals one after the other to the greatest claim", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }),
        fc.nat({ max: 60 }),
        (list, whole) => {
          const dealt = list.map(() => 0);
          for (let i = 0; i < whole; i += 1) {
            const claims = list.map((share, k) => share / (2 * (dealt[k] ?? 0) + 1));
            const next = claims.indexOf(Math.max(...claims));
            dealt[next] = (dealt[next] ?? 0) + 1;
          }
          expect(apportion(whole, list)).toEqual(dealt);
        },
      ),
      { seed: 1336, numRuns: 1000 },
    );
  });
});
