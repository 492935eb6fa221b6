/** A region is known to a reader's software after so long; our choice. */
const KNOWN_MS = 500;

/**
 * Has the notices read out with which a form was drawn first: of regions that come with their words many screen readers
 * say nothing. Once for each form; what comes later is said by the regions themselves. Asked at every drawing: Lit takes
 * the region out with what stood in the frame before.
 *
 * @param root - of the form
 */
export function readOut(root: ShadowRoot): void {
  const frame = root.querySelector(".frame");
  // Not looked for below: it would be behind a thousand people.
  if (!frame || frame.lastElementChild?.matches(".heard")) return;
  const region = document.createElement("p");
  region.className = "heard";
  region.setAttribute("role", "status");
  region.translate = false;
  frame.append(region);
  setTimeout(() => {
    const notices = root.querySelectorAll(".notices [role=status]");
    region.textContent = [...notices].map(({ textContent }) => textContent).join(" ");
  }, KNOWN_MS);
}
