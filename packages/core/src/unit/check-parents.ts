import { dayAfter } from "../calendar/next-day.ts";
import type { Issue, IssuePath } from "../issue.ts";
import {
  type AdministrativeUnit,
  isAbove,
  type ParentUnit,
  UNIT_LEVELS,
} from "./administrative-unit.ts";
import { orderIssues, overlapIssues, type PlacedSpan, uncoveredFrom } from "./check-spans.ts";
import { type UnitIndex, unitAt } from "./unit-index.ts";

/**
 * What is wrong with the units that a unit is said to lie in. On days without
 * one it would drop out of the totals above it, so they leave no day out.
 */
export function parentIssues(
  unit: AdministrativeUnit,
  path: IssuePath,
  units: UnitIndex | undefined,
): Issue[] {
  if (!unit.parents) return [];
  const spans = unit.parents.map((parent, k) => ({ ...parent, path: [...path, "parents", k] }));
  return [
    ...spans.flatMap((span) => [
      ...orderIssues(span),
      ...lifeIssues(unit, span),
      ...(units ? referenceIssues(unit, span, units) : []),
    ]),
    ...overlapIssues(spans),
    ...uncoveredFrom(unit, spans).map((expected) => ({
      code: "gap" as const,
      path: [...path, "parents"],
      expected,
    })),
  ];
}

/** A parent before the unit's first day or after its last. */
function lifeIssues(unit: AdministrativeUnit, { from, to, path }: PlacedSpan): Issue[] {
  const { code } = unit;
  const issues: Issue[] = [];
  if (from < unit.from) {
    issues.push({
      code: "date-order",
      path: [...path, "from"],
      expected: unit.from,
      received: from,
    });
  }
  const last = to ?? from;
  if (unit.to !== undefined && last > unit.to) {
    const field = to === undefined ? "from" : "to";
    issues.push({ code: "not-valid-then", path: [...path, field], expected: last, received: code });
  }
  return issues;
}

/**
 * A parent that is not there, not of a higher level, or not one and the same
 * unit all the while: its code may belong to another place the next day.
 */
function referenceIssues(
  unit: AdministrativeUnit,
  parent: ParentUnit & PlacedSpan,
  units: UnitIndex,
): Issue[] {
  const { code: received, from, to = unit.to } = parent;
  const path = [...parent.path, "code"];
  if (!units.byCode.has(received)) return [{ code: "unknown-reference", path, received }];
  const above = unitAt(units, received, from);
  if (!above) return [{ code: "not-valid-then", path, expected: from, received }];
  const issues: Issue[] = [];
  if (!isAbove(above.level, unit.level)) {
    const expected = UNIT_LEVELS.filter((level) => isAbove(level, unit.level));
    issues.push({ code: "not-in-list", path, expected, received: above.level });
  }
  if (above.to !== undefined && (to === undefined || above.to < to)) {
    issues.push({ code: "not-valid-then", path, expected: dayAfter(above.to), received });
  }
  return issues;
}
