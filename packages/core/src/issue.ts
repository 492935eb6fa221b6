/**
 * Every problem a person's input can have, by stable code. Codes never change
 * their meaning; words for people come from `@ishc/i18n`, keyed by these.
 *
 * | code | meaning |
 * |---|---|
 * | `missing` | a required field is absent or blank |
 * | `wrong-type` | another kind of value was expected |
 * | `unknown-field` | a field the format does not have; kept out rather than lost in silence |
 * | `bad-format` | text not in the form named by `expected` |
 * | `bad-date` | not a day of the calendar, or not written `yyyy-MM-dd` |
 * | `bad-text` | text that no person wrote: control characters or broken Unicode |
 * | `not-in-list` | not one of the values in `expected` |
 * | `too-long`, `too-many` | longer than, or more than, `expected` |
 * | `too-small`, `too-large` | below or above the bound in `expected` |
 * | `not-whole` | a whole number was expected |
 * | `duplicate` | the same id or the same person twice |
 * | `unknown-reference` | names something that is not in the document |
 * | `date-order` | a date before the one it must follow, given in `expected` |
 * | `in-future` | after the day the question is asked for, given in `expected` |
 * | `not-on-roll` | not a member of the club on that day |
 * | `other-club` | meant for another club than the one addressed |
 * | `other-date` | another day than the register has for that meeting, given in `expected` |
 * | `meeting-cancelled` | attendance for a meeting that was cancelled |
 * | `overlap` | two spans of the same thing share days; `expected` is the first day that is free |
 * | `gap` | nothing covers the days from `expected` on |
 * | `not-valid-then` | something that did not exist on the day in `expected` |
 * | `after-death` | something of a person after the day they died, given in `expected` |
 * | `not-for-area` | a kind of activity of another area; `expected` lists those of this one |
 * | `exceeds-owed` | more is paid back than is owed, given in `expected` |
 * | `not-balanced` | two sums that must be equal are not |
 * | `already-reversed` | an entry that was taken back before, or is itself a taking back |
 * | `rewritten` | an entry of a ledger that was changed or removed: lines are only ever added |
 * | `unsupported-version` | a `schemaVersion` this version cannot read |
 * | `not-json` | the text is not JSON |
 * | `unreadable` | the value cannot be read at all (a getter that throws, say) |
 */
export const ISSUE_CODES = [
  "missing",
  "wrong-type",
  "unknown-field",
  "bad-format",
  "bad-date",
  "bad-text",
  "not-in-list",
  "too-long",
  "too-many",
  "too-small",
  "too-large",
  "not-whole",
  "duplicate",
  "unknown-reference",
  "date-order",
  "in-future",
  "not-on-roll",
  "other-club",
  "other-date",
  "meeting-cancelled",
  "overlap",
  "gap",
  "not-valid-then",
  "after-death",
  "not-for-area",
  "exceeds-owed",
  "not-balanced",
  "already-reversed",
  "rewritten",
  "unsupported-version",
  "not-json",
  "unreadable",
] as const;

/** One of {@link ISSUE_CODES}. */
export type IssueCode = (typeof ISSUE_CODES)[number];

/** What an issue may carry as `expected` and `received`: plain JSON, at most 200 characters a text. */
export type IssueValue = string | number | boolean | null | readonly string[];

/** Where in the document: field names and zero-based positions, from the outside in. */
export type IssuePath = readonly (string | number)[];

/** One thing wrong with what somebody gave us. Data, never an exception. */
export interface Issue {
  /** What is wrong, by stable code. */
  readonly code: IssueCode;
  /** Where it is wrong; empty for the document as a whole. */
  readonly path: IssuePath;
  /** What would have been right, where that can be said. */
  readonly expected?: IssueValue;
  /** What was given; long texts cut at 200 characters, objects named by their kind. */
  readonly received?: IssueValue;
}

/** A value, or every issue that keeps the input from being one. */
export type ParseResult<T> =
  | {
      /** The input is sound. */
      readonly ok: true;
      /** What it says. */
      readonly value: T;
    }
  | {
      /** The input is not sound. */
      readonly ok: false;
      /** All that is wrong with it, in the order of the document; at least one. */
      readonly issues: readonly Issue[];
    };
