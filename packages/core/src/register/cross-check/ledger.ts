import { type Fund, LEDGER_KINDS, type LedgerEntry } from "../../fund/ledger.ts";
import type { Loan } from "../../fund/loan.ts";
import { isLoanKind } from "../../fund/loan-account.ts";
import type { IssuePath } from "../../issue.ts";
import { checkIds } from "./ids.ts";
import type { Checking } from "./people.ts";
import type { Report } from "./report.ts";
import { checkReversals } from "./reversals.ts";
import { personOf } from "./roll.ts";

/** Loans go through the income generation fund alone. */
const KINDS_WITHOUT_LOANS = LEDGER_KINDS.filter((kind) => !isLoanKind(kind));

/**
 * Each entry once, none before the book begins, each with what its kind needs;
 * sums that stay exact. A ledger is the longest list, so its entries are gone
 * through once, and again only where there is something to look at.
 */
export function checkLedger(
  name: "incomeGeneration" | "operating",
  { openedOn, openingVnd, entries }: Fund,
  loans: readonly Loan[] | undefined,
  { roll, report }: Checking,
): void {
  const path = ["funds", name, "entries"];
  const kinds = name === "operating" ? KINDS_WITHOUT_LOANS : undefined;
  const loanIds = kinds || !loans ? undefined : new Set(loans.map((loan) => loan.id));
  let moved = openingVnd;
  let hasReversals = false;
  entries.forEach((entry, i) => {
    const { date, kind, memberId, loanId, reverses } = entry;
    if (date < openedOn) {
      report("date-order", [...path, i, "date"], { expected: openedOn, received: date });
    }
    if (memberId !== undefined && !personOf(roll, memberId)) {
      report("unknown-reference", [...path, i, "memberId"], { received: memberId });
    }
    if (!isLoanKind(kind)) {
      if (loanId !== undefined) report("unknown-field", [...path, i, "loanId"]);
    } else if (kinds) {
      report("not-in-list", [...path, i, "kind"], { expected: kinds, received: kind });
    } else if (loanId === undefined) {
      report("missing", [...path, i, "loanId"]);
    } else if (loanIds && !loanIds.has(loanId)) {
      report("unknown-reference", [...path, i, "loanId"], { received: loanId });
    }
    if (reverses !== undefined) hasReversals = true;
    else if (kind === "write-off" && entry.reason === undefined) {
      report("missing", [...path, i, "reason"]);
    }
    moved += entry.amountVnd;
  });
  checkIds(entries, path, report);
  if (hasReversals) checkReversals(entries, path, report);
  if (moved > Number.MAX_SAFE_INTEGER) checkSums(openingVnd, entries, path, report);
}

/** Reports the entry beyond which a sum is no longer exact, so that no balance could be told. */
function checkSums(
  openingVnd: number,
  entries: readonly LedgerEntry[],
  path: IssuePath,
  report: Report,
): void {
  let expected = Number.MAX_SAFE_INTEGER - openingVnd;
  const i = entries.findIndex(({ amountVnd }) => {
    if (expected < amountVnd) return true;
    expected -= amountVnd;
    return false;
  });
  report("too-large", [...path, i, "amountVnd"], {
    expected,
    received: entries[i]?.amountVnd ?? 0,
  });
}
