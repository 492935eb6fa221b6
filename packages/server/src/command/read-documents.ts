import { readFileSync } from "node:fs";
import {
  type Issue,
  type ParseResult,
  parseRegisterJson,
  parseUnits,
  type Register,
} from "@ishc/core";
import { describeIssue, describePath, type Locale } from "@ishc/i18n";
import { COMMAND_WORDS } from "./command-words.ts";

/** A document from a file, or the lines that say what is wrong with it. */
export type FileResult<T> =
  | { readonly ok: true; readonly file: string; readonly value: T }
  | { readonly ok: false; readonly complaints: readonly string[] };

/** Reads a club's register from a file. */
export function readRegisterFile(file: string, locale: Locale): FileResult<Register> {
  return readDocument(file, locale, parseRegisterJson);
}

/** Reads administrative units from a file. */
export function readUnitsFile(file: string, locale: Locale) {
  return readDocument(file, locale, (text) => {
    try {
      return parseUnits(JSON.parse(text));
    } catch {
      return { ok: false, issues: [{ code: "not-json", path: [] }] };
    }
  });
}

function readDocument<T>(
  file: string,
  locale: Locale,
  parse: (text: string) => ParseResult<T>,
): FileResult<T> {
  const words = COMMAND_WORDS[locale];
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, complaints: [words.unreadable(file, reason)] };
  }
  const parsed = parse(text);
  if (parsed.ok) return { ok: true, file, value: parsed.value };
  const { issues } = parsed;
  const lines = issues.map((issue) => `  ${issueLine(issue, locale)}`);
  return { ok: false, complaints: [words.faulty(file, issues.length), ...lines] };
}

/** `members[2].birthDate – Hội viên thứ 3 › Ngày sinh: …`: for the machine, then for people. */
export function issueLine(issue: Issue, locale: Locale): string {
  const what = describeIssue(issue, locale);
  if (issue.path.length === 0) return what;
  return `${fieldPath(issue.path)} – ${describePath(issue.path, locale)}: ${what}`;
}

/** `members[2].birthDate` */
export function fieldPath(path: Issue["path"]): string {
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join("");
}
