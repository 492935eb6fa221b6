/** A ratio of two whole numbers, kept whole so that no sum of money depends on binary fractions. */
export interface Fraction {
  /** Above the line, at least 0. */
  readonly numerator: bigint;
  /** Below the line, at least 1. */
  readonly denominator: bigint;
}

const DECIMAL = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** A number as it was written: 0.008 is 8/1000, though no double is. The shortest decimal that reads back as the number. */
export function decimalFraction(number: number): Fraction {
  const known = FRACTIONS.get(number);
  if (known) return known;
  if (FRACTIONS.size === MOST_KNOWN) FRACTIONS.clear();
  const fraction = fractionOf(number);
  FRACTIONS.set(number, fraction);
  return fraction;
}

/** What was asked: the loans of a whole country have a handful of rates. */
const FRACTIONS = new Map<number, Fraction>();
const MOST_KNOWN = 100;

function fractionOf(number: number): Fraction {
  const [, whole = "0", after = "", exponent = "0"] = DECIMAL.exec(String(number)) ?? [];
  const shift = Number(exponent) - after.length;
  const digits = BigInt(whole + after);
  return reduced({
    numerator: shift > 0 ? digits * 10n ** BigInt(shift) : digits,
    denominator: shift < 0 ? 10n ** BigInt(-shift) : 1n,
  });
}

/** The same fraction in its lowest terms: small numbers are quick. */
export function reduced({ numerator, denominator }: Fraction): Fraction {
  let [a, b] = [numerator, denominator];
  while (b > 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

/**
 * Makes the function that takes a fraction of an amount and rounds it half up.
 * It counts in ordinary numbers while every step is a whole number they hold
 * exactly, and in `bigint` beyond.
 */
export function partTaker({ numerator, denominator }: Fraction): (amount: number) => number {
  const over = Number(numerator);
  const under = Number(denominator);
  const isSmall = under <= Number.MAX_SAFE_INTEGER;
  const limit = isSmall ? Math.floor(Number.MAX_SAFE_INTEGER / Math.max(over, 1)) : -1;
  return (amount) =>
    amount <= limit
      ? roundedQuotient(amount * over, under)
      : Number(roundedBigQuotient(BigInt(amount) * numerator, denominator));
}

/** Divides whole numbers from 0 to 2⁵³ − 1 and rounds half up; exact, since remainders of doubles are. */
export function roundedQuotient(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  const quotient = (dividend - rest) / divisor;
  return rest >= divisor - rest ? quotient + 1 : quotient;
}

/** Divides whole numbers from 0 upwards and rounds half up. */
export function roundedBigQuotient(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}
