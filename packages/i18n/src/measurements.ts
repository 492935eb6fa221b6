import { indicator, type Measurement, type NotMeasurableReason, type Words } from "@ishc/core";
import { indicatorWords } from "./indicators.ts";
import type { Locale } from "./locale.ts";
import { formatCount, formatRatio } from "./numbers.ts";

const REASONS: Record<Locale, Record<NotMeasurableReason, string>> = {
  vi: {
    "no-clubs": "không có câu lạc bộ nào hoạt động trong kỳ",
    "not-due": "chưa đến hạn",
    "not-reported": "chưa có báo cáo",
    "no-base": "không có gì để tính",
    "all-blank": "chưa ghi rõ của người nào",
  },
  en: {
    "no-clubs": "no club was active in the period",
    "not-due": "nothing is due yet",
    "not-reported": "not reported",
    "no-base": "there is nothing to divide by",
    "all-blank": "known of nobody",
  },
};

/**
 * Why there is no number, in words.
 *
 * @param reason - the reason of a measurement that is not measurable
 * @param locale - the language
 * @returns the reason, without a full stop
 * @example
 * import { reasonText } from "@ishc/i18n";
 * reasonText("not-reported", "vi"); // "chưa có báo cáo"
 */
export function reasonText(reason: NotMeasurableReason, locale: Locale): string {
  return REASONS[locale][reason];
}

/**
 * Writes the value of a measurement: a percentage for a share, a number for a
 * mean, a dash where there is none (say why beside it: {@link reasonText}).
 *
 * @param measurement - from `measure`
 * @param locale - the language
 * @returns the value for reading
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * import { formatValue } from "@ishc/i18n";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, attendanceEligible: 60, attendancePresent: 52 });
 * formatValue(measure("attendance-rate", facts), "vi"); // "86,7%"
 * formatValue(measure("club-size", facts), "vi"); // "–"
 */
export function formatValue(measurement: Measurement, locale: Locale): string {
  if (measurement.value === null) return "–";
  const isMean = measurement.kind === "mean";
  return isMean ? formatCount(measurement.value, locale) : formatRatio(measurement.value, locale);
}

/**
 * Says a measurement in one sentence that can be read aloud: what, how much, of
 * how many, and what is missing from it.
 *
 * @param measurement - from `measure`
 * @param locale - the language
 * @returns one sentence with its full stop
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * import { describeMeasurement } from "@ishc/i18n";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, sexMembers: 60, women: 39 });
 * describeMeasurement(measure("women-share", facts), "vi"); // "Tỷ lệ phụ nữ: 65% (39 phụ nữ trên 60 hội viên)."
 * describeMeasurement(measure("attendance-rate", facts), "vi"); // "Tỷ lệ tham gia sinh hoạt: chưa có báo cáo."
 */
export function describeMeasurement(measurement: Measurement, locale: Locale): string {
  const { name } = indicatorWords(measurement.indicator, locale);
  if (measurement.status === "not-measurable") {
    return `${name}: ${reasonText(measurement.reason, locale)}.`;
  }
  const details = [fraction(measurement, locale), ...missing(measurement, locale)].join("; ");
  return `${name}: ${formatValue(measurement, locale)} (${details}).`;
}

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
 * fraction(measure("women-share", facts), "en"); // "39 women of 60 members"
 */
export function fraction(measurement: Measurement, locale: Locale): string {
  return fractionOf(measurement, indicator(measurement.indicator), locale);
}

/**
 * The same with the words at hand, as a scorecard brings them: it needs no
 * list of all indicators, which weighs on a phone.
 *
 * @param measurement - any measurement
 * @param counted - what is counted above and below the line
 * @param locale - the language
 * @returns the fraction in words
 * @example
 * import { indicator, measure, noFacts, periodContaining } from "@ishc/core";
 * import { fractionOf } from "@ishc/i18n";
 * const nothing = measure("women-share", noFacts(periodContaining("2024-05-31", "month"), "2024-05-31"));
 * fractionOf(nothing, indicator("women-share"), "en"); // "0 women of 0 members"
 */
export function fractionOf(
  { numerator, denominator }: Pick<Measurement, "numerator" | "denominator">,
  { above, below }: { readonly above: Words; readonly below: Words },
  locale: Locale,
): string {
  const [part, whole] = [formatCount(numerator, locale), formatCount(denominator, locale)];
  const of = locale === "vi" ? "trên" : "of";
  return `${part} ${above[locale]} ${of} ${whole} ${below[locale]}`;
}

/** What the number leaves open: people not known, clubs that did not report. */
function missing({ blank, clubsNotReported }: Measurement, locale: Locale): string[] {
  const parts: string[] = [];
  const people = formatCount(blank, locale);
  const clubs = formatCount(clubsNotReported, locale);
  if (blank > 0) parts.push(locale === "vi" ? `${people} chưa rõ` : `${people} not known`);
  if (clubsNotReported > 0) {
    parts.push(
      locale === "vi" ? `${clubs} câu lạc bộ chưa báo cáo` : `${clubs} clubs did not report`,
    );
  }
  return parts;
}
