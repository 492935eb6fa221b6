import type { Locale } from "@ishc/i18n";
import { FetchedWords } from "./fetched-words.ts";

/** The built-in words of an element: Vietnamese at once, English at once or when it is asked for. */
export interface WordBook<W extends object> {
  /** Vietnamese. */
  readonly vi: W;
  /** English. */
  readonly en: W | FetchedWords<W>;
}

/**
 * The words of an element with a page's own words put over them. The same
 * object comes back until the language or those words change, so that rows
 * drawn with it need not be drawn again.
 *
 * @param all - the built-in words by language
 * @param locale - the language in use
 * @param own - the page's words
 */
export function mergedWords<W extends object>(
  all: WordBook<W>,
  locale: () => Locale,
  own: () => Partial<W> | undefined,
): () => W {
  let last: { readonly locale: Locale; readonly own: Partial<W> | undefined; readonly words: W };
  return () => {
    const now = { locale: locale(), own: own() };
    if (last?.locale !== now.locale || last.own !== now.own) {
      last = { ...now, words: { ...builtIn(all, now.locale), ...now.own } };
    }
    return last.words;
  };
}

function builtIn<W extends object>(all: WordBook<W>, locale: Locale): W {
  const words = all[locale];
  return words instanceof FetchedWords ? (words.words ?? all.vi) : words;
}
