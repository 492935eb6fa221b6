import type { BrowserSession } from "./engine.ts";

/** Where to click, in CSS pixels of the viewport; or why one cannot. */
export type ClickPoint = { readonly x: number; readonly y: number } | { readonly problem: string };

/** Runs a function in the page; see `BrowserSession.evaluate`. */
export type Evaluate = BrowserSession["evaluate"];

/**
 * Brings an element into view and tells where its middle is. Runs in the page,
 * so it uses nothing from outside itself.
 */
function locate(selector: string): ClickPoint {
  let scope: Document | ShadowRoot | null = document;
  let element: Element | null = null;
  for (const part of selector.split(">>>")) {
    element = scope?.querySelector(part.trim()) ?? null;
    if (element === null) return { problem: `Nothing matches "${part.trim()}" in "${selector}".` };
    scope = element.shadowRoot;
  }
  if (element === null) return { problem: "The selector is empty." };
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  const label = element.closest("label");
  if (hit !== null && (element.contains(hit) || hit.contains(element) || label?.contains(hit))) {
    return { x, y };
  }
  return { problem: `"${selector}" is hidden, or covered by ${hit?.outerHTML.slice(0, 120)}.` };
}

/**
 * Where to click to hit an element, as {@link BrowserSession.click} describes.
 *
 * @throws Error saying what is in the way
 */
export async function clickPoint(
  evaluate: Evaluate,
  selector: string,
): Promise<{ x: number; y: number }> {
  const point = await evaluate(locate, selector);
  if ("problem" in point) throw new Error(point.problem);
  return point;
}
