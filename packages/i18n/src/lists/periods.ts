import type { PeriodKind, RelativePeriod, Words } from "@ishc/core";
import type { Locale } from "../locale.ts";

export const PERIOD_KIND_NAMES: Readonly<Record<PeriodKind, Words>> = {
  month: { vi: "tháng", en: "month" },
  quarter: { vi: "quý", en: "quarter" },
  "half-year": { vi: "6 tháng", en: "half-year" },
  year: { vi: "năm", en: "year" },
};

/**
 * What people call a kind of reporting period.
 *
 * @param kind - how long it is
 * @param locale - the language
 * @returns its name, for the middle of a sentence
 * @example
 * import { periodKindName } from "@ishc/i18n";
 * periodKindName("half-year", "vi"); // "6 tháng"
 */
export function periodKindName(kind: PeriodKind, locale: Locale): string {
  return PERIOD_KIND_NAMES[kind][locale];
}

const RELATIVE_PERIOD_NAMES: Readonly<Record<RelativePeriod, Words>> = {
  "this-month": { vi: "Tháng này", en: "This month" },
  "last-month": { vi: "Tháng trước", en: "Last month" },
  "this-quarter": { vi: "Quý này", en: "This quarter" },
  "last-quarter": { vi: "Quý trước", en: "Last quarter" },
  "this-half-year": { vi: "Nửa năm này", en: "This half-year" },
  "last-half-year": { vi: "Nửa năm trước", en: "Last half-year" },
  "this-year": { vi: "Năm nay", en: "This year" },
  "last-year": { vi: "Năm trước", en: "Last year" },
  "year-to-date": { vi: "Từ đầu năm đến nay", en: "This year so far" },
  "last-12-months": { vi: "12 tháng trước tháng này", en: "The 12 months before this one" },
};

/**
 * What people call a period that is named from where somebody stands.
 *
 * @param period - the relative period
 * @param locale - the language
 * @returns its name, to choose from a list
 * @example
 * import { relativePeriodName } from "@ishc/i18n";
 * relativePeriodName("year-to-date", "vi"); // "Từ đầu năm đến nay"
 */
export function relativePeriodName(period: RelativePeriod, locale: Locale): string {
  return RELATIVE_PERIOD_NAMES[period][locale];
}
