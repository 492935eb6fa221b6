/**
 * Keeps what has the focus above the bar that sticks to the bottom. To ask again changes nothing:
 * a listener is known by its function.
 */
export function keepClearOfBar(root: ShadowRoot): void {
  root.addEventListener("focusin", follow);
}

function follow({ currentTarget, target }: Event): void {
  // A browser scrolls by itself some frames after the focus came, and what was skipped out of
  // sight may only then turn out taller than the room that was kept for it.
  const root = currentTarget as ShadowRoot;
  const begin = () => clear(root, 9);
  // What is touched is in sight: to ask where it is would hold up the frame that answers.
  if ((target as Element).matches(":active")) {
    requestAnimationFrame(() => requestAnimationFrame(begin));
  } else begin();
}

function clear(root: ShadowRoot, framesLeft: number): void {
  const bar = root.querySelector(".bar");
  const focused = root.activeElement as HTMLElement | null;
  if (!bar || !focused || bar.contains(focused)) return;
  const { top, height } = bar.getBoundingClientRect();
  if (focused.getBoundingClientRect().bottom > top) {
    focused.style.scrollMarginBottom = `${height + 16}px`;
    focused.scrollIntoView({ block: "nearest" });
  }
  if (framesLeft) requestAnimationFrame(() => clear(root, framesLeft - 1));
}
