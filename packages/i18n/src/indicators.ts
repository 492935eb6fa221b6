import { type IndicatorId, indicator } from "@ishc/core";
import { formulaText } from "./internal/formula-text.ts";
import type { Locale } from "./locale.ts";

/** How an indicator is spoken of. */
export interface IndicatorWords {
  /** Its name, as a heading. */
  readonly name: string;
  /** What the numerator counts: “lượt hội viên có mặt”. */
  readonly numerator: string;
  /** What the denominator counts: “lượt hội viên chính thức”. */
  readonly denominator: string;
}

/**
 * How to speak of an indicator: its name, and what is above and below the line.
 *
 * @param id - the indicator
 * @param locale - the language
 * @returns its words
 * @example
 * import { indicatorWords } from "@ishc/i18n";
 * indicatorWords("women-share", "vi").name; // "Tỷ lệ phụ nữ"
 */
export function indicatorWords(id: IndicatorId, locale: Locale): IndicatorWords {
  const { name, above, below } = indicator(id);
  return { name: name[locale], numerator: above[locale], denominator: below[locale] };
}

/**
 * What people call an indicator.
 *
 * @param id - the indicator
 * @param locale - the language
 * @returns its name
 * @example
 * import { indicatorName } from "@ishc/i18n";
 * indicatorName("club-size", "en"); // "Members a club"
 */
export function indicatorName(id: IndicatorId, locale: Locale): string {
  return indicatorWords(id, locale).name;
}

/**
 * How an indicator is reckoned, in words.
 *
 * @param id - the indicator
 * @param locale - the language
 * @returns the formula in words, for the middle of a sentence
 * @example
 * import { describeFormula } from "@ishc/i18n";
 * describeFormula("women-share", "vi"); // "lấy số phụ nữ chia cho số hội viên"
 * describeFormula("women-share", "en"); // "women divided by members"
 */
export function describeFormula(id: IndicatorId, locale: Locale): string {
  return formulaText(indicator(id), locale);
}
