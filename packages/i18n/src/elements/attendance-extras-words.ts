import type { IssueCode } from "@ishc/core";
import type { FormExtrasWords } from "./form-extras-words.ts";
import type { PaperWords } from "./paper-words.ts";

/**
 * The words of what the attendance form can do without for a moment: the search,
 * two records side by side, and the ways out on paper, in a file and in a message.
 */
export interface AttendanceExtrasWords extends FormExtrasWords {
  /** What to do about it. */
  readonly emptyHint: string;
  /** Button: empty the search field. */
  readonly findClear: string;
  /** How many names match. */
  readonly found: (count: string) => string;
  /** No name matches. */
  readonly foundNone: string;
  /** No name matches with the marks typed; those without are shown. */
  readonly foundNear: (count: string) => string;
  /** Button: take a mark back; then the accessible name. */
  readonly clear: string;
  /** Accessible name of that button; begins with {@link AttendanceExtrasWords.clear}. */
  readonly clearOf: (name: string) => string;
  /** Nobody marked a person. */
  readonly compareBlank: string;
  /** No areas are ticked. */
  readonly noAreas: string;
  /** A line of the text: how many came. */
  readonly came: (present: string, total: string) => string;
  /** A line of the text: those with one mark. */
  readonly listed: (status: string, count: string, names: string) => string;
  /** A line of the text: those without a mark. */
  readonly unmarked: string;
  /** On paper: count of those present. */
  readonly paperPresent: string;
  /** Reasons the server can give, by issue code; others are told in the server’s words. */
  readonly reasons: Readonly<Partial<Record<IssueCode, string>>>;
  /** A reason about a person. */
  readonly problemOf: (name: string, message: string) => string;
  /** What it undoes: a mark. */
  readonly undoMark: (name: string, status: string) => string;
  /** What it undoes: a mark taken back. */
  readonly undoClear: (name: string) => string;
  /** What it undoes: everybody present. */
  readonly undoRest: (count: string) => string;
  /** Button: back to what the page is about. */
  readonly openHome: string;
  /** What it undoes: guests. */
  readonly undoGuests: string;
  /** What it undoes: areas. */
  readonly undoAreas: string;
  /** Heading of the areas. */
  readonly areas: string;
  /** Hint below it. */
  readonly areasHint: string;
  /** How many areas are ticked. */
  readonly areasTicked: (count: string) => string;
  /** Hint below that label. */
  readonly guestsHint: string;
  /** Accessible name of − . */
  readonly guestsFewer: string;
  /** Accessible name of + . */
  readonly guestsMore: string;
  /** Honorary members, apart. */
  readonly honoraryTally: (present: string, total: string) => string;
  /** Label of the field of guests. */
  readonly guests: string;
  /** What is wrong with the number of guests. */
  readonly guestsWrong: string;
  /** Heading of the problems. */
  readonly problems: string;
  /** The server refused and gave no reasons that can be shown. */
  readonly refused: string;
  /** This device cannot keep a draft. */
  readonly unkept: string;
  /** Handed to the page. */
  readonly handed: string;
  /** Waiting for a signal, where the device keeps nothing. */
  readonly waitingUnkept: string;
  /** What was sent before is received; what was changed since is not sent. */
  readonly receivedEarlier: (time: string, receipt: string) => string;
  /** Another tab fills this form in. */
  readonly elsewhere: string;
  /** Question before sending with people unmarked. */
  readonly ask: (count: string) => string;
  /** What sending means for them. */
  readonly askHint: string;
  /** Link to the first of them. */
  readonly askFirst: string;
  /** Button: send all the same. */
  readonly askSave: string;
  /** So many were marked who are not on the roll any more: nothing of them is sent. */
  readonly offRoll: (count: string) => string;
  /** The meeting was cancelled. */
  readonly cancelled: string;
  /** Attendance was taken before; saving amends it. */
  readonly recorded: string;
  /** A page's own words for the printed sheet, over the built-in ones. */
  readonly paper?: Partial<PaperWords>;
}
