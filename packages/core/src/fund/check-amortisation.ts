import { misuse } from "../errors.ts";
import type { AmortisationTerms } from "./amortisation-terms.ts";

/** Within these bounds every sum of a plan is a whole number that a double holds exactly. */
const MOST = { principal: 1e12, rate: 10, periods: 1200, rounding: 1e9, per: 1e6, length: 1e6 };

/** Refuses what no plan can be made of; such numbers come from a programmer, a register has been parsed. */
export function checkAmortisation(terms: AmortisationTerms): void {
  const { principal, rate, per = 1, periods, lengths, gracePeriods = 0, rounding = 1 } = terms;
  checkWhole("principal", principal, 0, MOST.principal);
  if (!(rate >= 0 && rate <= MOST.rate)) {
    throw misuse(`a rate from 0 to ${MOST.rate}`, rate, "Give 0.008 for 0.8 %.");
  }
  checkWhole("per", per, 1, MOST.per);
  checkWhole("periods", periods, 1, MOST.periods);
  checkWhole("gracePeriods", gracePeriods, 0, periods - 1);
  checkRounding(rounding);
  if (terms.flatOn !== undefined) checkWhole("flatOn", terms.flatOn, 0, MOST.principal);
  if (lengths === undefined) return;
  checkWhole("the number of lengths", lengths.length, periods, periods);
  for (const length of lengths) checkWhole("a length", length, 0, MOST.length);
}

/** Refuses to round to a multiple of what is no whole number from 1 to 10⁹. */
export function checkRounding(rounding: number): void {
  checkWhole("rounding", rounding, 1, MOST.rounding);
}

function checkWhole(what: string, value: number, min: number, max: number): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  const mend = "Count money in its smallest unit, and time in whole periods.";
  throw misuse(`${what} to be a whole number from ${min} to ${max}`, value, mend);
}
