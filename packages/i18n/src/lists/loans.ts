import type { InterestMethod, LoanBreach, RepaymentPlan, Words } from "@ishc/core";
import type { Locale } from "../locale.ts";

export const INTEREST_METHOD_NAMES: Readonly<Record<InterestMethod, Words>> = {
  flat: { vi: "Tính lãi trên số tiền vay ban đầu", en: "On the sum first lent" },
  declining: { vi: "Tính lãi trên số gốc còn nợ", en: "On the principal still owed" },
};

/**
 * What interest is reckoned on, in words.
 *
 * @param method - flat or declining
 * @param locale - the language
 * @returns its name
 * @example
 * import { interestMethodName } from "@ishc/i18n";
 * interestMethodName("declining", "vi"); // "Tính lãi trên số gốc còn nợ"
 */
export function interestMethodName(method: InterestMethod, locale: Locale): string {
  return INTEREST_METHOD_NAMES[method][locale];
}

export const REPAYMENT_PLAN_NAMES: Readonly<Record<RepaymentPlan, Words>> = {
  "equal-instalments": {
    vi: "Trả góp đều cả gốc và lãi",
    en: "Equal instalments of principal and interest",
  },
  "equal-principal": {
    vi: "Trả gốc đều, lãi riêng",
    en: "Equal parts of principal, interest beside",
  },
  "at-term": { vi: "Trả gốc một lần khi hết hạn", en: "Principal at the end" },
};

/**
 * How a loan is paid back, in words.
 *
 * @param plan - the plan
 * @param locale - the language
 * @returns its name
 * @example
 * import { repaymentPlanName } from "@ishc/i18n";
 * repaymentPlanName("at-term", "vi"); // "Trả gốc một lần khi hết hạn"
 */
export function repaymentPlanName(plan: RepaymentPlan, locale: Locale): string {
  return REPAYMENT_PLAN_NAMES[plan][locale];
}

const LOAN_BREACH_NAMES: Readonly<Record<LoanBreach, Words>> = {
  "no-terms": { vi: "Chưa có quy định cho vay", en: "No loan terms that day" },
  "above-ceiling": { vi: "Vượt mức vay cao nhất", en: "Above the ceiling" },
  "too-long": { vi: "Dài hơn thời hạn cho phép", en: "Longer than allowed" },
  "other-rate": { vi: "Lãi suất khác quy định", en: "Another rate than the terms" },
};

/**
 * How a loan differs from the club's own terms, in words.
 *
 * @param breach - of a loan from `loansOutsideTerms`
 * @param locale - the language
 * @returns its name
 * @example
 * import { loanBreachName } from "@ishc/i18n";
 * loanBreachName("above-ceiling", "vi"); // "Vượt mức vay cao nhất"
 */
export function loanBreachName(breach: LoanBreach, locale: Locale): string {
  return LOAN_BREACH_NAMES[breach][locale];
}
