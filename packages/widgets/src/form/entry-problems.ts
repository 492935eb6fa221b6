import type { Issue } from "@ishc/core";
import { formatCount, type Locale } from "@ishc/i18n";
import type { SubmissionProblem } from "../controllers/delivery-controller.ts";
import type { Entries } from "./entries.ts";
import type { EntryProblem } from "./entry-view.ts";
import type { Field } from "./field.ts";
import type { FormWords } from "./form-words.ts";

/** What problems are told in. */
export interface Telling {
  readonly words: FormWords;
  readonly locale: Locale;
}

/** A form as it stands now. */
export interface Standing {
  /** The fields on the screen, in order. */
  readonly fields: readonly Field[];
  /** What stands in them. */
  readonly entries: Entries;
}

/** What is wrong, and with which field. */
interface Found extends Omit<Issue, "path"> {
  readonly message?: string;
  readonly field?: Field | undefined;
}

/**
 * What is wrong with a form, in the order of the screen: with what can be read
 * as a value, whatever core says; with the rest, that it cannot be read.
 *
 * @param standing - the form
 * @param issues - what core finds wrong with the submission
 * @param telling - the words
 */
export function entryProblems(
  standing: Standing,
  issues: readonly Issue[],
  telling: Telling,
): EntryProblem[] {
  const { fields, entries } = standing;
  const placed = placedIn(fields, issues);
  const told = fields.flatMap((field): Found[] => {
    const code = field.unread?.(entries);
    const found = code ? { code, field } : placed.find((each) => each.field === field);
    return found ? [found] : [];
  });
  // What no field has is told once all that is asked is right: it may be about what is not asked yet.
  return problemsOf(told.length > 0 ? told : placed, standing, telling);
}

/** The server's reasons in words, each with the field it is about. */
export function refusalProblems(
  { issues, detail, title }: SubmissionProblem,
  standing: Standing,
  telling: Telling,
): EntryProblem[] {
  if (!Array.isArray(issues) || issues.length === 0) {
    return [{ text: [telling.words.refused, detail ?? title].filter(Boolean).join(" ") }];
  }
  return problemsOf(placedIn(standing.fields, issues), standing, telling);
}

/** Each issue with the field that its path leads to. */
function placedIn(fields: readonly Field[], issues: readonly Issue[]): Found[] {
  return issues.map((issue) => ({
    ...issue,
    field: fields.find(({ path }) => path?.every((step, i) => step === issue.path?.[i])),
  }));
}

/** A code that the form has no words for is told in the server's own. */
function problemsOf(
  found: readonly Found[],
  { entries }: Standing,
  { words, locale }: Telling,
): EntryProblem[] {
  return found.map(({ code, expected, message, field }) => {
    const shown =
      typeof expected === "number"
        ? formatCount(expected, locale)
        : words.day(String(expected ?? ""));
    const isOpen = field?.isChosen && code === "missing";
    const text = isOpen ? words.unchosen : words.reasons[code]?.(shown);
    const problem = { code, text: text ?? message ?? words.refused };
    if (!field) return problem;
    const { name, label, target } = field;
    return { ...problem, name, label, target: target?.(entries) ?? name };
  });
}
