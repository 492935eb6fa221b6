import axe from "axe-core";
import type { LitElement } from "lit";
import { all, isShown, nameOf } from "./harness.ts";

/**
 * What axe finds wrong, one line each.
 *
 * @param leftOut - rules that something stricter stands in for; none unless given
 */
export async function violations(
  element: LitElement,
  leftOut: readonly string[] = [],
): Promise<string[]> {
  const rules = Object.fromEntries(leftOut.map((rule) => [rule, { enabled: false }]));
  const { violations: found } = await axe.run(element, { resultTypes: ["violations"], rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

/** Controls smaller than a finger needs, in px. A label counts with its input. */
export function smallTargets(element: LitElement, least = 48): string[] {
  return all(element, "button, a, summary, input, textarea")
    .filter(isShown)
    .map((control) => ({
      control,
      box: (control.closest("label") ?? control).getBoundingClientRect(),
    }))
    .filter(({ box }) => box.height < least || box.width < least)
    .map(
      ({ control, box }) =>
        `${nameOf(control)} ${control.outerHTML.slice(0, 60)} ${box.width}×${box.height}`,
    );
}

/** Elements whose text is smaller than the least that is read with ease, in px. */
export function smallTexts(element: LitElement, least = 18): string[] {
  return all(element, "*")
    .filter((each) => isShown(each) && [...each.childNodes].some(isWritten))
    .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < least)
    .map((each) => each.outerHTML.slice(0, 80));
}

function isWritten(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "";
}

/** Pixels by which an element is wider than the window. */
export function overflow(element: LitElement): number {
  const frame = element.shadowRoot?.querySelector(".frame");
  const widest = [element, ...(frame ? frame.querySelectorAll("*") : [])]
    // What is folded keeps the place that it had when the window was wider.
    .filter((each) => !each.closest(".heard") && each.checkVisibility())
    .map((each) => each.getBoundingClientRect().right);
  return Math.max(0, Math.max(...widest) - document.documentElement.clientWidth);
}

/** Contrast of a text with what it stands on, 1…21. */
export function contrast(element: HTMLElement): number {
  const text = luminance(getComputedStyle(element).color);
  const ground = luminance(groundOf(element));
  return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
}

function groundOf(element: Element | null): string {
  for (let each = element; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return "rgb(255, 255, 255)";
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
