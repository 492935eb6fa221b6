/** Looks a text up by a key that came from outside: `constructor` and its like find no text. */
export function ownText(texts: Readonly<Record<string, string>>, key: string): string | undefined {
  const text: unknown = texts[key];
  return typeof text === "string" ? text : undefined;
}
