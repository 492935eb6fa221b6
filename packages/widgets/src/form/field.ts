import { type Issue, type IssueCode, isCivilDate, isPartialDate, isPrintable } from "@ishc/core";
import { type Entries, listedIn, typedIn } from "./entries.ts";
import { readDate, readNumber, readText } from "./read-typed.ts";

/** What is wrong with a field: the code a server or an import would give. */
export interface FieldIssue {
  /** What is wrong, by the code of `@ishc/core`. */
  readonly code: IssueCode;
  /** What would have been right, where that can be said. */
  readonly expected?: string | number;
}

/** A field that is on the screen now. */
export interface Field {
  /** Its name among the entries. */
  readonly name: string;
  /** What a person calls it. */
  readonly label: string;
  /** Where the submission has it. */
  readonly path: Issue["path"];
  /** Asks what is wrong. */
  readonly check: (entries: Entries) => FieldIssue | undefined;
  /** It is answered by choosing, not by writing. */
  readonly isChosen?: boolean;
  /** The entry to go to when something is wrong; the field's own name unless given. */
  readonly target?: (entries: Entries) => string;
}

/** What a field is told beside its name. */
type Named = Pick<Field, "name" | "label" | "path">;

/** What a text may be. */
export interface TextLimits {
  /** Most characters. */
  readonly max: number;
  /** It may not stay blank. */
  readonly isRequired?: boolean;
}

const missing = (isRequired: boolean | undefined): FieldIssue | undefined =>
  isRequired ? { code: "missing" } : undefined;

/** A text that a person writes. */
export function textField(named: Named, { max, isRequired }: TextLimits): Field {
  return {
    ...named,
    check(entries) {
      const text = readText(typedIn(entries, named.name));
      if (text === undefined) return missing(isRequired);
      if (text.length > max) return { code: "too-long", expected: max };
      return isPrintable(text) ? undefined : { code: "bad-text" };
    },
  };
}

/** What a number may be. */
export interface NumberLimits {
  /** Least. */
  readonly min: number;
  /** Most. */
  readonly max: number;
  /** It may not stay blank. */
  readonly isRequired?: boolean;
}

/** A whole number. */
export function numberField(named: Named, { min, max, isRequired }: NumberLimits): Field {
  return {
    ...named,
    check(entries) {
      const number = readNumber(typedIn(entries, named.name));
      if (number === undefined) return missing(isRequired);
      if (number === null) return { code: "not-whole" };
      if (number < min) return { code: "too-small", expected: min };
      return number > max ? { code: "too-large", expected: max } : undefined;
    },
  };
}

/** What a date may be. */
export interface DateLimits {
  /** The day, or the day and the month, may stay empty. */
  readonly isPartial?: boolean;
  /** It may not stay blank. */
  readonly isRequired?: boolean;
  /** The last day it may be. */
  readonly until?: string | undefined;
  /** The day that it may not be before. */
  readonly from?: string | undefined;
}

/** A date in three fields. */
export function dateField(named: Named, limits: DateLimits): Field {
  const { isPartial, isRequired, until, from } = limits;
  const isDate = isPartial ? isPartialDate : isCivilDate;
  return {
    ...named,
    check(entries) {
      const { date, lacking } = readDate(entries, named.name, isPartial);
      if (lacking) return { code: "bad-date" };
      if (date === undefined) return missing(isRequired);
      if (!isDate(date)) return { code: "bad-date" };
      // As far as it is known: a year alone is not after a day of that year.
      if (until !== undefined && date > until.slice(0, date.length))
        return { code: "in-future", expected: until };
      return from !== undefined && date < from.slice(0, date.length)
        ? { code: "date-order", expected: from }
        : undefined;
    },
    target(entries) {
      return `${named.name}.${readDate(entries, named.name, isPartial).lacking ?? "day"}`;
    },
  };
}

/** One of several, or several of them. */
export function choiceField(named: Named, isRequired = false): Field {
  return {
    ...named,
    isChosen: true,
    check: (entries) =>
      typedIn(entries, named.name) === "" && listedIn(entries, named.name).length === 0
        ? missing(isRequired)
        : undefined,
  };
}
