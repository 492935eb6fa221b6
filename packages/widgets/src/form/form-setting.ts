import type { SubmissionReference } from "@ishc/core";
import type { Locale } from "@ishc/i18n";

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
  /** The club. */
  readonly clubId: string;
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
  /** Today, as the sheet counts it: see `sheetDays`. */
  readonly today: string;
}
