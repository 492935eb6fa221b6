import type { Issue } from "@ishc/core";
import { describeIssue, describePath, type Locale } from "@ishc/i18n";
import { printable } from "../terminal/printable.ts";
import { FILE_WORDS } from "./file-words.ts";

/**
 * Issues in words, one a line: `members[2].birthDate – Hội viên thứ 3 › Ngày sinh: …`,
 * for the machine first and then for people.
 *
 * @param issues - the issues
 * @param total - how many there are in all, if more than these
 * @param locale - the language
 */
export function issueLines(issues: readonly Issue[], total: number, locale: Locale): string[] {
  const lines = issues.map((issue) => `  ${printable(issueLine(issue, locale))}`);
  const more = total - issues.length;
  return more > 0 ? [...lines, `  ${FILE_WORDS[locale].more(more)}`] : lines;
}

function issueLine(issue: Issue, locale: Locale): string {
  const what = describeIssue(issue, locale);
  if (issue.path.length === 0) return what;
  return `${fieldPath(issue.path)} – ${describePath(issue.path, locale)}: ${what}`;
}

/** A path as programmers write it. */
export function fieldPath(path: Issue["path"]): string {
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join("");
}
