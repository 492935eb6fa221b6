import type { FormView, Lit } from "../form-view.ts";
import { extrasWords } from "./extras-words.ts";
import { paperSheet } from "./paper-sheet.ts";
import { paperStyles } from "./paper-styles.ts";

/**
 * Prints the sheet alone, without the page it stands in: in a frame of its own,
 * which goes when the next one comes.
 *
 * @param isBlank - prints empty boxes whatever was entered
 */
export function printSheet(lit: Lit, view: FormView, isBlank: boolean): void {
  for (const earlier of document.querySelectorAll(`.${FRAME}`)) earlier.remove();
  const frame = paperFrame();
  // Some engines put a new document in after a moment, and tell by this event.
  frame.addEventListener("load", () => fill(frame, lit, view, isBlank), { once: true });
  document.body.append(frame);
}

function fill(frame: HTMLIFrameElement, lit: Lit, view: FormView, isBlank: boolean): void {
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!window) return;
  const { document: paper } = window;
  const words = extrasWords(view.words);
  const styles = new window.CSSStyleSheet();
  styles.replaceSync(paperStyles(words.paperPage));
  paper.adoptedStyleSheets = [styles];
  paper.documentElement.lang = view.locale;
  paper.title = [words.title[view.sheet.meeting.kind], view.sheet.club.name].join(" – ");
  lit.render(paperSheet(lit, view, isBlank ? undefined : view.entries), paper.body);
  window.print();
}

const FRAME = "ishc-paper";

/** Out of sight and out of reach, yet laid out: what is not laid out is not printed. */
function paperFrame(): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.className = FRAME;
  frame.title = "";
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  Object.assign(frame.style, { position: "fixed", right: "100%", width: "210mm", height: "297mm" });
  return frame;
}
