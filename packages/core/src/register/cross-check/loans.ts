import type { Loan } from "../../fund/loan.ts";
import { checkIds } from "./distinct.ts";
import { checkInOrder } from "./order.ts";
import { type Checking, checkMemberId } from "./people.ts";
import { isOnRoll } from "./roll.ts";

/** Each loan once, to a member on the roll that day, with a term that its parts fit into. */
export function checkLoans(loans: readonly Loan[], checking: Checking): void {
  const { report } = checking;
  const path = ["funds", "loans"];
  checkIds(loans, path, report);
  for (const [i, loan] of loans.entries()) {
    const { memberId, agreedOn, months, graceMonths, reschedules } = loan;
    const borrower = checkMemberId(memberId, [...path, i], checking);
    if (borrower && !isOnRoll(borrower, agreedOn)) {
      report("not-on-roll", [...path, i, "memberId"], { expected: agreedOn, received: memberId });
    }
    if (graceMonths !== undefined && months <= graceMonths) {
      const values = { expected: months - 1, received: graceMonths };
      report("too-large", [...path, i, "graceMonths"], values);
    }
    if (reschedules)
      checkInOrder(reschedules, "date", [...path, i, "reschedules"], report, agreedOn);
  }
}
