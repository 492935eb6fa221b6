import type { Delivery } from "../controllers/delivery-controller.ts";
import type { DraftController, DraftState } from "../controllers/draft-controller.ts";
import type { OutboxRecord, SubmissionBody } from "../outbox/outbox-record.ts";

/**
 * What a form shows besides its fields: something is blank, and asked about;
 * the stored record could not be had; a person decided for it; what else was
 * begun on the device could not be opened.
 */
export type FormQuestion =
  | "unmarked"
  | "conflict-loaded"
  | "conflict-failed"
  | "open-failed"
  | undefined;

/** What the templates of all forms read, and what they call when a person acts. */
export interface CommonView<S = unknown, E = unknown> {
  /** What stands in the form. */
  readonly entries: E;
  /** How far the submission has come. */
  readonly delivery: Delivery;
  /** Whether the draft is kept. */
  readonly draft: DraftState;
  /** Nothing is left to send: what stands in the form was received, or recorded before. */
  readonly isSent: boolean;
  /** What was sent before is received, and something was changed since. */
  readonly isEarlier: boolean;
  /** Nothing was changed since it was sent. */
  readonly isAsSent: boolean;
  /** The device keeps the queue. */
  readonly isQueueKept: boolean;
  /** Records of the queue that this version cannot read. */
  readonly unreadable: number;
  /** Everything in the queue of the device, whatever it is about. */
  readonly queue: readonly OutboxRecord[];
  /** Where the draft is kept: kind, club and subject. */
  readonly key: string;
  /** Where drafts are kept. */
  readonly drafts: DraftController;
  /** Something else is on the screen than what the page gave. */
  readonly isAway: boolean;
  /** Another tab fills this form in. */
  readonly isElsewhere: boolean;
  readonly question: FormQuestion;
  /** The subject as it is stored, where another record of it is to be compared. */
  readonly stored: S | undefined;
  /** The stored record can be fetched. */
  readonly canLoadStored: boolean;
  /** What the next undo would take back; undefined when there is nothing. */
  readonly undoes: string | undefined;
  /** What is said to those who listen. */
  readonly said: string;
  readonly undo: () => void;
  /** Tries at once to send what waits. */
  readonly drain: () => void;
  /** Opens what was begun on another subject, by the id of that; without one, what the page gave. */
  readonly open: (subjectId?: string) => void;
  /** What a person can do about another record. */
  readonly decision: Decision;
  /** Fills the form in here rather than in the other tab. */
  readonly takeOver: () => void;
}

/** What a person can do where another record of the same exists. */
export interface Decision {
  /** Fetches it again. */
  loadStored(): Promise<void>;
  /** The stored record stays; undoing that has a label. */
  keepStored(label: string): void;
  /** What was entered takes its place, and says what about it was decided. */
  sendMine(decided: Decided): void;
}

/** What a submission says of the decision that it is. */
export type Decided = Pick<SubmissionBody, "replaces" | "settles">;
