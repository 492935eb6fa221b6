const sheets = new Map<string, CSSStyleSheet>();
const dressed = new WeakSet<ShadowRoot>();

/** Gives an element the styles of a fetched part, once. As a sheet: a strict policy allows no style element. */
export function putOn(root: ShadowRoot, styles: string): void {
  if (dressed.has(root)) return;
  dressed.add(root);
  const sheet = sheets.get(styles) ?? new CSSStyleSheet();
  if (!sheets.has(styles)) sheet.replaceSync(styles);
  sheets.set(styles, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
