import type { Mount } from "./mount.ts";

/** An element that draws itself, some time after it was put into the page. */
type Drawn = HTMLElement & { readonly updateComplete?: Promise<unknown> };

/**
 * Puts an element where a page asked for it. What stood there stays until the
 * element has drawn itself, and then lies inside it, unseen; where the element
 * cannot draw itself, it stays for good.
 *
 * @param place - a link, which gives way, or an element around the fallback
 * @param mount - what the place asks for
 * @returns whether an element was put there, drawn or not
 */
export async function showElement(place: Element, mount: Mount): Promise<boolean> {
  const tag = `ishc-${mount.name}`;
  const isThere = place.closest(tag) ?? place.querySelector(tag);
  if (isThere || !place.isConnected || !customElements.get(tag)) return false;
  const element: Drawn = document.createElement(tag);
  for (const [name, value] of mount.attributes ?? []) element.setAttribute(name, value);
  const isLink = place.localName === "a";
  const fallback = isLink ? [place] : [...place.childNodes];
  if (isLink) place.after(element);
  else place.append(element);
  try {
    await element.updateComplete;
    element.append(...fallback);
  } catch {
    element.remove();
  }
  return true;
}
