import type { Area, AttendanceSheet, AttendanceStatus, AttendanceSubmission } from "@ishc/core";
import type { Locale } from "@ishc/i18n";
import {
  type Delivery,
  DeliveryController,
  type SubmissionProblem,
} from "../controllers/delivery-controller.ts";
import { DraftController } from "../controllers/draft-controller.ts";
import { DraftLock } from "../controllers/draft-lock.ts";
import type { ControllerHost } from "../controllers/locale-controller.ts";
import type { FetchedPart } from "../element/fetched-part.ts";
import { keepClearOfBar } from "../element/keep-clear-of-bar.ts";
import type { OutboxRecord } from "../outbox/outbox-record.ts";
import {
  type AttendanceEntries,
  draftKey,
  entriesOf,
  type Replaces,
  readGuests,
  toSubmission,
} from "./attendance-draft.ts";
import { AttendanceSession } from "./attendance-session.ts";
import { entriesWith } from "./entries-with.ts";
import type { AttendanceWords, Extras, FormQuestion, FormView, Refusal } from "./form-view.ts";
import { focusOn, memberSelector } from "./keep-in-sight.ts";
import { tallyOf } from "./tally.ts";
import { type UndoAction, undoLabel } from "./undo-action.ts";

/** What the form needs to know of its element. */
export interface FormOptions {
  /** The words in use. */
  readonly words: () => AttendanceWords;
  /** The language in use. */
  readonly locale: () => Locale;
  /** What is seldom seen. */
  readonly extras: FetchedPart<Extras>;
  /** Where submissions go. */
  readonly action: () => string | undefined;
  /** Fetches the sheet of a meeting as it is stored now; undefined where the page gave it. */
  readonly reload: () => ((meetingId: string) => Promise<AttendanceSheet | undefined>) | undefined;
}

/** What a person does with the attendance form, from the first tap to the receipt. */
export class FormController {
  /** Keeps the draft. */
  readonly drafts: DraftController;

  private readonly host: ControllerHost;
  private readonly options: FormOptions;
  private readonly deliveries: DeliveryController;
  private readonly lock: DraftLock;
  private source: AttendanceSheet | undefined;
  private session: AttendanceSession | undefined;
  private sent: AttendanceSubmission | undefined;
  private stored: AttendanceSheet | undefined;
  private question: FormQuestion;
  private isGuestsWrong = false;
  private refusal: Refusal | undefined;
  private typed = "";
  private said = "";
  private activeId: string | undefined;

  constructor(host: ControllerHost, options: FormOptions) {
    this.host = host;
    this.options = options;
    this.drafts = new DraftController(host);
    this.lock = new DraftLock(host, () => void this.start(this.source));
    this.deliveries = new DeliveryController(host, {
      onNews: ({ record, delivery }) => this.note(record.body as AttendanceSubmission, delivery),
    });
    host.addController({ hostUpdated: () => keepClearOfBar(host) });
  }

  /** Begins with a sheet, or goes on with another copy of the same one. */
  use(source: AttendanceSheet | undefined): void {
    if (source === this.source) return;
    this.source = source;
    const current = this.session;
    if (source && current && draftKey(source) === draftKey(current.sheet)) {
      this.session = current.continueOn(source);
    } else void this.start(source);
  }

  private async start(sheet: AttendanceSheet | undefined): Promise<void> {
    this.session = undefined;
    this.sent = undefined;
    this.stored = undefined;
    this.refusal = undefined;
    this.question = undefined;
    this.activeId = undefined;
    this.isGuestsWrong = false;
    if (!sheet) return;
    const session = new AttendanceSession(sheet, this.drafts);
    await this.drafts.probe();
    await this.lock.take(draftKey(sheet));
    const isRestored = await session.restore();
    if (this.source !== sheet) return;
    this.session = session;
    this.deliveries.set({ state: "idle" });
    if (session.isOvertaken) this.disagree({}, sheet);
    const [last] = (await this.deliveries.follow(draftKey(sheet))).slice(-1);
    if (this.session === session) this.takeUp(session, isRestored, last);
  }

  /** Tells what earlier page loads left in the queue, or sent before the form was here. */
  private takeUp(session: AttendanceSession, isRestored: boolean, last?: OutboxRecord): void {
    const isUntouched = session.history.length === 0;
    const { lastReceived } = this.deliveries;
    const news = last ?? lastReceived?.record;
    const body = news?.body as AttendanceSubmission | undefined;
    if (!body) return;
    if (last) {
      if (!isRestored && isUntouched) session.takeUp(body);
      const { problem } = last;
      if (!problem) this.note(body, { state: "waiting" });
      else this.note(body, { state: problem.status === 409 ? "conflict" : "refused", problem });
    } else if (lastReceived && isUntouched && session.says(entriesOf(body))) {
      this.note(body, lastReceived.delivery);
    }
  }

