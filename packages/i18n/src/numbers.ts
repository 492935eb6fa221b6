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
  if (count % 1 !== 0) {
    return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(count);
  }
  // The first thing asked of Intl takes a slow phone a quarter of a second: what stands on every screen is not asked of it.
  return String(count).replace(/\B(?=(\d{3})+$)/g, locale === "vi" ? "." : ",");
}

/**
 * Writes an amount of money, exact to the đồng. Where it is no whole number, a
 * mean say, it is rounded and said to be.
 *
 * @param amountVnd - in đồng
 * @param locale - the language
 * @returns “5.000.000 đồng”, “khoảng 5.333.333 đồng”
 * @example
 * import { formatVnd } from "@ishc/i18n";
 * formatVnd(5_000_000, "vi"); // "5.000.000 đồng"
 * formatVnd(16_000_000 / 3, "vi"); // "khoảng 5.333.333 đồng"
 * formatVnd(16_000_000 / 3, "en"); // "about 5,333,333 đồng"
 */
export function formatVnd(amountVnd: number, locale: Locale): string {
  const text = `${formatCount(Math.round(amountVnd), locale)} đồng`;
  if (Number.isInteger(amountVnd)) return text;
  return `${locale === "vi" ? "khoảng" : "about"} ${text}`;
}

/**
 * Writes growth, with its direction. Only what has not changed at all is unchanged.
 *
 * @param growth - a ratio, at least −1: 0.05 is five per cent more
 * @param locale - the language
 * @returns “tăng 5%”, “giảm 3%”, “không đổi”
 * @example
 * import { formatGrowth } from "@ishc/i18n";
 * formatGrowth(0.052, "vi"); // "tăng 5,2%"
 * formatGrowth(-0.03, "en"); // "down 3%"
 * formatGrowth(0, "vi"); // "không đổi"
 */
export function formatGrowth(growth: number, locale: Locale): string {
  const isVietnamese = locale === "vi";
  if (growth === 0) return isVietnamese ? "không đổi" : "unchanged";
  const [up, down] = isVietnamese ? ["tăng", "giảm"] : ["up", "down"];
  return `${growth > 0 ? up : down} ${formatRatio(Math.abs(growth), locale)}`;
}
