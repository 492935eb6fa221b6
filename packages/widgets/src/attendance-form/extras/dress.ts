import { extrasStyles } from "./extras-styles.ts";

const dressed = new WeakSet<ShadowRoot>();
let sheet: CSSStyleSheet | undefined;

/** Gives a form the styles of the extras, once. As a sheet: a strict policy allows no style element. */
export function dress(root: ShadowRoot): void {
  if (dressed.has(root)) return;
  dressed.add(root);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(extrasStyles);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