  /** What the templates show; undefined until there is a sheet. */
  view(): FormView | undefined {
    const session = this.session;
    if (!session) return undefined;
    const { sheet, entries, history } = session;
    const last = history[history.length - 1];
    const words = this.options.words();
    const locale = this.options.locale();
    const { current: delivery, isKept, unreadable } = this.deliveries;
    return {
      sheet,
      entries,
      words,
      locale,
      delivery,
      unreadable,
      tally: tallyOf(sheet.members, entries.marks),
      typed: this.typed,
      activeId: this.activeId,
      question: this.question,
      refusal: this.refusal,
      isGuestsWrong: this.isGuestsWrong,
      draft: this.drafts.state,
      extras: this.options.extras.value,
      isEarlier: delivery.state === "received" && !session.receipt,
      isQueueKept: isKept,
      isElsewhere: this.lock.isElsewhere,
      stored: this.stored,
      canLoadStored: this.options.reload() !== undefined,
      undoes: last && undoLabel(last.action, sheet, words, locale),
      said: this.said,
      ...this.actions(session),
    };
  }

  private actions(session: AttendanceSession) {
    // Entries are asked for anew each time: two things may be done between two drawings.
    const { sheet } = session;
    const change = (action: UndoAction, next: AttendanceEntries) =>
      this.change(session, action, next);
    const unmarked = () => sheet.members.filter(({ id }) => !session.entries.marks.has(id));
    return {
      find: (typed: string) => this.show(() => (this.typed = typed)),
      findAll: () => this.findAll("#find"),
      activate: (id: string) => this.show(() => (this.activeId = id)),
      mark: (memberId: string, status: AttendanceStatus) =>
        change(
          { kind: "mark", memberId, status },
          entriesWith.mark(session.entries, memberId, status),
        ),
      clear: (memberId: string) => {
        if (!session.entries.marks.has(memberId)) return;
        change({ kind: "clear", memberId }, entriesWith.mark(session.entries, memberId, undefined));
        this.focus(`${memberSelector(memberId)} input`);
      },
      markRest: () => {
        const rest = unmarked();
        change({ kind: "rest", count: rest.length }, entriesWith.allPresent(session.entries, rest));
        void this.say(this.options.words().markedRest(String(rest.length)));
        this.focus("#rest-done");
      },
      setGuests: (guests: string) => change({ kind: "guests" }, { ...session.entries, guests }),
      setArea: (area: Area, isCovered: boolean) =>
        change({ kind: "areas" }, entriesWith.area(session.entries, area, isCovered)),
      undo: () => this.undo(session),
      save: () => void this.save(session, false),
      saveAnyway: () => void this.save(session, true),
      goTo: (target: string) => this.goTo(target),
      goToUnmarked: () => this.goTo(unmarked()[0]?.id),
      loadStored: () => void this.loadStored(session),
      keepStored: () => this.keepStored(session),
      sendMine: () => this.sendMine(session),
      takeOver: () => void this.lock.takeOver(),
      handOut: () => this.handOut(session),
      say: (text: string) => void this.say(text),
    };
  }

  private show(change: () => void): void {
    change();
    this.host.requestUpdate();
  }

  /** Ends the search, and goes on elsewhere. */
  private findAll(selector: string): void {
    this.show(() => (this.typed = ""));
    this.focus(selector);
  }

  private focus(selector: string): void {
    void focusOn(this.host, selector);
  }

  private goTo(target: string | undefined): void {
    if (target === undefined) return;
    this.findAll(target === "guests" ? "#guests" : `${memberSelector(target)} input`);
  }

  private change(session: AttendanceSession, action: UndoAction, entries: AttendanceEntries): void {
    session.change(action, entries);
    if ("memberId" in action) this.activeId = action.memberId;
    this.touched();
  }

  private undo(session: AttendanceSession): void {
    const { words, locale } = this.options;
    const action = this.lock.isElsewhere ? undefined : session.undo();
    if (!action) return;
    this.touched();
    void this.say(words().undone(undoLabel(action, session.sheet, words(), locale())));
  }

  /** Says it once the region is empty, so that the same words are heard a second time. */
  private async say(text: string): Promise<void> {
    await this.host.updateComplete;
    this.show(() => (this.said = text));
  }

  /** After a change nothing that was said before is true any more. */
  private touched(): void {
    this.said = "";
    if (this.question === "unmarked" || this.question === "conflict-loaded") {
      this.question = undefined;
    }
    const { state } = this.deliveries.current;
    if (state !== "sending" && state !== "conflict") this.deliveries.set({ state: "idle" });
    this.host.requestUpdate();
    this.tell("ishc-change");
  }

