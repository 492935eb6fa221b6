import type { ControllerHost } from "../controllers/locale-controller.ts";

/**
 * Moves the focus once what is to be focused has been drawn: of what fits, to
 * the control that is chosen, otherwise to the first.
 *
 * @param host - the element
 * @param selector - of the control, or of those of a group
 */
export async function focusOn(host: ControllerHost, selector: string): Promise<void> {
  await host.updateComplete;
  const found = [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const target = found.find((each) => each.matches(":checked")) ?? found[0];
  target?.focus({ preventScroll: true });
  // With its label and what is wrong, not only the box; a person with the neighbours.
  const place = target?.closest("[data-member], [data-field]");
  (place ?? target)?.scrollIntoView({ block: place ? "center" : "nearest" });
}
