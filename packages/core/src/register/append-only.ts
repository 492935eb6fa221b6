import type { Fund } from "../fund/ledger.ts";
import type { Issue, IssuePath, IssueValue } from "../issue.ts";
import { type Report, reportTo } from "./cross-check/report.ts";
import type { Register } from "./register.ts";

const FUNDS = ["incomeGeneration", "operating"] as const;

/**
 * Asks, for whoever stores registers, whether a later state of a register
 * leaves the ledgers of both funds as they were: every line still there, as it
 * was, in its order. New lines may stand anywhere.
 *
 * @param before - the register as it is stored
 * @param after - the register that is to take its place
 * @returns `rewritten` for every line that was changed, moved or removed, and
 * for a fund that began anew or is gone. A path leads into `before`: to the line,
 * or to the field of it that was changed. `received` is the id of the line, or the
 * name of the fund; `expected` what stood in the field
 * @example
 * import { checkAppendOnly } from "@ishc/core";
 * const gift = { id: "e1", date: "2024-05-13", kind: "gift", amountVnd: 50_000 };
 * const fund = { openedOn: "2024-01-01", openingVnd: 500_000, managedBy: "club" };
 * const before = { funds: { operating: { ...fund, entries: [] } } };
 * const after = { funds: { operating: { ...fund, entries: [gift] } } };
 * checkAppendOnly(before, after); // []
 * checkAppendOnly(after, before); // [{ code: "rewritten", path: ["funds", "operating", "entries", 0], received: "e1" }]
 */
export function checkAppendOnly(
  before: Pick<Register, "funds">,
  after: Pick<Register, "funds">,
): Issue[] {
  const issues: Issue[] = [];
  const report = reportTo(issues);
  for (const name of FUNDS) {
    const was = before.funds?.[name];
    const is = after.funds?.[name];
    if (!was) continue;
    if (!is) report("rewritten", ["funds", name], { received: name });
    else {
      const { entries: _, managedBy: __, ...beginning } = was;
      checkFields(name, beginning, is, ["funds", name], report);
      checkLines(was, is, ["funds", name, "entries"], report);
    }
  }
  return issues;
}

function checkLines(was: Fund, is: Fund, path: IssuePath, report: Report): void {
  const places = new Map(is.entries.map((entry, place) => [entry.id, { entry, place }]));
  let last = -1;
  for (const [i, entry] of was.entries.entries()) {
    const found = places.get(entry.id);
    if (!found || found.place < last) {
      report("rewritten", [...path, i], { received: entry.id });
      continue;
    }
    last = found.place;
    checkFields(entry.id, { ...absent(found.entry), ...entry }, found.entry, [...path, i], report);
  }
}

/** Fields that were added are changes as well. */
function absent(fields: object): Fields {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, undefined]));
}

type Fields = Readonly<Record<string, IssueValue | undefined>>;

function checkFields(
  received: string,
  was: Fields,
  is: object,
  path: IssuePath,
  report: Report,
): void {
  const now = is as Fields;
  for (const [name, expected] of Object.entries(was)) {
    if (now[name] === expected) continue;
    const stood = expected !== undefined && { expected };
    report("rewritten", [...path, name], { ...stood, received });
  }
}
