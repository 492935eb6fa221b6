import type { LitElement } from "lit";
import { commands } from "vitest/browser";
import { all, settled } from "./harness.ts";

/** What a person acts on: of radio buttons, one stands for its group. */
export function controls(element: LitElement): HTMLElement[] {
  const groups = new Set<string>();
  return all(element, "button, a[href], summary, input, textarea, select, [tabindex='0']").filter(
    (each) => {
      if (!each.checkVisibility() || each.matches(":disabled")) return false;
      if (!(each instanceof HTMLInputElement) || each.type !== "radio") return true;
      const isFirst = !groups.has(each.name);
      groups.add(each.name);
      return isFirst;
    },
  );
}

/** A place before and one behind an element, which the focus comes from and ends at. */
function fence(element: LitElement) {
  const [before, behind] = [document.createElement("button"), document.createElement("button")];
  for (const [place, label] of [
    [before, "before"],
    [behind, "behind"],
  ] as const) {
    place.textContent = label;
    place.style.font = "18px/3 sans-serif";
  }
  behind.addEventListener("keydown", (event) => {
    if (event.key === "Tab") event.preventDefault();
  });
  element.before(before);
  element.after(behind);
  const remove = () => {
    before.remove();
    behind.remove();
  };
  return { before, behind, remove };
}

/** What a control is told apart by, for one who reads a failure. */
const told = (control: Element) => control.outerHTML.replace(/\s+/g, " ").slice(0, 90);

/**
 * Presses Tab from before an element until behind it.
 *
 * @returns what of its controls the focus never came to; `behind` among it where it never left
 */
export async function unreachedByTab(element: LitElement): Promise<string[]> {
  const wanted = controls(element);
  const seen = new Set<HTMLElement | string>();
  const see = ({ target }: Event) => seen.add(placeOf(target as HTMLElement));
  element.shadowRoot?.addEventListener("focusin", see);
  const { before, behind, remove } = fence(element);
  before.focus();
  // Some engines stop at each radio button of a group that has no answer yet.
  const stops = all(element, "input[type=radio]").length + wanted.length + 2;
  await commands.pressKeys(Array(stops).fill("Tab").join(" "));
  const hasLeft = document.activeElement === behind;
  element.shadowRoot?.removeEventListener("focusin", see);
  remove();
  const missed = wanted.filter((each) => !seen.has(placeOf(each))).map(told);
  return hasLeft ? missed : [...missed, "behind"];
}

/** Radio buttons of one group are one thing to come to. */
function placeOf(control: HTMLElement): HTMLElement | string {
  const isRadio = control instanceof HTMLInputElement && control.type === "radio";
  return isRadio ? control.name : control;
}

/**
 * Presses a key on a control, to which Tab has to lead.
 *
 * @param control - as it stands there now
 */
export async function press(
  element: LitElement,
  control: HTMLElement,
  key = "Enter",
): Promise<void> {
  const { remove } = fence(element);
  control.focus();
  // Off it and on again: what takes the focus from a script alone is not come back to.
  await commands.pressKeys("Shift+Tab Tab");
  const isThere = element.shadowRoot?.activeElement === control;
  remove();
  if (!isThere) throw new Error(`By Tab nobody comes to ${told(control)}.`);
  await commands.pressKeys(key);
  await settled(element);
}
