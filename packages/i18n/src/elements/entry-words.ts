import type { IssueCode } from "@ishc/core";
import type { PaperWords } from "./paper-words.ts";

/** The words that every form has in common, whatever it is about. A page may replace any of them. */
export interface EntryWords {
  /** While the sheet is fetched. */
  readonly loading: string;
  /** The sheet could not be fetched. */
  readonly failed: string;
  /** What to do about it. */
  readonly failedHint: string;
  /** The same where the network is not the reason. */
  readonly failedHints: Readonly<Record<"missing" | "forbidden" | "unexpected", string>>;
  /** Button: fetch again. */
  readonly retry: string;
  /** There is no sheet. */
  readonly empty: string;
  /** It was recorded before; sending amends it. */
  readonly recorded: string;
  /** Behind the label of what may stay blank. */
  readonly optional: string;
  /** The three fields of a date. */
  readonly dateParts: Readonly<Record<"day" | "month" | "year", string>>;
  /** A day as people write it; a month or a year, where no more is known. */
  readonly day: (day: string) => string;
  /** Button: today's date. */
  readonly today: string;
  /** Before what is wrong with a field. */
  readonly wrong: string;
  /**
   * What is wrong, by issue code; others are told in the server's words. `expected` is
   * written as people write it, and blank where there is none.
   */
  readonly reasons: Readonly<Partial<Record<IssueCode, (expected: string) => string>>>;
  /** A question without an answer. */
  readonly unchosen: string;
  /** Heading of the problems. */
  readonly problems: string;
  /** A problem with the field it is about. */
  readonly problemOf: (label: string, message: string) => string;
  /** Button: undo. */
  readonly undo: string;
  /** Said after something was undone. */
  readonly undone: (what: string) => string;
  /** Button: send. */
  readonly save: string;
  /** Not sent yet, kept on this device. */
  readonly kept: string;
  /** This device cannot keep a draft. */
  readonly unkept: string;
  /** Being sent. */
  readonly sending: string;
  /** Received, with the time and the receipt. */
  readonly received: (time: string, receipt: string) => string;
  /** Received as an amendment. */
  readonly receivedAmendment: (time: string, receipt: string) => string;
  /** Handed to the page. */
  readonly handed: string;
  /** In the queue of this device, to be sent when there is a signal. */
  readonly waiting: string;
  /** The same, as long as the page stays open: this device keeps nothing. */
  readonly waitingUnkept: string;
  /** Button: send now what waits. */
  readonly sendAgain: string;
  /** What was sent before is received, and something was changed since. */
  readonly receivedEarlier: (time: string, receipt: string) => string;
  /** A person has to look; what it is stands at the top. */
  readonly needsYou: string;
  /** Another window fills this form in. */
  readonly elsewhere: string;
  /** The server refused and gave no reasons that can be shown. */
  readonly refused: string;
  /** A page's own words for printed sheets, over the built-in ones. */
  readonly paper?: Partial<PaperWords>;
}
