import type { ControllerHost } from "../controllers/locale-controller.ts";

/** Finds the row of a member. Ids are letters, digits, dots and dashes, but a page may send others. */
export function memberSelector(id: string): string {
  return `[data-member="${id.replace(/["\\]/g, "\\$&")}"]`;
}

/**
 * Moves the focus once what is to be focused has been drawn: to the ticked
 * radio button of a person, otherwise to the first thing that fits.
 */
export async function focusOn(host: ControllerHost, selector: string): Promise<void> {
  await host.updateComplete;
  const found = [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const target = found.find((each) => each.matches(":checked")) ?? found[0];
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: target.closest("[data-member]") ? "center" : "nearest" });
}
