/**
 * What every form says seldom: two records side by side, a form that is open
 * elsewhere, a device that keeps nothing, and the ways out by paper, file and message.
 */
export interface FormExtrasWords {
  /** Another record of the same exists. */
  readonly conflict: string;
  /** What became of what was entered, before anything was sent. */
  readonly conflictHint: string;
  /** In its place when what was sent is kept beside the earlier record. */
  readonly conflictKept: string;
  /** While the stored record is fetched. */
  readonly conflictLoading: string;
  /** What is stored could not be fetched: there is no signal, or the register has it no more. */
  readonly conflictFailed: string;
  /** Button: fetch it again. */
  readonly conflictRetry: string;
  /** A person decided for the stored record. */
  readonly conflictLoaded: string;
  /** Heading of the two records. */
  readonly compare: string;
  /** The record that is stored. */
  readonly compareStored: string;
  /** The one entered here. */
  readonly compareMine: string;
  /** Nothing was said. */
  readonly compareNone: string;
  /** Everything else is the same. */
  readonly compareRest: string;
  /** Both say the same. */
  readonly compareEqual: string;
  /** What becomes of the other, where the server keeps a copy of what was sent. */
  readonly decideHint: string;
  /** In its place where what was entered is on this device alone. */
  readonly decideHintHere: string;
  /** Button: the stored record stays. */
  readonly keepStored: string;
  /** Button: what was entered here takes its place. */
  readonly sendMine: string;
  /** What to do where another window fills the form in. */
  readonly elsewhereHint: string;
  /** Button: fill it in here. */
  readonly takeOver: string;
  /** Before anything else: the device keeps nothing. */
  readonly noStorage: string;
  /** What to do about it. */
  readonly noStorageHint: string;
  /** Records of the queue that this version cannot read. */
  readonly unreadable: (count: string) => string;
  /** Others of this form that wait for a signal. */
  readonly queued: (count: string) => string;
  /** Others that were not taken, and wait for a person. */
  readonly stuck: (count: string) => string;
  /** Button: open one of them. */
  readonly reopen: string;
  /** In its place while something else is being entered. */
  readonly reopenLater: string;
  /** On the address of a correction: something new was begun, and is kept on this device. */
  readonly newDraft: string;
  /** Button: go on with it. */
  readonly openNewDraft: string;
  /** What else is on this device and not with the server; a list follows. */
  readonly others: string;
  /** The list is longer than what is shown. */
  readonly othersMore: string;
  /** Kinds of what is sent, by their `kind`. */
  readonly kinds: Readonly<Record<string, string>>;
  /** One of them, with the day it is about. */
  readonly otherOf: (kind: string, day: string) => string;
  /** How far one has come. */
  readonly otherStates: Readonly<Record<"draft" | "waiting" | "sending" | "needs-you", string>>;
  /** Where it can be opened, where that is not here. */
  readonly otherPage: string;
  /** Accessible name of the button that opens it; begins with {@link FormExtrasWords.reopen}. */
  readonly reopenOf: (what: string) => string;
  /** It could not be opened. */
  readonly openFailed: string;
  /** Opens how to throw away what was begun and not sent. */
  readonly discard: string;
  /** What comes of that. */
  readonly discardHint: string;
  /** Button: throw it away. */
  readonly discardNow: (what: string) => string;
  /** Button: send what waits now. */
  readonly drain: string;
  /** What it undoes: a decision for the stored record. */
  readonly undoStored: string;
  /** Heading of the ways out. */
  readonly ways: string;
  /** Button: a blank form on paper. */
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
}
