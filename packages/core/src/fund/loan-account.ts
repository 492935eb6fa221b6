import type { CivilDate } from "../calendar/civil-date.ts";
import type { Fund, LedgerEntry, LedgerKind } from "./ledger.ts";
import type { Loan } from "./loan.ts";

/** Kinds of ledger entries that belong to a loan. */
export const LOAN_KINDS = ["loan", "principal", "interest", "write-off"] as const;

/** Whether an entry of this kind belongs to a loan. */
export function isLoanKind(kind: LedgerKind): kind is (typeof LOAN_KINDS)[number] {
  return (LOAN_KINDS as readonly string[]).includes(kind);
}

/** One step of what is owed on a loan. */
export interface LoanStep {
  /** Where its entry is in the ledger, from 0. */
  readonly index: number;
  /** The day of the entry. */
  readonly date: CivilDate;
  /** The entry. */
  readonly entry: LedgerEntry;
  /** What it adds to the principal owed, in đồng; below 0 where it takes away. */
  readonly changeVnd: number;
}

/** A loan with what was paid out and back. */
export interface LoanAccount {
  /** The agreement. */
  readonly loan: Loan;
  /** The principal owed when the book of the fund begins, in đồng. */
  readonly broughtForwardVnd: number;
  /** What changed the principal owed, by day; on one day, what adds to it comes first. */
  readonly steps: readonly LoanStep[];
}

/**
 * Puts loans beside their entries in the ledger. A loan agreed before the book
 * of the fund begins, and not paid out in it, was paid out before, and owes its
 * whole principal when the book begins (our choice: the book does not say).
 *
 * @param loans - the agreements
 * @param fund - the income generation fund
 * @returns one account a loan, in the order of the loans
 * @example
 * import { loanAccounts, principalOwed } from "@ishc/core";
 * const loan = {
 *   id: "l1", memberId: "m1", agreedOn: "2024-01-10", principalVnd: 6_000_000, ratePerMonth: 0.008,
 *   months: 12, interest: "flat", repayment: "equal-principal",
 * };
 * const entries = [
 *   { id: "e1", date: "2024-01-15", kind: "loan", amountVnd: 6_000_000, loanId: "l1" },
 *   { id: "e2", date: "2024-02-15", kind: "principal", amountVnd: 500_000, loanId: "l1" },
 * ];
 * const fund = { openedOn: "2023-01-01", openingVnd: 20_000_000, managedBy: "club", entries };
 * const [account] = loanAccounts([loan], fund);
 * account && principalOwed(account, "2024-02-14"); // 6_000_000
 * account && principalOwed(account, "2024-02-15"); // 5_500_000
 */
export function loanAccounts(loans: readonly Loan[], fund: Fund): LoanAccount[] {
  const stepsOf = new Map<string, LoanStep[]>();
  for (const loan of loans) stepsOf.set(loan.id, []);
  fund.entries.forEach((entry, index) => {
    const { loanId } = entry;
    if (loanId === undefined) return;
    const changeVnd = owedChangeVnd(entry);
    if (changeVnd !== 0) stepsOf.get(loanId)?.push({ index, date: entry.date, entry, changeVnd });
  });
  return loans.map((loan) => account(loan, fund, stepsOf.get(loan.id) ?? []));
}

function account(loan: Loan, fund: Fund, steps: LoanStep[]): LoanAccount {
  const isPaidOutHere = steps.some(({ entry }) => entry.kind === "loan");
  // Most ledgers are in this order already, and to see that takes less than to sort.
  if (steps.some((step, i) => inOrder(steps[i - 1] ?? step, step) > 0)) steps.sort(inOrder);
  return { loan, broughtForwardVnd: broughtForward(loan, fund, isPaidOutHere), steps };
}

/** What is owed on a loan when the book of the fund begins, in đồng; see {@link loanAccounts}. */
export function broughtForward(loan: Loan, { openedOn }: Fund, isPaidOutHere: boolean): number {
  return loan.agreedOn < openedOn && !isPaidOutHere ? loan.principalVnd : 0;
}

/** By day; on one day, what adds to the principal first. */
function inOrder(a: LoanStep, b: LoanStep): number {
  if (a.date === b.date) return b.changeVnd - a.changeVnd;
  return a.date < b.date ? -1 : 1;
}

/**
 * The principal still owed on a loan after all entries of a day.
 *
 * @param account - from {@link loanAccounts}
 * @param on - the day
 * @returns whole đồng; at least 0 in a register that was parsed
 * @example
 * import { loanAccounts, principalOwed } from "@ishc/core";
 * const loan = {
 *   id: "l1", memberId: "m1", agreedOn: "2022-12-20", principalVnd: 6_000_000, ratePerMonth: 0.008,
 *   months: 12, interest: "flat", repayment: "equal-principal",
 * };
 * const fund = { openedOn: "2023-01-01", openingVnd: 20_000_000, managedBy: "club", entries: [] };
 * loanAccounts([loan], fund).map((account) => principalOwed(account, "2023-01-01")); // [6_000_000]
 */
export function principalOwed({ broughtForwardVnd, steps }: LoanAccount, on: CivilDate): number {
  let owed = broughtForwardVnd;
  for (const { date, changeVnd } of steps) if (date <= on) owed += changeVnd;
  return owed;
}

/** What an entry adds to the principal owed on its loan; a reversal does the opposite. */
export function owedChangeVnd({ kind, amountVnd, reverses }: LedgerEntry): number {
  if (!isLoanKind(kind) || kind === "interest") return 0;
  const isAdded = (kind === "loan") === (reverses === undefined);
  return isAdded ? amountVnd : -amountVnd;
}
