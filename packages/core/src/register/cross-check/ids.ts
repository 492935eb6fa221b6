import type { IssuePath } from "../../issue.ts";
import { checkDistinct } from "./distinct.ts";
import type { Report } from "./report.ts";

interface WithId {
  readonly id: string;
}

/** Reports every id that an earlier entry of the list at `path` already has. */
export function checkIds(entries: readonly WithId[], path: IssuePath, report: Report): void {
  if (isGrowing(entries)) return;
  checkDistinct(
    entries.map((entry) => entry.id),
    "id",
    path,
    report,
  );
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
