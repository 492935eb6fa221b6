/** Sums of what a ledger says about one loan, in đồng. */
export interface LoanSums {
  /** Principal paid out. */
  readonly paidOutVnd: number;
  /** Principal paid back. */
  readonly repaidVnd: number;
  /** Principal written off. */
  readonly writtenOffVnd: number;
  /** Interest received. */
  readonly interestVnd: number;
}

/** What is still owed of the principal, in đồng; at least 0 in a register that was parsed. */
export function outstandingOf({ paidOutVnd, repaidVnd, writtenOffVnd }: LoanSums): number {
  return paidOutVnd - repaidVnd - writtenOffVnd;
}

/** What nobody has to pay any more: paid back, or written off. */
export function settledOf({ repaidVnd, writtenOffVnd }: LoanSums): number {
  return repaidVnd + writtenOffVnd;
}
