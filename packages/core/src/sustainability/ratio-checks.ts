import { misuse } from "../errors.ts";
import { compareRatios } from "./exact-comparison.ts";
import type { WholeRatio } from "./method.ts";

/** Nothing. */
export const ZERO: WholeRatio = { numerator: 0, denominator: 1 };
/** All. */
const ONE: WholeRatio = { numerator: 1, denominator: 1 };

/** Throws for what is no fraction in 0…1. */
export function requireShare(ratio: WholeRatio, what: string): void {
  requireRatio(ratio, what);
  if (compareRatios(ratio, ZERO) >= 0 && compareRatios(ratio, ONE) <= 0) return;
  throw misuse(`${what} in 0…1`, shown(ratio), "Write 85 % as 85 / 100.");
}

/** Throws for a fraction that is none of whole numbers. */
export function requireRatio({ numerator, denominator }: WholeRatio, what: string): void {
  if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0) {
    return;
  }
  throw misuse(
    `a fraction of whole numbers for ${what}`,
    `${numerator} / ${denominator}`,
    "Write 79.5 % as 159 / 200.",
  );
}

/** Throws for what is no whole number of at least 1. */
export function requireWhole(number: number, what: string): void {
  if (Number.isSafeInteger(number) && number >= 1) return;
  throw misuse(`a whole number of at least 1 for ${what}`, number, "Multiply all alike.");
}

/** A fraction, for messages. */
export function shown(ratio: WholeRatio | undefined): string {
  return ratio ? `${ratio.numerator} / ${ratio.denominator}` : "none";
}
