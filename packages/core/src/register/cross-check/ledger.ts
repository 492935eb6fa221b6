import { type Fund, LEDGER_KINDS, type LedgerEntry } from "../../fund/ledger.ts";
import type { Loan } from "../../fund/loan.ts";
import { isLoanKind } from "../../fund/loan-account.ts";
import type { IssuePath } from "../../issue.ts";
import { checkIds } from "./distinct.ts";
import { type Checking, checkMemberId } from "./people.ts";
import type { Report } from "./report.ts";
import { checkReversals } from "./reversals.ts";

/** Loans go through the income generation fund alone. */
const KINDS_WITHOUT_LOANS = LEDGER_KINDS.filter((kind) => !isLoanKind(kind));

/** Each entry once, none before the book begins, each with what its kind needs; sums that stay exact. */
export function checkLedger(
  name: "incomeGeneration" | "operating",
  { openedOn, openingVnd, entries }: Fund,
  loans: readonly Loan[] | undefined,
  checking: Checking,
): void {
  const { report } = checking;
  const path = ["funds", name, "entries"];
  const kinds = name === "operating" ? KINDS_WITHOUT_LOANS : undefined;
  const loanIds = loans && new Set(loans.map((loan) => loan.id));
  checkIds(entries, path, report);
  let i = 0;
  for (const entry of entries) {
    if (entry.date < openedOn) {
      report("date-order", [...path, i, "date"], { expected: openedOn, received: entry.date });
    }
    if (entry.memberId !== undefined) checkMemberId(entry.memberId, [...path, i], checking);
    if (entry.kind === "write-off" && entry.reason === undefined && entry.reverses === undefined) {
      report("missing", [...path, i, "reason"]);
    }
    if (entry.loanId !== undefined || isLoanKind(entry.kind)) {
      checkLoanEntry(entry, [...path, i], kinds, loanIds, report);
    }
    i += 1;
  }
  checkReversals(entries, path, report);
  checkSums(openingVnd, entries, path, report);
}

function checkLoanEntry(
  { kind, loanId }: LedgerEntry,
  path: IssuePath,
  kinds: readonly string[] | undefined,
  loanIds: ReadonlySet<string> | undefined,
  report: Report,
): void {
  if (!isLoanKind(kind)) report("unknown-field", [...path, "loanId"]);
  else if (kinds) report("not-in-list", [...path, "kind"], { expected: kinds, received: kind });
  else if (loanId === undefined) report("missing", [...path, "loanId"]);
  else if (loanIds && !loanIds.has(loanId)) {
    report("unknown-reference", [...path, "loanId"], { received: loanId });
  }
}

/** Beyond this a sum is no longer exact, so no balance could be told. */
function checkSums(
  openingVnd: number,
  entries: readonly LedgerEntry[],
  path: IssuePath,
  report: Report,
): void {
  let moved = openingVnd;
  for (const [i, { amountVnd: received }] of entries.entries()) {
    if (moved + received > Number.MAX_SAFE_INTEGER) {
      const expected = Number.MAX_SAFE_INTEGER - moved;
      report("too-large", [...path, i, "amountVnd"], { expected, received });
      return;
    }
    moved += received;
  }
}
