/** Rules as old themes and resets have them. Returns a way to take them out again. */
export function hostileStyles(): () => void {
  const style = document.createElement("style");
  style.textContent = `
    html { font-size: 62.5%; }
    body { font: 9px/1 fantasy; color: #ccc; text-transform: uppercase; letter-spacing: 4px; word-spacing: 9px; }
    * { all: unset; }
    * { line-height: 0.5; text-align: right; white-space: nowrap; cursor: none; }
  `;
  document.head.append(style);
  return () => style.remove();
}

/** `Array.from` as old versions of Prototype and MooTools leave it. Returns a way to put it back. */
export function prototypeArrayFrom(): () => void {
  const real = Array.from;
  Array.from = ((iterable: ArrayLike<unknown> | undefined) => {
    // The test runner in the same page reports from maps.
    if (iterable instanceof Map) return real(iterable);
    const results: unknown[] = [];
    for (let i = 0; i < (iterable?.length ?? 0); i += 1) results.push(iterable?.[i]);
    return results;
  }) as typeof Array.from;
  return () => {
    Array.from = real;
  };
}

/** Puts every text into `<font>`, as page translators do, except where they are told not to. */
export function translateTexts(root: ParentNode & Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const each of texts) {
    if (each.data.trim() === "" || each.parentElement?.closest('[translate="no"]')) continue;
    const font = document.createElement("font");
    font.textContent = `(${each.data})`;
    each.replaceWith(font);
  }
}
