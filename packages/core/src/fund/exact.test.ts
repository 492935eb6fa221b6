import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalFraction, partTaker, roundedBigQuotient, roundedQuotient } from "./exact.ts";

test.each<[number, bigint, bigint]>([
  [0, 0n, 1n],
  [1, 1n, 1n],
  [10, 10n, 1n],
  [0.008, 1n, 125n],
  [0.0065, 13n, 2000n],
  [0.094822, 47_411n, 500_000n],
  [0.0000001, 1n, 10_000_000n],
  [0.00000015, 3n, 20_000_000n],
])("%s was written as %s / %s", (number, numerator, denominator) => {
  expect(decimalFraction(number)).toEqual({ numerator, denominator });
});

test.each([
  ["below a half", 249, 100, 2],
  ["a half, upwards", 250, 100, 3],
  ["above a half", 251, 100, 3],
  ["nothing", 0, 7, 0],
  ["an odd divisor below its half", 3, 7, 0],
  ["an odd divisor above its half", 4, 7, 1],
  ["the largest whole number", Number.MAX_SAFE_INTEGER, 1, Number.MAX_SAFE_INTEGER],
])("%s: %d / %d is %d", (_, dividend, divisor, quotient) => {
  expect(roundedQuotient(dividend, divisor)).toBe(quotient);
  expect(roundedBigQuotient(BigInt(dividend), BigInt(divisor))).toBe(BigInt(quotient));
});

describe("a part of a sum", () => {
  test.each([
    ["0.9 % of 1,500: 13.5, where doubles say 13.499…", 0.009, 1500, 14],
    ["0.9 % of 11,500: 103.5, where doubles say 103.499…", 0.009, 11_500, 104],
    ["0.8 % of a million million", 0.008, 1e12, 8_000_000_000],
    ["a rate with more digits than doubles can multiply", 0.0079018333333333, 1e12, 7_901_833_333],
    ["a rate of nothing", 0, 1e12, 0],
  ])("%s", (_, rate, amount, part) => {
    expect(partTaker(decimalFraction(rate))(amount)).toBe(part);
  });

  test("is the same in small and in large numbers", () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 12n });
    const under = fc.bigInt({ min: 1n, max: 10n ** 18n });
    fc.assert(
      fc.property(whole, whole, under, (amount, numerator, denominator) => {
        const exact = (2n * amount * numerator + denominator) / (2n * denominator);
        fc.pre(exact <= Number.MAX_SAFE_INTEGER);
        expect(partTaker({ numerator, denominator })(Number(amount))).toBe(Number(exact));
      }),
      { seed: 1336, numRuns: 1000 },
    );
  });
});
