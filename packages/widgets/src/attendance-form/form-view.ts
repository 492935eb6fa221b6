import type { Area, AttendanceSheet, AttendanceStatus, AttendanceSubmission } from "@ishc/core";
import type { AttendanceExtrasWords, AttendanceFormWords, Locale } from "@ishc/i18n";
import type { html, render, TemplateResult } from "lit";
import type { Delivery, SubmissionProblem } from "../controllers/delivery-controller.ts";
import type { DraftState } from "../controllers/draft-controller.ts";
import type { liveValue } from "../element/live-value.ts";
import type { AttendanceEntries } from "./attendance-draft.ts";
import type { iconButton } from "./icon-button.ts";
import type { Tally } from "./tally.ts";

/** The words in use; those of the extras come with them, or in another language. */
export type AttendanceWords = AttendanceFormWords & Partial<AttendanceExtrasWords>;

/**
 * What the form shows besides the roll itself: people not marked yet; the
 * stored record could not be had; a person decided for it.
 */
export type FormQuestion = "unmarked" | "conflict-loaded" | "conflict-failed" | undefined;

/** Everything the templates read, and what they call when a person acts. */
export interface FormView {
  readonly sheet: AttendanceSheet;
  readonly words: AttendanceWords;
  readonly locale: Locale;
  readonly entries: AttendanceEntries;
  readonly tally: Tally;
  readonly typed: string;
  readonly activeId: string | undefined;
  readonly question: FormQuestion;
  /** The number of guests cannot be read, and was to be sent. */
  readonly isGuestsWrong: boolean;
  /** What the server did not take. */
  readonly refusal: Refusal | undefined;
  readonly delivery: Delivery;
  readonly draft: DraftState;
  /** What is seldom seen, once it is here. */
  readonly extras: Extras | undefined;
  /** What was sent before is received, and something was changed since. */
  readonly isEarlier: boolean;
  /** The device keeps the queue. */
  readonly isQueueKept: boolean;
  /** Records of the queue that this version cannot read. */
  readonly unreadable: number;
  /** Another tab fills this form in. */
  readonly isElsewhere: boolean;
  /** The meeting as it is stored, where another record of it is to be compared. */
  readonly stored: AttendanceSheet | undefined;
  /** The stored record can be fetched. */
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
  /** The stored record stays. */
  readonly keepStored: () => void;
  /** What was entered takes its place. */
  readonly sendMine: () => void;
  /** Fills the form in here rather than in the other tab. */
  readonly takeOver: () => void;
  /** The submission as it is now, to leave the form by another way. */
  readonly handOut: () => AttendanceSubmission;
  /** Says it to those who listen. */
  readonly say: (text: string) => void;
}

/** What the extras need of Lit and of the form. It is handed over: a file that brings its own is heavier. */
export interface Lit {
  readonly html: typeof html;
  // Not its own type, which says no more than this.
  readonly nothing: symbol;
  readonly render: typeof render;
  readonly liveValue: typeof liveValue;
  readonly iconButton: typeof iconButton;
}

/** What a refusal is told of. */
export interface Refusal {
  readonly sheet: AttendanceSheet;
  readonly submission: AttendanceSubmission;
  readonly problem: SubmissionProblem;
}

/** What a search of the roll shows. */
export interface Search {
  /** Ids of the people shown; undefined for everybody. */
  readonly ids: ReadonlySet<string> | undefined;
  /** How many there are, in words; undefined while nothing is searched for. */
  readonly result: string | undefined;
}

/** What is seldom seen, in a file of its own. */
export interface Extras {
  /** Gives a form the styles of what follows, and of paper when the page is printed. */
  dress(root: ShadowRoot, view: FormView): void;
  /** Finds people by what was typed. */
  search(view: FormView): Search;
  /** What stands below the day of the meeting. */
  meetingNotice(lit: Lit, view: FormView): unknown;
  /** What a person must know before going on; a conflict with both records among it. */
  notices(lit: Lit, view: FormView): TemplateResult;
  /** Guests, and the areas that the meeting covered. */
  meetingDetails(lit: Lit, view: FormView): TemplateResult;
  /** The ways out: paper, file, message. */
  waysOut(lit: Lit, view: FormView): TemplateResult;
}
