import type { Answers, Json } from "./forms/form-script.ts";

/** A kept copy, as a decision names it. */
export interface NamedCopy {
  readonly submissionId: string;
  readonly revision: number;
  readonly receipt: string;
}

/** A submission as the form gave it out, as far as all kinds have it. */
export interface Submission extends Json {
  readonly id: string;
  readonly revision: number;
  /** The record that it takes the place of. */
  readonly replaces?: unknown;
  /** The kept copies that the person saw then. */
  readonly settles?: readonly NamedCopy[];
}

/** A press of the button “save”, and the submission that came of it. */
export interface Save {
  readonly device: number;
  readonly submission: Submission;
  /** The device kept its queue when it was saved. */
  readonly isKept: boolean;
  /** The person was told how it stands while the page was there; from then on it must not get lost. */
  isConfirmed: boolean;
  /** The person was told that the device does not keep it, which is so, and the page was closed all the same. */
  isWarned: boolean;
  /** It waited for the person, who decided: for the other record, or for what they send in place of both. */
  isDecided: boolean;
}

/** What a person entered, and would miss. */
export interface Entered {
  readonly device: number;
  readonly key: string;
  /** The device kept drafts when it was entered. */
  readonly isKept: boolean;
  /** As with {@link Save}. */
  isWarned: boolean;
}

/** Everything that people did and saw in one run, kept apart from all that is under test. */
export class Witness {
  readonly saves: Save[] = [];
  readonly entered = new Set<Entered>();
  /** `device/id/revision` of every conflict shown. */
  readonly conflictsSeen = new Set<string>();
  /** `device/content` of what stood on a screen beside a conflict: a form finds one in a new sheet as well, before it sends. */
  readonly contentsInConflict = new Set<string>();
  /** `device/id/revision` of everything that got an answer its phone told. */
  readonly answered = new Set<string>();
  /** What went wrong on the way, in words. */
  readonly complaints: string[] = [];
  decided = 0;
  reloads = 0;
  closed = 0;
  restored = 0;
  keptOut = 0;
  clocks = 0;
  updates = 0;
  filledUp = 0;
  begunAnew = 0;
}

/** A content as one text; two that say the same have the same. */
export const keyOf = (answers: Answers): string => answers.join(" | ");
