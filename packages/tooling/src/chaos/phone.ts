import type { Page } from "playwright-core";
import {
  type DeviceFault,
  type DeviceTrouble,
  fillUp,
  type Queued,
  readQueue,
  setClock,
  tellOnline,
} from "./device-in-page.ts";
import type { Shown } from "./form-in-page.ts";
import type { Answers, FormScript } from "./forms/form-script.ts";
import type { Handset } from "./handset.ts";
import type { DevicePlan } from "./plan.ts";
import { canonical } from "./stored-rows.ts";
import { Tab } from "./tab.ts";
import { type Entered, keyOf, type Save, type Submission, type Witness } from "./witness.ts";

/** A form has come up, or said why not, after so long. */
const OPENING_MS = 4000;

/** A submission was sent, or put off, after so long; troubles here never last. */
const SENDING_MS = 8000;

/** The form says that the device does not keep what is entered. */
const WARNING = /không (lưu )?giữ được|đừng đóng trang/i;

/** Another form says that something on the device waits for a person. */
const TOLD_ELSEWHERE = /cần bà con xem lại/;

/** A conflict is fetched and shown, or its buttons are there, after so long. */
const DECIDING_MS = 2000;

/** The two buttons of a conflict, once both records are there. */
const DECISIONS = {
  theirs: { text: "Giữ bản đã lưu" },
  mine: { text: "Gửi bản ở máy này để thay" },
} as const;

/** The button that takes a form over from another tab. */
const TAKE_OVER = { text: "Điền tiếp ở đây" };

const SAVE = { part: "save" };

const NEXT = { part: "next" };

/** Where a phone finds its form, and who watches. */
export interface PhoneSetting {
  readonly number: number;
  readonly handset: Handset;
  readonly plan: DevicePlan;
  readonly script: FormScript;
  /** Where its pages come from. */
  readonly origin: string;
  readonly path: string;
  /** Where the form is that begins with something new; undefined where it is the same, or there is none. */
  readonly newPath?: string | undefined;
  /** Another form of the same club, and where it is. */
  readonly elsewhere: { readonly script: FormScript; readonly path: string };
  readonly witness: Witness;
  readonly fault: DeviceFault | undefined;
}

/** What happens in a page, as its events tell. */
type News =
  | { readonly name: "ishc-submit"; readonly detail: { readonly submission: Submission } }
  | { readonly name: "ishc-received"; readonly detail: { readonly submission: Submission } }
  | {
      readonly name: "ishc-refused";
      readonly detail: {
        readonly submission: Submission;
        readonly reason: string;
        readonly problem: unknown;
      };
    };

/** A submission by its id and revision, as a receipt names it. */
interface Named {
  readonly submissionId: string;
  readonly revision: number;
}

/** A phone in somebody's hand, with tabs that show the form. */
export class Phone {
  private readonly setting: PhoneSetting;
  private readonly tabs: (Tab | undefined)[] = [];
  private hours = 0;
  private isFull = false;

  /** @param setting - whose phone it is, and how it is with it */
  constructor(setting: PhoneSetting) {
    this.setting = setting;
    setting.handset.onNews = (page, news) => this.heard(page, JSON.parse(news) as News);
  }

  /** Whether it has kept everything so far. */
  get keepsAll(): boolean {
    return this.setting.plan.storage === "none" && !this.isFull;
  }

  private get keepsDrafts(): boolean {
    return !this.isFull && !["drafts-full", "blocked"].includes(this.setting.plan.storage);
  }

  private get keepsQueue(): boolean {
    const { storage } = this.setting.plan;
    return !this.isFull && ["none", "drafts-full"].includes(storage);
  }

  /** The tabs that are open. */
  get openTabs(): number[] {
    return [...this.tabs.keys()].filter((n) => this.tabs[n]);
  }

