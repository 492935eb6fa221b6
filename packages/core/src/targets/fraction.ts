import { decimalFraction, type Fraction, reduced } from "../fund/exact.ts";
import type { Figure } from "./target-figure.ts";

/** Fractions that may be below zero; below the line always more than 0. */
export type Ratio = Fraction;

/** A figure, or a number as it was written: 0.95 is 95/100. */
export function ratioOf(from: Figure | number): Ratio {
  if (typeof from === "number") return decimalFraction(from);
  return { numerator: BigInt(from.numerator), denominator: BigInt(from.denominator) };
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function plus(a: Ratio, b: Ratio): Ratio {
  return minus(a, { ...b, numerator: -b.numerator });
}

export function times(a: Ratio, b: Ratio): Ratio {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** Below zero, zero or above, as `a` is less than, equal to or more than `b`. */
export function compare(a: Ratio, b: Ratio): number {
  const { numerator } = minus(a, b);
  return numerator < 0n ? -1 : Number(numerator > 0n);
}

/** In ordinary numbers and lowest terms, with the quotient. */
export function inNumbers(ratio: Ratio) {
  const isBelow = ratio.numerator < 0n;
  const positive = { ...ratio, numerator: isBelow ? -ratio.numerator : ratio.numerator };
  const lowest = reduced(positive);
  const numerator = Number(lowest.numerator) * (isBelow ? -1 : 1);
  const denominator = Number(lowest.denominator);
  return { value: numerator / denominator, numerator, denominator };
}
