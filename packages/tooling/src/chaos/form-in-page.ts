import type { Answers, Question } from "./forms/form-script.ts";

/** What a form shows. */
export interface Shown {
  /** What stands in it, question by question. */
  readonly answers: Answers;
  /** What is said of the delivery. */
  readonly state: string;
  readonly isSending: boolean;
  readonly isConflictShown: boolean;
  /** The form can be filled in here. */
  readonly isOpen: boolean;
  /** Everything it says, for a person who looks for a reason. */
  readonly text: string;
}

/** A form as eyes and fingers have it. */
export interface FormInPage {
  /** What it shows; undefined while it has no sheet, or a question has yet to come. */
  read(questions: readonly Question[]): Shown | undefined;
  /** Enters answers, one after the other, as taps and typing do. */
  fill(questions: readonly Question[], answers: Answers): Promise<void>;
  /** Presses the button with this text, or its part, and says whether it was there. */
  press(button: Pressed): Promise<boolean>;
  /** What it says of others on the device, whatever stands in it; blank where that is not drawn. */
  others(): string;
  /** It has given up fetching the sheet. */
  hasFailed(): boolean;
}

/** A button, by what stands on it or, where that changes, by its part. */
export type Pressed = { readonly text: string } | { readonly part: string };

/**
 * Runs in the page before its scripts, and leaves a {@link FormInPage} there as `chaosForm`. It sees
 * nothing outside of itself.
 */
export function prepareForm(): void {
  /** What stands in its place once a person has decided for the other record. */
  const DECIDED = "Đã giữ bản đã lưu";
  type Form = HTMLElement & { updateComplete?: Promise<unknown> };
  const form = () => document.querySelector<Form>("main > *");
  const all = <E extends HTMLElement>(selector: string, within?: Element) => [
    ...((within ?? form()?.shadowRoot)?.querySelectorAll<E>(selector) ?? []),
  ];
  const one = (selector: string) => all(selector)[0];
  const textOf = (node: Element | null | undefined) =>
    (node?.textContent ?? "").replace(/\s+/g, " ").trim();
  const isDrawn = (node: Element | undefined) => (node?.getClientRects().length ?? 0) > 0;
  const beside = (node: Element) => textOf(node.closest("label"));

  /** The shortest text that begins so: others may have the same beginning. */
  function closest<E extends Element>(nodes: readonly E[], label: string, of: (node: E) => string) {
    const found = nodes.filter((node) => of(node).startsWith(label));
    return found.sort((a, b) => of(a).length - of(b).length)[0];
  }

  /** The boxes of a question, or its group. */
  function place({ label, choices, isDate }: Question): HTMLElement | null | undefined {
    if (choices || isDate) return closest(all("legend"), label, textOf)?.closest("fieldset");
    const named = closest(all<HTMLLabelElement>("label[for]"), label, textOf);
    return form()?.shadowRoot?.getElementById(named?.htmlFor ?? "");
  }

  const boxes = (question: Question) => {
    const found = place(question);
    const selector = question.choices ? "input" : "input[type=text]";
    return found?.localName === "fieldset"
      ? all<HTMLInputElement>(selector, found)
      : ([found] as HTMLInputElement[]).filter(Boolean);
  };

  const optionOf = (question: Question, value: string) =>
    closest(boxes(question), question.choices?.[value] ?? value, beside);

  function read(question: Question): string {
    const { choices, isDate } = question;
    if (choices) {
      return Object.keys(choices).find((each) => optionOf(question, each)?.checked) ?? "";
    }
    const written = boxes(question).map(({ value }) => value);
    // Year, month and day, as far as there are any.
    if (!isDate) return written[0] ?? "";
    return written
      .reverse()
      .filter((part) => part !== "")
      .map((part) => part.padStart(2, "0"))
      .join("-");
  }

  /** Some questions come with a file of their own; one that follows on another comes with its answer. */
  const isWhole = (questions: readonly Question[]) =>
    questions.every(
      (question, i) =>
        boxes(question).length > 0 ||
        (question.isFollowUp && read(questions[i - 1] as Question) === ""),
    );

  async function enter(question: Question, answer: string): Promise<void> {
    const { choices, isDate } = question;
    if (choices) return tap(optionOf(question, answer));
    const [year = "", month = "", day = ""] = isDate ? answer.split("-") : [];
    const parts = isDate ? [day, month, year] : [answer];
    for (const i of parts.keys()) {
      const box = boxes(question)[i];
      if (!box || box.matches(":disabled")) continue;
      box.value = parts[i] ?? "";
      box.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      await form()?.updateComplete;
    }
  }

  async function tap(target: HTMLElement | undefined): Promise<void> {
    target?.click();
    await form()?.updateComplete;
  }

  const page: FormInPage = {
    read(questions) {
      const buttons = all('[part="save"], [part="next"]');
      const first = questions[0] && boxes(questions[0])[0];
      if (!first || !isWhole(questions)) return undefined;
      const isLocked = buttons.some((each) => each.getAttribute("aria-disabled") === "true");
      const conflict = one('[part="conflict"]');
      return {
        answers: questions.map(read),
        state: textOf(one('[part="state"]')),
        // Where another tab has the form, the button is locked as well.
        isSending: isLocked && !first.matches(":disabled"),
        isConflictShown: isDrawn(conflict) && !textOf(conflict).startsWith(DECIDED),
        isOpen: buttons.length > 0 && !first.matches(":disabled"),
        text: textOf(one(".frame")),
      };
    },
    async fill(questions, answers) {
      for (const [i, question] of questions.entries()) {
        // Some come with a file of their own, or after an answer: people wait for them.
        for (let looks = 0; boxes(question).length === 0 && looks < 100; looks += 1) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        await enter(question, answers[i] ?? "");
      }
    },
    async press(button) {
      const target =
        "part" in button
          ? one(`[part="${button.part}"]`)
          : closest(all("button"), button.text, textOf);
      await tap(target);
      return target !== undefined;
    },
    others() {
      const others = one('[part="others"]');
      return isDrawn(others) ? textOf(others) : "";
    },
    hasFailed: () => one('[part="notice"][role="alert"]') !== undefined && !one("fieldset"),
  };
  (globalThis as unknown as { chaosForm: FormInPage }).chaosForm = page;
}
