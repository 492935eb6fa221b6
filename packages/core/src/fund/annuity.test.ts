import fc from "fast-check";
import { expect, test } from "vitest";
import { equalInstalment } from "./annuity.ts";

const SCALE = 10n ** 60n;

/** The annuity as textbooks write it, principal × r ÷ (1 − (1 + r)⁻ⁿ), with 60 digits after the point. */
function textbook(principal: number, perMille: bigint, periods: number): bigint {
  const rate = (perMille * SCALE) / 1000n;
  let shrunk = SCALE;
  for (let i = 0; i < periods; i += 1) shrunk = (shrunk * SCALE) / (SCALE + rate);
  return (BigInt(principal) * rate * SCALE) / (SCALE - shrunk);
}

test("the equal sum is the textbook's annuity, rounded half up", () => {
  const principals = fc.integer({ min: 1, max: 1_000_000_000_000 });
  const rates = fc.bigInt({ min: 1n, max: 100n });
  const multiples = fc.constantFrom(1, 500, 1000);
  fc.assert(
    fc.property(
      principals,
      rates,
      fc.integer({ min: 1, max: 120 }),
      multiples,
      (principal, perMille, periods, multiple) => {
        const each = { numerator: perMille, denominator: 1000n };
        const sum = equalInstalment(principal, new Array(periods).fill(each), multiple);
        const step = BigInt(multiple) * SCALE;
        const nearest = (textbook(principal, perMille, periods) + step / 2n) / step;
        expect(sum).toBe(Number(nearest) * multiple);
      },
    ),
    { seed: 1336, numRuns: 300 },
  );
});

test("without interest it is an equal part", () => {
  const none = { numerator: 0n, denominator: 1000n };
  expect(equalInstalment(7_000_000, [none, none, none], 1)).toBe(2_333_333);
  expect(equalInstalment(8_000_000, [none, none, none], 1)).toBe(2_666_667);
});

test("periods of different length each grow by their own rate", () => {
  const rates = [31n, 29n].map((days) => ({ numerator: days * 12n, denominator: 36_500n }));
  // 1,000,000 × 1.0101918 × 1.0095342 ÷ (1.0095342 + 1)
  expect(equalInstalment(1_000_000, rates, 1)).toBe(507_492);
});
