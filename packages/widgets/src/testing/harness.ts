import type { LitElement } from "lit";
import { vi } from "vitest";

/** Puts an element into the page and waits until it has drawn itself. */
export async function mount<T extends LitElement>(
  element: T,
  place: Node = document.body,
): Promise<T> {
  place.appendChild(element);
  await settled(element);
  return element;
}

/** Waits until an element has drawn everything, including what follows from it. */
export async function settled(element: LitElement): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    await turn();
    await element.updateComplete;
  }
}

/**
 * Waits until what is due now was done. A timer set within a timer waits at least 4 ms in every browser from the
 * fifth on, which was most of what these tests took; one that is set within a message does not.
 */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      setTimeout(resolve);
    };
    port2.postMessage(undefined);
  });
}

/** Waits until something holds; long enough for a part file to come on a machine that does much else. */
export function eventually<T>(holds: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(holds, { timeout: 10_000, interval: 10 });
}

/** Waits until something is so, and all that follows from it is drawn. */
export async function until(isSo: () => boolean, element: LitElement): Promise<void> {
  await eventually(() => {
    if (!isSo()) throw new Error(`It did not come to be so: ${isSo}`);
  });
  await settled(element);
}

/** Takes every element of an earlier test out of the page. */
export function clearPage(): void {
  document.body.replaceChildren();
  document.documentElement.lang = "vi";
}

/** Everything a selector finds in an element. */
export function all<E extends HTMLElement = HTMLElement>(
  element: LitElement,
  selector: string,
): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The one thing a selector finds. */
export function one<E extends HTMLElement = HTMLElement>(element: LitElement, selector: string): E {
  const found = all<E>(element, selector)[0];
  if (!found) throw new Error(`Nothing in the element fits ${selector}.`);
  return found;
}

/** What a person can read, in one line. */
export function text(element: LitElement, selector = ".frame"): string {
  return all(element, selector)
    .map((each) => shownText(each))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Taps the button or link with a text. */
export async function tap(element: LitElement, label: string): Promise<void> {
  const targets = all(element, "button, a, summary").filter((each) => isShown(each));
  const target = targets.find((each) => nameOf(each).includes(label));
  if (!target) throw new Error(`No button says “${label}”: ${targets.map(nameOf).join(" | ")}`);
  target.click();
  await settled(element);
}

/** Types into a field, letter by letter, as a keyboard does. */
export async function type(element: LitElement, selector: string, typed: string): Promise<void> {
  const field = one<HTMLInputElement>(element, selector);
  field.focus();
  field.value = "";
  for (const letter of typed) {
    field.value += letter;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await element.updateComplete;
  }
  await settled(element);
}

/** The text by which a control is known. */
export function nameOf(control: HTMLElement): string {
  return control.getAttribute("aria-label") ?? shownText(control).replace(/\s+/g, " ").trim();
}

/** Whether a control takes up room on the screen. */
export function isShown(control: HTMLElement): boolean {
  return control.getClientRects().length > 0;
}

/** What a person can read of an element. */
export function shownText(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden cannot be read.
  return element.innerText.trim();
}
