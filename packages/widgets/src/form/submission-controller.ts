import type { SubmissionReference } from "@ishc/core";
import type { Locale } from "@ishc/i18n";
import {
  type Delivery,
  DeliveryController,
  type DeliveryListener,
  type SubmissionProblem,
} from "../controllers/delivery-controller.ts";
import { DraftController } from "../controllers/draft-controller.ts";
import { DraftLock } from "../controllers/draft-lock.ts";
import type { ControllerHost } from "../controllers/locale-controller.ts";
import type { Headers } from "../controllers/resource-controller.ts";
import { refusal } from "../outbox/delivery.ts";
import { fullAddress } from "../outbox/full-address.ts";
import type { OutboxNews } from "../outbox/outbox.ts";
import type { OutboxRecord, SubmissionBody } from "../outbox/outbox-record.ts";
import { pause } from "../outbox/pause.ts";
import type { CommonView, Decided, Decision, FormQuestion } from "./common-view.ts";
import { type Draft, type DraftIdentity, DraftSession, type DraftTerms } from "./draft-session.ts";
import { focusOn } from "./focus-on.ts";

/** What one form works with. */
export interface FormTypes {
  /** What it is filled in from. */
  readonly sheet: { readonly recorded?: SubmissionReference | undefined };
  /** What it sends. */
  readonly submission: SubmissionBody;
  /** What stands in it. Never changed in place. */
  readonly entries: unknown;
  /** What a person did, as far as undoing must name it; a text is its own name. */
  readonly action: unknown;
  /** Which submission the entries become. */
  readonly identity: DraftIdentity;
}

/** What a form needs to know of its element. */
export interface SubmissionOptions<S> {
  /** The words in use, of which this needs one. */
  readonly words: () => { readonly undone: (what: string) => string };
  /** The language in use. */
  readonly locale: () => Locale;
  /** Where submissions go. */
  readonly action: () => string | undefined;
  /** What the page adds to requests. */
  readonly headers: () => Headers;
  /** Fetches what is stored of a subject now; undefined where the page gave the sheet. */
  readonly reload: () => ((subjectId: string) => Promise<S | undefined>) | undefined;
  /** What is seldom seen, notices among it. */
  readonly extras: { readonly asked: Promise<void> };
}

/** So long at most a form waits for what is to stand above it; our choice. */
const NOTICES_MS = 2000;

/** What drafts of all forms have, as they lie in the store, which can hold anything. */
interface StoredDraft {
  readonly identity?: Partial<DraftIdentity>;
  readonly isAttempted?: boolean;
}

type Session<T extends FormTypes> = DraftSession<T["entries"], T["action"] | string, T["identity"]>;

/**
 * What becomes of what a person enters: the draft, its lock, undo, sending, the
 * receipt, and the decision where another record of the same exists. What a
 * form is about is added by the class of each.
 */
export abstract class SubmissionController<
  T extends FormTypes,
  O extends SubmissionOptions<T["sheet"]> = SubmissionOptions<T["sheet"]>,
