import type { Fund } from "../../fund/ledger.ts";
import type { Loan } from "../../fund/loan.ts";
import { type LoanAccount, loanAccounts } from "../../fund/loan-account.ts";
import type { Report } from "./report.ts";

/** Loans beside the ledger: paid out whole and not before they were agreed, never paid back beyond what is owed. */
export function checkAccounts(loans: readonly Loan[], fund: Fund, report: Report): void {
  for (const [i, account] of loanAccounts(loans, fund).entries()) {
    checkPaidOut(account, i, report);
    checkOwed(account, report);
  }
}

function checkPaidOut({ loan, steps }: LoanAccount, i: number, report: Report): void {
  let paidOut = 0;
  for (const { index, entry, changeVnd } of steps) {
    if (entry.kind !== "loan") continue;
    paidOut += changeVnd;
    if (entry.date < loan.agreedOn) {
      const path = ["funds", "incomeGeneration", "entries", index, "date"];
      report("date-order", path, { expected: loan.agreedOn, received: entry.date });
    }
  }
  if (paidOut !== 0 && paidOut !== loan.principalVnd) {
    const values = { expected: paidOut, received: loan.principalVnd };
    report("not-balanced", ["funds", "loans", i, "principalVnd"], values);
  }
}

function checkOwed({ broughtForwardVnd, steps }: LoanAccount, report: Report): void {
  let owed = broughtForwardVnd;
  for (const { index, entry, changeVnd } of steps) {
    if (owed + changeVnd < 0) {
      const path = ["funds", "incomeGeneration", "entries", index, "amountVnd"];
      report("exceeds-owed", path, { expected: owed, received: entry.amountVnd });
    } else owed += changeVnd;
  }
}
