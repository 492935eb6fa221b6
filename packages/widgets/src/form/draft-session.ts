import type { SubmissionReceipt, SubmissionReference } from "@ishc/core";
import type { DraftController } from "../controllers/draft-controller.ts";
import { pushStep, type UndoHistory } from "../controllers/undo-history.ts";

/** Which submission the entries of a form will become. */
export interface DraftIdentity {
  /** Made when the draft is begun, and no other's. */
  readonly id: string;
  /** 1, and one more with every change after a sending. */
  readonly revision: number;
  /** The record that the draft was begun from, and is to take the place of. */
  readonly replaces?: SubmissionReference | undefined;
}

/** What stands in a form, and which submission it becomes. */
export interface Draft<E, I extends DraftIdentity> {
  /** What was entered. Never changed in place. */
  readonly entries: E;
  /** Which submission it will become. */
  readonly identity: I;
  /** It was sent, and no answer came. */
  readonly isAttempted?: boolean;
}

/** What the drafts of one form on one subject are. Pure. */
export interface DraftTerms<E, I extends DraftIdentity> extends Draft<E, I> {
  /** Where the draft is kept. */
  readonly key: string;
  /** Asks whether two sets of entries say the same. */
  readonly isSame: (a: E, b: E) => boolean;
  /** A draft as it lies in the store: plain JSON. */
  readonly store: (draft: Required<Draft<E, I>>) => unknown;
  /** Reads it back; undefined for anything that is none, since a store can hold anything. */
  readonly restore: (stored: unknown) => Draft<E, I> | undefined;
}

/** Everything that has been entered on one subject, its draft and its undo steps. No DOM. */
export class DraftSession<E, A, I extends DraftIdentity = DraftIdentity> {
  /** What was entered. */
  entries: E;
  /** Which submission it will become. */
  identity: I;
  /** What can be undone. */
  history: UndoHistory<E, A> = [];
  /** True when the draft was begun before somebody else's record came in. */
  isOvertaken = false;
  /** A sending of these entries whose end is not known. */
  isAttempted = false;
  /** The field that the last step was typed in; typing on in it is the same step. Blank it to end the step. */
  typing = "";

  private terms: DraftTerms<E, I>;
  private readonly drafts: DraftController;
  private last: { readonly receipt: SubmissionReceipt; readonly sent: E } | undefined;

  /**
   * @param terms - what stands there at first, and how it is kept
   * @param drafts - where the draft is kept
   */
  constructor(terms: DraftTerms<E, I>, drafts: DraftController) {
    this.terms = terms;
    this.drafts = drafts;
    this.entries = terms.entries;
    this.identity = terms.identity;
  }

  /** Where the draft is kept. */
  get key(): string {
    return this.terms.key;
  }

  /** True once a person entered something here, in this page load or before. */
  get isBegun(): boolean {
    return this.history.length > 0 || this.isAttempted || !this.isKnown;
  }

  /** The last receipt, as long as it holds what is entered now. */
  get receipt(): SubmissionReceipt | undefined {
    return this.last && this.says(this.last.sent) ? this.last.receipt : undefined;
  }

  /** Nothing is left to send: what is entered was received, or stands as it was recorded before. */
  get isSent(): boolean {
    const isRecorded = this.last ?? this.terms.identity.replaces;
    return !!isRecorded && !this.isAttempted && this.isKnown;
  }

  /** What is entered is what was received last, or else what the form began with. */
  private get isKnown(): boolean {
    return this.says(this.last?.sent ?? this.terms.entries);
  }

  /** Asks whether this is what is entered now. */
  says(entries: E): boolean {
    return this.terms.isSame(entries, this.entries);
  }

  /** Asks whether this submission is: what was sent and not changed since is, however it is written. */
  isSaidBy({ entries, identity }: Draft<E, DraftIdentity>): boolean {
    const { id, revision } = this.identity;
    const isSame = identity.id === id && identity.revision === revision;
    return (isSame && this.isAttempted) || this.says(entries);
  }

  /** Asks whether this is what became of a record of the queue since: the same as was sent, or changed. */
  isAfter({ id, revision }: DraftIdentity): boolean {
    const { identity, isAttempted } = this;
    return identity.id !== id || identity.revision + Number(isAttempted) > revision;
  }

