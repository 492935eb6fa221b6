import { indicator, type Measurement, type NotMeasurableReason } from "@ishc/core";
import { fractionInWords } from "./fractions.ts";
import { blankText, clubsCounted } from "./internal/missing.ts";
import { valueInSentence } from "./internal/value-in-sentence.ts";
import type { Locale } from "./locale.ts";

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
 * Says a measurement in one short sentence that can be read aloud: what, how much,
 * of how many, and what is missing from it. {@link passportSentence} says all.
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
  const definition = indicator(measurement.indicator);
  const name = definition.name[locale];
  if (measurement.status === "not-measurable") {
    return `${name}: ${reasonText(measurement.reason, locale)}.`;
  }
  const details = [
    fractionInWords(measurement, definition, locale),
    ...blankText(measurement, definition, locale),
    ...notReportedText(measurement, locale),
  ];
  const value = valueInSentence(measurement, definition, locale);
  return `${name}: ${value} (${details.join("; ")}).`;
}

function notReportedText({ clubsNotReported }: Measurement, locale: Locale): string[] {
  if (clubsNotReported === 0) return [];
  const clubs = clubsCounted(clubsNotReported, locale);
  return [`${clubs} ${locale === "vi" ? "chưa báo cáo" : "did not report"}`];
}
