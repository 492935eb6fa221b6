import { type Authority, SOURCES, type SourceKey } from "@ishc/core";
import type { Locale } from "./locale.ts";

const AUTHORITIES: Record<Locale, Record<Authority, string>> = {
  vi: {
    law: "văn bản pháp luật",
    guideline: "văn bản hướng dẫn",
    practice: "thực tế ở các câu lạc bộ",
    "our-choice": "lựa chọn của bộ công cụ",
  },
  en: {
    law: "law",
    guideline: "guideline",
    practice: "practice seen in clubs",
    "our-choice": "a choice of this kit",
  },
};

/**
 * How binding a source is, in words.
 *
 * @param authority - of a rule or an indicator
 * @param locale - the language
 * @returns a few words
 * @example
 * import { authorityName } from "@ishc/i18n";
 * authorityName("practice", "en"); // "practice seen in clubs"
 */
export function authorityName(authority: Authority, locale: Locale): string {
  return AUTHORITIES[locale][authority];
}

/**
 * The title of a source, in the language it was written in.
 *
 * @param key - the source
 * @returns its title
 * @example
 * import { sourceTitle } from "@ishc/i18n";
 * sourceTitle("kit"); // "ISHC Kit"
 */
export function sourceTitle(key: SourceKey): string {
  return SOURCES[key].title;
}
