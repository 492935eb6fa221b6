import type { CivilDate } from "../../calendar/civil-date.ts";
import { type Fund, signedVnd } from "../../fund/ledger.ts";
import type { IssuePath } from "../../issue.ts";
import type { Report } from "./report.ts";

/** What left one fund on a day came into the other that day. */
export function checkTransfers(incomeGeneration: Fund, operating: Fund, report: Report): void {
  const one = transfersOf(incomeGeneration, ["funds", "incomeGeneration", "entries"]);
  const other = transfersOf(operating, ["funds", "operating", "entries"]);
  checkOneWay(one.out, other.in, report);
  checkOneWay(other.out, one.in, report);
}

/** What moved on a day, in đồng, and the place of the first entry that moved it. */
interface Transferred {
  vnd: number;
  readonly path: IssuePath;
}

type ByDay = Map<CivilDate, Transferred>;

function transfersOf({ entries }: Fund, path: IssuePath) {
  const transfers = { in: new Map() as ByDay, out: new Map() as ByDay };
  entries.forEach((entry, i) => {
    const { kind } = entry;
    if (kind !== "transfer-in" && kind !== "transfer-out") return;
    const days = kind === "transfer-in" ? transfers.in : transfers.out;
    const day = days.get(entry.date) ?? { vnd: 0, path: [...path, i, "amountVnd"] };
    day.vnd += kind === "transfer-in" ? signedVnd(entry) : -signedVnd(entry);
    days.set(entry.date, day);
  });
  return transfers;
}

function checkOneWay(left: ByDay, came: ByDay, report: Report): void {
  for (const [day, { vnd, path }] of left) {
    const expected = came.get(day)?.vnd ?? 0;
    if (expected !== vnd) report("not-balanced", path, { expected, received: vnd });
  }
  for (const [day, { vnd, path }] of came) {
    if (vnd !== 0 && !left.has(day)) report("not-balanced", path, { expected: 0, received: vnd });
  }
}
