import type { CivilDate } from "../calendar/civil-date.ts";
import { dayAfter } from "../calendar/next-day.ts";
import type { Issue, IssuePath } from "../issue.ts";

/** A span of days and where it stands in the document. */
export interface PlacedSpan {
  readonly from: CivilDate;
  readonly to?: CivilDate | undefined;
  readonly path: IssuePath;
}

/** A last day before the first. */
export function orderIssues({ from, to, path }: PlacedSpan): Issue[] {
  if (to === undefined || from <= to) return [];
  return [{ code: "date-order", path: [...path, "to"], expected: from, received: to }];
}

/** Every span that begins while an earlier one lasts. */
export function overlapIssues(spans: readonly PlacedSpan[]): Issue[] {
  const issues: Issue[] = [];
  let open: CivilDate | undefined = "";
  for (const { from, to, path } of inOrder(spans)) {
    if (open === undefined || from < open) issues.push(overlap(path, from, open));
    open = open === undefined || to === undefined ? undefined : later(open, dayAfter(to));
  }
  return issues;
}

function overlap(path: IssuePath, received: CivilDate, free: CivilDate | undefined): Issue {
  const expected = free !== undefined && { expected: free };
  return { code: "overlap", path: [...path, "from"], ...expected, received };
}

/** The first day of every hole that the spans within a life leave in it. */
export function uncoveredFrom(
  life: Omit<PlacedSpan, "path">,
  spans: readonly PlacedSpan[],
): CivilDate[] {
  const holes: CivilDate[] = [];
  const isOver = (day: CivilDate) => life.to !== undefined && day > life.to;
  let open = life.from;
  for (const { from, to } of inOrder(spans)) {
    if (isOver(open)) return holes;
    if (from > open) holes.push(open);
    if (to === undefined) return holes;
    open = later(open, dayAfter(to));
  }
  return isOver(open) ? holes : [...holes, open];
}

function inOrder(spans: readonly PlacedSpan[]): PlacedSpan[] {
  return [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function later(a: CivilDate, b: CivilDate): CivilDate {
  return a >= b ? a : b;
}
