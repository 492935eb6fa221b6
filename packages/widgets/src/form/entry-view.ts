import type { Delivery } from "../controllers/delivery-controller.ts";
import type { DraftState } from "../controllers/draft-controller.ts";
import type { Entries, Entry } from "./entries.ts";
import type { FormSetting } from "./form-setting.ts";
import type { FormWords } from "./form-words.ts";

/** A problem that stands between a person and the receipt. */
export interface EntryProblem {
  /** What is wrong. */
  readonly text: string;
  /** The field it is about; undefined for what cannot be shown. */
  readonly name?: string;
  /** What a person calls that field. */
  readonly label?: string;
  /** The id of what to go to. */
  readonly target?: string;
}

/** Everything the templates read, and what they call when a person acts. */
export interface EntryView<S = unknown, W extends FormWords = FormWords> extends FormSetting<S, W> {
  /** What stands in the fields. */
  readonly entries: Entries;
  /** Problems to be shown by now. */
  readonly problems: readonly EntryProblem[];
  /** A sending was tried: the list of problems stands at the top. */
  readonly isTried: boolean;
  /** How far the submission has come. */
  readonly delivery: Delivery;
  /** Whether the draft is kept. */
  readonly draft: DraftState;
  /** The device keeps what was sent until the receipt is here. */
  readonly isQueued: boolean;
  /** The receipt is here, and nothing has changed since. */
  readonly isDone: boolean;
  /** The server has seen something of what was entered here. */
  readonly isSent: boolean;
  /** What is shown in place of a conflict, once a person asked for the record. */
  readonly stored: "loaded" | "failed" | undefined;
  /** Other submissions of this form that wait for a signal. */
  readonly queued: number;
  /** Others that were not taken, and wait for a person. */
  readonly stuck: number;
  /** One of those can be opened: nothing else is being entered. */
  readonly canReopen: boolean;
  readonly canLoadStored: boolean;
  /** What the next undo would take back; undefined when there is nothing. */
  readonly undoes: string | undefined;
  /** What is said to those who listen. */
  readonly said: string;
  /** Puts something into a field. */
  readonly set: (name: string, entry: Entry, label?: string) => void;
  /** Puts several entries in at once, in one step that can be undone, says it, and moves the focus. */
  readonly change: (change: EntryChange) => void;
  /** A person has left a field. */
  readonly leave: (name: string) => void;
  readonly goTo: (target: string) => void;
  readonly undo: () => void;
  readonly save: () => void;
  readonly next: () => void;
  readonly reopen: () => void;
  readonly loadStored: () => void;
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
