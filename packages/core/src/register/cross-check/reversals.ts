import type { LedgerEntry } from "../../fund/ledger.ts";
import type { IssuePath } from "../../issue.ts";
import type { Report } from "./report.ts";

/** What is taken back is an earlier entry, taken back once and whole, with a reason. */
export function checkReversals(
  entries: readonly LedgerEntry[],
  path: IssuePath,
  report: Report,
): void {
  const earlier = new Map<string, LedgerEntry>();
  const takenBack = new Set<string>();
  entries.forEach((entry, i) => {
    if (entry.reverses !== undefined) {
      checkReversal(entry, earlier.get(entry.reverses), takenBack, [...path, i], report);
      takenBack.add(entry.reverses);
    }
    earlier.set(entry.id, entry);
  });
}

const isReversal = ({ reverses }: LedgerEntry) => reverses !== undefined;

function checkReversal(
  entry: LedgerEntry,
  original: LedgerEntry | undefined,
  takenBack: ReadonlySet<string>,
  path: IssuePath,
  report: Report,
): void {
  const received = entry.reverses ?? "";
  if (entry.reason === undefined) report("missing", [...path, "reason"]);
  if (!original) report("unknown-reference", [...path, "reverses"], { received });
  else if (isReversal(original) || takenBack.has(original.id)) {
    report("already-reversed", [...path, "reverses"], { received });
  } else checkOpposite(entry, original, path, report);
}

function checkOpposite(
  entry: LedgerEntry,
  { kind, date, amountVnd, loanId, memberId }: LedgerEntry,
  path: IssuePath,
  report: Report,
): void {
  if (entry.date < date) {
    report("date-order", [...path, "date"], { expected: date, received: entry.date });
  }
  if (entry.kind !== kind) {
    report("not-in-list", [...path, "kind"], { expected: [kind], received: entry.kind });
  }
  if (entry.amountVnd !== amountVnd) {
    const values = { expected: amountVnd, received: entry.amountVnd };
    report("not-balanced", [...path, "amountVnd"], values);
  }
  // Whether a loan is named at all goes by the kind, and is said there.
  if (entry.loanId !== undefined && loanId !== undefined) {
    checkSame(entry.loanId, loanId, [...path, "loanId"], report);
  }
  checkSame(entry.memberId, memberId, [...path, "memberId"], report);
}

function checkSame(
  received: string | undefined,
  expected: string | undefined,
  path: IssuePath,
  report: Report,
): void {
  if (received === expected) return;
  if (received === undefined) report("missing", path);
  else if (expected === undefined) report("unknown-field", path);
  else report("not-in-list", path, { expected: [expected], received });
}
