import type { CivilDate } from "../../calendar/civil-date.ts";
import type { Issue, IssuePath } from "../../issue.ts";
import { type Report, reportTo } from "../../register/cross-check/report.ts";
import { futureIssues, type Happened } from "../happened.ts";
import type { PlainCheck } from "./plain-check.ts";

/** What is asked of one part of a submission. */
export interface EntryRules<T> {
  /** What the submission calls it. */
  readonly name: string;
  /** What is asked of each value by itself. */
  readonly shape: PlainCheck;
  /** Days that are said to have come. */
  readonly days: (row: T) => readonly Happened[];
  /** Where a register has it that has no other. */
  readonly at: IssuePath;
  /** What is asked across its fields. */
  readonly across: (row: T, report: Report) => void;
}

/**
 * What is wrong with a part of a submission: with each value by itself, and, of
 * those that are sound, how they stand to each other. So a person who has left
 * the name blank hears of a day that lies ahead in the same breath.
 */
export function entryIssues<T>(entry: unknown, today: CivilDate, rules: EntryRules<T>): Issue[] {
  const { name, shape, days, at, across } = rules;
  const wrong = shape(entry, [name]);
  if (wrong.some(isBlocking)) return wrong;
  const found: Issue[] = [];
  across(entry as T, reportTo(found));
  return [
    ...wrong,
    ...[
      ...futureIssues(days(entry as T), today),
      ...found.map((issue) => ({ ...issue, path: [name, ...issue.path.slice(at.length)] })),
    ].filter((issue) => !wrong.some((each) => isSpoiled(issue, each))),
  ];
}

/** Where another kind of thing stands, or what a row is known by is missing, nothing more can be asked. */
function isBlocking({ code, path }: Issue): boolean {
  const last = path[path.length - 1];
  return code === "wrong-type" || path.length < 2 || last === "id" || typeof last === "number";
}

/** Nothing more is said of what is wrong by itself, and nothing is measured by it. */
function isSpoiled({ path, expected }: Issue, wrong: Issue): boolean {
  return (
    path.join() === wrong.path.join() || (expected !== undefined && expected === wrong.received)
  );
}
