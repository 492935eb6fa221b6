import type { WholeRatio } from "./method.ts";

/**
 * Compares a × b with c × d, all whole: below zero, zero or above. Ordinary numbers
 * while both products are held exactly, `bigint` beyond.
 */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  if (Number.isSafeInteger(left) || Number.isSafeInteger(right)) return left - right;
  const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** Compares two fractions: below zero, zero or above. */
export function compareRatios(a: WholeRatio, b: WholeRatio): number {
  return compareProducts(a.numerator, b.denominator, b.numerator, a.denominator);
}

/** a × b / c rounded down; all whole, a and b at least 0, c at least 1. Exact. */
export function productOver(a: number, b: number, c: number): number {
  const product = a * b;
  if (!Number.isSafeInteger(product)) return Number((BigInt(a) * BigInt(b)) / BigInt(c));
  return (product - (product % c)) / c;
}

/** The same, rounded up. */
export function productOverUp(a: number, b: number, c: number): number {
  const below = productOver(a, b, c);
  return compareProducts(below, c, a, b) < 0 ? below + 1 : below;
}

/** The greatest number that divides both; whole, at least one of them not 0. */
export function greatestDivisor(a: number, b: number): number {
  let [larger, smaller] = [Math.abs(a), Math.abs(b)];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
