import type { Issue } from "../issue.ts";
import type { AdministrativeUnit } from "./administrative-unit.ts";
import { parentIssues } from "./check-parents.ts";
import { orderIssues, overlapIssues } from "./check-spans.ts";
import { successorIssues } from "./check-successors.ts";
import { unitIndex } from "./unit-index.ts";

/** A unit and its position in the list that was read. */
export interface PlacedUnit {
  readonly unit: AdministrativeUnit;
  readonly at: number;
}

/**
 * What must hold across units.
 *
 * @param isWhole - every unit of the document is there; where some could not be
 * read, nothing is said about units that another one names
 */
export function checkUnits(
  placed: readonly PlacedUnit[],
  { isWhole }: { readonly isWhole: boolean },
): Issue[] {
  const index = isWhole ? unitIndex(placed.map(({ unit }) => unit)) : undefined;
  const clashes = clashIssues(placed);
  return placed.flatMap(({ unit, at }) => [
    ...orderIssues({ ...unit, path: [at] }),
    ...(clashes.get(at) ?? []),
    ...parentIssues(unit, [at], index),
    ...successorIssues(unit, [at], index),
  ]);
}

/** Units of one code that begin on the same day, or share days; by their position. */
function clashIssues(placed: readonly PlacedUnit[]): Map<number, Issue[]> {
  const byCode = new Map<string, PlacedUnit[]>();
  for (const each of placed) {
    const { code } = each.unit;
    const same = byCode.get(code);
    if (same) same.push(each);
    else byCode.set(code, [each]);
  }
  const clashes = new Map<number, Issue[]>();
  for (const same of byCode.values()) {
    if (same.length > 1)
      for (const issue of clashesOf(same)) clashes.set(Number(issue.path[0]), [issue]);
  }
  return clashes;
}

function clashesOf(same: readonly PlacedUnit[]): Issue[] {
  const begun = new Set<string>();
  const duplicates: Issue[] = [];
  const others: PlacedUnit[] = [];
  for (const each of same) {
    const { code, from } = each.unit;
    if (begun.has(from))
      duplicates.push({ code: "duplicate", path: [each.at, "code"], received: code });
    else others.push(each);
    begun.add(from);
  }
  return [...duplicates, ...overlapIssues(others.map(({ unit, at }) => ({ ...unit, path: [at] })))];
}
