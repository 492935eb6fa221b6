import type { Issue, IssueCode } from "@ishc/core";
import { type Entries, listedIn, typedIn } from "./entries.ts";
import { readDate, readNumber } from "./read-typed.ts";

/** A field that is on the screen now. */
export interface Field {
  /** Its name among the entries. */
  readonly name: string;
  /** What a person calls it. */
  readonly label: string;
  /** Where the submission has it; undefined as long as nothing of it is sent. */
  readonly path?: Issue["path"] | undefined;
  /** Why what stands in it is no value yet: only the form can know. All else is for core to say. */
  readonly unread?: (entries: Entries) => IssueCode | undefined;
  /** It is answered by choosing, not by writing. */
  readonly isChosen?: boolean;
  /** The entry to go to when something is wrong; the field's own name unless given. */
  readonly target?: (entries: Entries) => string;
}

/** A whole number: “12a” is none. */
export function numberField(field: Field): Field {
  return {
    ...field,
    unread: (entries) =>
      readNumber(typedIn(entries, field.name)) === null ? "not-whole" : undefined,
  };
}

/**
 * A date in three fields, which may be filled in only partly.
 *
 * @param isPartial - whether the day, or the day and the month, may stay empty
 */
export function dateField(field: Field, isPartial = false): Field {
  const lacking = (entries: Entries) => readDate(entries, field.name, isPartial).lacking;
  return {
    ...field,
    unread: (entries) => lacking(entries) && "bad-date",
    target: (entries) => `${field.name}.${lacking(entries) ?? "day"}`,
  };
}

/**
 * One of several, or several of them.
 *
 * @param isAsked - whether the form wants an answer where core can do without
 */
export function choiceField(field: Field, isAsked = false): Field {
  const isOpen = (entries: Entries) =>
    typedIn(entries, field.name) === "" && listedIn(entries, field.name).length === 0;
  return {
    ...field,
    isChosen: true,
    unread: (entries) => (isAsked && isOpen(entries) ? "missing" : undefined),
  };
}
