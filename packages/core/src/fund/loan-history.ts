import type { CivilDate } from "../calendar/civil-date.ts";
import type { BookView } from "./fund-movements.ts";
import type { Fund, LedgerEntry } from "./ledger.ts";
import type { Loan } from "./loan.ts";
import { broughtForward } from "./loan-account.ts";

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

/** What stands in a ledger about one loan on a day; what was taken back by then is as if it had never been. */
export interface LoanHistory {
  /** The agreement. */
  readonly loan: Loan;
  /** The principal owed when the book begins, where the loan was paid out before, in đồng. */
  readonly broughtForwardVnd: number;
  /** The entries that stand, in the order of the ledger. */
  readonly entries: readonly LedgerEntry[];
}

/**
 * What stands in the ledger about each loan on a day, interest included, in one
 * pass over it. {@link loanAccounts} has every line as it was written instead. A
 * loan that was paid out before the book begins was paid out on the day of the
 * agreement (our choice: the book does not say).
 *
 * @param loans - the agreements
 * @param fund - the income generation fund
 * @param asOf - entries after this day are not seen
 * @param view - the day by which entries were taken back; `asOf` unless given
 * @returns one history a loan, in the order of the loans
 */
export function loanHistories(
  loans: readonly Loan[],
  fund: Fund,
  asOf: CivilDate,
  { knownOn = asOf }: BookView = {},
): readonly LoanHistory[] {
  const seen = new Map<string, LedgerEntry[]>();
  for (const { id } of loans) seen.set(id, []);
  const paidOutHere = new Set<string>();
  const takenBack = new Set<string>();
  for (const entry of fund.entries) {
    const { loanId, kind, date, reverses } = entry;
    if (loanId === undefined) continue;
    if (kind === "loan") paidOutHere.add(loanId);
    if (reverses === undefined) {
      if (date <= asOf) seen.get(loanId)?.push(entry);
    } else if (date <= knownOn) takenBack.add(reverses);
  }
  const hasBegun = fund.openedOn <= asOf;
  return loans.map((loan) => {
    const entries = seen.get(loan.id) ?? [];
    return {
      loan,
      broughtForwardVnd: hasBegun ? broughtForward(loan, fund, paidOutHere.has(loan.id)) : 0,
      entries: takenBack.size === 0 ? entries : entries.filter(({ id }) => !takenBack.has(id)),
    };
  });
}

/** The day the money of a loan was first paid out; absent where it was not. */
export function paidOutOn({
  loan,
  broughtForwardVnd,
  entries,
}: LoanHistory): CivilDate | undefined {
  if (broughtForwardVnd > 0) return loan.agreedOn;
  let first: CivilDate | undefined;
  for (const { kind, date } of entries) {
    if (kind === "loan" && (first === undefined || date < first)) first = date;
  }
  return first;
}

/** The sums of a loan after all entries of a day; of all days that are seen if none is given. */
export function sumsOf({ broughtForwardVnd, entries }: LoanHistory, on?: CivilDate): LoanSums {
  let [paidOutVnd, repaidVnd, writtenOffVnd, interestVnd] = [broughtForwardVnd, 0, 0, 0];
  for (const { kind, date, amountVnd } of entries) {
    if (on !== undefined && date > on) continue;
    if (kind === "loan") paidOutVnd += amountVnd;
    else if (kind === "principal") repaidVnd += amountVnd;
    else if (kind === "write-off") writtenOffVnd += amountVnd;
    else if (kind === "interest") interestVnd += amountVnd;
  }
  return { paidOutVnd, repaidVnd, writtenOffVnd, interestVnd };
}

/** What is still owed of the principal, in đồng; at least 0 in a register that was parsed. */
export function outstandingOf({ paidOutVnd, repaidVnd, writtenOffVnd }: LoanSums): number {
  return paidOutVnd - repaidVnd - writtenOffVnd;
}

/** What nobody has to pay any more: paid back, or written off. */
export function settledOf({ repaidVnd, writtenOffVnd }: LoanSums): number {
  return repaidVnd + writtenOffVnd;
}
