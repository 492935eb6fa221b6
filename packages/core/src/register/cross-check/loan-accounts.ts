import type { Fund, LedgerEntry } from "../../fund/ledger.ts";
import type { Loan } from "../../fund/loan.ts";
import { type LoanAccount, loanAccounts, owedChangeVnd } from "../../fund/loan-account.ts";
import type { Report } from "./report.ts";

/** Loans beside the ledger: paid out whole and not before they were agreed, never paid back beyond what is owed. */
export function checkAccounts(loans: readonly Loan[], fund: Fund, report: Report): void {
  // Nearly every ledger holds as it was written; only the others are put in order.
  if (holdsAsWritten(loans, fund)) return;
  loanAccounts(loans, fund).forEach((account, i) => {
    checkPaidOut(account, i, report);
    checkOwed(account, report);
  });
}

/** What is known of a loan half-way through a ledger. */
interface Running {
  readonly loan: Loan;
  /** Whether it was, as far as the ledger says, paid out before. */
  readonly isOlder: boolean;
  owed: number;
  paidOut: number;
}

/** Whether a ledger is in the order of its days, and nothing is wrong with any loan on the way. */
function holdsAsWritten(loans: readonly Loan[], { openedOn, entries }: Fund): boolean {
  const running = new Map<string, Running>();
  for (const loan of loans) {
    const isOlder = loan.agreedOn < openedOn;
    running.set(loan.id, { loan, isOlder, owed: isOlder ? loan.principalVnd : 0, paidOut: 0 });
  }
  let last = "";
  const holds = (entry: LedgerEntry): boolean => {
    if (entry.loanId === undefined || entry.kind === "interest") return true;
    const account = running.get(entry.loanId);
    if (!account) return true;
    if (entry.date < last) return false;
    last = entry.date;
    return takeUp(entry, account);
  };
  return entries.every(holds) && [...running.values()].every(isPaidOutWhole);
}

function takeUp(entry: LedgerEntry, account: Running): boolean {
  const changeVnd = owedChangeVnd(entry);
  account.owed += changeVnd;
  if (entry.kind === "loan") {
    if (account.isOlder || entry.date < account.loan.agreedOn) return false;
    account.paidOut += changeVnd;
  }
  return account.owed >= 0;
}

function isPaidOutWhole({ loan, paidOut }: Running): boolean {
  return paidOut === 0 || paidOut === loan.principalVnd;
}

function checkPaidOut({ loan, steps }: LoanAccount, i: number, report: Report): void {
  let paidOut = 0;
  for (const { index, date, entry, changeVnd } of steps) {
    if (entry.kind !== "loan") continue;
    paidOut += changeVnd;
    if (date < loan.agreedOn) {
      const path = ["funds", "incomeGeneration", "entries", index, "date"];
      report("date-order", path, { expected: loan.agreedOn, received: date });
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
