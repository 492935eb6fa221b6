import type { Loan } from "../../fund/loan.ts";
import { checkIds } from "./ids.ts";
import { checkInOrder } from "./order.ts";
import type { Checking } from "./people.ts";
import { isOnRoll, personOf } from "./roll.ts";

/** Each loan once, to a member on the roll that day, with a term that its parts fit into. */
export function checkLoans(loans: readonly Loan[], { roll, report }: Checking): void {
  const path = ["funds", "loans"];
  checkIds(loans, path, report);
  loans.forEach((loan, i) => {
    const { memberId, agreedOn, months, graceMonths, reschedules } = loan;
    const borrower = personOf(roll, memberId);
    if (!borrower) report("unknown-reference", [...path, i, "memberId"], { received: memberId });
    else if (!isOnRoll(borrower, agreedOn)) {
      report("not-on-roll", [...path, i, "memberId"], { expected: agreedOn, received: memberId });
    }
    if (graceMonths !== undefined && months <= graceMonths) {
      const values = { expected: months - 1, received: graceMonths };
      report("too-large", [...path, i, "graceMonths"], values);
    }
    if (reschedules)
      checkInOrder(reschedules, "date", [...path, i, "reschedules"], report, agreedOn);
  });
}
