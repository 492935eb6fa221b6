import type { IssueCode, MemberSheet } from "@ishc/core";
import type { TemplateResult } from "lit";
import type { Lit } from "../element/lit.ts";
import type { OutboxRecord } from "../outbox/outbox-record.ts";
import type { CommonView } from "./common-view.ts";
import type { Entries, Entry } from "./entries.ts";
import type { FormSetting, FormSheet, FormSubmission } from "./form-setting.ts";
import type { FormWords } from "./form-words.ts";

/** A problem that stands between a person and the receipt. */
export interface EntryProblem {
  /** What is wrong. */
  readonly text: string;
  /** The same by its code; undefined where the server gave none. */
  readonly code?: IssueCode;
  /** The field it is about; undefined for what cannot be shown. */
  readonly name?: string;
  /** What a person calls that field. */
  readonly label?: string;
  /** The id of what to go to. */
  readonly target?: string;
}

/** Everything the templates read, and what they call when a person acts. */
export interface EntryView<S = unknown, W extends FormWords = FormWords>
  extends FormSetting<S, W>,
    CommonView<S, Entries> {
  /** What the stored record says, where there is one to be compared. */
  readonly storedEntries: Entries | undefined;
  /** Problems to be shown by now. */
  readonly problems: readonly EntryProblem[];
  /** A sending was tried: the list of problems stands at the top. */
  readonly isTried: boolean;
  /** The receipt is here, and nothing has changed since. */
  readonly isDone: boolean;
  /** Id of the submission that is on the screen. */
  readonly id: string;
  /** Another in the queue can be opened: nothing else is being entered. */
  readonly canReopen: boolean;
  /** Something is corrected here, and something new was begun that is not sent. */
  readonly hasNewDraft: boolean;
  /** What is seldom seen, once it is here. */
  readonly extras: FormExtras | undefined;
  /** Puts something into a field. */
  readonly set: (name: string, entry: Entry, label?: string) => void;
  /** Puts several entries in at once, in one step that can be undone, says it, and moves the focus. */
  readonly change: (change: EntryChange) => void;
  /** A person has left a field. */
  readonly leave: (name: string) => void;
  readonly goTo: (target: string) => void;
  readonly save: () => void;
  readonly next: () => void;
  /** Opens a submission of the queue again. */
  readonly reopen: (record: OutboxRecord) => void;
  /** The submission as it is now, to leave the form by another way; undefined where something is wrong, which is shown. */
  readonly handOut: () => FormSubmission | undefined;
}

/** What is seldom seen, in a file of its own. */
export interface FormExtras {
  /** Gives a form the styles of what follows, and of paper when the page is printed. */
  dress(root: ShadowRoot, view: EntryView<FormSheet>): void;
  /** What a person must know before going on; a conflict with both records and all problems among it. */
  notices(lit: Lit, view: EntryView<FormSheet>): TemplateResult;
  /** People on the roll who may be the one now being entered. */
  samePeople(sheet: MemberSheet, entries: Entries): MemberSheet["people"];
  /** The ways out: paper, file, message. */
  waysOut(lit: Lit, view: EntryView<FormSheet>): TemplateResult;
}

/** Several entries put in at once. */
export interface EntryChange {
  /** What a person calls it. */
  readonly label: string;
  /** The entries. */
  readonly entries: Entries;
  /** What is said to those who listen. */
  readonly said?: string;
  /** The id of what gets the focus. */
  readonly focus?: string;
}
