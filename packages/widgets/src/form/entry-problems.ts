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

/** What is wrong, in whatever words it is told. */
type Found = Omit<Issue, "path"> & { readonly message?: string };

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
  const placed = fields.flatMap((field) => {
    const code = field.unread?.(entries);
    const found = code ? { code } : issues.find(({ path }) => fieldAt(path, fields) === field);
    return found ? [problemAt(found, field, { ...telling, entries })] : [];
  });
  if (placed.length > 0) return placed;
  // What no field has is told once all that is asked is right: it may be about what is not asked yet.
  return issues.map((issue) => problemOf(issue, telling));
}

/** The server's reasons in words, each with the field it is about. */
export function refusalProblems(
  { issues, detail, title }: SubmissionProblem,
  { fields, entries }: Standing,
  telling: Telling,
): EntryProblem[] {
  if (Array.isArray(issues) && issues.length > 0) {
    return issues.map((issue) => {
      const field = fieldAt(issue.path, fields);
      return field ? problemAt(issue, field, { ...telling, entries }) : problemOf(issue, telling);
    });
  }
  const text = [telling.words.refused, detail ?? title].filter(Boolean).join(" ");
  return [{ text }];
}

function fieldAt(place: Issue["path"], fields: readonly Field[]): Field | undefined {
  return fields.find(({ path }) => path?.every((step, i) => step === place?.[i]));
}

function problemAt(
  found: Found,
  { name, label, isChosen, target }: Field,
  telling: Telling & Pick<Standing, "entries">,
): EntryProblem {
  const isOpen = isChosen && found.code === "missing";
  return {
    ...problemOf(found, telling),
    ...(isOpen && { text: telling.words.unchosen }),
    name,
    label,
    target: target?.(telling.entries) ?? name,
  };
}

/** A code that the form has no words for is told in the server's own. */
function problemOf({ code, expected, message }: Found, { words, locale }: Telling): EntryProblem {
  const say = words.reasons[code];
  const shown =
    typeof expected === "number"
      ? formatCount(expected, locale)
      : words.day(String(expected ?? ""));
  return { code, text: say?.(shown) ?? message ?? words.refused };
}
