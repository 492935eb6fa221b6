import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareProducts,
  greatestDivisor,
  productOver,
  productOverUp,
} from "./exact-comparison.ts";

const counts = fc.oneof(fc.nat(1000), fc.maxSafeNat());
const bases = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 2 ** 53 - 1 }));
const options = { seed: 1336, numRuns: 2000 };

describe("products", () => {
  test("are compared exactly, however large", () => {
    fc.assert(
      fc.property(counts, counts, counts, counts, (a, b, c, d) => {
        const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
        const sign = difference < 0n ? -1 : Number(difference > 0n);
        expect(Math.sign(compareProducts(a, b, c, d)) + 0).toBe(sign);
      }),
      options,
    );
  });

  test("that differ by one are told apart beyond 2⁵³, where doubles are not", () => {
    const large = 2 ** 53 - 1;
    expect(large * large).toBe((large - 1) * (large + 1));
    expect(compareProducts(large, large, large - 1, 2 ** 53)).toBe(1);
    expect(compareProducts(large - 1, 2 ** 53, large, large)).toBe(-1);
  });

  test("are divided exactly, down and up", () => {
    fc.assert(
      fc.property(counts, fc.nat(1000), bases, (a, b, c) => {
        const product = BigInt(a) * BigInt(b);
        const down = product / BigInt(c);
        expect(productOver(a, b, c)).toBe(Number(down));
        if (down < 2n ** 53n) {
          expect(productOverUp(a, b, c)).toBe(Number(down + (product % BigInt(c) > 0n ? 1n : 0n)));
        }
      }),
      options,
    );
  });
});

test.each([
  [12, 18, 6],
  [18, 12, 6],
  [7, 0, 7],
  [0, 7, 7],
  [-12, 18, 6],
  [5, 7, 1],
])("the greatest number that divides %i and %i is %i", (a, b, divisor) => {
  expect(greatestDivisor(a, b)).toBe(divisor);
});
