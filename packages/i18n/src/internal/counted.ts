import type { Words } from "@ishc/core";
import type { Locale } from "../locale.ts";

/** So many of something, with the number as it is shown: “1 câu lạc bộ”, “1 club”, “2 clubs”. */
export function counted(shown: string, words: Words, locale: Locale): string {
  return `${shown} ${wordsFor(shown, words, locale)}`;
}

/** The words alone, as they are for such a number. */
export function wordsFor(shown: string, words: Words, locale: Locale): string {
  return locale === "en" && shown === "1" ? singular(words.en) : words[locale];
}

/** English words that are counted, for one alone: the first plural in them becomes a singular. */
export function singular(plural: string): string {
  return plural.replace(/\b(people|\w*men|\w*[^s\W]s)\b/, (word) =>
    word === "people"
      ? "person"
      : word
          .replace(/men$/, "man")
          .replace(/ies$/, "y")
          .replace(/(ch|sh|ss|x)es$|s$/, "$1"),
  );
}

/** Whether what is counted was multiplied already: balances by months, say. */
export function isReckoned(words: string): boolean {
  return /, (đã nhân|already times) /.test(words);
}
