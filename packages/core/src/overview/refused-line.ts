import type { Issue } from "../issue.ts";

/** Issues kept of one refused line. Our choice: a broken file must not fill the memory. */
export const MOST_ISSUES_A_LINE = 20;

/** A line that could not be counted, and why. */
export interface RefusedLine {
  /** Its number, from 1. */
  readonly line: number;
  /** The club, where the line begins with it. */
  readonly clubId?: string;
  /** What is wrong; at most {@link MOST_ISSUES_A_LINE}. */
  readonly issues: readonly Issue[];
  /** How many issues there were in all. */
  readonly issueCount: number;
}

/**
 * What is kept of a refused line.
 *
 * @param line - its number, from 1
 * @param text - the line, or at least its beginning
 * @param issues - all that is wrong with it
 */
export function refusedLine(line: number, text: string, issues: readonly Issue[]): RefusedLine {
  const [, clubId] = CLUB_ID.exec(text.slice(0, LONGEST_BEFORE_ID)) ?? [];
  return {
    line,
    ...(clubId !== undefined && { clubId }),
    issues: issues.slice(0, MOST_ISSUES_A_LINE),
    issueCount: issues.length,
  };
}

/** The line may be no JSON at all, so its beginning is looked at, not read. */
const CLUB_ID = /^\s*\{[^{]*"club"\s*:\s*\{\s*"id"\s*:\s*"([A-Za-z0-9][\w.-]{0,63})"/;

/** Characters in which the id of the club is looked for. */
const LONGEST_BEFORE_ID = 1000;
