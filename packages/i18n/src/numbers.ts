import type { Locale } from "./locale.ts";

/**
 * Writes a ratio as a percentage with one decimal, for reading only: compare
 * and add the unrounded ratio. A ratio short of 1 is never shown as 100%, nor
 * one above 0 as 0%.
 *
 * @param ratio - 0…1; more is possible for attainment
 * @param locale - the language
 * @returns “86,7%” or “86.7%”
 * @example
 * import { formatRatio } from "@ishc/i18n";
 * formatRatio(52 / 60, "vi"); // "86,7%"
 * formatRatio(1, "vi"); // "100%"
 * formatRatio(1999 / 2000, "en"); // "99.9%"
 */
export function formatRatio(ratio: number, locale: Locale): string {
  const rounded = Math.round(ratio * 1000) / 10;
  const shown = ratio < 1 && rounded >= 100 ? 99.9 : ratio > 0 && rounded === 0 ? 0.1 : rounded;
  return `${formatCount(shown, locale)}%`;
}

/**
 * Writes a count or a mean: whole numbers as they are, others with one decimal.
 *
 * @param count - the number
 * @param locale - the language
 * @returns “1.234” or “1,234”
 * @example
 * import { formatCount } from "@ishc/i18n";
 * formatCount(1234, "vi"); // "1.234"
 * formatCount(57.4, "vi"); // "57,4"
 */
export function formatCount(count: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(count);
}
