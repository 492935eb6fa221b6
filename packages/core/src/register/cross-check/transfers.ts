import type { CivilDate } from "../../calendar/civil-date.ts";
import { type Fund, signedVnd } from "../../fund/ledger.ts";
import type { IssuePath } from "../../issue.ts";
import type { Report } from "./report.ts";

/** What left one fund on a day came into the other that day. */
export function checkTransfers(incomeGeneration: Fund, operating: Fund, report: Report): void {
  const one = { path: ["funds", "incomeGeneration", "entries"], fund: incomeGeneration };
  const other = { path: ["funds", "operating", "entries"], fund: operating };
  checkOneWay(one, other, report);
  checkOneWay(other, one, report);
}

interface PlacedFund {
  readonly path: IssuePath;
  readonly fund: Fund;
}

function checkOneWay(from: PlacedFund, to: PlacedFund, report: Report): void {
  const left = sumsByDay(from, "transfer-out");
  const came = sumsByDay(to, "transfer-in");
  for (const [day, { vnd, path }] of left) {
    const expected = came.get(day)?.vnd ?? 0;
    if (expected !== vnd) report("not-balanced", path, { expected, received: vnd });
  }
  for (const [day, { vnd, path }] of came) {
    if (vnd !== 0 && !left.has(day)) report("not-balanced", path, { expected: 0, received: vnd });
  }
}

/** The sum that moved on each day, with the place of its first entry. */
function sumsByDay({ path, fund }: PlacedFund, kind: "transfer-in" | "transfer-out") {
  const sums = new Map<CivilDate, { vnd: number; readonly path: IssuePath }>();
  for (const [i, entry] of fund.entries.entries()) {
    if (entry.kind !== kind) continue;
    const vnd = kind === "transfer-in" ? signedVnd(entry) : -signedVnd(entry);
    const sum = sums.get(entry.date);
    if (sum) sum.vnd += vnd;
    else sums.set(entry.date, { vnd, path: [...path, i, "amountVnd"] });
  }
  return sums;
}
