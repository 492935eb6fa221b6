import type { Page } from "playwright-core";
import { asExpression } from "../browsers/source.ts";
import {
  type DeviceFault,
  type DeviceTrouble,
  fillUp,
  type Queued,
  readQueue,
  setClock,
  tellOnline,
} from "./device-in-page.ts";
import type { FormInPage, Pressed, Shown } from "./form-in-page.ts";
import type { Answers, FormScript } from "./forms/form-script.ts";
import type { Handset } from "./handset.ts";
import type { DevicePlan } from "./plan.ts";
import { type Entered, keyOf, type Save, type Submission, type Witness } from "./witness.ts";

/** A form has come up, or said why not, after so long. */
const OPENING_MS = 4000;

/** A submission was sent, or put off, after so long; troubles here never last. */
const SENDING_MS = 8000;

const LOOK_MS = 15;

/** The form says that the device does not keep what is entered. */
const WARNING = /không (lưu )?giữ được|đừng đóng trang/i;

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

/** A tab with the form, and what of it the person has in mind. */
interface Tab {
  readonly page: Page;
  entered: Entered | undefined;
  pending: Save[];
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
    if (tab) return (await this.look(tab)) ?? this.load(tab);
    const page = await this.setting.handset.page(n);
    const opened = { page, entered: undefined, pending: [] };
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
    const { witness, number, script } = this.setting;
    if (!shown.isOpen && !(await this.takeOver(tab))) {
      witness.complaints.push(`phone ${number} cannot be filled in, nor taken over: ${shown.text}`);
      return;
    }
    if (isNext) await this.beginNext(tab);
    await this.inForm(tab, fillForm, script.questions, answers);
    const after = await this.look(tab);
    const key = keyOf(answers);
    if (!after || keyOf(after.answers) !== key) {
      const now = after ? keyOf(after.answers) : "nothing";
      witness.complaints.push(`phone ${number} was given ${key} and shows ${now}: ${after?.text}`);
      return;
    }
    this.replaceEntered(tab, key);
  }

  /** Begins with the next one, where the form says that what was before is in good hands. */
  private async beginNext(tab: Tab): Promise<void> {
    const before = await this.look(tab);
    if (!(await this.inForm(tab, pressButton, NEXT))) return;
    tab.entered = undefined;
    this.setting.witness.begunAnew += 1;
    await this.until(tab, OPENING_MS, (now) => now.isOpen && now.text !== before?.text);
  }

  /** Presses “save”. */
  async save(n: number, isAwaited: boolean): Promise<void> {
    const shown = await this.open(n);
    const tab = this.tabs[n];
    if (!tab || !shown?.isOpen) return;
    await this.inForm(tab, pressButton, SAVE);
    if (isAwaited) await this.settled(tab);
  }

  /** Waits until a tab sends no more. */
  private async settled(tab: Tab): Promise<void> {
    const { complaints } = this.setting.witness;
    const shown = await this.until(tab, SENDING_MS, (now) => !now.isSending);
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
    const shown = await this.until(
      tab,
      DECIDING_MS,
      async (now) => now.isConflictShown || (await isSettled(now)),
    );
    if (!shown?.isConflictShown) return;
    const mine = tab.entered;
    if (!(await this.pressWhenThere(tab, DECISIONS[keep]))) return;
    this.setting.witness.decided += 1;
    if (keep === "mine") return this.settled(tab);
    if (mine) this.setting.witness.entered.delete(mine);
    tab.entered = undefined;
  }

  private async hasSentAll(): Promise<boolean> {
    return (await this.queue()).every(({ state }) => state === "needs-you");
  }

  /** Another tab is being filled in: here is where it goes on. */
  private async takeOver(tab: Tab): Promise<boolean> {
    this.setting.witness.keptOut += 1;
    for (const other of this.tabs) if (other && other !== tab) await this.leave(other);
    if (!(await this.pressWhenThere(tab, TAKE_OVER))) return false;
    const shown = await this.until(tab, OPENING_MS, ({ isOpen }) => isOpen);
    if (shown) this.recognised(tab, shown);
    return shown !== undefined;
  }

  /** Looks until something is so; undefined where it does not come to be. */
  private async until(
    tab: Tab,
    withinMs: number,
    isSo: (shown: Shown) => boolean | Promise<boolean>,
  ): Promise<Shown | undefined> {
    const end = performance.now() + withinMs;
    for (;;) {
      const shown = await this.look(tab);
      if (shown && (await isSo(shown))) return shown;
      if (performance.now() > end) return undefined;
      await pause(LOOK_MS);
    }
  }

  private async pressWhenThere(tab: Tab, button: Pressed): Promise<boolean> {
    const end = performance.now() + DECIDING_MS;
    while (!(await this.inForm(tab, pressButton, button))) {
      if (performance.now() > end) return false;
      await pause(LOOK_MS);
    }
    return true;
  }

  /** Every tab is told that the network is back. */
  async wake(): Promise<void> {
    for (const n of this.openTabs) await this.wakeTab(n);
  }

  /** One tab is told so. */
  async wakeTab(n: number): Promise<void> {
    const tab = this.tabs[n];
    if (tab) await this.run(tab, tellOnline);
  }

  /** Sets the clock of the phone. */
  async setClock(hours: number): Promise<void> {
    this.hours = hours;
    for (const tab of this.tabs) if (tab) await this.run(tab, setClock, hours);
    this.setting.witness.clocks += 1;
  }

  /** From here on nothing more finds room in it. */
  async fillUp(): Promise<void> {
    await this.open(0);
    const tab = this.tabs[0];
    if (!tab || this.setting.plan.storage === "blocked") return;
    this.isFull = true;
    await this.setting.handset.fillQuota(this.setting.origin);
    await this.run(tab, fillUp);
    this.setting.witness.filledUp += 1;
  }

  /** What an open tab shows. */
  async shown(n: number): Promise<Shown | undefined> {
    const tab = this.tabs[n];
    return tab && this.look(tab);
  }

  /** What is in the queue; needs an open tab. */
  async queue(): Promise<readonly Queued[]> {
    const tab = this.tabs.find((each) => each !== undefined);
    return tab ? this.run(tab, readQueue) : [];
  }

  private async load(tab: Tab): Promise<Shown | undefined> {
    const { origin, path, plan, fault } = this.setting;
    const trouble: DeviceTrouble = { storage: plan.storage, hours: this.hours, fault };
    if (plan.storage === "queue-full") await this.setting.handset.fillQuota(origin);
    const query = encodeURIComponent(JSON.stringify(trouble));
    await tab.page.goto(`${origin}${path}?trouble=${query}`);
    const end = performance.now() + OPENING_MS;
    for (;;) {
      const shown = await this.look(tab);
      if (shown) return this.recognised(tab, shown);
      const failed = await this.inForm(tab, hasFailed);
      if (failed || performance.now() > end) return undefined;
      await pause(LOOK_MS);
    }
  }

  /** The person sees again what was entered before, or something else. */
  private recognised(tab: Tab, shown: Shown): Shown {
    const { witness, number } = this.setting;
    const key = keyOf(shown.answers);
    tab.entered = [...witness.entered].find((each) => each.device === number && each.key === key);
    if (tab.entered) witness.restored += 1;
    return shown;
  }

  private replaceEntered(tab: Tab, key: string): void {
    const { witness, number } = this.setting;
    if (tab.entered) witness.entered.delete(tab.entered);
    tab.entered = { device: number, key, isWarned: false };
    witness.entered.add(tab.entered);
  }

  /** Before a page goes away: what the person was told of it counts. */
  private async leave(tab: Tab): Promise<void> {
    const shown = await this.look(tab);
    if (!this.keepsAll && shown && WARNING.test(shown.text)) {
      if (tab.entered) tab.entered.isWarned = true;
      for (const save of this.setting.witness.saves) {
        if (save.device === this.setting.number) save.isWarned = true;
      }
    }
    tab.entered = undefined;
    tab.pending = [];
  }

  private async look(tab: Tab): Promise<Shown | undefined> {
    const shown = await this.inForm(tab, readForm, this.setting.script.questions);
    if (shown && !shown.isSending) {
      for (const save of tab.pending) save.isConfirmed = true;
      tab.pending = [];
    }
    return shown;
  }

  /** Does something with the form in the page. */
  private inForm<Result, Args extends readonly unknown[]>(
    tab: Tab,
    fn: (form: FormInPage, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const all = args.map((each) => JSON.stringify(each)).join(", ");
    return tab.page.evaluate(`(${fn})(chaosForm, ${all})`) as Promise<Result>;
  }

  private run<Result, Args extends readonly unknown[]>(
    { page }: Tab,
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return page.evaluate(asExpression(fn, args)) as Promise<Result>;
  }

  private heard(page: Page, news: News): void {
    const { witness, number } = this.setting;
    const { submission } = news.detail;
    if (news.name === "ishc-submit") {
      const save = { device: number, submission, isConfirmed: false, isWarned: false };
      witness.saves.push(save);
      this.tabs.find((tab) => tab?.page === page)?.pending.push(save);
    }
    const name = `${number}/${submission.id}/${submission.revision}`;
    if (news.name !== "ishc-submit") witness.answered.add(name);
    if (news.name !== "ishc-refused") return;
    if (news.detail.reason === "conflict") {
      witness.conflictsSeen.add(name);
    } else {
      const why = JSON.stringify(news.detail.problem).slice(0, 500);
      witness.complaints.push(`phone ${number} was refused: ${why}`);
    }
  }
}

// These run in the page.
const readForm = (form: FormInPage, questions: FormScript["questions"]) => form.read(questions);
const fillForm = (form: FormInPage, questions: FormScript["questions"], answers: Answers) =>
  form.fill(questions, answers);
const pressButton = (form: FormInPage, button: Pressed) => form.press(button);
const hasFailed = (form: FormInPage) => form.hasFailed();

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
