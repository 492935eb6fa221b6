import type { Area, AttendanceSheet, AttendanceStatus, AttendanceSubmission } from "@ishc/core";
import type { AttendanceExtrasWords, AttendanceFormWords, Locale } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { SubmissionProblem } from "../controllers/delivery-controller.ts";
import type { Lit as CommonLit } from "../element/lit.ts";
import type { liveValue } from "../element/live-value.ts";
import type { CommonView } from "../form/common-view.ts";
import type { AttendanceEntries } from "./attendance-draft.ts";
import type { Tally } from "./tally.ts";
import type { UndoAction } from "./undo-action.ts";

/** The words in use; those of the extras come with them, or in another language. */
export type AttendanceWords = AttendanceFormWords & Partial<AttendanceExtrasWords>;

/** Everything the templates read, and what they call when a person acts. */
export interface FormView extends CommonView<AttendanceSheet, AttendanceEntries> {
  readonly sheet: AttendanceSheet;
  readonly words: AttendanceWords;
  readonly locale: Locale;
  readonly tally: Tally;
  readonly typed: string;
  readonly activeId: string | undefined;
  /** The number of guests cannot be read, and was to be sent or left so. */
  readonly isGuestsWrong: boolean;
  /** The form was to be sent: the list of problems stands at the top. */
  readonly isTried: boolean;
  /** What the server did not take. */
  readonly refusal: Refusal | undefined;
  /** What is seldom seen, once it is here. */
  readonly extras: Extras | undefined;
  readonly find: (typed: string) => void;
  /** Ends the search. */
  readonly findAll: () => void;
  readonly mark: (memberId: string, status: AttendanceStatus) => void;
  readonly clear: (memberId: string) => void;
  readonly activate: (memberId: string) => void;
  readonly markRest: () => void;
  /** Puts in guests; undoing it has a label. */
  readonly setGuests: (typed: string, label: string) => void;
  /** A person has left the field of guests. */
  readonly leaveGuests: () => void;
  readonly setArea: (area: Area, isCovered: boolean, label: string) => void;
  readonly save: () => void;
  readonly saveAnyway: () => void;
  readonly goTo: (target: string) => void;
  readonly goToUnmarked: () => void;
  /** The submission as it is now, to leave the form by another way; undefined where something is wrong, which is shown. */
  readonly handOut: () => AttendanceSubmission | undefined;
}

/** What the extras need of Lit, and what the forms have added to it. */
export interface Lit extends CommonLit {
  readonly liveValue: typeof liveValue;
}

/** What a refusal is told of. */
export interface Refusal {
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
  /** Asks whether no attendance can be recorded of the meeting, whatever is entered. */
  isOff(sheet: AttendanceSheet): boolean;
  /** Finds people by what was typed. */
  search(view: FormView): Search;
  /** Beside the field of the search: empties it. */
  clearSearch(lit: Lit, view: FormView): unknown;
  /** Beside the name of who was marked last: takes the mark back. */
  clearMark(lit: Lit, words: AttendanceWords, name: string): TemplateResult;
  /** Names what undoing would take back. */
  undoLabel(
    action: UndoAction,
    sheet: AttendanceSheet,
    words: AttendanceWords,
    locale: Locale,
  ): string;
  /** What stands below the day of the meeting. */
  meetingNotice(lit: Lit, view: FormView): unknown;
  /** What to do where nobody is on the roll. */
  emptyRoll(lit: Lit, view: FormView): TemplateResult;
  /** What a person must know before going on; a conflict with both records among it. */
  notices(lit: Lit, view: FormView): TemplateResult;
  /** The form with all of its words. */
  worded(view: FormView): FormView;
  /** Before sending with people unmarked. */
  question(lit: Lit, view: FormView): TemplateResult;
  /** Guests, and the areas that the meeting covered. */
  meetingDetails(lit: Lit, view: FormView): TemplateResult;
  /** The ways out: paper, file, message. */
  waysOut(lit: Lit, view: FormView): TemplateResult;
}
