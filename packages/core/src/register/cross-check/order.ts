import type { CivilDate } from "../../calendar/civil-date.ts";
import type { IssuePath } from "../../issue.ts";
import type { Report } from "./report.ts";

/** Reports a day that comes before the one it must follow. */
export function checkFollows(
  received: CivilDate | undefined,
  expected: CivilDate,
  path: IssuePath,
  report: Report,
): void {
  if (received !== undefined && received < expected) {
    report("date-order", path, { expected, received });
  }
}

/** Reports every step of a list that comes before the one ahead of it, or before the first day given. */
export function checkInOrder<K extends string>(
  steps: readonly Readonly<Record<K, CivilDate>>[],
  key: K,
  path: IssuePath,
  report: Report,
  first: CivilDate = "",
): void {
  let before = first;
  steps.forEach((step, i) => {
    checkFollows(step[key], before, [...path, i, key], report);
    before = step[key];
  });
}
