import type { Words } from "@ishc/core";

/** Looks a text up by a key that came from outside: `constructor` and its like find no text. */
export function ownText(texts: Readonly<Record<string, string>>, key: string): string | undefined {
  const text: unknown = texts[key];
  return typeof text === "string" ? text : undefined;
}

/** The same for words in both languages. */
export function ownWords(words: Readonly<Record<string, Words>>, key: string): Words | undefined {
  const found: unknown = words[key];
  return typeof found === "object" && found !== null && "vi" in found
    ? (found as Words)
    : undefined;
}
