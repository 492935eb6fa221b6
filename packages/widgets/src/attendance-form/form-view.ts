import type { Area, AttendanceSheet, AttendanceStatus } from "@ishc/core";
import type { AttendanceFormWords, Locale } from "@ishc/i18n";
import type { Delivery } from "../controllers/delivery-controller.ts";
import type { DraftState } from "../controllers/draft-controller.ts";
import type { AttendanceEntries } from "./attendance-draft.ts";
import type { Tally } from "./tally.ts";

/** A problem that stands between a person and the receipt. */
export interface FormProblem {
  /** What is wrong. */
  readonly text: string;
  /** The member it is about, `guests`, or nothing that can be shown. */
  readonly target?: string;
}

/** What the form shows besides the roll itself. */
export type FormQuestion = "unmarked" | "conflict-loaded" | "conflict-failed" | undefined;

/** Everything the templates read, and what they call when a person acts. */
export interface FormView {
  readonly sheet: AttendanceSheet;
  readonly words: AttendanceFormWords;
  readonly locale: Locale;
  readonly entries: AttendanceEntries;
  readonly tally: Tally;
  readonly typed: string;
  readonly activeId: string | undefined;
  readonly question: FormQuestion;
  readonly problems: readonly FormProblem[];
  readonly delivery: Delivery;
  readonly draft: DraftState;
  /** The server has seen something of what was entered here. */
  readonly isSent: boolean;
  readonly canLoadStored: boolean;
  /** What the next undo would take back; undefined when there is nothing. */
  readonly undoes: string | undefined;
  /** What is said to those who listen. */
  readonly said: string;
  readonly find: (typed: string) => void;
  /** Ends the search. */
  readonly findAll: () => void;
  readonly mark: (memberId: string, status: AttendanceStatus) => void;
  readonly clear: (memberId: string) => void;
  readonly activate: (memberId: string) => void;
  readonly markRest: () => void;
  readonly setGuests: (typed: string) => void;
  readonly setArea: (area: Area, isCovered: boolean) => void;
  readonly undo: () => void;
  readonly save: () => void;
  readonly saveAnyway: () => void;
  readonly goTo: (target: string) => void;
  readonly goToUnmarked: () => void;
  readonly loadStored: () => void;
}
