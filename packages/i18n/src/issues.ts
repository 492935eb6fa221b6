import type { Issue, IssueValue } from "@ishc/core";
import { formatDate, formatMonth } from "./dates.ts";
import { fieldName, nameOfSteps } from "./fields.ts";
import { ownText } from "./internal/own-text.ts";
import { ISSUE_TEXTS, KINDS } from "./issue-texts.ts";
import { nameOfValue } from "./lists/values.ts";
import type { Locale } from "./locale.ts";

/**
 * Says an issue in plain words, without where it is: {@link describePath} says that.
 *
 * @param issue - from any `parse…` function
 * @param locale - the language
 * @returns one or two short sentences
 * @example
 * import { describeIssue } from "@ishc/i18n";
 * describeIssue({ code: "missing", path: ["club", "name"] }, "vi"); // "Chưa điền."
 * describeIssue({ code: "too-long", path: [], expected: 200 }, "vi"); // "Dài quá: nhiều nhất 200 ký tự."
 */
export function describeIssue(issue: Issue, locale: Locale): string {
  return ISSUE_TEXTS[locale][issue.code]
    .replace(/\[(.*?)\]/, (_, part: string) => (isSayable(part, issue) ? part : ""))
    .replace(/\{(\w+)\}/g, (_, place: string) => {
      if (place === "received") return receivedText(issue, locale);
      return place === "time" ? timeText(issue.expected, locale) : expectedText(issue, locale);
    });
}

/** Whether there is all that an optional part of a text needs. */
function isSayable(part: string, { code, expected, received }: Issue): boolean {
  // A version may be anything at all; only a number tells a person something.
  const isTold = code === "unsupported-version" ? typeof received === "number" : received != null;
  return (isTold || !part.includes("{received}")) && (expected != null || !/{expected}/.test(part));
}

/**
 * Says where an issue is, the way a person would: “Hội viên thứ 3 › Ngày sinh”.
 *
 * @param path - of an issue
 * @param locale - the language
 * @returns the place; empty for the document as a whole
 * @example
 * import { describePath } from "@ishc/i18n";
 * describePath(["members", 2, "birthDate"], "vi"); // "Hội viên thứ 3 › Ngày sinh"
 * describePath(["members", 2, "birthDate"], "en"); // "Member 3 › Birth date"
 */
export function describePath(path: Issue["path"], locale: Locale): string {
  const names: string[] = [];
  const places: string[] = [];
  for (const step of path) {
    if (typeof step === "string") {
      names.push(step);
      places.push(nameOfSteps(names, locale) ?? step);
    } else places.push(`${places.pop() ?? LINE[locale]} ${numbered(step, locale)}`);
  }
  return places.join(" › ");
}

/** An entry of a document that is a list itself, such as one of units. */
const LINE: Record<Locale, string> = { vi: "Dòng", en: "Entry" };

function numbered(position: number, locale: Locale): string {
  return locale === "vi" ? `thứ ${position + 1}` : String(position + 1);
}

function receivedText({ code, path, received }: Issue, locale: Locale): string {
  // Where a whole fund was rewritten, it is named in place of a line.
  const isFund = code === "rewritten" && path[2] !== "entries";
  return isFund ? fieldName(String(received), locale) : valueText(received, locale);
}

function expectedText({ code, path, expected }: Issue, locale: Locale): string {
  if (code === "not-in-list" || code === "not-for-area") return choices(path, expected, locale);
  if (typeof expected !== "string") return valueText(expected, locale);
  const value = code === "rewritten" ? nameOfValue(namesIn(path), expected, locale) : undefined;
  return value ?? ownText(KINDS[locale], expected) ?? valueText(expected, locale);
}

/** Values as people call them, each with what has to be written. */
function choices(path: Issue["path"], expected: Issue["expected"], locale: Locale): string {
  if (typeof expected !== "object" || expected === null) return valueText(expected, locale);
  const all = expected.map((value) => {
    const name = nameOfValue(namesIn(path), value, locale);
    return name === undefined ? value : `${name} (${value})`;
  });
  return all.join("; ");
}

function namesIn(path: Issue["path"]): string[] {
  return path.filter((step) => typeof step === "string");
}

function valueText(value: IssueValue | undefined, locale: Locale): string {
  if (value === undefined || value === null) return "?";
  if (typeof value === "object") return value.join(", ");
  if (typeof value === "number") return new Intl.NumberFormat(locale).format(value);
  const text = String(value);
  return isDay(text) ? formatDate(text, locale) : text;
}

/** A day, or as much of one as is known: a birth date may be a month or a year. */
function timeText(value: IssueValue | undefined, locale: Locale): string {
  const text = valueText(value, locale);
  if (/^\d{4}-\d{2}$/.test(text)) return formatMonth(text, locale);
  if (locale === "en") return text;
  return /^\d{4}$/.test(text) ? `năm ${text}` : `ngày ${text}`;
}

/** A real day is written as people write it; anything else as it was received. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return Number(text.slice(5, 7)) <= 12 && Number(text.slice(8)) <= 31;
}
