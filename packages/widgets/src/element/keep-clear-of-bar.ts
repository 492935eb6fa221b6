import type { ControllerHost } from "../controllers/locale-controller.ts";

const watched = new WeakSet<ShadowRoot>();

/** Keeps what has the focus above the bar that sticks to the bottom. */
export function keepClearOfBar({ shadowRoot }: ControllerHost): void {
  if (!shadowRoot || watched.has(shadowRoot)) return;
  watched.add(shadowRoot);
  shadowRoot.addEventListener("focusin", ({ target }) => {
    const bar = shadowRoot.querySelector(".bar");
    if (!bar || !(target instanceof HTMLElement) || bar.contains(target)) return;
    const clear = () => {
      const { top, height } = bar.getBoundingClientRect();
      if (target.getBoundingClientRect().bottom <= top) return;
      target.style.scrollMarginBottom = `${height + 16}px`;
      target.scrollIntoView({ block: "nearest" });
    };
    clear();
    // What was skipped out of sight may turn out taller than the room that was kept for it.
    requestAnimationFrame(clear);
  });
}
