import type { AmortisationTerms } from "./amortisation-terms.ts";
import { decimalFraction, type Fraction, reduced } from "./exact.ts";

/** The rate of each period, exactly as agreed: all with the same denominator, equal ones the same object. */
export function ratesOf({ rate, per = 1, periods, lengths }: AmortisationTerms): Fraction[] {
  const whole = decimalFraction(rate);
  const unit = per === 1 ? whole : partOf(whole, per);
  if (!lengths) return new Array<Fraction>(periods).fill(unit);
  const byLength = new Map<number, Fraction>();
  return lengths.map((length) => {
    const known = byLength.get(length);
    if (known) return known;
    const made = { ...unit, numerator: unit.numerator * BigInt(length) };
    byLength.set(length, made);
    return made;
  });
}

function partOf({ numerator, denominator }: Fraction, per: number): Fraction {
  return reduced({ numerator, denominator: denominator * BigInt(per) });
}
