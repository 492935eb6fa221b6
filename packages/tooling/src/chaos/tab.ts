import type { Page } from "playwright-core";
import { asExpression } from "../browsers/source.ts";
import type { FormInPage, Pressed, Shown } from "./form-in-page.ts";
import type { Answers, FormScript } from "./forms/form-script.ts";
import { type Entered, keyOf, type Save, type Witness } from "./witness.ts";

const LOOK_MS = 15;

/** A tab with the form, and what of it the person has in mind. */
export class Tab {
  readonly page: Page;
  /** What stands in it, where the person would miss it. */
  entered: Entered | undefined;
  /** What was saved in it, and not told of yet. */
  pending: Save[] = [];
  /** Id of the submission that met another record of the same. */
  inConflict: string | undefined;
  /** Conflicts that the page told its host of; whoever looks has yet to find one on the screen. */
  toldOf: string[] = [];

  private readonly script: FormScript;
  private readonly device: number;
  private readonly witness: Witness;

  /**
   * @param page - of the browser
   * @param script - of the form in it
   * @param device - whose it is
   * @param witness - notes the conflicts that were found on the screen
   */
  constructor(page: Page, script: FormScript, device: number, witness: Witness) {
    this.page = page;
    this.script = script;
    this.device = device;
    this.witness = witness;
  }

  /** What the form shows; undefined where there is none. */
  async look(): Promise<Shown | undefined> {
    const shown = await this.inForm(readForm, this.script.questions);
    if (shown && !shown.isSending) {
      for (const save of this.pending) save.isConfirmed = true;
      this.pending = [];
    }
    if (shown?.isConflictShown) {
      for (const name of this.toldOf) this.witness.conflictsSeen.add(name);
      this.toldOf = [];
      this.witness.contentsInConflict.add(`${this.device}/${keyOf(shown.answers)}`);
    }
    return shown;
  }

  /** Looks until something is so; undefined where it does not come to be. */
  async until(
    withinMs: number,
    isSo: (shown: Shown) => boolean | Promise<boolean>,
  ): Promise<Shown | undefined> {
    return this.again(withinMs, async () => {
      const shown = await this.look();
      return shown && (await isSo(shown)) ? shown : undefined;
    });
  }

  /** Looks until a form is there, or has said why not. */
  async untilOpen(withinMs: number): Promise<Shown | undefined> {
    const found = await this.again(
      withinMs,
      async () => (await this.look()) ?? ((await this.inForm(hasFailed)) ? "failed" : undefined),
    );
    return found === "failed" ? undefined : found;
  }

  /** Whether it comes to tell so of others on the device. */
  async tellsOfOthers(words: RegExp, withinMs: number): Promise<boolean> {
    const told = await this.again(withinMs, async () => {
      return words.test(await this.inForm(readOthers)) || undefined;
    });
    return told ?? false;
  }

  /** Enters answers. */
  fill(answers: Answers): Promise<void> {
    return this.inForm(fillForm, this.script.questions, answers);
  }

  /** Presses a button, and says whether it was there. */
  press(button: Pressed): Promise<boolean> {
    return this.inForm(pressButton, button);
  }

  /** Presses a button as soon as it is there. */
  async pressWhenThere(button: Pressed, withinMs: number): Promise<boolean> {
    return (
      (await this.again(withinMs, async () => (await this.press(button)) || undefined)) ?? false
    );
  }

  /** Runs a function in the page. */
  run<Result, Args extends readonly unknown[]>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.page.evaluate(asExpression(fn, args)) as Promise<Result>;
  }

  private async again<T>(withinMs: number, once: () => Promise<T | undefined>) {
    const end = performance.now() + withinMs;
    for (;;) {
      const found = await once();
      if (found !== undefined || performance.now() > end) return found;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  /** Does something with the form in the page. */
  private inForm<Result, Args extends readonly unknown[]>(
    fn: (form: FormInPage, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const all = args.map((each) => JSON.stringify(each)).join(", ");
    return this.page.evaluate(`(${fn})(chaosForm, ${all})`) as Promise<Result>;
  }
}

// These run in the page.
const readForm = (form: FormInPage, questions: FormScript["questions"]) => form.read(questions);
const fillForm = (form: FormInPage, questions: FormScript["questions"], answers: Answers) =>
  form.fill(questions, answers);
const pressButton = (form: FormInPage, button: Pressed) => form.press(button);
const readOthers = (form: FormInPage) => form.others();
const hasFailed = (form: FormInPage) => form.hasFailed();
