import * as z from "zod/mini";
import { amountVnd, civilDate, list } from "../internal/schema.ts";
import { FundSchema } from "./ledger.ts";
import { LoanSchema, LoanTermsSchema } from "./loan.ts";

/** What a member pays a month, in one span of time. */
export const MemberFeeSchema = z.strictObject({
  /** First day of this fee. */
  from: civilDate(),
  /** Last day of this fee; absent while it lasts. */
  to: z.optional(civilDate()),
  /** What a member pays a month; 0 where nothing is asked. @unit đồng a month */
  monthlyVnd: amountVnd(0),
});

/** What a member pays a month, in one span of time. */
export type MemberFee = z.infer<typeof MemberFeeSchema>;

/**
 * The money of a club. A fund that is absent here is one the club does not
 * have; a list that is absent was not reported, and an empty one means none.
 */
export const FundsSchema = z.strictObject({
  /** The income generation fund (Quỹ tăng thu nhập), lent to members in rotation. */
  incomeGeneration: z.optional(FundSchema),
  /** The operating fund (Quỹ hoạt động). */
  operating: z.optional(FundSchema),
  /** What the club's own rules allow for loans, dated; at most 50. @sensitivity public */
  loanTerms: z.optional(list(LoanTermsSchema, 50)),
  /** Loans, paid back ones included; at most 5,000. */
  loans: z.optional(list(LoanSchema, 5000)),
  /** The member fee (hội phí), dated; at most 50. @sensitivity public */
  fees: z.optional(list(MemberFeeSchema, 50)),
});

/** The money of a club. */
export type Funds = z.infer<typeof FundsSchema>;
