import type { Issue } from "@ishc/core";
import type { TemplateResult } from "lit";
import type { Entries } from "./entries.ts";
import type { EntryView } from "./entry-view.ts";
import type { Field } from "./field.ts";
import type { FormSetting, FormSheet, FormSubmission } from "./form-setting.ts";
import type { FormWords } from "./form-words.ts";
import type { EntryIdentity } from "./stored-entries.ts";

/** What one form is about; all forms do the rest in the same way. Pure, but for `body`, which draws. */
export interface FormKind<S extends FormSheet, D extends FormSubmission, W extends FormWords> {
  /** Where a sheet has what it is about; nothing there where it is new. */
  readonly subject: keyof S;
  /** What the sheet says already. */
  readonly begin: (sheet: S) => Entries;
  /** The fields on the screen now, in order. */
  readonly fields: (entries: Entries, setting: FormSetting<S, W>) => readonly Field[];
  /** The submission as far as it is answered; it is sent once {@link check} finds nothing. */
  readonly submission: (identity: EntryIdentity, entries: Entries, setting: FormSetting<S, W>) => D;
  /** What core finds wrong with it, by the day after which nothing can have happened. */
  readonly check: (submission: D, today: string) => readonly Issue[];
  /** The sheet with what a submission says, as if it were recorded: to open it again. */
  readonly sheetOf: (sheet: S, submission: D) => S;
  /** Draws the fields. */
  readonly body: (view: EntryView<S, W>) => TemplateResult;
}
