import type { SubmissionReference } from "@ishc/core";
import type { DraftController } from "../controllers/draft-controller.ts";
import { pushStep, type UndoHistory } from "../controllers/undo-history.ts";
import { type Entries, newId, sameEntries } from "./entries.ts";
import type { Received } from "./form-setting.ts";
import { type EntryIdentity, restoreStored, type StoredEntries } from "./stored-entries.ts";

/** What a session starts from. */
export interface SessionStart {
  /** Where its draft is kept. */
  readonly key: string;
  /** What stands there at first. */
  readonly entries: Entries;
  /** Which submission it becomes. */
  readonly identity: EntryIdentity;
}

/** What was done, as far as undoing must name it. */
export interface EntryAction {
  /** The field; typing on in the same one is one step. Blank for what is a step by itself. */
  readonly name: string;
  /** What a person calls it. */
  readonly label: string;
}

/** Everything that has been entered on one subject, its draft and its undo steps. No DOM. */
export class EntrySession {
  /** What was entered. */
  entries: Entries;
  /** Which submission it will become. */
  identity: EntryIdentity;
  /** What can be undone. */
  history: UndoHistory<Entries, EntryAction> = [];
  /** True when the draft was begun before somebody else's record came in. */
  isOvertaken = false;

  private readonly start: SessionStart;
  private readonly drafts: DraftController;
  /** A sending of these entries whose end is not known. */
  private isAttempted = false;
  /** The same, before the last sending. */
  private wasAttempted = false;
  private last: Received | undefined;

  /**
   * @param start - what stands there at first
   * @param drafts - where the draft is kept
   */
  constructor(start: SessionStart, drafts: DraftController) {
    this.start = start;
    this.drafts = drafts;
    this.entries = start.entries;
    this.identity = start.identity;
  }

  /** True once a person entered something here. */
  get isBegun(): boolean {
    return this.history.length > 0 || this.isAttempted || this.isOvertaken;
  }

  /** The last receipt, as long as it holds what is entered now. */
  get receipt(): Received["receipt"] | undefined {
    return this.last && this.says(this.last.sent) ? this.last.receipt : undefined;
  }

  /** Asks whether this is what is entered now. */
  private says(entries: Entries): boolean {
    return sameEntries(entries, this.entries);
  }

  /** Takes up the draft that this device kept of the subject, if there is one. */
  async restore(): Promise<void> {
    const draft = restoreStored(await this.drafts.read(this.start.key));
    if (!draft) return;
    const goesOn = isNext(draft.identity, this.identity);
    // The receipt was lost on the way, but the record is the same.
    if (!goesOn && sameEntries(draft.entries, this.entries)) return this.forget(() => true);
    this.isOvertaken = !goesOn;
    this.entries = draft.entries;
    this.identity = draft.identity;
    this.isAttempted = draft.isAttempted;
    await this.keep();
  }

  /** Puts other entries in place of these, keeps the draft and remembers the step. */
  change(action: EntryAction, entries: Entries): void {
    const last = this.history[this.history.length - 1];
    if (action.name === "" || last?.action.name !== action.name)
      this.history = pushStep(this.history, { before: this.entries, action });
    this.replace(entries);
  }

  /** Takes the last step back, and says which it was. */
  undo(): EntryAction | undefined {
    const last = this.history[this.history.length - 1];
    if (!last) return undefined;
    this.history = this.history.slice(0, -1);
    this.replace(last.before);
    return last.action;
  }

  /** Ends the step under way: what comes next is undone by itself. */
  endStep(): void {
    const last = this.history[this.history.length - 1];
    if (last)
      this.history = [
        ...this.history.slice(0, -1),
        { ...last, action: { ...last.action, name: "" } },
      ];
  }

  /** Notes that the entries are being sent: until the answer is here, a change needs a new revision. */
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

  /** Notes the receipt. The draft goes, unless it was changed in the meantime. */
  received(received: Received): void {
    const { receipt, sent } = received;
    const { submissionId: id, revision } = receipt;
    const { subjectId } = this.identity;
    const isEarlier = id === this.identity.id && revision < this.identity.revision;
    // A later revision is on its way.
    if (isEarlier && this.isAttempted) return;
    if (!isEarlier) this.identity = { id, revision: revision + 1, subjectId };
    this.isAttempted = false;
    this.last = received;
    if (!this.says(sent)) {
      void this.keep();
      return;
    }
    void this.forget((draft) => {
      const isSent = draft?.identity.id === id && sameEntries(draft.entries, sent);
      return isSent && this.says(sent);
    });
  }

  /** Lets go of the draft: what was sent is with the server, or in the queue, which keeps it as long as it takes. */
  release(): Promise<void> {
    return this.forget((draft) => draft?.identity.id === this.identity.id);
  }

  /** Goes on with what another session of the same subject was doing. */
  takeOver(other: EntrySession): this {
    this.entries = other.entries;
    this.identity = other.identity;
    this.history = other.history;
    this.isOvertaken = other.isOvertaken;
    this.isAttempted = other.isAttempted;
    this.last = other.last;
    return this;
  }

  private replace(entries: Entries): void {
    if (this.isAttempted) {
      this.identity = { ...this.identity, revision: this.identity.revision + 1 };
      this.isAttempted = false;
    }
    this.entries = entries;
    void this.keep();
  }

  private keep(): Promise<void> {
    const { identity, entries, isAttempted } = this;
    const draft: StoredEntries = { version: 1, identity, entries, isAttempted };
    return this.drafts.keep(this.start.key, draft);
  }

  private forget(isDone: (draft: StoredEntries | undefined) => boolean): Promise<void> {
    return this.drafts.forget(this.start.key, (stored) => isDone(restoreStored(stored)));
  }
}

/** Whether a draft goes on from what is recorded now. */
function isNext(draft: EntryIdentity, now: EntryIdentity): boolean {
  // Nothing is recorded: each opening makes an id of its own, and the draft's stands.
  if (now.revision === 1) return true;
  return draft.id === now.id && draft.revision >= now.revision;
}

/** Which submission a sheet's entries become: a new one, or the next revision of what is recorded. */
export function nextIdentity(
  recorded: SubmissionReference | undefined,
  subjectId: string | undefined,
): EntryIdentity {
  const subject = { subjectId: subjectId ?? newId() };
  if (!recorded) return { id: newId(), revision: 1, ...subject };
  return { id: recorded.submissionId, revision: recorded.revision + 1, ...subject };
}
