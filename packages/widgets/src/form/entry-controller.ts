import { laterOf } from "@ishc/core";
import type { Locale } from "@ishc/i18n";
import { type Delivery, DeliveryController } from "../controllers/delivery-controller.ts";
import { DraftController } from "../controllers/draft-controller.ts";
import type { ControllerHost } from "../controllers/locale-controller.ts";
import type { OutboxNews } from "../outbox/outbox.ts";
import type { OutboxRecord } from "../outbox/outbox-record.ts";
import { type Entries, sameEntries } from "./entries.ts";
import { refusalProblems } from "./entry-problems.ts";
import { EntrySession, nextIdentity } from "./entry-session.ts";
import type { EntryChange, EntryView } from "./entry-view.ts";
import type { Field } from "./field.ts";
import { focusOn } from "./focus-on.ts";
import type { FormKind } from "./form-kind.ts";
import type { FormSetting, FormSheet, FormSubmission } from "./form-setting.ts";
import type { FormWords } from "./form-words.ts";
import { ShownProblems } from "./shown-problems.ts";
import { thisDay } from "./this-day.ts";

/** What a form needs to know of its element. */
export interface EntryOptions<S, W> {
  /** The words in use. */
  readonly words: () => W;
  /** The language in use. */
  readonly locale: () => Locale;
  /** Where submissions go. */
  readonly action: () => string | undefined;
  /** Fetches what is stored of a subject now; undefined where the page gave the sheet. */
  readonly reload: () => ((subjectId: string) => Promise<S | undefined>) | undefined;
}

/** What a person does with a form, from the first letter to the receipt. */
export class EntryController<S extends FormSheet, D extends FormSubmission, W extends FormWords> {
  /** Keeps the draft. */
  readonly drafts: DraftController;

  private readonly host: ControllerHost;
  private readonly kind: FormKind<S, D, W>;
  private readonly options: EntryOptions<S, W>;
  private readonly deliveries: DeliveryController;
  private source: S | undefined;
  private session: EntrySession | undefined;
  private sent: { readonly submission: D; readonly entries: Entries } | undefined;
  private shown = new ShownProblems();
  private stored: EntryView["stored"];
  /** Submissions of this form in the queue that are not on the screen. */
  private queue: readonly OutboxRecord[] = [];
  private said = "";

  /**
   * @param host - the element
   * @param kind - what the form is about
   * @param options - the element's settings
   */
  constructor(host: ControllerHost, kind: FormKind<S, D, W>, options: EntryOptions<S, W>) {
    this.host = host;
    this.kind = kind;
    this.options = options;
    this.drafts = new DraftController(host);
    this.deliveries = new DeliveryController(host, { onNews: (news) => this.hear(news) });
  }

  /** Begins with a sheet, or goes on with another copy of the same one. */
  use(source: S | undefined): void {
    if (source === this.source) return;
    const before = this.source;
    this.source = source;
    const isSame = source && before && this.keyOf(source) === this.keyOf(before);
    if (!isSame || !this.session) void this.start(source);
    else if (this.session.isBegun) this.session = this.newSession(source).takeOver(this.session);
    else this.session = this.newSession(source);
  }

  private keyOf(sheet: S): string {
    const kind = sheet.kind.replace(/-sheet$/, "");
    return `${kind}:${sheet.club.id}:${this.kind.subjectOf(sheet) ?? "new"}`;
  }

  private newSession(sheet: S): EntrySession {
    const entries = this.kind.begin(sheet);
    const identity = nextIdentity(sheet.recorded, this.kind.subjectOf(sheet));
    return new EntrySession({ key: this.keyOf(sheet), entries, identity }, this.drafts);
  }

  private async start(sheet: S | undefined): Promise<void> {
    this.session = undefined;
    this.sent = undefined;
    this.stored = undefined;
    this.shown = new ShownProblems();
    if (!sheet) return;
    const session = this.newSession(sheet);
    await session.restore();
    if (this.source !== sheet) return;
    this.session = session;
    this.shown = new ShownProblems(this.fields(), session.entries);
    this.deliveries.set(
      session.isOvertaken ? { state: "conflict", problem: {} } : { state: "idle" },
    );
    void this.follow(session, this.keyOf(sheet));
  }

  /** Looks what of this form is in the queue. The device may be slow to tell; the form is there meanwhile. */
  private async follow(session: EntrySession, key: string): Promise<void> {
    const queued = await this.deliveries.follow(key);
    if (this.session !== session) return;
    const record = queued.find((each) => this.isOf(session, each));
    this.show(() => (this.queue = queued.filter((each) => each !== record)));
    const isIdle = this.deliveries.current.state === "idle";
    if (record && isIdle && session.history.length === 0) this.takeUp(session, record);
  }

