import { type IndicatorDefinition, indicator, type Measurement, type Words } from "@ishc/core";
import { counted, isReckoned } from "./internal/counted.ts";
import type { Locale } from "./locale.ts";
import { formatCount } from "./numbers.ts";

/**
 * Numerator and denominator in words: “39 phụ nữ trên 60 hội viên”.
 *
 * @param measurement - any measurement
 * @param locale - the language
 * @returns the fraction in words
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * import { fraction } from "@ishc/i18n";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, sexMembers: 60, women: 39 });
 * fraction(measure("women-share", facts), "en"); // "39 women out of 60 members"
 */
export function fraction(measurement: Measurement, locale: Locale): string {
  return fractionInWords(measurement, indicator(measurement.indicator), locale);
}

/**
 * The same with the words at hand, as a scorecard brings them: it needs no list of
 * all indicators, which weighs on a phone.
 *
 * @param counts - what was counted, and how the value comes from it
 * @param words - what is counted above and below the line
 * @param locale - the language
 * @returns the fraction in words
 * @example
 * import { fractionInWords } from "@ishc/i18n";
 * const counts = { kind: "share", numerator: 39, denominator: 60 };
 * const words = { above: { vi: "phụ nữ", en: "women" }, below: { vi: "hội viên", en: "members" } };
 * fractionInWords(counts, words, "vi"); // "39 phụ nữ trên 60 hội viên"
 */
export function fractionInWords(
  { kind, numerator, denominator }: Pick<Measurement, "kind" | "numerator" | "denominator">,
  words: Pick<IndicatorDefinition, "above" | "below">,
  locale: Locale,
): string {
  const pause = isReckoned(words.above[locale]) ? "," : "";
  const part = counted(formatCount(numerator, locale), words.above, locale);
  const whole = counted(formatCount(denominator, locale), words.below, locale);
  return `${part}${pause} ${betweenText(kind, words.below, locale)} ${whole}`;
}

const OF: Words = { vi: "trên", en: "out of" };

/** What stands between the two: a part of a whole, so many over a time or others, one beside another. */
function betweenText(kind: Measurement["kind"], below: Words, locale: Locale): string {
  if (kind === "share") return OF[locale];
  const isOfMoney = below.vi.startsWith("đồng");
  if (kind !== "mean" || isOfMoney) return locale === "vi" ? "so với" : "against";
  if (locale === "en") return "across";
  return /^(ngày|tháng)/.test(below.vi) ? "trong" : "trên";
}
