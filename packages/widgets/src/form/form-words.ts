import type { EntryWords } from "@ishc/i18n";

/** The words that the frame of a form needs: what all forms say, and what this one is about. */
export interface FormWords extends EntryWords {
  /** Heading. */
  readonly title: string;
  /** Button: begin with the next one, after the receipt. */
  readonly next: string;
}
