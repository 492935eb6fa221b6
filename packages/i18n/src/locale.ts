/** The languages the kit speaks: Vietnamese first. */
export const LOCALES = ["vi", "en"] as const;

/** One of {@link LOCALES}. */
export type Locale = (typeof LOCALES)[number];

/**
 * Picks the language for a reader: the first wish the kit speaks, otherwise Vietnamese.
 *
 * @param wishes - a language tag (`en-GB`), a list of them, or the value of an
 * `Accept-Language` header, in the order of preference; a quality is honoured
 * @returns the language
 * @example
 * import { pickLocale } from "@ishc/i18n";
 * pickLocale("en-GB"); // "en"
 * pickLocale("fr, en;q=0.8, vi;q=0.9"); // "vi"
 * pickLocale("km"); // "vi"
 */
export function pickLocale(wishes: string | readonly string[] | null | undefined): Locale {
  const all = typeof wishes === "string" ? wishes.split(",") : (wishes ?? []);
  const ranked = all.map(readWish).sort((a, b) => b.quality - a.quality);
  for (const { language } of ranked) {
    const spoken = LOCALES.find((locale) => locale === language);
    if (spoken) return spoken;
  }
  return "vi";
}

function readWish(wish: string): { language: string | undefined; quality: number } {
  // Not split by a pattern with blanks: of many that would take as long as their square.
  const [tag = "", ...parameters] = wish
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality) || 0 };
}
