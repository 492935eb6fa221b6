import type { SubmissionProblem } from "../controllers/delivery-controller.ts";
import type { ControllerHost } from "../controllers/locale-controller.ts";
import type { FetchedPart } from "../element/fetched-part.ts";
import type { OutboxNews } from "../outbox/outbox.ts";
import type { OutboxRecord } from "../outbox/outbox-record.ts";
import type { DraftSession, DraftTerms } from "./draft-session.ts";
import { type Entries, newId, sameEntries } from "./entries.ts";
import { entryProblems, refusalProblems, type Standing } from "./entry-problems.ts";
import type { EntryChange, EntryProblem, EntryView, FormExtras } from "./entry-view.ts";
import type { FormKind } from "./form-kind.ts";
import type { FormSetting, FormSheet, FormSubmission } from "./form-setting.ts";
import type { FormWords } from "./form-words.ts";
import { NEW_SUBJECT } from "./new-subject.ts";
import { sheetDays } from "./sheet-days.ts";
import { ShownProblems } from "./shown-problems.ts";
import {
  type EntryDraft,
  type EntryIdentity,
  restoreStored,
  storeEntries,
} from "./stored-entries.ts";
import { SubmissionController, type SubmissionOptions } from "./submission-controller.ts";

/** What a form needs to know of its element. */
export interface EntryOptions<S, W extends FormWords> extends SubmissionOptions<S> {
  /** The words in use. */
  readonly words: () => W;
  /** What is seldom seen. */
  readonly extras: FetchedPart<FormExtras>;
  /** Fetches a sheet about something new; undefined where it cannot be had. */
  readonly fresh: () => Promise<S | undefined>;
}

interface EntryTypes<S, D> {
  readonly sheet: S;
  readonly submission: D;
  readonly entries: Entries;
  /** What a person calls what they did. */
  readonly action: string;
  readonly identity: EntryIdentity;
}

type Session = DraftSession<Entries, string, EntryIdentity>;

/** What a person does with a form of rows, from the first letter to the receipt. */
export class EntryController<
  S extends FormSheet,
  D extends FormSubmission,
  W extends FormWords,