  private isOf({ identity }: EntrySession, { id, revision }: OutboxRecord): boolean {
    return id === identity.id && revision === identity.revision;
  }

  /** Goes on with what an earlier visit to the page put into the queue. */
  private takeUp(session: EntrySession, { body, state, problem = {} }: OutboxRecord): void {
    this.sent = { submission: body as D, entries: session.entries };
    if (state !== "needs-you") this.deliveries.set({ state: "waiting" });
    else this.settle({ state: problem.status === 409 ? "conflict" : "refused", problem });
  }

  /** What became of a submission later, or in another tab. */
  private hear({ record, delivery }: OutboxNews): void {
    const { session, sent } = this;
    if (!session || sent?.submission.id !== record.id) {
      const others = this.queue.filter(({ key }) => key !== record.key);
      this.show(() => (this.queue = "receipt" in delivery ? others : [...others, record]));
      return;
    }
    if (sent.submission.revision !== record.revision) return;
    // Something was changed since: what is on the screen is not what is on its way.
    const isChanged = !sameEntries(sent.entries, session.entries);
    if ("receipt" in delivery || "problem" in delivery) this.settle(delivery);
    else if (!isChanged) this.deliveries.set(delivery);
  }

  private setting(sheet: S): FormSetting<S, W> {
    const words = this.options.words();
    // A sheet may have been fetched yesterday.
    const today = laterOf(sheet.today, thisDay());
    return { sheet, words, locale: this.options.locale(), today };
  }

  private fields(): readonly Field[] {
    if (!this.source || !this.session) return [];
    return this.kind.fields(this.session.entries, this.setting(this.source));
  }

  /** What the templates show; undefined until there is a sheet. */
  view(): EntryView<S, W> | undefined {
    const { session, source } = this;
    if (!session || !source) return undefined;
    const setting = this.setting(source);
    return {
      ...setting,
      entries: session.entries,
      problems: this.shown.of(this.fields(), session.entries, setting),
      isTried: this.shown.isTried || this.shown.refusals.length > 0,
      delivery: this.deliveries.current,
      draft: this.drafts.state,
      isQueued: this.deliveries.isKept,
      isDone: session.receipt !== undefined,
      isSent: this.sent !== undefined,
      stored: this.stored,
      queued: this.queue.filter(({ state }) => state !== "needs-you").length,
      stuck: this.queue.filter(({ state }) => state === "needs-you").length,
      canReopen: !session.isBegun,
      canLoadStored: this.options.reload() !== undefined,
      undoes: session.history[session.history.length - 1]?.action.label,
      said: this.said,
      ...this.actions(session),
    };
  }

  private actions(session: EntrySession) {
    return {
      set: (name: string, entry: string | readonly string[], label = "") => {
        this.change(session, { name, label }, { ...session.entries, [name]: entry });
      },
      change: ({ label, entries, said, focus }: EntryChange) => {
        this.change(session, { name: "", label }, { ...session.entries, ...entries });
        if (said !== undefined) void this.say(said);
        if (focus !== undefined) this.goTo(focus);
      },
      leave: (name: string) => {
        session.endStep();
        this.show(() => this.shown.leave(name));
      },
      goTo: (target: string) => this.goTo(target),
      undo: () => this.undo(session),
      save: () => void this.save(session),
      next: () => void this.next(session),
      reopen: () => this.reopen(),
      loadStored: () => void this.loadStored(session.identity.subjectId),
    };
  }

  private show(change: () => void): void {
    change();
    this.host.requestUpdate();
  }

  private goTo(id: string): void {
    void focusOn(this.host, id);
  }

  private change(
    session: EntrySession,
    action: { readonly name: string; readonly label: string },
    entries: Entries,
  ): void {
    session.change(action, entries);
    this.shown.change(action.name);
    this.touched();
  }

  private undo(session: EntrySession): void {
    const action = session.undo();
    if (!action) return;
    this.touched();
    void this.say(this.options.words().undone(action.label));
  }

  /** Says it once the region is empty, so that the same words are heard a second time. */
  private async say(text: string): Promise<void> {
    await this.host.updateComplete;
    this.show(() => (this.said = text));
  }

