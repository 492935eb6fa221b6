import { drawPaper } from "./draw-paper.ts";
import { element } from "./element.ts";
import type { Paper } from "./paper.ts";
import { documentStyles } from "./paper-styles.ts";

const FRAME = "ishc-paper";

/**
 * Prints a sheet alone, without the page its form stands in: in a frame of its
 * own, which goes when the next one comes.
 *
 * @param paper - the sheet
 */
export function printPaper(paper: Paper): void {
  for (const earlier of document.querySelectorAll(`.${FRAME}`)) earlier.remove();
  const frame = paperFrame();
  // Some engines put a new document in after a moment, and tell by this event.
  frame.addEventListener("load", () => fill(frame, paper), { once: true });
  document.body.append(frame);
}

function fill({ contentWindow }: HTMLIFrameElement, paper: Paper): void {
  const window = contentWindow as (Window & typeof globalThis) | null;
  if (!window) return;
  const { club, title, about } = paper;
  const told = [title, club, about].filter((each) => each !== undefined).join(" – ");
  const styles = new window.CSSStyleSheet();
  styles.replaceSync(documentStyles(told, paper.page));
  window.document.adoptedStyleSheets = [styles];
  window.document.documentElement.lang = paper.language;
  window.document.title = told;
  window.document.body.append(drawPaper(paper));
  window.print();
}

/** Out of sight and out of reach, yet laid out: what is not laid out is not printed. */
function paperFrame(): HTMLIFrameElement {
  const frame = element("iframe", FRAME);
  frame.title = "";
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  Object.assign(frame.style, { position: "fixed", right: "100%", width: "210mm", height: "297mm" });
  return frame;
}