> extends SubmissionController<EntryTypes<S, D>, EntryOptions<S, W>> {
  private readonly kind: FormKind<S, D, W>;
  private shown = new ShownProblems();
  /** What the last submission was made from, as a person typed it. */
  private made: EntryDraft | undefined;
  private hasNewDraft = false;

  /**
   * @param host - the element
   * @param kind - what the form is about
   * @param options - the element's settings
   */
  constructor(host: ControllerHost, kind: FormKind<S, D, W>, options: EntryOptions<S, W>) {
    super(host, options);
    this.kind = kind;
  }

  /** Opens a sheet; where it is of a correction, looks for something new that was begun as well. */
  protected override async start(sheet: S | undefined): Promise<void> {
    this.hasNewDraft = false;
    await super.start(sheet);
    if (!sheet || this.idIn(sheet) === undefined) return;
    const draft = restoreStored(await this.drafts.read(keyOf(sheet)));
    const { records } = await this.deliveries.outbox.read();
    // What is in the queue is told of by itself.
    const isThere = draft && !records.some(({ id }) => id === draft.identity.id);
    if (this.sheet === sheet) this.show(() => (this.hasNewDraft = isThere === true));
  }

  protected draftTerms(sheet: S): DraftTerms<Entries, EntryIdentity> {
    const { recorded } = sheet;
    const subjectId = this.idIn(sheet);
    return {
      key: keyOf(sheet, subjectId),
      entries: this.kind.begin(sheet),
      identity: { id: newId(), revision: 1, replaces: recorded, subjectId: subjectId ?? newId() },
      isSame: sameEntries,
      store: storeEntries,
      restore: restoreStored,
    };
  }

  protected draftOf(submission: D): EntryDraft {
    const { made } = this;
    const { id, revision, replaces } = submission;
    if (made?.identity.id === id && made.identity.revision === revision) return made;
    const sheet = this.kind.sheetOf(this.sheet as S, submission);
    const subjectId = this.idIn(sheet) ?? "";
    return { entries: this.kind.begin(sheet), identity: { id, revision, replaces, subjectId } };
  }

  protected submissionOf({ identity, entries }: EntryDraft): D {
    const submission = this.kind.submission(identity, entries, this.setting());
    this.made = { identity, entries };
    return submission;
  }

  protected subjectOf(sheet?: S): string | undefined {
    return sheet ? this.idIn(sheet) : this.session?.identity.subjectId;
  }

  private idIn(sheet: S): string | undefined {
    return (sheet[this.kind.subject] as { readonly id: string } | undefined)?.id;
  }

  protected nameOf(label: string): string {
    return label;
  }

  protected forget(): void {
    this.shown = new ShownProblems(this.session && this.problems(this.session));
  }

  protected refuse(_submission: D, problem: SubmissionProblem): void {
    if (!this.session) return;
    const standing = this.standing(this.session);
    this.shown.refusals = refusalProblems(problem, standing, this.setting());
  }

  protected override pick(queued: readonly OutboxRecord[]): OutboxRecord | undefined {
    return super.pick(queued.filter((record) => this.isShown(record)));
  }

  override hear(news: OutboxNews): void {
    if (this.isShown(news.record)) super.hear(news);
  }

  /** Of what is new there may be several. */
  private isShown({ id }: OutboxRecord): boolean {
    const { sheet, session } = this;
    return id === session?.identity.id || (sheet && this.idIn(sheet)) !== undefined;
  }

  private setting(): FormSetting<S, W> {
    const sheet = this.sheet as S;
    const { today } = sheetDays(sheet);
    return { sheet, words: this.options.words(), locale: this.options.locale(), today };
  }

  private standing({ entries }: Session): Standing {
    return { entries, fields: this.kind.fields(entries, this.setting()) };
  }

  /** Everything that keeps the entries from being sent. */
  private problems(session: Session): EntryProblem[] {
    const { identity, entries } = session;
    const setting = this.setting();
    const submission = this.kind.submission(identity, entries, setting);
    const issues = this.kind.check(submission, sheetDays(setting.sheet).latest);
    return entryProblems(this.standing(session), issues, setting);
  }

  /** What the templates show; undefined until there is a sheet. */
  view(): EntryView<S, W> | undefined {
    const { session, shown } = this;
    if (!session) return undefined;
    const common = this.common(session);
    const setting = this.setting();
    return {
      ...common,
      ...setting,
      storedEntries: common.stored && this.kind.begin(common.stored),
      problems: shown.of(this.problems(session)),
      isTried: shown.isTried || shown.refusals.length > 0,
      isDone: session.receipt !== undefined,
      id: session.identity.id,
      canReopen: !session.isBegun,
      hasNewDraft: this.hasNewDraft,
      extras: this.options.extras.value,
      ...this.actions(session),
    };
  }

  private actions(session: Session) {
    const change = (label: string, entries: Entries, name = "") => {
      session.change(label, { ...session.entries, ...entries }, name);
      this.shown.change(name);
      this.touched();
    };
    return {
      set: (name: string, entry: string | readonly string[], label = "") =>
        change(label, { [name]: entry }, name),
      change: ({ label, entries, said, focus }: EntryChange) => {
        change(label, entries);
        if (said !== undefined) void this.say(said);
        if (focus !== undefined) this.goTo(focus);
      },
      leave: (name: string) => {
        session.typing = "";
        this.show(() => this.shown.leave(name));
      },
      goTo: (target: string) => this.goTo(target),
      save: () => void this.save(session),
      next: () => void this.next(session),
      reopen: (record: OutboxRecord) => {
        if (!session.isBegun) this.takeUp(record, true);
      },
      handOut: () => (this.isSound(session) ? this.handOut(session) : undefined),
    };
  }

  /** To a control by its id, or to the chosen one of a group by the name of the field. */
  private goTo(id: string): void {
    this.focus(controlIn(`[id="${CSS.escape(id)}"]`));
  }

  /** Asks whether nothing is wrong; otherwise that is shown. */
  private isSound(session: Session): boolean {
    this.shown.refusals = [];
    this.show(() => (this.shown.isTried = true));
    const isSound = this.problems(session).length === 0;
    if (!isSound) {
      // Until the list of problems can be shown, to the first of them.
      this.focus(this.options.extras.value ? "#problems" : controlIn("[aria-invalid=true]"));
    }
    return isSound;
  }

  private async save(session: Session): Promise<void> {
    if (!this.isBusy && this.isSound(session)) await this.deliver();
  }

  /** After the receipt, or once the queue has it: an empty form for the next one. */
  private async next(session: Session): Promise<void> {
    // What was sent is with the server, or in the queue, which keeps it as long as it takes.
    await this.drafts.forget(
      session.key,
      (stored) => restoreStored(stored)?.identity.id === session.identity.id,
    );
    await this.beginNew();
  }

  /** An empty form for something new, or with what was begun of it. */
  private async beginNew(): Promise<void> {
    const empty = this.emptySheet();
    this.source = empty;
    await this.start(empty);
    this.goTo("title");
    // The roll, and what is still to be done, have changed by what was sent.
    const fresh = await this.options.fresh();
    const isFresh = fresh && this.source === empty && this.idIn(fresh) === undefined;
    if (isFresh) this.show(() => this.goOn(fresh));
  }

  /** The sheet as it is for something new: what was corrected is left alone from here on. */
  private emptySheet(): S {
    const { recorded: _, [this.kind.subject]: __, ...empty } = this.source as S;
    return empty as unknown as S;
  }

  protected override async open(subjectId: string | undefined): Promise<void> {
    await (subjectId === NEW_SUBJECT ? this.beginNew() : super.open(subjectId));
  }
}

/** Where the draft of a sheet is kept: of its subject, or of something new. */
function keyOf({ kind, club }: FormSheet, subjectId = NEW_SUBJECT): string {
  return [kind.replace("-sheet", ""), club.id, subjectId].join(":");
}

/** What takes the focus: the place itself, or where it is a group, what is in it. */
function controlIn(place: string): string {
  return `${place}:not(fieldset),${place} input`;
}
