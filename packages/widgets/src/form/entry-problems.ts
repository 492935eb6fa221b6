import type { Issue } from "@ishc/core";
import { formatCount, formatDate, type Locale } from "@ishc/i18n";
import type { SubmissionProblem } from "../controllers/delivery-controller.ts";
import type { Entries } from "./entries.ts";
import type { EntryProblem } from "./entry-view.ts";
import type { Field, FieldIssue } from "./field.ts";
import type { FormWords } from "./form-words.ts";

/** What problems are told in. */
export interface Telling {
  readonly words: FormWords;
  readonly locale: Locale;
}

/** What is wrong with the fields on the screen, in their order. */
export function fieldProblems(
  fields: readonly Field[],
  entries: Entries,
  telling: Telling,
): EntryProblem[] {
  return fields.flatMap((field) => {
    const issue = field.check(entries);
    if (!issue) return [];
    const target = field.target?.(entries) ?? field.name;
    const isOpen = field.isChosen && issue.code === "missing";
    const text = isOpen ? telling.words.unchosen : reason(issue, telling);
    return [{ name: field.name, label: field.label, text, target }];
  });
}

/** The server's reasons in words, each with the field it is about. */
export function refusalProblems(
  problem: SubmissionProblem,
  fields: readonly Field[],
  telling: Telling,
): EntryProblem[] {
  const issues = Array.isArray(problem.issues) ? problem.issues : [];
  if (issues.length > 0) return issues.map((issue) => issueProblem(issue, fields, telling));
  const detail = problem.detail ?? problem.title;
  return [{ text: [telling.words.refused, detail].filter(Boolean).join(" ") }];
}

function issueProblem(
  issue: Issue & { readonly message?: string },
  fields: readonly Field[],
  telling: Telling,
): EntryProblem {
  const text = reason(issue, telling);
  const field = fields.find(({ path }) => isWithin(issue.path, path));
  if (!field) return { text };
  return { name: field.name, label: field.label, text, target: field.name };
}

function isWithin(path: Issue["path"], field: Issue["path"]): boolean {
  return Array.isArray(path) && field.every((step, i) => step === path[i]);
}

/** A code that the form has no words for is told in the server's own. */
function reason(
  issue: Omit<FieldIssue, "expected"> & Pick<Issue, "expected"> & { readonly message?: string },
  { words, locale }: Telling,
): string {
  const { code, expected, message } = issue;
  const say = words.reasons[code];
  if (!say) return message ?? words.refused;
  const isDay = typeof expected === "string" && /^\d{4}-\d\d-\d\d$/.test(expected);
  if (isDay) return say(formatDate(expected, locale));
  return say(typeof expected === "number" ? formatCount(expected, locale) : String(expected ?? ""));
}
