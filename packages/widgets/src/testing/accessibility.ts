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

/** What a finger can touch, and where it has to be. */
interface Target {
  readonly control: HTMLElement;
  readonly box: DOMRect;
}

/** Everything that can be touched. A label counts with its input. */
function targets(element: LitElement): Target[] {
  return all(element, "button, a, summary, input, textarea")
    .filter(isShown)
    .map((control) => ({
      control,
      box: (control.closest("label") ?? control).getBoundingClientRect(),
    }));
}

/** Controls smaller than a finger needs, in px. */
export function smallTargets(element: LitElement, least = 48): string[] {
  return targets(element)
    .filter(({ box }) => box.height < least || box.width < least)
    .map(
      ({ control, box }) =>
        `${nameOf(control)} ${control.outerHTML.slice(0, 60)} ${box.width}×${box.height}`,
    );
}

/** Neighbours that a finger may take for each other: nearer than they are meant to be, or one upon the other. */
export function crowdedTargets(element: LitElement): string[] {
  // What is folded, or too far down to be drawn, has no place that counts.
  const found = targets(element).filter(({ control }) =>
    control.checkVisibility({ contentVisibilityAuto: true }),
  );
  return found.flatMap((one, i) =>
    found
      .slice(i + 1)
      .filter((other) => !isOverTheOther(one, other))
      .map((other) => ({ other, gap: gapBetween(one.box, other.box) }))
      // To the tenth of a pixel: engines lay out in fractions.
      .filter(({ other, gap }) => gap < leastGap(one, other) - 0.1)
      .map(({ other, gap }) => `${toldOf(one)} | ${toldOf(other)}: ${gap.toFixed(1)} px`),
  );
}

const toldOf = ({ control }: Target) =>
  nameOf(control.closest("label") ?? control) || control.outerHTML.slice(0, 60);

/** The bar stands upon whatever is scrolled below it. */
function isOverTheOther(one: Target, other: Target): boolean {
  return Boolean(one.control.closest(".bar")) !== Boolean(other.control.closest(".bar"));
}

/**
 * How far two neighbours are meant to be apart, px: one space of the theme.
 *
 * Two kinds are closer by design; in both a tap on the right one puts a wrong one right, and all of them are as tall
 * as a finger needs. The marks of the roll leave three quarters of a space, so that the four of a person fit into one
 * line of a phone. Areas and folds are rows of a list as wide as the screen: they touch, and lines tell them apart.
 */
function leastGap(one: Target, other: Target): number {
  const areBoth = (place: string) => one.control.closest(place) && other.control.closest(place);
  if (areBoth(".tick") || areBoth("summary")) return 0;
  return areBoth(".person") ? 6 : 8;
}

/** The distance between two boxes; how far they lie upon each other, below nought. */
function gapBetween(one: DOMRect, other: DOMRect): number {
  const across = Math.max(one.left - other.right, other.left - one.right);
  const down = Math.max(one.top - other.bottom, other.top - one.bottom);
  if (across < 0 && down < 0) return Math.max(across, down);
  return Math.hypot(Math.max(0, across), Math.max(0, down));
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
