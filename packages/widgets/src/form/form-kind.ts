import type { TemplateResult } from "lit";
import type { Entries } from "./entries.ts";
import type { EntryView } from "./entry-view.ts";
import type { Field } from "./field.ts";
import type { FormSetting, FormSheet, FormSubmission } from "./form-setting.ts";
import type { FormWords } from "./form-words.ts";
import type { EntryIdentity } from "./stored-entries.ts";

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
