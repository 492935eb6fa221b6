import type { ControllerHost } from "../controllers/locale-controller.ts";

/**
 * Moves the focus once what is to be focused has been drawn: to a control by
 * its id, or in a group of choices to the one that is chosen, or the first.
 *
 * @param host - the element
 * @param id - of the control, or the name of the field
 */
export async function focusOn(host: ControllerHost, id: string): Promise<void> {
  await host.updateComplete;
  const found = host.shadowRoot?.getElementById(id);
  const inputs = [...(found?.querySelectorAll<HTMLElement>("input, textarea") ?? [])];
  const isGroup = found?.localName === "fieldset";
  const target = isGroup ? (inputs.find((each) => each.matches(":checked")) ?? inputs[0]) : found;
  target?.focus({ preventScroll: true });
  // With its label and what is wrong, not only the box.
  (target?.closest("[data-field]") ?? target)?.scrollIntoView({ block: "nearest" });
}
