import type { CivilDate } from "../calendar/civil-date.ts";
import type { Issue, IssuePath } from "../issue.ts";

/** A day that something happened on, and where the submission has it. */
export type Happened = readonly [path: IssuePath, day: string | undefined];

/** What is said to have happened after today. A date known to the year is compared as far as it goes. */
export function futureIssues(days: readonly Happened[], today: CivilDate): Issue[] {
  return days.flatMap(([path, received]): Issue[] =>
    received === undefined || received <= today.slice(0, received.length)
      ? []
      : [{ code: "in-future", path, expected: today, received }],
  );
}
