import type { AmortisationTerms } from "./amortisation-terms.ts";
import { equalInstalment } from "./annuity.ts";
import { checkAmortisation } from "./check-amortisation.ts";
import { type Fraction, partTaker, roundedQuotient } from "./exact.ts";
import { ratesOf } from "./period-rates.ts";

/** What falls due at the end of one period. */
export interface AmortisationPart {
  /** The period, from 1. */
  readonly number: number;
  /** Of the principal. */
  readonly principal: number;
  /** Interest. */
  readonly interest: number;
  /** What is owed of the principal afterwards. */
  readonly balance: number;
}

/**
 * Plans how a loan is paid back, in whole numbers, exactly. An instalment is
 * rounded half up to a multiple of `rounding`, interest half up to 1, and the
 * last instalment takes what is left over. Rounding moves principal from one
 * instalment to another and never changes what interest costs: an instalment of
 * interest alone stays exact.
 *
 * @param terms - what was agreed
 * @returns one part a period; their principals add up to the whole
 * @throws RangeError when a number is not whole, or out of its range
 * @example
 * import { amortisation } from "@ishc/core";
 * const terms = { principal: 10_000, rate: 0.094822, per: 12, periods: 6 };
 * const parts = amortisation({ ...terms, interest: "declining", repayment: "equal-instalments" });
 * parts[0]; // { number: 1, principal: 1634, interest: 79, balance: 8366 }
 * parts.map(({ principal, interest }) => principal + interest); // [1713, 1713, 1713, 1713, 1713, 1713]
 */
export function amortisation(terms: AmortisationTerms): AmortisationPart[] {
  checkAmortisation(terms);
  const { principal, periods } = terms;
  const rates = ratesOf(terms);
  const interestOf = interestTaker(terms, rates);
  const planned = principalPlan(terms, rates, interestOf);
  const parts: AmortisationPart[] = [];
  let balance = principal;
  for (let number = 1; number <= periods; number += 1) {
    const interest = interestOf(number, balance);
    const wished = number === periods ? balance : planned(number, interest);
    const part = Math.min(balance, Math.max(0, wished));
    balance -= part;
    parts.push({ number, principal: part, interest, balance });
  }
  return parts;
}

/** Interest of a period, from 1, for what is owed in it. */
type InterestOf = (number: number, balance: number) => number;

function interestTaker(terms: AmortisationTerms, rates: readonly Fraction[]): InterestOf {
  const { principal, interest, repayment, flatOn = principal } = terms;
  if (terms.interestAtTerm && repayment === "at-term") {
    const whole = partTaker(sumOf(rates));
    const base = interest === "flat" ? flatOn : principal;
    return (number) => (number === rates.length ? whole(base) : 0);
  }
  const [first] = rates;
  if (first && !terms.lengths) {
    const take = partTaker(first);
    return (_, balance) => take(interest === "flat" ? flatOn : balance);
  }
  const takers = new Map<Fraction, (amount: number) => number>();
  for (const rate of rates) if (!takers.has(rate)) takers.set(rate, partTaker(rate));
  return (number, balance) => {
    const rate = rates[number - 1];
    const taker = rate && takers.get(rate);
    return taker ? taker(interest === "flat" ? flatOn : balance) : 0;
  };
}

function sumOf(rates: readonly Fraction[]): Fraction {
  return {
    numerator: rates.reduce((sum, { numerator }) => sum + numerator, 0n),
    denominator: rates[0]?.denominator ?? 1n,
  };
}

/** The principal of a period before the last: what its instalment leaves beside the interest. */
function principalPlan(
  { principal, interest, repayment, periods, gracePeriods = 0, rounding = 1 }: AmortisationTerms,
  rates: readonly Fraction[],
  interestOf: InterestOf,
): (number: number, interest: number) => number {
  const paying = periods - gracePeriods;
  if (repayment === "at-term") return () => 0;
  const rounded = (total: number) => roundedQuotient(total, paying * rounding) * rounding;
  if (repayment === "equal-principal") {
    return (number, due) => (number <= gracePeriods ? 0 : rounded(principal + due * paying) - due);
  }
  const instalment =
    interest === "flat"
      ? rounded(principal + flatInterest(interestOf, gracePeriods + 1, periods))
      : equalInstalment(principal, rates.slice(gracePeriods), rounding);
  return (number, due) => (number <= gracePeriods ? 0 : instalment - due);
}

function flatInterest(interestOf: InterestOf, from: number, to: number): number {
  let sum = 0;
  for (let number = from; number <= to; number += 1) sum += interestOf(number, 0);
  return sum;
}
