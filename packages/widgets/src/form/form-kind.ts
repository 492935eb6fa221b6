import type { SubmissionReceipt, SubmissionReference } from "@ishc/core";
import type { Locale } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { Entries } from "./entries.ts";
import type { EntryView } from "./entry-view.ts";
import type { Field } from "./field.ts";
import type { FormWords } from "./form-words.ts";
import type { EntryIdentity } from "./stored-entries.ts";

/** What every sheet has: the club, and what is known of the subject. */
export interface FormSheet {
  /** Tells the document from others. */
  readonly kind: string;
  /** Version of its format. */
  readonly version: number;
  /** The club. */
  readonly club: { readonly id: string; readonly name: string; readonly village: string };
  /** The day the sheet was made for. */
  readonly today: string;
  /** The submission that holds the subject, when one came in: the next one amends it. */
  readonly recorded?: SubmissionReference | undefined;
}

/** What every submission has. */
export interface FormSubmission {
  /** Tells the document from others. */
  readonly kind: string;
  /** Fixed when the draft starts. */
  readonly id: string;
  /** 1 for the first sending. */
  readonly revision: number;
  /** The record that it takes the place of. */
  readonly replaces?: SubmissionReference | undefined;
}

/** The day a form is filled in, and the words it speaks. */
export interface FormSetting<S, W> {
  /** The sheet. */
  readonly sheet: S;
  /** The words in use. */
  readonly words: W;
  /** The language in use. */
  readonly locale: Locale;
  /** Today: the sheet's day, or this device's where that is later. */
  readonly today: string;
}

/** What one form is about; all forms do the rest in the same way. Pure, but for `body`, which draws. */
export interface FormKind<S extends FormSheet, D extends FormSubmission, W extends FormWords> {
  /** Id of what the sheet is about; undefined where it is new. */
  readonly subjectOf: (sheet: S) => string | undefined;
  /** What the sheet says already. */
  readonly begin: (sheet: S) => Entries;
  /** The fields on the screen now, in order. */
  readonly fields: (entries: Entries, setting: FormSetting<S, W>) => readonly Field[];
  /** The submission; asked for only where no field has an issue. */
  readonly submission: (identity: EntryIdentity, entries: Entries, setting: FormSetting<S, W>) => D;
  /** The sheet with what a submission says, as if it were recorded: to open it again. */
  readonly sheetOf: (sheet: S, submission: D) => S;
  /** Draws the fields. */
  readonly body: (view: EntryView<S, W>) => TemplateResult;
}

/** A receipt, and what it is for. */
export interface Received {
  /** The server's receipt. */
  readonly receipt: SubmissionReceipt;
  /** The entries that were sent. */
  readonly sent: Entries;
}
