import { greatestDivisor } from "./exact-comparison.ts";
import type { WholeRatio } from "./method.ts";

/** A fraction in lowest terms, with its quotient. */
export interface ExactRatio extends WholeRatio {
  /** Numerator over denominator, unrounded. */
  readonly value: number;
}

/** A fraction of whole numbers in lowest terms; the denominator is at least 1. */
export function exactRatio(numerator: number, denominator: number): ExactRatio {
  const divisor = greatestDivisor(denominator, numerator);
  return {
    value: numerator / denominator,
    numerator: numerator / divisor,
    denominator: denominator / divisor,
  };
}
