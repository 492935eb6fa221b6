import type { AttendanceSheet } from "@ishc/core";
import type { SubmissionReceipt } from "../controllers/delivery-controller.ts";
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

  /** Takes up the draft that this device kept of the meeting, if there is one. */
  async restore(): Promise<void> {
    const key = draftKey(this.sheet);
    const draft = restoreDraft(await this.drafts.read(key));
    if (!draft) return;
    const { recorded } = this.sheet;
    const goesOn =
      !recorded ||
      (recorded.submissionId === draft.identity.id && recorded.revision < draft.identity.revision);
    // The receipt was lost on the way, but the record is the same.
    if (!goesOn && sameEntries(draft.entries, this.entries)) return this.drafts.forget(key);
    this.isOvertaken = !goesOn;
    this.entries = draft.entries;
    this.identity = draft.identity;
    this.isAttempted = draft.isAttempted;
    await this.keep();
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
    return next;
  }

  /**
   * Shows what is stored in place of what was entered, which undo brings back.
   *
   * @param sheet - the same meeting as it is stored now
   */
  showStored(sheet: AttendanceSheet): AttendanceSession {
    const next = new AttendanceSession(sheet, this.drafts);
    next.history = pushStep(this.history, { before: this.entries, action: { kind: "stored" } });
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

  /** Notes that the entries were sent without an answer: a change after it needs a new revision. */
  attempted(): void {
    this.isAttempted = true;
    void this.keep();
  }

  /**
   * Notes the receipt. The draft goes, unless it was changed in the meantime.
   *
   * @param receipt - from the server
   * @param sent - the entries that were sent
   */
  received(receipt: SubmissionReceipt, sent: AttendanceEntries): void {
    this.identity = { id: receipt.submissionId, revision: receipt.revision + 1 };
    this.isAttempted = false;
    if (this.entries === sent) void this.drafts.forget(draftKey(this.sheet));
    else void this.keep();
  }

  private replace(entries: AttendanceEntries): void {
    if (this.isAttempted) {
      this.identity = { ...this.identity, revision: this.identity.revision + 1 };
      this.isAttempted = false;
    }
    this.entries = entries;
    void this.keep();
  }

  private keep(): Promise<void> {
    const draft = storeDraft(this.identity, this.entries, this.isAttempted);
    return this.drafts.keep(draftKey(this.sheet), draft);
  }
}