  private async save(session: AttendanceSession, isAnyway: boolean): Promise<void> {
    const { state } = this.deliveries.current;
    if (state === "sending" || this.lock.isElsewhere) return;
    const { sheet, entries } = session;
    const isWrong = readGuests(entries.guests) === null;
    this.refusal = undefined;
    this.isGuestsWrong = isWrong;
    const isAsked = !isWrong && !isAnyway && sheet.members.some(({ id }) => !entries.marks.has(id));
    this.question = isAsked ? "unmarked" : undefined;
    this.host.requestUpdate();
    if (isWrong) this.focus("#problems");
    else if (isAsked) this.focus("#question");
    else if (this.sent && session.receipt) {
      // Nothing has changed since: no amendment, the same receipt again.
      this.note(this.sent, { state: "received", receipt: session.receipt });
    } else if (state === "waiting" && this.options.action()) await this.deliveries.retry();
    else await this.send(session);
  }

  private async send(session: AttendanceSession, replaces?: Replaces): Promise<void> {
    const { sheet, identity, entries } = session;
    const submission = toSubmission(sheet, { identity, replaces }, entries);
    this.sent = submission;
    session.attempted();
    this.deliveries.set({ state: "idle" });
    const goesOn = this.tell("ishc-submit", { submission });
    const action = this.options.action();
    if (goesOn && action)
      this.note(submission, await this.deliveries.send(action, submission, this.options.locale()));
    else if (this.deliveries.current.state === "idle") this.deliveries.set({ state: "handed" });
  }

  /** Takes note of what became of the submission that the page delivers. */
  settle(delivery: Delivery): void {
    if (this.sent) this.note(this.sent, delivery);
  }

  /** Takes note of what became of a submission, of this page load or an earlier one. */
  private note(submission: AttendanceSubmission, delivery: Delivery): void {
    const session = this.session;
    if (!session || submission.meeting.id !== session.sheet.meeting.id) return;
    const sent = entriesOf(submission);
    const isCurrent = session.says(sent);
    if (delivery.state === "received") {
      this.sent = submission;
      session.received(delivery.receipt, sent);
      this.deliveries.set(delivery);
      this.tell("ishc-received", { submission, receipt: delivery.receipt });
    } else if ("problem" in delivery) {
      session.refused();
      this.deliveries.set(delivery);
      this.refused(session, submission, delivery);
    } else this.deliveries.set(isCurrent ? delivery : { state: "idle" });
  }

  private refused(
    { sheet }: AttendanceSession,
    submission: AttendanceSubmission,
    { state, problem }: Extract<Delivery, { problem: unknown }>,
  ): void {
    if (state === "conflict") this.disagree(problem);
    else {
      this.refusal = { sheet, submission, problem };
      this.focus("#problems");
    }
    this.tell("ishc-refused", { submission, reason: state, problem });
  }

  /** Another record exists: both are shown, and a person decides. */
  private disagree(problem: SubmissionProblem, stored?: AttendanceSheet): void {
    this.stored = stored;
    this.question = undefined;
    this.refusal = undefined;
    this.deliveries.set({ state: "conflict", problem });
    if (this.session && !stored) void this.loadStored(this.session);
    this.focus("#conflict");
  }

  private async loadStored({ sheet }: AttendanceSession): Promise<void> {
    const reload = this.options.reload();
    if (!reload) return;
    this.show(() => (this.question = undefined));
    this.showStored(await reload(sheet.meeting.id));
  }

  /** Shows what is stored beside what was entered. */
  showStored(sheet: AttendanceSheet | undefined): void {
    if (!this.session) return;
    const isOurs = sheet && draftKey(sheet) === draftKey(this.session.sheet);
    this.stored = isOurs ? sheet : undefined;
    this.question = isOurs ? undefined : "conflict-failed";
    if (this.deliveries.current.state !== "conflict") {
      this.deliveries.set({ state: "conflict", problem: {} });
    }
    this.host.requestUpdate();
  }

  private keepStored(session: AttendanceSession): void {
    if (!this.stored) return;
    this.session = session.showStored(this.stored);
    this.stored = undefined;
    this.question = "conflict-loaded";
    this.deliveries.set({ state: "idle" });
    void this.deliveries.dismiss();
    this.focus("#conflict");
  }

  private sendMine(session: AttendanceSession): void {
    session.nextRevision();
    void this.send(session, this.stored?.recorded);
    this.focus(".state");
  }

  /** What leaves the form by another way may be recorded by then, as if it had been sent. */
  private handOut(session: AttendanceSession): AttendanceSubmission {
    session.attempted();
    return toSubmission(session.sheet, { identity: session.identity }, session.entries);
  }

  private tell(type: string, detail?: unknown): boolean {
    const options = { bubbles: true, composed: true, cancelable: type === "ishc-submit", detail };
    return this.host.dispatchEvent(new CustomEvent(type, options));
  }
}
