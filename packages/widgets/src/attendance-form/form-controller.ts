import type { Area, AttendanceSheet, AttendanceStatus, AttendanceSubmission } from "@ishc/core";
import type { SubmissionProblem } from "../controllers/delivery-controller.ts";
import type { FetchedPart } from "../element/fetched-part.ts";
import type { Draft, DraftIdentity, DraftSession, DraftTerms } from "../form/draft-session.ts";
import { SubmissionController, type SubmissionOptions } from "../form/submission-controller.ts";
import {
  type AttendanceEntries,
  draftKey,
  entriesOf,
  identityOf,
  readGuests,
  sameEntries,
  toSubmission,
} from "./attendance-draft.ts";
import { entriesWith } from "./entries-with.ts";
import type { AttendanceWords, Extras, FormView, Refusal } from "./form-view.ts";
import { memberSelector } from "./member-selector.ts";
import { restoreDraft, storeDraft } from "./stored-draft.ts";
import { tallyOf } from "./tally.ts";
import type { UndoAction } from "./undo-action.ts";

/** What the form needs to know of its element. */
export interface FormOptions extends SubmissionOptions<AttendanceSheet> {
  /** The words in use. */
  readonly words: () => AttendanceWords;
  /** What is seldom seen. */
  readonly extras: FetchedPart<Extras>;
}

type Session = DraftSession<AttendanceEntries, UndoAction>;

interface AttendanceTypes {
  readonly sheet: AttendanceSheet;
  readonly submission: AttendanceSubmission;
  readonly entries: AttendanceEntries;
  readonly action: UndoAction;
  readonly identity: DraftIdentity;
}

/** What a person does with the attendance form, from the first tap to the receipt. */
export class FormController extends SubmissionController<AttendanceTypes, FormOptions> {
  /** What is wrong with the number of guests is shown: the field was left, or the form is to be sent. */
  private isGuestsShown = false;
  private isTried = false;
  private refusal: Refusal | undefined;
  private typed = "";
  private activeId: string | undefined;

  protected draftTerms(sheet: AttendanceSheet): DraftTerms<AttendanceEntries, DraftIdentity> {
    return {
      key: draftKey(sheet),
      entries: entriesOf(sheet),
      identity: identityOf(sheet),
      isSame: (a, b) => sameEntries(sheet, a, b),
      store: storeDraft,
      restore: restoreDraft,
    };
  }

  protected draftOf(submission: AttendanceSubmission): Draft<AttendanceEntries, DraftIdentity> {
    const { id, revision, replaces } = submission;
    return { entries: entriesOf(submission), identity: { id, revision, replaces } };
  }

  protected submissionOf(draft: Draft<AttendanceEntries, DraftIdentity>): AttendanceSubmission {
    return toSubmission(this.sheet as AttendanceSheet, draft);
  }

  protected subjectOf(sheet = this.sheet): string | undefined {
    return sheet?.meeting.id;
  }

  protected nameOf(action: UndoAction): string {
    const { words, locale, extras } = this.options;
    const sheet = this.sheet as AttendanceSheet;
    // Until it can be named there is room for it: the bar must not grow by itself.
    return extras.value?.undoLabel(action, sheet, words(), locale()) ?? "\u00a0";
  }

  protected forget(): void {
    this.refusal = undefined;
    this.isTried = false;
    this.isGuestsShown = this.areGuestsWrong;
    this.activeId = undefined;
  }

  protected refuse(submission: AttendanceSubmission, problem: SubmissionProblem): void {
    this.refusal = { submission, problem };
  }

  /** What the templates show; undefined until there is a sheet. */
  view(): FormView | undefined {
    const { session, sheet } = this;
    if (!session || !sheet) return undefined;
    return {
      ...this.common(session),
      sheet,
      words: this.options.words(),
      locale: this.options.locale(),
      tally: tallyOf(sheet.members, session.entries.marks),
      typed: this.typed,
      activeId: this.activeId,
      refusal: this.refusal,
      isGuestsWrong: this.isGuestsShown && this.areGuestsWrong,
      isTried: this.isTried,
      extras: this.options.extras.value,
      ...this.actions(session, sheet),
    };
  }

  private get areGuestsWrong(): boolean {
    return readGuests(this.session?.entries.guests ?? "") === null;
  }

  /** Asks whether what leaves the form says all that was entered; otherwise that is shown. */
  private isSound(): boolean {
    this.refusal = undefined;
    this.isTried = true;
    this.show(() => (this.isGuestsShown = true));
    const isWrong =
      this.areGuestsWrong || this.options.extras.value?.isOff(this.sheet as AttendanceSheet);
    if (isWrong) this.focus("#problems");
    return !isWrong;
  }

  private actions(session: Session, sheet: AttendanceSheet) {
    // Entries are asked for anew each time: two things may be done between two drawings.
    const change = (action: UndoAction, next: AttendanceEntries, typing?: string) => {
      session.change(action, next, typing);
      this.touched();
    };
    const unmarked = () => sheet.members.filter(({ id }) => !session.entries.marks.has(id));
    return {
      find: (typed: string) => this.show(() => (this.typed = typed)),
      findAll: () => this.findAll("#find"),
      activate: (id: string) => this.show(() => (this.activeId = id)),
      mark: (memberId: string, status: AttendanceStatus) => {
        this.activeId = memberId;
        change(
          { kind: "mark", memberId, status },
          entriesWith.mark(session.entries, memberId, status),
        );
      },
      clear: (memberId: string) => {
        if (!session.entries.marks.has(memberId)) return;
        this.activeId = memberId;
        change({ kind: "clear", memberId }, entriesWith.mark(session.entries, memberId, undefined));
        this.focus(`${memberSelector(memberId)} input`);
      },
      markRest: () => {
        const rest = unmarked();
        change({ kind: "rest", count: rest.length }, entriesWith.allPresent(session.entries, rest));
        void this.say(this.options.words().markedRest(String(rest.length)));
        this.focus("#rest-done");
      },
      setGuests: (guests: string, label: string) =>
        change(label, { ...session.entries, guests }, "guests"),
      leaveGuests: () => this.show(() => (this.isGuestsShown = true)),
      setArea: (area: Area, isCovered: boolean, label: string) =>
        change(label, entriesWith.area(session.entries, area, isCovered)),
      save: () => void this.save(session, sheet),
      saveAnyway: () => void this.save(session, sheet, true),
      goTo: (target: string) => this.goTo(target),
      goToUnmarked: () => this.goTo(unmarked()[0]?.id),
      handOut: () => (this.isSound() ? this.handOut(session) : undefined),
    };
  }

  /** Ends the search, and goes on elsewhere. */
  private findAll(selector: string): void {
    this.show(() => (this.typed = ""));
    this.focus(selector);
  }

  private goTo(target: string | undefined): void {
    if (target === undefined) return;
    this.findAll(target === "guests" ? "#guests" : `${memberSelector(target)} input`);
  }

  private async save(
    { entries }: Session,
    { members }: AttendanceSheet,
    isAnyway?: boolean,
  ): Promise<void> {
    if (this.isBusy) return;
    this.question = undefined;
    if (!this.isSound()) return;
    // Without the extras nobody can be asked: who has no mark stays blank, as after the question.
    const isAsked =
      this.options.extras.value && !isAnyway && members.some(({ id }) => !entries.marks.has(id));
    if (isAsked) {
      this.question = "unmarked";
      this.focus("#question");
    } else {
      // The button that was pressed went with the question.
      if (isAnyway) this.focus(".state");
      await this.deliver();
    }
  }
}
