import { type Fraction, roundedBigQuotient } from "./exact.ts";

/**
 * The equal sum that pays back a principal with interest on what is still owed:
 * what the principal grows to, divided by what 1 paid at the end of every period
 * grows to, rounded half up to a multiple. With one rate r for n periods this is
 * the annuity principal × r ÷ (1 − (1 + r)⁻ⁿ).
 *
 * @param principal - whole, in the smallest unit
 * @param rates - one for each period, all with the same denominator
 * @param multiple - what the sum is rounded to a multiple of
 * @returns the sum, whole
 */
export function equalInstalment(
  principal: number,
  rates: readonly Fraction[],
  multiple: number,
): number {
  let grown = 1n; // What 1 becomes, times the scale.
  let paidIn = 0n; // What 1 paid in each period becomes, times the scale.
  let scale = 1n;
  for (const { numerator, denominator } of rates) {
    const factor = denominator + numerator;
    scale *= denominator;
    grown *= factor;
    paidIn = paidIn * factor + scale;
  }
  const step = BigInt(multiple);
  return Number(roundedBigQuotient(BigInt(principal) * grown, paidIn * step) * step);
}
