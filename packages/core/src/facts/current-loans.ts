import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import type { Funds } from "../fund/funds.ts";
import type { Fund } from "../fund/ledger.ts";
import type { Loan } from "../fund/loan.ts";
import { type LoanAccount, loanAccounts, principalOwed } from "../fund/loan-account.ts";
import { pastYear } from "./past-year.ts";

/** A loan as it stands on a day. */
export interface LoanState {
  /** The agreement. */
  readonly loan: Loan;
  /** Whether some of the principal is still owed. */
  readonly isOwed: boolean;
  /** Whether it was paid out in the year to the day, and that was not taken back. */
  readonly isRecent: boolean;
}

/**
 * Every loan agreed by a day, as it stands then. Nothing that was written later
 * is looked at. Undefined where loans, or the ledger they stand in, are not
 * reported; a club without the fund that says it has no loans has none.
 */
export function loanStates(
  { loans, incomeGeneration }: Pick<Funds, "loans" | "incomeGeneration">,
  on: CivilDate,
): LoanState[] | undefined {
  const agreed = loans?.filter(({ agreedOn }) => agreedOn <= on);
  if (!agreed || agreed.length === 0) return agreed && [];
  if (!incomeGeneration) return undefined;
  const entries = incomeGeneration.entries.filter(({ date }) => date <= on);
  const book: Fund = { ...incomeGeneration, entries };
  const takenBack = new Set(entries.flatMap(({ reverses }) => reverses ?? []));
  return loanAccounts(agreed, book).map((account) => ({
    loan: account.loan,
    isOwed: principalOwed(account, on) > 0,
    isRecent: payoutsOf(account, takenBack).some((day) => covers(pastYear(on), day)),
  }));
}

/** The days it was paid out; for a loan brought forward into the book, the day it was agreed. */
function payoutsOf(
  { loan, broughtForwardVnd, steps }: LoanAccount,
  takenBack: ReadonlySet<string>,
): CivilDate[] {
  if (broughtForwardVnd > 0) return [loan.agreedOn];
  return steps
    .filter(
      ({ entry: { id, kind, reverses } }) => kind === "loan" && !reverses && !takenBack.has(id),
    )
    .map(({ entry }) => entry.date);
}
