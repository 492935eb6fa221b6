import type { EntryWords, FormExtrasWords } from "@ishc/i18n";

/** The words of a form: what all forms say, and what this one is about; those of the extras come with them, or in another language. */
export interface FormWords extends EntryWords, Partial<FormExtrasWords> {
  /** Heading. */
  readonly title: string;
  /** Button: begin with the next one, after the receipt. */
  readonly next: string;
}
