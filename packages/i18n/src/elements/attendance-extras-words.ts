import type { IssueCode } from "@ishc/core";
import type { PaperWords } from "./paper-words.ts";

/**
 * The words of what is seldom seen in the attendance form: two records side by
 * side, and the ways out on paper, in a file and in a message.
 */
export interface AttendanceExtrasWords {
  /** Heading of the two records. */
  readonly compare: string;
  /** The record that is stored. */
  readonly compareStored: string;
  /** The one entered here. */
  readonly compareMine: string;
  /** Nobody marked a person. */
  readonly compareBlank: string;
  /** Guests that nobody counted. */
  readonly compareNone: string;
  /** Everything else is the same. */
  readonly compareRest: string;
  /** Both say the same. */
  readonly compareEqual: string;
  /** No areas are ticked. */
  readonly noAreas: string;
  /** Button: the stored record stays. */
  readonly keepStored: string;
  /** Button: what was entered here takes its place. */
  readonly sendMine: string;
  /** What becomes of the other. */
  readonly decideHint: string;
  /** Heading of the ways out. */
  readonly ways: string;
  /** Button: a blank sheet on paper. */
  readonly printBlank: string;
  /** Button: what was entered, on paper. */
  readonly printFilled: string;
  /** Button: a file. */
  readonly file: string;
  /** What a file is for. */
  readonly fileHint: string;
  /** Button: a text to send. */
  readonly message: string;
  /** What the text holds. */
  readonly messageHint: string;
  /** The text was put where it can be pasted. */
  readonly copied: string;
  /** The text has to be copied by hand. */
  readonly copyByHand: string;
  /** Label of the field with the text. */
  readonly messageText: string;
  /** A line of the text: how many came. */
  readonly came: (present: string, total: string) => string;
  /** A line of the text: those with one mark. */
  readonly listed: (status: string, count: string, names: string) => string;
  /** A line of the text: those without a mark. */
  readonly unmarked: string;
  /** On paper: count of those present. */
  readonly paperPresent: string;
  /** What became of what was entered, before anything was sent. */
  readonly conflictHint: string;
  /** In its place when what was sent is kept beside the earlier record. */
  readonly conflictKept: string;
  /** While the stored record is fetched. */
  readonly conflictLoading: string;
  /** Button: fetch it again. */
  readonly conflictRetry: string;
  /** A person decided for the stored record. */
  readonly conflictLoaded: string;
  /** Reasons the server can give, by issue code; others are told in the server’s words. */
  readonly reasons: Readonly<Partial<Record<IssueCode, string>>>;
  /** A reason about a person. */
  readonly problemOf: (name: string, message: string) => string;
  /** What to do about it. */
  readonly elsewhereHint: string;
  /** Button: fill it in here. */
  readonly takeOver: string;
  /** Before anything else: the device keeps nothing. */
  readonly noStorage: string;
  /** What to do about it. */
  readonly noStorageHint: string;
  /** Records of the queue that this version cannot read. */
  readonly unreadable: (count: string) => string;
  /** Somebody else recorded this meeting. */
  readonly conflict: string;
  /** What is stored could not be fetched. */
  readonly conflictFailed: string;
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
  /** The meeting was cancelled. */
  readonly cancelled: string;
  /** Attendance was taken before; saving amends it. */
  readonly recorded: string;
  /** A page's own words for the printed sheet, over the built-in ones. */
  readonly paper?: Partial<PaperWords>;
}
