import type { AttendanceSheet, AttendanceSubmission, SubmissionReceipt } from "@ishc/core";
import type { DraftController } from "../controllers/draft-controller.ts";
import { pushStep, type UndoHistory } from "../controllers/undo-history.ts";
import {
  type AttendanceEntries,
  draftKey,
  entriesOf,
  identityOf,
  type SubmissionIdentity,
  sameEntries,
} from "./attendance-draft.ts";
import { restoreDraft, storeDraft } from "./stored-draft.ts";
import type { UndoAction } from "./undo-action.ts";

/** Everything that has been entered for one meeting, its draft and its undo steps. No DOM. */
export class AttendanceSession {
  /** The sheet the entries belong to. */
  readonly sheet: AttendanceSheet;
  /** What was entered. */
  entries: AttendanceEntries;
  /** Which submission it will become. */
  identity: SubmissionIdentity;
  /** What can be undone. */
  history: UndoHistory<AttendanceEntries, UndoAction> = [];
  /** True when the draft was begun before somebody else's record came in. */
  isOvertaken = false;

  private readonly drafts: DraftController;
  /** A sending of these entries whose end is not known. */
  private isAttempted = false;
  /** The same, before the last sending. */
  private wasAttempted = false;
  private last:
    | { readonly receipt: SubmissionReceipt; readonly sent: AttendanceEntries }
    | undefined;

  /**
   * @param sheet - the sheet to fill
   * @param drafts - where the draft is kept
   */
  constructor(sheet: AttendanceSheet, drafts: DraftController) {
    this.sheet = sheet;
    this.drafts = drafts;
    this.entries = entriesOf(sheet);
    this.identity = identityOf(sheet);
  }

  /**
   * Takes up the draft that this device kept of the meeting.
   *
   * @returns whether there is one
   */
  async restore(): Promise<boolean> {
    const key = draftKey(this.sheet);
    const draft = restoreDraft(await this.drafts.read(key));
    if (!draft) return false;
    const { recorded } = this.sheet;
    const goesOn =
      !recorded ||
      (recorded.submissionId === draft.identity.id && recorded.revision < draft.identity.revision);
    // The receipt was lost on the way, but the record is the same.
    if (!goesOn && sameEntries(this.sheet, draft.entries, this.entries)) {
      await this.drafts.forget(key, () => true);
      return false;
    }
    this.isOvertaken = !goesOn;
    this.entries = draft.entries;
    this.identity = draft.identity;
    this.isAttempted = draft.isAttempted;
    await this.keep();
    return true;
  }

  /**
   * Takes up what is in the queue, where no draft of it was kept.
   *
   * @param submission - of this meeting
   */
  takeUp(submission: AttendanceSubmission): void {
    const { id, revision } = submission;
    this.entries = entriesOf(submission);
    this.identity = { id, revision };
    this.isAttempted = true;
  }

  /**
   * Goes on with another copy of the same sheet, keeping what was entered.
   *
   * @param sheet - the same meeting
   */
  continueOn(sheet: AttendanceSheet): AttendanceSession {
    const next = new AttendanceSession(sheet, this.drafts);
    if (this.history.length === 0 && !this.isAttempted && !this.isOvertaken) return next;
    next.entries = this.entries;
    next.identity = this.identity;
    next.history = this.history;
    next.isOvertaken = this.isOvertaken;
    next.isAttempted = this.isAttempted;
    next.last = this.last;
    return next;
  }

  /** The last receipt, as long as it holds what is entered now. */
  get receipt(): SubmissionReceipt | undefined {
    return this.last && this.says(this.last.sent) ? this.last.receipt : undefined;
  }

  /** Asks whether this is what is entered now. */
  says(entries: AttendanceEntries): boolean {
    return sameEntries(this.sheet, entries, this.entries);
  }

  /**
   * Shows what is stored in place of what was entered, which undo brings back.
   *
   * @param sheet - the same meeting as it is stored now
   */
  showStored(sheet: AttendanceSheet): AttendanceSession {
    const next = new AttendanceSession(sheet, this.drafts);
    next.history = pushStep(this.history, { before: this.entries, action: { kind: "stored" } });
    // Undo brings it back as long as the page is open; a person has decided against it.
    void this.drafts.forget(draftKey(sheet), () => true);
    return next;
  }

  /** Replaces the entries, keeps the draft and remembers the step. */
  change(action: UndoAction, entries: AttendanceEntries): void {
    const last = this.history[this.history.length - 1];
    const isTyping = action.kind === "guests" && last?.action.kind === "guests";
    if (!isTyping) this.history = pushStep(this.history, { before: this.entries, action });
    this.replace(entries);
  }

  /** Takes the last step back, and says which it was. */
  undo(): UndoAction | undefined {
    const last = this.history[this.history.length - 1];
    if (!last) return undefined;
    this.history = this.history.slice(0, -1);
    this.replace(last.before);
    return last.action;
  }

  /** Begins the next revision: a person decided to send these entries in place of a record. */
  nextRevision(): void {
    this.identity = { ...this.identity, revision: this.identity.revision + 1 };
  }

  /** Notes that the entries leave the form: until an answer is here, a change needs a new revision. */
  attempted(): void {
    this.wasAttempted = this.isAttempted;
    this.isAttempted = true;
    this.last = undefined;
    void this.keep();
  }

  /** Notes that what was sent was not taken. */
  refused(): void {
    // An earlier sending of the same may still have come in.
    this.isAttempted &&= this.wasAttempted;
    void this.keep();
  }

  /**
   * Notes a receipt. The draft goes, if it still says what was sent.
   *
   * @param receipt - from the server
   * @param sent - the entries that were sent
   */
  received(receipt: SubmissionReceipt, sent: AttendanceEntries): void {
    const { submissionId: id, revision } = receipt;
    const isEarlier = id === this.identity.id && revision < this.identity.revision;
    // A later revision is on its way.
    if (isEarlier && this.isAttempted) return;
    if (!isEarlier) this.identity = { id, revision: revision + 1 };
    this.isAttempted = false;
    this.last = { receipt, sent };
    if (!this.says(sent)) {
      void this.keep();
      return;
    }
    void this.drafts.forget(draftKey(this.sheet), (stored) => {
      const draft = restoreDraft(stored);
      const isSent = draft?.identity.id === id && sameEntries(this.sheet, draft.entries, sent);
      return isSent && this.says(sent);
    });
  }

  private replace(entries: AttendanceEntries): void {
    if (this.isAttempted) this.nextRevision();
    this.isAttempted = false;
    this.entries = entries;
    void this.keep();
  }

  private keep(): Promise<void> {
    const draft = storeDraft(this.identity, this.entries, this.isAttempted);
    return this.drafts.keep(draftKey(this.sheet), draft);
  }
}