  /**
   * Takes up the draft that this device kept of the subject.
   *
   * @returns whether there is one
   */
  async restore(): Promise<boolean> {
    const draft = this.terms.restore(await this.drafts.read(this.key));
    if (!draft) return false;
    const { id, revision, replaces } = draft.identity;
    const { replaces: recorded } = this.identity;
    const isOurs = recorded?.submissionId === id;
    const isSame = recorded?.submissionId === replaces?.submissionId;
    // After an earlier one of its own, or begun from what is recorded now.
    const goesOn = isOurs
      ? recorded.revision < revision
      : !recorded || (isSame && recorded.revision === replaces?.revision);
    // The receipt was lost on the way, but the record is the same.
    if (!goesOn && ((isOurs && draft.isAttempted) || this.says(draft.entries))) {
      await this.drafts.forget(this.key, () => true);
      return false;
    }
    this.isOvertaken = !goesOn;
    this.takeUp(draft);
    await this.keep();
    return true;
  }

  /** Goes on with a draft, or with what lies in the queue. */
  takeUp({ entries, identity, isAttempted = true }: Draft<E, I>): void {
    this.entries = entries;
    this.identity = identity;
    this.isAttempted = isAttempted;
  }

  /** Goes on from another copy of the sheet, with what was entered, if anything was. */
  renew(terms: DraftTerms<E, I>): void {
    const { isBegun } = this;
    this.terms = terms;
    if (!isBegun) this.takeUp({ ...terms, isAttempted: false });
  }

  /**
   * Puts what is stored in place of what was entered, which undo brings back.
   *
   * @param stored - the same subject as it is stored now
   * @param action - what undoing names
   */
  giveWay(stored: Draft<E, I>, action: A): DraftSession<E, A, I> {
    const next = new DraftSession<E, A, I>({ ...this.terms, ...stored }, this.drafts);
    next.history = pushStep(this.history, { before: this.entries, action });
    // Undo brings it back as long as the page is open; a person has decided against it.
    void this.drafts.forget(this.key, () => true);
    return next;
  }

  /**
   * Replaces the entries, keeps the draft and remembers the step.
   *
   * @param action - what was done
   * @param entries - in place of those before
   * @param typing - the field that is typed in; blank for what is a step by itself
   */
  change(action: A, entries: E, typing = ""): void {
    if (typing === "" || typing !== this.typing) {
      this.history = pushStep(this.history, { before: this.entries, action });
    }
    this.typing = typing;
    this.replace(entries);
  }

  /** Takes the last step back, and says which it was. */
  undo(): A | undefined {
    const last = this.history[this.history.length - 1];
    if (!last) return undefined;
    this.history = this.history.slice(0, -1);
    this.typing = "";
    this.replace(last.before);
    return last.action;
  }

  /** Begins the next revision; in place of another record, where a person decided so. */
  nextRevision(replaces = this.identity.replaces): void {
    this.identity = { ...this.identity, replaces, revision: this.identity.revision + 1 };
  }

  /** Notes that the entries leave the form: until an answer is here, a change needs a new revision. */
  attempted(): void {
    this.isAttempted = true;
    this.last = undefined;
    void this.keep();
  }

  /**
   * Notes a receipt. The draft goes, if it still says what was sent.
   *
   * @param receipt - from the server
   * @param sent - what was sent
   */
  received(receipt: SubmissionReceipt, sent: Draft<E, DraftIdentity>): void {
    const { identity, entries } = this;
    const { submissionId, revision } = receipt;
    const isOurs = submissionId === identity.id;
    const isEarlier = isOurs && revision < identity.revision;
    // A later revision is on its way.
    if (isEarlier && this.isAttempted) return;
    const isSaid = this.isSaidBy(sent);
    this.last = { receipt, sent: isSaid ? entries : sent.entries };
    this.isAttempted = false;
    // Of another tab: what is changed here takes the place of that.
    if (!isOurs) this.identity = { ...identity, replaces: { submissionId, revision } };
    else if (!isEarlier) this.nextRevision();
    if (!isSaid) {
      void this.keep();
      return;
    }
    void this.drafts.forget(this.key, (stored) => {
      const draft = this.terms.restore(stored);
      const isSent =
        draft?.identity.id === submissionId && this.terms.isSame(draft.entries, entries);
      return isSent && this.entries === entries;
    });
  }

  private replace(entries: E): void {
    if (this.isAttempted) this.nextRevision();
    this.isAttempted = false;
    this.entries = entries;
    void this.keep();
  }

  private keep(): Promise<void> {
    const { key, terms, identity } = this;
    // What was begun here and taken back altogether is no draft.
    return this.isBegun || identity !== terms.identity
      ? this.drafts.keep(key, terms.store(this))
      : this.drafts.forget(key, () => true);
  }
}