  /**
   * Brings a tab to where its form is shown.
   *
   * @returns what it shows; undefined where it shows none, as without a line
   */
  async open(n: number): Promise<Shown | undefined> {
    const tab = this.tabs[n];
    if (tab) {
      const shown = await tab.look();
      if (!shown) return this.load(tab);
      tab.entered = this.enteredAs(shown);
      return shown;
    }
    const page = await this.setting.handset.page(n);
    const opened = this.tabOf(page);
    this.tabs[n] = opened;
    return this.load(opened);
  }

  /** Loads the page of an open tab again. */
  async reload(n: number): Promise<void> {
    const tab = this.tabs[n];
    if (!tab) return;
    await this.leave(tab);
    this.setting.witness.reloads += 1;
    await this.load(tab);
  }

  /** Closes a tab, in whatever it is doing. */
  async close(n: number): Promise<void> {
    const tab = this.tabs[n];
    if (!tab) return;
    await this.leave(tab);
    this.setting.witness.closed += 1;
    this.tabs[n] = undefined;
    await this.setting.handset.close(n);
  }

  /** Fills in the form, unless it is being filled in elsewhere. */
  async fill(n: number, answers: Answers, isNext: boolean): Promise<void> {
    const shown = await this.open(n);
    const tab = this.tabs[n];
    if (!tab || !shown) return;
    const { witness, number } = this.setting;
    if (!shown.isOpen && !(await this.takeOver(tab))) {
      witness.complaints.push(`phone ${number} cannot be filled in, nor taken over: ${shown.text}`);
      return;
    }
    if (isNext) await this.beginNext(tab);
    const after = await this.enter(tab, answers);
    const key = keyOf(answers);
    if (!after || keyOf(after.answers) !== key) {
      const now = after ? keyOf(after.answers) : "nothing";
      witness.complaints.push(`phone ${number} was given ${key} and shows ${now}: ${after?.text}`);
      return;
    }
    this.replaceEntered(tab, key);
  }

  /** Enters answers; once more where another tab took the form back meanwhile, as can be without Web Locks. */
  private async enter(tab: Tab, answers: Answers): Promise<Shown | undefined> {
    await tab.fill(answers);
    const shown = await tab.look();
    if (!shown || shown.isOpen) return shown;
    const before = tab.entered;
    if (!(await this.takeOver(tab))) return shown;
    tab.entered ??= before;
    await tab.fill(answers);
    return tab.look();
  }

  /** Begins with the next one, where the form says that what was before is in good hands. */
  private async beginNext(tab: Tab): Promise<void> {
    const before = await tab.look();
    if (!(await tab.press(NEXT))) return;
    tab.entered = undefined;
    this.setting.witness.begunAnew += 1;
    const shown = await tab.until(OPENING_MS, (now) => now.isOpen && now.text !== before?.text);
    // A draft of it may have been there already: it is on the screen now, and what is entered takes its place.
    if (shown) this.recognised(tab, shown);
  }

  /** Presses “save”. */
  async save(n: number, isAwaited: boolean): Promise<void> {
    const shown = await this.open(n);
    const tab = this.tabs[n];
    if (!tab || !shown?.isOpen) return;
    await tab.press(SAVE);
    if (isAwaited) await this.settled(tab);
  }

  /** Waits until a tab sends no more. */
  private async settled(tab: Tab): Promise<void> {
    const { complaints } = this.setting.witness;
    const shown = await tab.until(SENDING_MS, (now) => !now.isSending);
    if (!shown) complaints.push(`a phone still sends after ${SENDING_MS} ms`);
    else if (shown.state === "" && !shown.isConflictShown && tab.pending.length > 0) {
      complaints.push(`a phone says nothing of what it saved: ${shown.text}`);
    }
  }

