import type { Area, AttendanceSheet, AttendanceStatus, AttendanceSubmission } from "@ishc/core";
import type { AttendanceFormWords, Locale } from "@ishc/i18n";
import { type Delivery, DeliveryController } from "../controllers/delivery-controller.ts";
import { DraftController } from "../controllers/draft-controller.ts";
import type { ControllerHost } from "../controllers/locale-controller.ts";
import { type AttendanceEntries, draftKey, readGuests, toSubmission } from "./attendance-draft.ts";
import { AttendanceSession } from "./attendance-session.ts";
import { entriesWith } from "./entries-with.ts";
import { refusalProblems } from "./form-problems.ts";
import type { FormProblem, FormQuestion, FormView } from "./form-view.ts";
import { focusOn, keepClearOfBar, memberSelector } from "./keep-in-sight.ts";
import { tallyOf } from "./tally.ts";
import { type UndoAction, undoLabel } from "./undo-action.ts";

/** What the form needs to know of its element. */
export interface FormOptions {
  /** The words in use. */
  readonly words: () => AttendanceFormWords;
  /** The language in use. */
  readonly locale: () => Locale;
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
  private source: AttendanceSheet | undefined;
  private session: AttendanceSession | undefined;
  private sent: { submission: AttendanceSubmission; entries: AttendanceEntries } | undefined;
  private question: FormQuestion;
  private problems: readonly FormProblem[] = [];
  private typed = "";
  private said = "";
  private activeId: string | undefined;

  constructor(host: ControllerHost, options: FormOptions) {
    this.host = host;
    this.options = options;
    this.drafts = new DraftController(host);
    this.deliveries = new DeliveryController(host);
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
    this.question = undefined;
    this.problems = [];
    this.activeId = undefined;
    if (!sheet) return;
    const session = new AttendanceSession(sheet, this.drafts);
    await session.restore();
    if (this.source !== sheet) return;
    this.session = session;
    this.deliveries.set(
      session.isOvertaken ? { state: "conflict", problem: {} } : { state: "idle" },
    );
  }

  /** What the templates show; undefined until there is a sheet. */
  view(): FormView | undefined {
    const session = this.session;
    if (!session) return undefined;
    const { sheet, entries, history } = session;
    const last = history[history.length - 1];
    const words = this.options.words();
    const locale = this.options.locale();
    return {
      sheet,
      entries,
      words,
      locale,
      tally: tallyOf(sheet.members, entries.marks),
      typed: this.typed,
      activeId: this.activeId,
      question: this.question,
      problems: this.problems,
      delivery: this.deliveries.current,
      draft: this.drafts.state,
      isSent: this.sent !== undefined,
      canLoadStored: this.options.reload() !== undefined,
      undoes: last && undoLabel(last.action, sheet, words, locale),
      said: this.said,
      ...this.actions(session),
    };
  }

  private actions(session: AttendanceSession) {
    const { sheet, entries } = session;
    const change = (action: UndoAction, next: AttendanceEntries) =>
      this.change(session, action, next);
    const unmarked = () => sheet.members.filter(({ id }) => !entries.marks.has(id));
    return {
      find: (typed: string) => this.show(() => (this.typed = typed)),
      findAll: () => this.findAll("#find"),
      activate: (id: string) => this.show(() => (this.activeId = id)),
      mark: (memberId: string, status: AttendanceStatus) =>
        change({ kind: "mark", memberId, status }, entriesWith.mark(entries, memberId, status)),
      clear: (memberId: string) => {
        if (!entries.marks.has(memberId)) return;
        change({ kind: "clear", memberId }, entriesWith.mark(entries, memberId, undefined));
        this.focus(`${memberSelector(memberId)} input`);
      },
      markRest: () => {
        const rest = unmarked();
        change({ kind: "rest", count: rest.length }, entriesWith.allPresent(entries, rest));
        void this.say(this.options.words().markedRest(String(rest.length)));
        this.focus("#rest-done");
      },
      setGuests: (guests: string) => change({ kind: "guests" }, { ...entries, guests }),
      setArea: (area: Area, isCovered: boolean) =>
        change({ kind: "areas" }, entriesWith.area(entries, area, isCovered)),
      undo: () => this.undo(session),
      save: () => void this.save(session, false),
      saveAnyway: () => void this.save(session, true),
      goTo: (target: string) => this.goTo(target),
      goToUnmarked: () => this.goTo(unmarked()[0]?.id),
      loadStored: () => void this.loadStored(sheet.meeting.id),
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
    const action = session.undo();
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
    if (this.deliveries.current.state === "sending") return;
    const { sheet, entries } = session;
    const { guestsWrong } = this.options.words();
    const isWrong = readGuests(entries.guests) === null;
    this.problems = isWrong ? [{ text: guestsWrong, target: "guests" }] : [];
    const isAsked = !isWrong && !isAnyway && sheet.members.some(({ id }) => !entries.marks.has(id));
    this.question = isAsked ? "unmarked" : undefined;
    this.host.requestUpdate();
    if (isWrong) this.focus("#problems");
    else if (isAsked) this.focus("#question");
    else if (this.sent && session.receipt) {
      // Nothing has changed since: no amendment, the same receipt again.
      this.sent = { ...this.sent, entries };
      this.settle({ state: "received", receipt: session.receipt });
    } else await this.send(session);
  }

  private async send(session: AttendanceSession): Promise<void> {
    const { sheet, identity, entries } = session;
    const submission = toSubmission(sheet, identity, entries);
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
    const session = this.session;
    const sent = this.sent;
    if (!session || !sent || sent.submission.meeting.id !== session.sheet.meeting.id) return;
    const { submission } = sent;
    this.deliveries.set(delivery);
    if (delivery.state === "received") {
      session.received(delivery.receipt, sent.entries);
      this.tell("ishc-received", { submission, receipt: delivery.receipt });
    }
    if (delivery.state === "refused" || delivery.state === "conflict") {
      session.refused();
      this.refused(session, submission, delivery);
    }
  }

  private refused(
    { sheet }: AttendanceSession,
    submission: AttendanceSubmission,
    { state, problem }: Extract<Delivery, { problem: unknown }>,
  ): void {
    const telling = { sheet, submission, words: this.options.words() };
    this.problems = state === "refused" ? refusalProblems(problem, telling) : [];
    this.focus(state === "refused" ? "#problems" : "#conflict");
    this.tell("ishc-refused", { submission, reason: state, problem });
  }

  private async loadStored(meetingId: string): Promise<void> {
    this.showStored(await this.options.reload()?.(meetingId));
  }

  /** Shows what is stored in place of what was entered. */
  showStored(sheet: AttendanceSheet | undefined): void {
    if (!this.session) return;
    if (!sheet || draftKey(sheet) !== draftKey(this.session.sheet)) {
      this.show(() => (this.question = "conflict-failed"));
      return;
    }
    this.session = this.session.showStored(sheet);
    this.problems = [];
    this.question = "conflict-loaded";
    this.deliveries.set({ state: "idle" });
    this.focus("#conflict");
  }

  private tell(type: string, detail?: unknown): boolean {
    const options = { bubbles: true, composed: true, cancelable: type === "ishc-submit", detail };
    return this.host.dispatchEvent(new CustomEvent(type, options));
  }
}
