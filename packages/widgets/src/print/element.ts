/**
 * Makes an element. What stands in it goes in as text, never as markup.
 *
 * @param tag - its name
 * @param className - its classes; none where blank
 * @param inside - texts and elements, in order
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...inside);
  return made;
}
