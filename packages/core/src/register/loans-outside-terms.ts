import { covers } from "../calendar/day-span.ts";
import type { Loan, LoanTerms } from "../fund/loan.ts";
import type { IssuePath } from "../issue.ts";
import type { Register } from "./register.ts";

/** What a loan may be that the club's own terms do not allow. */
export const LOAN_BREACHES = ["no-terms", "above-ceiling", "too-long", "other-rate"] as const;

/** One of {@link LOAN_BREACHES}. */
export type LoanBreach = (typeof LOAN_BREACHES)[number];

/** A loan that was agreed outside the club's own terms. */
export interface LoanOutsideTerms {
  /** The field of the loan that differs: `["funds", "loans", 3, "principalVnd"]`. */
  readonly path: IssuePath;
  /** How it differs. */
  readonly breach: LoanBreach;
  /** What the terms in force that day say, in the unit of the field; absent where there were none. */
  readonly allowed?: number;
}

/**
 * Loans agreed above the ceiling, for longer, or at another rate than the
 * club's own terms of that day say, or on a day without terms. Agreements to
 * run longer that were made later are not looked at.
 *
 * @param register - the register
 * @returns every such difference, loan by loan; none where loans or terms were
 * not reported
 * @example
 * import { loansOutsideTerms } from "@ishc/core";
 * const loanTerms = [{ from: "2024-01-01", ceilingVnd: 5_000_000, maxMonths: 12, ratePerMonth: 0.008 }];
 * const loan = {
 *   id: "l1", memberId: "m1", agreedOn: "2024-05-13", principalVnd: 6_000_000, ratePerMonth: 0.008,
 *   months: 12, interest: "flat", repayment: "equal-principal",
 * };
 * loansOutsideTerms({ funds: { loanTerms, loans: [loan] } });
 * // [{ path: ["funds", "loans", 0, "principalVnd"], breach: "above-ceiling", allowed: 5_000_000 }]
 */
export function loansOutsideTerms({
  funds: { loans, loanTerms } = {},
}: Pick<Register, "funds">): readonly LoanOutsideTerms[] {
  if (!loans || !loanTerms) return [];
  const found: LoanOutsideTerms[] = [];
  for (const [i, loan] of loans.entries()) {
    const terms = loanTerms.find((span) => covers(span, loan.agreedOn));
    if (terms && isWithin(loan, terms)) continue;
    const breaches = terms ? breachesOf(loan, terms) : [NO_TERMS];
    for (const [field, breach, allowed] of breaches) {
      const path = ["funds", "loans", i, field];
      found.push({ path, breach, ...(allowed !== undefined && { allowed }) });
    }
  }
  return found;
}

type Breach = readonly [field: keyof Loan, breach: LoanBreach, allowed?: number];

const NO_TERMS: Breach = ["agreedOn", "no-terms"];

/** Nearly every loan is. */
function isWithin(loan: Loan, { ceilingVnd, maxMonths, ratePerMonth }: LoanTerms): boolean {
  return (
    loan.principalVnd <= ceilingVnd &&
    loan.ratePerMonth === ratePerMonth &&
    loan.months <= maxMonths
  );
}

function breachesOf(loan: Loan, { ceilingVnd, maxMonths, ratePerMonth }: LoanTerms): Breach[] {
  const breaches: Breach[] = [];
  if (loan.principalVnd > ceilingVnd) breaches.push(["principalVnd", "above-ceiling", ceilingVnd]);
  if (loan.ratePerMonth !== ratePerMonth) {
    breaches.push(["ratePerMonth", "other-rate", ratePerMonth]);
  }
  if (loan.months > maxMonths) breaches.push(["months", "too-long", maxMonths]);
  return breaches;
}