  /** Looks at a conflict, where one is shown or on its way, and decides it. */
  async decide(n: number, keep: "mine" | "theirs"): Promise<void> {
    await this.open(n);
    const tab = this.tabs[n];
    if (!tab) return;
    const isSettled = async ({ isSending }: Shown) => !isSending && (await this.hasSentAll());
    const shown = await tab.until(
      DECIDING_MS,
      async (now) => now.isConflictShown || (await isSettled(now)),
    );
    if (!shown?.isConflictShown) return;
    if (!shown.isOpen && !(await this.takeOver(tab))) return;
    const seen = await tab.until(DECIDING_MS, (now) => now.isConflictShown);
    if (!seen) return;
    // Only what is on the screen is decided against, and what was saved of it before.
    const mine = this.enteredAs(seen);
    const covered = await this.savesInConflict(tab);
    if (!(await tab.pressWhenThere(DECISIONS[keep], DECIDING_MS))) return;
    this.setting.witness.decided += 1;
    for (const save of covered) save.isDecided = true;
    if (keep === "mine") return this.settled(tab);
    if (mine) this.setting.witness.entered.delete(mine);
    tab.entered = undefined;
  }

  /** What the decision in a tab is about: saves of one submission that wait for it on this phone. */
  private async savesInConflict(tab: Tab): Promise<Save[]> {
    const { witness, number } = this.setting;
    const waiting = (await this.queue())
      .filter(({ state }) => state === "needs-you")
      .map(({ body }) => canonical(body));
    return witness.saves.filter(
      ({ device, submission, isKept }) =>
        device === number &&
        submission.id === tab.inConflict &&
        (!isKept || waiting.includes(canonical(submission))),
    );
  }

  private async hasSentAll(): Promise<boolean> {
    return (await this.queue()).every(({ state }) => state === "needs-you");
  }

  /** Another tab is being filled in: here is where it goes on. */
  private async takeOver(tab: Tab): Promise<boolean> {
    this.setting.witness.keptOut += 1;
    for (const other of this.tabs) if (other && other !== tab) await this.leave(other);
    if (!(await tab.pressWhenThere(TAKE_OVER, DECIDING_MS))) return false;
    const shown = await tab.until(OPENING_MS, ({ isOpen }) => isOpen);
    if (shown) this.recognised(tab, shown);
    return shown !== undefined;
  }

  /** Every tab is told that the network is back. */
  async wake(): Promise<void> {
    for (const n of this.openTabs) await this.wakeTab(n);
  }

  /** One tab is told so. */
  async wakeTab(n: number): Promise<void> {
    const tab = this.tabs[n];
    if (tab) await tab.run(tellOnline);
  }

  /** Sets the clock of the phone. */
  async setClock(hours: number): Promise<void> {
    this.hours = hours;
    for (const tab of this.tabs) if (tab) await tab.run(setClock, hours);
    this.setting.witness.clocks += 1;
  }

  /** From here on nothing more finds room in it. */
  async fillUp(): Promise<void> {
    await this.open(0);
    const tab = this.tabs[0];
    if (!tab || this.setting.plan.storage === "blocked") return;
    this.isFull = true;
    await this.setting.handset.fillQuota(this.setting.origin);
    await tab.run(fillUp);
    this.setting.witness.filledUp += 1;
  }

  /** Looks at every open tab, and gives what the first of them shows. */
  async look(): Promise<Shown | undefined> {
    const shown: (Shown | undefined)[] = [];
    for (const n of this.openTabs) shown.push(await this.tabs[n]?.look());
    return shown[0];
  }

  /**
   * What the form for something new shows: after a correction it is where the next one is entered, and
   * where a draft of it is found again. Ends all tabs.
   */
  async lookAtNew(): Promise<Shown | undefined> {
    const { newPath } = this.setting;
    if (newPath === undefined) return undefined;
    for (const n of this.openTabs) await this.close(n);
    const tab = this.tabOf(await this.setting.handset.page(0));
    return this.load(tab, newPath);
  }

  /**
   * Whether another form of the club tells of what was sent from here and waits for a person; undefined where nothing
   * does, or the phone keeps no queue. Ends all tabs.
   */
  async isToldElsewhere(): Promise<boolean | undefined> {
    const { elsewhere, handset, number, witness } = this.setting;
    const isStuck = (await this.queue()).some(({ state }) => state === "needs-you");
    if (!isStuck || !this.keepsQueue) return undefined;
    for (const n of this.openTabs) await this.close(n);
    const tab = new Tab(await handset.page(0), elsewhere.script, number, witness);
    await this.goTo(tab, elsewhere.path);
    return tab.tellsOfOthers(TOLD_ELSEWHERE, OPENING_MS);
  }

