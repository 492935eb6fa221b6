import { keepOnPaper, type PaperHost } from "../../print/paper-in-place.ts";
import type { FormView } from "../form-view.ts";
import { extrasStyles } from "./extras-styles.ts";
import { attendancePaper } from "./paper-sheet.ts";

const dressed = new WeakSet<ShadowRoot>();
let sheet: CSSStyleSheet | undefined;

/**
 * Gives a form what it wears: on the screen the styles of the extras, in print
 * the sheet of paper. Styles as a sheet: a strict policy allows no style element.
 */
export function dress(root: ShadowRoot, view: FormView): void {
  keepOnPaper(root.host as PaperHost, () => attendancePaper(view, false));
  if (dressed.has(root)) return;
  dressed.add(root);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(extrasStyles);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
