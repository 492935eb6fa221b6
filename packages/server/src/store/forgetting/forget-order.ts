import type { CivilDate, ConsentPurpose, Issue } from "@ishc/core";

/** Who is to be forgotten. */
export interface ForgetOrder {
  /** Id of the club. */
  readonly clubId: string;
  /** Id of the member. */
  readonly memberId: string;
  /** The day it is done, where the club is. */
  readonly on: CivilDate;
}

/** Whose consent is withdrawn. */
export interface WithdrawOrder extends ForgetOrder {
  /** What the person no longer agrees to; all of it unless given. */
  readonly purposes?: readonly ConsentPurpose[];
}

/** What became of it. */
export type ForgetOutcome =
  | { readonly outcome: "unknown-club" }
  | { readonly outcome: "invalid"; readonly issues: readonly Issue[] }
  | {
      /** `repeated` where it was done before, and there is nothing more to do. */
      readonly outcome: "done" | "repeated";
      /** Version of the register that says so. */
      readonly version: number;
    };
