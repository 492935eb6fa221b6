import * as z from "zod/mini";
import { amountVnd, civilDate, id, list, ratio, text, whole } from "../internal/schema.ts";

/** What interest is reckoned on: the first principal throughout (`flat`), or what is still owed (`declining`). */
export const INTEREST_METHODS = ["flat", "declining"] as const;

/** One of {@link INTEREST_METHODS}. */
export type InterestMethod = (typeof INTEREST_METHODS)[number];

/** How a loan is paid back: in equal sums, in equal parts of principal, or all at the end. */
export const REPAYMENT_PLANS = ["equal-instalments", "equal-principal", "at-term"] as const;

/** One of {@link REPAYMENT_PLANS}. */
export type RepaymentPlan = (typeof REPAYMENT_PLANS)[number];

/**
 * What the club's own rules allow for loans, in one span of time. No source
 * gives a ceiling, a term or a rate, so none has a default here.
 */
export const LoanTermsSchema = z.strictObject({
  /** First day in force. */
  from: civilDate(),
  /** Last day in force; absent while they last. */
  to: z.optional(civilDate()),
  /** The most one loan may be. @unit đồng */
  ceilingVnd: amountVnd(1),
  /** The longest a loan may run, at most 120. @unit months */
  maxMonths: whole(1, 120),
  /** Interest a month, as a ratio: 0.008 is 0.8 %. @unit ratio a month */
  ratePerMonth: ratio(),
});

/** What the club's own rules allow for loans, in one span of time. */
export type LoanTerms = z.infer<typeof LoanTermsSchema>;

/** A loan to a member, as agreed. What was paid out and back is in the ledger of the income generation fund. */
export const LoanSchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** Id of the borrower. */
  memberId: id(),
  /** The day it was agreed. */
  agreedOn: civilDate(),
  /** The sum lent. @unit đồng */
  principalVnd: amountVnd(1),
  /** Interest a month, as a ratio: 0.008 is 0.8 %. @unit ratio a month */
  ratePerMonth: ratio(),
  /** How long it runs from the day it is paid out, at most 120. @unit months */
  months: whole(1, 120),
  /** What interest is reckoned on: the first principal throughout (`flat`), or what is still owed (`declining`). */
  interest: z.enum(INTEREST_METHODS),
  /** How it is paid back: in equal sums, in equal parts of principal, or all at the end. */
  repayment: z.enum(REPAYMENT_PLANS),
  /** Months at the beginning in which no principal falls due; fewer than `months`. @unit months */
  graceMonths: z.optional(whole(0, 119)),
  /** What the borrower uses it for; at most 300 characters. */
  purpose: z.optional(text(300)),
  /** Later agreements to run longer or shorter, in order; at most 20. */
  reschedules: z.optional(
    list(
      z.strictObject({
        /** The day it was agreed anew. */
        date: civilDate(),
        /** How long the loan runs now, from the day it was paid out, at most 240. @unit months */
        months: whole(1, 240),
        /** Why it was agreed anew; at most 500 characters. */
        reason: z.optional(text(500)),
      }),
      20,
    ),
  ),
});

/** A loan to a member, as agreed. */
export type Loan = z.infer<typeof LoanSchema>;
