import type { Page } from "playwright-core";
import { asExpression } from "../browsers/source.ts";
import { MEMBERS } from "./chaos-register.ts";
import type { Handset } from "./handset.ts";
import {
  type DeviceTrouble,
  fillForm,
  pressPart,
  type Queued,
  readForm,
  readQueue,
  type Shown,
  setClock,
  tellOnline,
} from "./in-page.ts";
import type { Content, DevicePlan } from "./plan.ts";
import {
  type Entered,
  keyOf,
  keyOfShown,
  type Save,
  type Submission,
  type Witness,
} from "./witness.ts";

/** A form has come up, or said why not, after so long. */
const OPENING_MS = 4000;

/** A submission was sent, or put off, after so long; troubles here never last. */
const SENDING_MS = 8000;

const LOOK_MS = 15;

/** The form says that the device does not keep what is entered. */
const WARNING = /không (lưu )?giữ được|đừng đóng trang/i;

/** The two buttons of a conflict, once both records are there. */
const DECISIONS = {
  theirs: '[part="conflict"] .actions button:first-child',
  mine: '[part="conflict"] .actions button:nth-child(2)',
} as const;

/** The button that takes a form over from another tab. */
const TAKE_OVER = '[part="notice"][role="alert"] button';

/** Where a phone finds its form, and who watches. */
export interface PhoneSetting {
  readonly number: number;
  readonly handset: Handset;
  readonly plan: DevicePlan;
  readonly url: string;
  readonly witness: Witness;
  /** A fault: it forgets everything whenever a page is opened. */
  readonly isForgetful: boolean;
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

  /** @param setting - whose phone it is, and how it is with it */
  constructor(setting: PhoneSetting) {
    this.setting = setting;
    setting.handset.onNews = (page, news) => this.heard(page, JSON.parse(news) as News);
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
  async fill(n: number, content: Content): Promise<void> {
    const shown = await this.open(n);
    const tab = this.tabs[n];
    if (!tab || !shown) return;
    const { witness, number } = this.setting;
    if (!shown.isOpen && !(await this.takeOver(tab))) {
      witness.complaints.push(`phone ${number} cannot be filled in, nor taken over: ${shown.text}`);
      return;
    }
    await this.run(tab, fillForm, MEMBERS, content);
    const after = await this.look(tab);
    const key = keyOf(content);
    if (!after || keyOfShown(after) !== key) {
      const now = after ? keyOfShown(after) : "nothing";
      witness.complaints.push(`phone ${number} was given ${key} and shows ${now}: ${after?.text}`);
      return;
    }
    this.replaceEntered(tab, key);
  }

  /** Presses “save”. */
  async save(n: number, isAwaited: boolean): Promise<void> {
    const shown = await this.open(n);
    const tab = this.tabs[n];
    if (!tab || !shown?.isOpen) return;
    await this.run(tab, pressPart, '[part="save"]');
    if (isAwaited) await this.settled(tab);
  }

  /** Waits until a tab sends no more. */
  private async settled(tab: Tab): Promise<void> {
    const end = performance.now() + SENDING_MS;
    for (;;) {
      const shown = await this.look(tab);
      if (!shown?.isSending) {
        if (shown && shown.state === "" && !shown.isConflictShown && tab.pending.length > 0) {
          this.setting.witness.complaints.push(
            `a phone says nothing of what it saved: ${shown.text}`,
          );
        }
        return;
      }
      if (performance.now() > end) {
        this.setting.witness.complaints.push(`a phone still sends after ${SENDING_MS} ms`);
        return;
      }
      await pause(LOOK_MS);
    }
  }

  /** Looks at a conflict, where one is shown, and decides it. */
  async decide(n: number, keep: "mine" | "theirs"): Promise<void> {
    const tab = this.tabs[n];
    const shown = tab && (await this.look(tab));
    if (!tab || !shown?.isConflictShown) return;
    const mine = tab.entered;
    if (!(await this.pressWhenThere(tab, DECISIONS[keep]))) return;
    this.setting.witness.decided += 1;
    if (keep === "mine") return this.settled(tab);
    if (mine) this.setting.witness.entered.delete(mine);
    tab.entered = undefined;
  }

  /** Another tab is being filled in: here is where it goes on. */
  private async takeOver(tab: Tab): Promise<boolean> {
    this.setting.witness.keptOut += 1;
    for (const other of this.tabs) if (other && other !== tab) await this.leave(other);
    if (!(await this.pressWhenThere(tab, TAKE_OVER))) return false;
    const end = performance.now() + OPENING_MS;
    for (;;) {
      const shown = await this.look(tab);
      if (shown?.isOpen) {
        this.recognised(tab, shown);
        return true;
      }
      if (performance.now() > end) return false;
      await pause(LOOK_MS);
    }
  }

  private async pressWhenThere(tab: Tab, selector: string): Promise<boolean> {
    const end = performance.now() + OPENING_MS;
    while (!(await this.run(tab, pressPart, selector))) {
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
    const { url, plan, isForgetful } = this.setting;
    const trouble: DeviceTrouble = { storage: plan.storage, hours: this.hours, isForgetful };
    await tab.page.goto(`${url}?trouble=${encodeURIComponent(JSON.stringify(trouble))}`);
    const end = performance.now() + OPENING_MS;
    for (;;) {
      const shown = await this.look(tab);
      if (shown) return this.recognised(tab, shown);
      const failed = await this.run(tab, hasFailed);
      if (failed || performance.now() > end) return undefined;
      await pause(LOOK_MS);
    }
  }

  /** The person sees again what was entered before, or something else. */
  private recognised(tab: Tab, shown: Shown): Shown {
    const { witness, number } = this.setting;
    const key = keyOfShown(shown);
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
    if (this.setting.plan.storage !== "none" && shown && WARNING.test(shown.text)) {
      if (tab.entered) tab.entered.isWarned = true;
      for (const save of this.setting.witness.saves) {
        if (save.device === this.setting.number) save.isWarned = true;
      }
    }
    tab.entered = undefined;
    tab.pending = [];
  }

  private async look(tab: Tab): Promise<Shown | undefined> {
    const shown = await this.run(tab, readForm);
    if (shown && !shown.isSending) {
      for (const save of tab.pending) save.isConfirmed = true;
      tab.pending = [];
    }
    return shown;
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

/** Runs in the page: it has given up fetching the sheet. */
function hasFailed(): boolean {
  const root = document.querySelector("ishc-attendance-form")?.shadowRoot;
  return root?.querySelector('[part="notice"][role="alert"]') !== null;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
