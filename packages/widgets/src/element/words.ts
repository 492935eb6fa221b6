import type { Locale } from "@ishc/i18n";

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
  all: Readonly<Record<Locale, W>>,
  locale: () => Locale,
  own: () => Partial<W> | undefined,
): () => W {
  let last: { readonly locale: Locale; readonly own: Partial<W> | undefined; readonly words: W };
  return () => {
    const now = { locale: locale(), own: own() };
    if (last?.locale !== now.locale || last.own !== now.own) {
      last = { ...now, words: { ...all[now.locale], ...now.own } };
    }
    return last.words;
  };
}