  /** What is in the queue; needs an open tab. */
  async queue(): Promise<readonly Queued[]> {
    const tab = this.tabs.find((each) => each !== undefined);
    return tab ? withHeld(await tab.run(readQueue)) : [];
  }

  private tabOf(page: Page): Tab {
    const { script, number, witness } = this.setting;
    return new Tab(page, script, number, witness);
  }

  private async load(tab: Tab, path = this.setting.path): Promise<Shown | undefined> {
    await this.goTo(tab, path);
    const shown = await tab.untilOpen(OPENING_MS);
    return shown && this.recognised(tab, shown);
  }

  private async goTo(tab: Tab, path: string): Promise<void> {
    const { origin, plan, fault } = this.setting;
    const trouble: DeviceTrouble = { storage: plan.storage, hours: this.hours, fault };
    if (plan.storage === "queue-full") await this.setting.handset.fillQuota(origin);
    const query = encodeURIComponent(JSON.stringify(trouble));
    await tab.page.goto(`${origin}${path}?trouble=${query}`);
  }

  /** The person sees again what was entered before, or something else. */
  private recognised(tab: Tab, shown: Shown): Shown {
    tab.entered = this.enteredAs(shown);
    if (tab.entered) this.setting.witness.restored += 1;
    return shown;
  }

  /** What was entered on this phone and is on the screen. */
  private enteredAs(shown: Shown): Entered | undefined {
    const { witness, number } = this.setting;
    const key = keyOf(shown.answers);
    return [...witness.entered].find((each) => each.device === number && each.key === key);
  }

  private replaceEntered(tab: Tab, key: string): void {
    const { witness, number } = this.setting;
    if (tab.entered) witness.entered.delete(tab.entered);
    tab.entered = { device: number, key, isKept: this.keepsDrafts, isWarned: false };
    witness.entered.add(tab.entered);
  }

  /** Before a page goes away: what the person was told of it counts. */
  private async leave(tab: Tab): Promise<void> {
    const shown = await tab.look();
    if (shown && WARNING.test(shown.text)) {
      if (tab.entered) tab.entered.isWarned ||= !tab.entered.isKept;
      for (const save of this.setting.witness.saves) {
        if (save.device === this.setting.number) save.isWarned ||= !save.isKept;
      }
    }
    tab.entered = undefined;
    tab.pending = [];
  }

  private heard(page: Page, news: News): void {
    const { witness, number } = this.setting;
    const { submission } = news.detail;
    const tab = this.tabs.find((each) => each?.page === page);
    if (news.name === "ishc-submit") {
      const isKept = this.keepsQueue;
      const told = { isConfirmed: false, isWarned: false, isDecided: false };
      const save = { device: number, submission, isKept, ...told };
      witness.saves.push(save);
      tab?.pending.push(save);
    }
    const name = `${number}/${submission.id}/${submission.revision}`;
    if (news.name !== "ishc-submit") witness.answered.add(name);
    if (news.name !== "ishc-refused") return;
    if (news.detail.reason === "conflict") {
      if (!tab) return;
      tab.inConflict = submission.id;
      tab.toldOf.push(name);
      // A later revision is held behind the one that the server has answered of.
      const { receipt } = news.detail.problem as { readonly receipt?: Named };
      if (receipt) tab.toldOf.push(`${number}/${receipt.submissionId}/${receipt.revision}`);
    } else {
      const why = JSON.stringify(news.detail.problem).slice(0, 500);
      witness.complaints.push(`phone ${number} was refused: ${why}`);
    }
  }
}

/** Behind one that needs a person later revisions of the same wait for the person as well. */
function withHeld(queue: readonly Queued[]): Queued[] {
  const isHeld = ({ id, order }: Queued) =>
    queue.some((each) => each.id === id && each.state === "needs-you" && each.order < order);
  return queue.map((each) => (isHeld(each) ? { ...each, state: "needs-you" } : each));
}
