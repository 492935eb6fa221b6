import { type IndicatorDefinition, indicator, type Measurement, type Words } from "@ishc/core";
import { counted, isReckoned } from "./internal/counted.ts";
import type { Locale } from "./locale.ts";
import { formatCount } from "./numbers.ts";

type Counts = Pick<Measurement, "numerator" | "denominator">;
type CountedWords = Pick<IndicatorDefinition, "above" | "below">;

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
  return fractionOf(measurement, indicator(measurement.indicator), locale);
}

/** The same with the definition at hand. */
export function fractionOf(
  counts: Counts & Pick<Measurement, "kind">,
  words: CountedWords,
  locale: Locale,
): string {
  const pause = isReckoned(words.above[locale]) ? "," : "";
  const between = `${pause} ${betweenText(counts.kind, words, locale)}`;
  return inWords(counts, words, { locale, between });
}

/**
 * The same of a share, with the words at hand as a scorecard brings them: it needs
 * no list of all indicators, which weighs on a phone.
 *
 * @param share - a measurement of the kind `share`
 * @param words - what is counted above and below the line
 * @param locale - the language
 * @returns the fraction in words
 * @example
 * import { indicator, measure, noFacts, periodContaining } from "@ishc/core";
 * import { shareInWords } from "@ishc/i18n";
 * const nothing = measure("women-share", noFacts(periodContaining("2024-05-31", "month"), "2024-05-31"));
 * shareInWords(nothing, indicator("women-share"), "en"); // "0 women out of 0 members"
 */
export function shareInWords(
  share: Pick<Measurement, "numerator" | "denominator">,
  words: Pick<IndicatorDefinition, "above" | "below">,
  locale: Locale,
): string {
  return inWords(share, words, { locale, between: ` ${OF[locale]}` });
}

const OF: Words = { vi: "trên", en: "out of" };

function inWords(
  { numerator, denominator }: Counts,
  { above, below }: CountedWords,
  { locale, between }: { readonly locale: Locale; readonly between: string },
): string {
  const part = counted(formatCount(numerator, locale), above, locale);
  return `${part}${between} ${counted(formatCount(denominator, locale), below, locale)}`;
}

/** What stands between the two: a part of a whole, so many over a time or others, one beside another. */
function betweenText(kind: Measurement["kind"], { below }: CountedWords, locale: Locale): string {
  if (kind === "share") return OF[locale];
  const isOfMoney = below.vi.startsWith("đồng");
  if (kind !== "mean" || isOfMoney) return locale === "vi" ? "so với" : "against";
  if (locale === "en") return "across";
  return /^(ngày|tháng)/.test(below.vi) ? "trong" : "trên";
}
