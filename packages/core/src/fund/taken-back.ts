import type { CivilDate } from "../calendar/civil-date.ts";
import type { LedgerEntry } from "./ledger.ts";

/** The ids of entries that were taken back by a day; most ledgers have none. */
export function takenBackBy(entries: readonly LedgerEntry[], on: CivilDate): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { reverses, date } of entries) {
    if (reverses !== undefined && date <= on) ids.add(reverses);
  }
  return ids;
}