> implements Decision, DeliveryListener
{
  /** Keeps the draft. */
  readonly drafts: DraftController;

  protected readonly host: ControllerHost;
  protected readonly deliveries: DeliveryController;
  protected readonly lock: DraftLock;
  /** What the page gave last. */
  private given: T["sheet"] | undefined;
  /** What the page gave, or what a person opened in its place. */
  protected source: T["sheet"] | undefined;
  /** What is filled in: the same, or what is stored, where a person decided for it. */
  protected sheet: T["sheet"] | undefined;
  protected session: Session<T> | undefined;
  protected question: FormQuestion;
  private sent: T["submission"] | undefined;
  private stored: T["sheet"] | undefined;
  private said = "";
  /** There until the queue was read: what waits in it may take the place of what is on the screen. */
  private followed: Promise<void> | undefined;
  protected readonly options: O;

  /**
   * @param host - the element
   * @param options - its settings
   */
  constructor(host: ControllerHost, options: O) {
    this.host = host;
    this.options = options;
    this.lock = new DraftLock(host, () => void this.start(this.source));
    this.drafts = new DraftController(host, this.lock);
    this.deliveries = new DeliveryController(host, this);
  }

  /** What a sheet says already, and how drafts of it are kept. */
  protected abstract draftTerms(sheet: T["sheet"]): DraftTerms<T["entries"], T["identity"]>;
  /** What a submission says, to go on with it. */
  protected abstract draftOf(submission: T["submission"]): Draft<T["entries"], T["identity"]>;
  /** The submission that a draft becomes. */
  protected abstract submissionOf(draft: Draft<T["entries"], T["identity"]>): T["submission"];
  /** Id of the subject of a sheet, or else of what is filled in; undefined where a sheet is about something new. */
  protected abstract subjectOf(sheet?: T["sheet"]): string | undefined;
  /** What undoing names. */
  protected abstract nameOf(action: T["action"] | string): string;
  /** Forgets what was shown about the subject before. */
  protected abstract forget(): void;
  /** Shows why a submission was not taken. */
  protected abstract refuse(submission: T["submission"], problem: SubmissionProblem): void;

  /** Begins with the sheet of the page, or goes on with another copy of the same one. */
  use(given: T["sheet"] | undefined): void {
    if (given === this.given) return;
    this.given = given;
    this.goOn(given);
  }

  /** Begins with a sheet, or goes on with another copy of the same one. */
  protected goOn(source: T["sheet"] | undefined): void {
    this.source = source;
    const { session } = this;
    const terms = source && this.draftTerms(source);
    if (terms && session && terms.key === session.key) {
      this.sheet = source;
      session.renew(terms);
    } else void this.start(source);
  }

  /** Opens a sheet with the draft that was kept of it. */
  protected async start(sheet: T["sheet"] | undefined): Promise<void> {
    const isFirst = !this.session;
    this.session = undefined;
    this.sent = undefined;
    this.stored = undefined;
    this.question = undefined;
    if (!sheet) return;
    const session: Session<T> = new DraftSession(this.draftTerms(sheet), this.drafts);
    await this.drafts.probe();
    await this.lock.take(session.key);
    if (this.source !== sheet) return;
    const followed = this.deliveries.follow(session.key);
    if (isFirst) {
      const foreseen = followed.then(() => this.foresee(session, sheet));
      await Promise.race([foreseen, pause(NOTICES_MS)]);
    }
    const isRestored = await session.restore();
    if (this.source !== sheet) return;
    this.sheet = sheet;
    this.session = session;
    this.deliveries.set({ state: "idle" });
    if (session.isOvertaken) this.disagree({}, sheet);
    else this.forget();
    this.followed = followed.then(() => this.takeNote(session, isRestored));
  }

  /**
   * What is recorded, what else lies on this device, and that it keeps nothing, is told above the form. Told once people
   * see the form, it would push that away under a finger, and somebody else would be marked.
   */
  private async foresee({ key }: Session<T>, { recorded }: T["sheet"]): Promise<void> {
    const { queue, unreadable } = this.deliveries;
    const { state } = this.drafts;
    const others = await this.drafts.beside(key);
    if (recorded || unreadable || state !== "none" || queue[0] || others[0]) {
      await this.options.extras.asked;
    }
  }

  /** The record of the queue that the form shows: the last one on the subject. */
  protected pick(queued: readonly OutboxRecord[]): OutboxRecord | undefined {
    return queued[queued.length - 1];
  }

  /** Tells what earlier page loads left in the queue, or sent before the form was here. */
  private takeNote(session: Session<T>, isRestored: boolean): void {
    if (this.session !== session) return;
    this.followed = undefined;
    const isTouched = session.history.length > 0;
    const { queue, outbox } = this.deliveries;
    // It came since the page was opened, whether or not a form was there.
    const lastReceived = outbox.received.get(session.key);
    const waiting = this.pick(queue.filter(({ subject }) => subject === session.key));
    if (waiting) this.takeUp(waiting, !isTouched && !(isRestored && session.isAfter(waiting)));
    else if (lastReceived && !isTouched) {
      const { record, delivery } = lastReceived;
      const body = record.body as T["submission"];
      if (session.isSaidBy(this.draftOf(body))) this.note(body, delivery);
    }
  }

  /** Goes on with a record of the queue. */
  protected takeUp({ body: said, problem }: OutboxRecord, isUntouched: boolean): void {
    const body = said as T["submission"];
    if (isUntouched) this.session?.takeUp(this.draftOf(body));
    this.note(body, problem ? refusal(problem) : { state: "waiting" });
  }

  /** What became of a submission on the subject, of an earlier page load or another tab. */
  hear({ record, delivery }: OutboxNews): void {
    this.note(record.body as T["submission"], delivery);
  }

  /** A receipt on another subject has come: the draft that was sent is of no more use, though no form shows it. */
  clear({ subject, id, revision }: OutboxRecord): void {
    void this.drafts.remove(subject, (stored) => {
      const { identity, isAttempted }: StoredDraft = Object(stored);
      return isAttempted === true && identity?.id === id && identity.revision === revision;
    });
  }

  /** What the views of all forms show, and what they call when a person acts. */
  protected common(session: Session<T>): CommonView<T["sheet"], T["entries"]> {
    const { current: delivery, isKept: isQueueKept, unreadable, queue } = this.deliveries;
    const last = session.history[session.history.length - 1];
    return {
      delivery,
      isQueueKept,
      unreadable,
      queue,
      key: session.key,
      drafts: this.drafts,
      isAway: this.source !== this.given,
      entries: session.entries,
      draft: this.drafts.state,
      isSent: session.isSent,
      isAsSent: session.isAttempted,
      isEarlier: delivery.state === "received" && !session.receipt,
      isElsewhere: this.lock.isElsewhere,
      stored: this.stored,
      question: this.question,
      canLoadStored: !!this.options.reload(),
      undoes: last && this.nameOf(last.action),
      said: this.said,
      undo: () => this.undo(),
      drain: () => void this.deliveries.outbox.drain(true),
      open: (subjectId) => void this.open(subjectId),
      decision: this,
      takeOver: () => void this.lock.takeOver(),
    };
  }

  /** What a page adds to what goes to its form, and to nobody else. */
  headersTo(action: string): Headers {
    return fullAddress(this.options.action() ?? "") === action
      ? (this.options.headers() ?? {})
      : undefined;
  }

  /** Opens what else was begun on this device, or the page's own sheet again; what is on the screen stays a draft. */
  protected async open(subjectId: string | undefined): Promise<void> {
    const { source } = this;
    const sheet = subjectId === undefined ? this.given : await this.options.reload()?.(subjectId);
    if (this.source !== source) return;
    if (sheet) {
      this.source = sheet;
      await this.start(sheet);
      this.focus("h2");
    } else this.show(() => (this.question = "open-failed"));
  }

  /** Nothing can be sent from here now. */
  protected get isBusy(): boolean {
    return this.deliveries.current.state === "sending" || this.lock.isElsewhere;
  }

  protected show(change: () => void): void {
    change();
    this.host.requestUpdate();
  }

  protected focus(selector: string): void {
    void focusOn(this.host, selector);
  }

  private undo(): void {
    const action = this.lock.isElsewhere ? undefined : this.session?.undo();
    if (action === undefined) return;
    this.touched();
    void this.say(this.options.words().undone(this.nameOf(action)));
  }

  /** Says it once the region is empty, so that the same words are heard a second time. */
  protected async say(text: string): Promise<void> {
    await this.host.updateComplete;
    this.show(() => (this.said = text));
  }

  /** After a change nothing that was said before is true any more, unless it is what was received. */
  protected touched(): void {
    this.said = "";
    if (this.question !== "conflict-failed") this.question = undefined;
    const { state } = this.deliveries.current;
    const receipt = this.session?.receipt;
    if (state !== "sending" && state !== "conflict") {
      // Undone as far as what was received: that is true again.
      this.deliveries.set(receipt ? { state: "received", receipt } : { state: "idle" });
    }
    this.host.requestUpdate();
    this.tell("ishc-change");
  }

  /** Sends what is entered; what was received already is told again, and what waits is tried again. */
  protected async deliver(): Promise<void> {
    // Otherwise at once: whoever looks after a press must see that it is on its way.
    if (this.followed) await this.followed;
    if (this.isBusy) return;
    const { sent, session } = this;
    if (sent && session?.receipt) {
      this.note(sent, { state: "received", receipt: session.receipt });
      return;
    }
    const { state } = this.deliveries.current;
    // Which of the two is decided by its own buttons.
    if (state === "conflict") this.focus("#conflict");
    else if (state === "waiting" && this.options.action()) await this.deliveries.outbox.drain(true);
    else await this.send();
  }

  private async send(decided?: Decided): Promise<void> {
    const { session } = this;
    if (!session) return;
    const submission = { ...this.named(session), ...decided };
    this.sent = submission;
    session.attempted();
    this.deliveries.set({ state: "idle" });
    const goesOn = this.tell("ishc-submit", { submission });
    const action = this.options.action();
    if (goesOn && action) {
      const delivery = await this.deliveries.send(action, submission, this.options.locale());
      if (this.session === session) this.note(submission, delivery);
    } else if (this.deliveries.current.state === "idle") this.deliveries.set({ state: "handed" });
  }

  /** Takes note of what became of the submission that the page delivers. */
  settle(delivery: Delivery): void {
    if (this.sent) this.note(this.sent, delivery);
  }

  /** Takes note of what became of a submission, of this page load or an earlier one. */
  private note(submission: T["submission"], delivery: Delivery): void {
    const { session } = this;
    if (!session) return;
    const said = this.draftOf(submission);
    // The draft is the other tab's: this one only tells.
    if (this.lock.isElsewhere) this.deliveries.set(delivery);
    else if (delivery.state === "received") {
      const { receipt } = delivery;
      this.sent = submission;
      session.received(receipt, said);
      this.deliveries.set(delivery);
      this.tell("ishc-received", { submission, receipt });
    } else if ("problem" in delivery) {
      const { state: reason, problem } = delivery;
      this.deliveries.set(delivery);
      if (reason === "conflict") this.disagree({ ...problem, settles: submission.settles });
      else {
        this.refuse(submission, problem);
        this.focus("#problems");
      }
      this.tell("ishc-refused", { submission, reason, problem });
    } else this.deliveries.set(session.isSaidBy(said) ? delivery : { state: "idle" });
  }

  /** Another record exists: both are shown, and a person decides. */
  private disagree(problem: SubmissionProblem, stored?: T["sheet"]): void {
    this.stored = stored;
    this.question = undefined;
    this.forget();
    this.deliveries.set({ state: "conflict", problem });
    if (!stored) void this.loadStored();
    this.focus("#conflict");
  }

  /** Fetches what is stored, to show it beside what was entered. */
  async loadStored(): Promise<void> {
    const reload = this.options.reload();
    if (!reload) return;
    this.show(() => (this.question = undefined));
    this.showStored(await reload(this.subjectOf() ?? ""));
  }

  /** Shows what is stored beside what was entered. */
  showStored(sheet: T["sheet"] | undefined): void {
    if (!this.session) return;
    const isOurs = sheet && this.subjectOf(sheet) === this.subjectOf();
    this.stored = isOurs ? sheet : undefined;
    this.question = isOurs ? undefined : "conflict-failed";
    if (this.deliveries.current.state !== "conflict") {
      this.deliveries.set({ state: "conflict", problem: {} });
    }
    this.host.requestUpdate();
  }

  /**
   * A person decided for the stored record.
   *
   * @param label - what undoing names
   */
  keepStored(label: string): void {
    const { session, stored } = this;
    if (!stored || !session) return;
    const { entries, identity } = this.draftTerms(stored);
    this.sheet = stored;
    this.session = session.giveWay({ entries, identity }, label);
    this.stored = undefined;
    this.question = "conflict-loaded";
    this.forget();
    this.deliveries.set({ state: "idle" });
    void this.deliveries.outbox.dismiss(session.identity.id);
    this.focus("#conflict");
  }

  /**
   * A person decided to send what was entered in its place.
   *
   * @param decided - what about, as the submission says it
   */
  sendMine(decided: Decided): void {
    this.session?.nextRevision(decided.replaces);
    void this.send(decided);
    this.focus(".state");
  }

  /** What leaves the form by another way may be recorded by then, as if it had been sent. */
  protected handOut(session: Session<T>): T["submission"] {
    session.attempted();
    return this.named(session);
  }

  /** The submission, with the record that it was begun from. */
  private named(session: Session<T>): T["submission"] {
    const { replaces } = session.identity;
    return { ...this.submissionOf(session), ...(replaces && { replaces }) };
  }

  private tell(type: string, detail?: unknown): boolean {
    const options = { bubbles: true, composed: true, cancelable: type === "ishc-submit", detail };
    return this.host.dispatchEvent(new CustomEvent(type, options));
  }
}
