/** Looks a text up by a key that came from outside: `constructor` and its like find nothing. */
export function ownText(texts: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