  /** After a change nothing that was said before is true any more. */
  private touched(): void {
    this.said = "";
    const { state } = this.deliveries.current;
    if (state !== "sending" && state !== "conflict") this.deliveries.set({ state: "idle" });
    this.host.requestUpdate();
    this.tell("ishc-change");
  }

  private async save(session: EntrySession): Promise<void> {
    if (this.deliveries.current.state === "sending" || !this.source) return;
    this.shown.refusals = [];
    this.show(() => (this.shown.isTried = true));
    if (this.fields().some(({ check }) => check(session.entries))) {
      this.goTo("problems");
      return;
    }
    const { receipt } = session;
    const { sent } = this;
    if (receipt && sent) {
      // Nothing has changed since: the receipt is shown again, and nothing is sent.
      this.deliveries.set({ state: "received", receipt });
      this.tell("ishc-received", { submission: sent.submission, receipt });
    } else await this.send(session, this.source);
  }

  private async send(session: EntrySession, sheet: S): Promise<void> {
    const { identity, entries } = session;
    const submission = this.kind.submission(identity, entries, this.setting(sheet));
    this.sent = { submission, entries };
    session.attempted();
    this.deliveries.set({ state: "idle" });
    const goesOn = this.tell("ishc-submit", { submission });
    const action = this.options.action();
    if (goesOn && action)
      this.settle(await this.deliveries.send(action, submission, this.options.locale()));
    else if (this.deliveries.current.state === "idle") this.deliveries.set({ state: "handed" });
  }

  /** Takes note of what became of the submission sent last. */
  settle(delivery: Delivery): void {
    const { session, sent } = this;
    if (!session || !sent) return;
    const { submission, entries } = sent;
    this.deliveries.set(delivery);
    if (delivery.state === "received") {
      session.received({ receipt: delivery.receipt, sent: entries });
      this.stored = undefined;
      this.tell("ishc-received", { submission, receipt: delivery.receipt });
    }
    if (delivery.state === "refused" || delivery.state === "conflict") {
      session.refused();
      this.refused(submission, delivery);
    }
  }

  private refused(
    submission: D,
    { state, problem }: Extract<Delivery, { problem: unknown }>,
  ): void {
    const telling = { words: this.options.words(), locale: this.options.locale() };
    this.shown.refusals =
      state === "refused" ? refusalProblems(problem, this.fields(), telling) : [];
    this.goTo(state === "refused" ? "problems" : "conflict");
    this.tell("ishc-refused", { submission, reason: state, problem });
  }

  /** After the receipt, or once the queue has it: an empty form for the next one. */
  private async next(session: EntrySession): Promise<void> {
    await session.release();
    await this.start(this.source);
    this.goTo("title");
  }

  /** Opens a submission again that was not taken. */
  private reopen(): void {
    const record = this.queue.find(({ state }) => state === "needs-you");
    if (!record || !this.source || this.session?.isBegun) return;
    const body = record.body as D;
    const sheet = this.kind.sheetOf(this.source, body);
    const { id, revision, replaces } = body;
    const subjectId = this.kind.subjectOf(sheet) ?? "";
    const identity = { id, revision, subjectId, ...(replaces && { replaces }) };
    const entries = this.kind.begin(sheet);
    const session = new EntrySession(
      { key: this.keyOf(this.source), entries, identity },
      this.drafts,
    );
    session.attempted();
    this.queue = this.queue.filter((each) => each !== record);
    this.session = session;
    this.takeUp(session, record);
  }

  private async loadStored(subjectId: string): Promise<void> {
    this.showStored(await this.options.reload()?.(subjectId));
  }

  /** Shows what is stored in place of what was entered, which undo brings back. */
  showStored(sheet: S | undefined): void {
    const { session } = this;
    if (!session) return;
    const { recorded } = sheet ?? {};
    if (!sheet || !recorded || this.kind.subjectOf(sheet) !== session.identity.subjectId) {
      this.show(() => (this.stored = "failed"));
      return;
    }
    this.shown = new ShownProblems();
    this.stored = "loaded";
    const { id, revision } = { ...nextIdentity(recorded, undefined) };
    const { subjectId } = session.identity;
    session.identity = { id, revision, subjectId, replaces: recorded };
    session.isOvertaken = false;
    session.change({ name: "", label: this.options.words().undoStored }, this.kind.begin(sheet));
    this.deliveries.set({ state: "idle" });
    this.goTo("conflict");
  }

  private tell(type: string, detail?: unknown): boolean {
    const options = { bubbles: true, composed: true, cancelable: type === "ishc-submit", detail };
    return this.host.dispatchEvent(new CustomEvent(type, options));
  }
}
