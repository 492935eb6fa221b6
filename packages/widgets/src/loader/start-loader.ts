import type { ElementFiles } from "./element-files.ts";
import { type Mount, mountAt, places } from "./mount.ts";
import { showElement } from "./show-element.ts";

/** A page that changes all the time is looked through no more often than this, ms. */
const pause = 100;

/** How often a place is filled again, where the page empties it each time. */
const fillings = 5;

/**
 * Finds the places where a page wants an element, now and whenever it changes,
 * and fills them. Nothing it meets in the page makes it throw.
 *
 * @param page - the document
 * @param files - where the elements come from
 * @returns a way to stop looking
 */
export function startLoader(page: Document, files: ElementFiles): () => void {
  const filled = new WeakMap<Element, number>();
  const waiting = new WeakSet<Element>();
  const fill = async (place: Element, mount: Mount) => {
    const times = filled.get(place) ?? 0;
    if (waiting.has(place) || times === fillings) return;
    waiting.add(place);
    if (!customElements.get(`ishc-${mount.name}`)) await files.fetched(mount.name);
    if (mount.attributes && (await showElement(place, mount))) filled.set(place, times + 1);
    waiting.delete(place);
  };
  const look = (place: Element) => {
    const mount = mountAt(place, files.origin);
    if (mount) void fill(place, mount);
  };
  return watch(page, () => {
    for (const place of page.querySelectorAll(places)) look(place);
  });
}

/** Looks now, and soon after anything was added. */
function watch(page: Document, look: () => void): () => void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((changes) => {
    if (due !== undefined || !changes.some(({ addedNodes }) => addedNodes.length > 0)) return;
    due = setTimeout(() => {
      due = undefined;
      look();
    }, pause);
  });
  look();
  observer.observe(page, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(due);
  };
}
