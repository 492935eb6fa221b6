import type { IssuePath } from "../../issue.ts";
import { duplicateIssues } from "./duplicate-issues.ts";
import type { Report } from "./report.ts";

interface WithId {
  readonly id: string;
}

/** Reports every id that an earlier entry of the list at `path` already has. */
export function checkIds(entries: readonly WithId[], path: IssuePath, report: Report): void {
  if (isGrowing(entries)) return;
  const ids = entries.map((entry) => entry.id);
  for (const { code, path: place, ...values } of duplicateIssues(ids, "id", path)) {
    report(code, place, values);
  }
}

/** Ids that only grow (`e9`, `e10`, …), as most are given, cannot repeat: a set of them need not be made. */
function isGrowing(entries: readonly WithId[]): boolean {
  let last = "";
  for (const { id } of entries) {
    if (id.length < last.length || (id.length === last.length && id <= last)) return false;
    last = id;
  }
  return true;
}
