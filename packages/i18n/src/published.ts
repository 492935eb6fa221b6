import {
  indicator,
  type PublishedMeasurement,
  type SuppressedMeasurement,
  type Words,
} from "@ishc/core";
import type { Locale } from "./locale.ts";
import { describeMeasurement } from "./measurements.ts";

const REASONS: Readonly<Record<SuppressedMeasurement["reason"], Words>> = {
  small: { vi: "quá ít người", en: "too few people" },
  complementary: {
    vi: "từ số này có thể suy ra một số khác phải giữ kín",
    en: "another number that is kept back could be worked out from it",
  },
  "not-guarded": {
    vi: "chưa có cách giữ kín cho loại số liệu này",
    en: "numbers of this kind are not protected yet",
  },
};

/**
 * Says that a number is kept back, and why.
 *
 * @param reason - of a number that is suppressed
 * @param locale - the language
 * @returns a few words, without a full stop
 * @example
 * import { suppressionText } from "@ishc/i18n";
 * suppressionText("small", "vi"); // "không công bố, vì quá ít người"
 * suppressionText("small", "en"); // "not published: too few people"
 */
export function suppressionText(reason: SuppressedMeasurement["reason"], locale: Locale): string {
  const why = REASONS[reason][locale];
  return locale === "vi" ? `không công bố, vì ${why}` : `not published: ${why}`;
}

/**
 * Says a number as it may be told to anybody, in one short sentence: as
 * {@link describeMeasurement}, or that it is kept back and why.
 *
 * @param measurement - from `publishMeasurement`
 * @param locale - the language
 * @returns one sentence with its full stop
 * @example
 * import { factsFromTotals, measure, periodContaining, publishFacts, publishMeasurement } from "@ishc/core";
 * import { describePublished } from "@ishc/i18n";
 * const totals = { clubs: 1, members: 3, sexMembers: 3, women: 2 };
 * const facts = factsFromTotals(periodContaining("2024-05-31", "month"), "2024-05-31", totals);
 * const [unit] = publishFacts([{ code: "22873", facts }]);
 * describePublished(publishMeasurement(measure("women-share", facts), unit), "vi"); // "Tỷ lệ phụ nữ: không công bố, vì quá ít người."
 */
export function describePublished(measurement: PublishedMeasurement, locale: Locale): string {
  if (measurement.status !== "suppressed") return describeMeasurement(measurement, locale);
  const { name } = indicator(measurement.indicator);
  return `${name[locale]}: ${suppressionText(measurement.reason, locale)}.`;
}
