import { dayAfter } from "../calendar/next-day.ts";
import type { Issue, IssuePath } from "../issue.ts";
import type { AdministrativeUnit, SuccessorUnit, UnitLevel } from "./administrative-unit.ts";
import { type UnitIndex, unitFrom } from "./unit-index.ts";

/**
 * What is wrong with the units that are said to have taken over from a unit.
 * They begin the day after its last: land is never without a unit, and links
 * that only run forward in time cannot run in a circle.
 */
export function successorIssues(
  unit: AdministrativeUnit,
  path: IssuePath,
  units: UnitIndex | undefined,
): Issue[] {
  const { to, successors } = unit;
  if (!successors) return [];
  const issues: Issue[] = [];
  if (to === undefined) issues.push({ code: "missing", path: [...path, "to"] });
  const named = new Set<string>();
  let parts = 0;
  for (const [k, successor] of successors.entries()) {
    const at = [...path, "successors", k];
    const identity = `${successor.code} ${successor.from}`;
    if (named.has(identity)) {
      issues.push({ code: "duplicate", path: [...at, "code"], received: successor.code });
    }
    named.add(identity);
    if (to !== undefined) issues.push(...seamIssues(dayAfter(to), successor, at));
    if (units) issues.push(...referenceIssues(unit, successor, at, units));
    parts += successor.share;
  }
  if (parts === 0) {
    issues.push({ code: "too-small", path: [...path, "successors"], expected: 1, received: 0 });
  }
  return issues;
}

/** A successor that begins before the land is free, or leaves it without a unit. */
function seamIssues(free: string, { from }: SuccessorUnit, path: IssuePath): Issue[] {
  if (from === free) return [];
  const code = from < free ? "overlap" : "gap";
  return [{ code, path: [...path, "from"], expected: free, received: from }];
}

function referenceIssues(
  unit: AdministrativeUnit,
  successor: SuccessorUnit,
  path: IssuePath,
  units: UnitIndex,
): Issue[] {
  const { code, from } = successor;
  if (!units.byCode.has(code)) {
    return [{ code: "unknown-reference", path: [...path, "code"], received: code }];
  }
  const next = unitFrom(units, successor);
  if (!next) return [{ code: "unknown-reference", path: [...path, "from"], received: from }];
  const expected = levelsAfter(unit.level);
  if (expected.includes(next.level)) return [];
  return [{ code: "not-in-list", path: [...path, "code"], expected, received: next.level }];
}

/**
 * A unit is followed by units of its own level. Only a district may be followed
 * by a commune: five island districts had no communes, and each became one.
 *
 * @see {@link SOURCES}: `island-districts`
 */
function levelsAfter(level: UnitLevel): readonly UnitLevel[] {
  return level === "district" ? ["district", "commune"] : [level];
}
