import type { CivilDate, Month, ReportingPeriod } from "@ishc/core";
import type { Locale } from "./locale.ts";

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * Writes a day. No time zone can move it, since it has no time.
 *
 * @param day - `yyyy-MM-dd`
 * @param locale - the language
 * @returns “13/05/2024” or “13 May 2024”
 * @example
 * import { formatDate } from "@ishc/i18n";
 * formatDate("2024-05-13", "vi"); // "13/05/2024"
 * formatDate("2024-05-13", "en"); // "13 May 2024"
 */
export function formatDate(day: CivilDate, locale: Locale): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (locale === "vi") return `${date}/${month}/${year}`;
  return `${Number(date)} ${ENGLISH_MONTHS[Number(month) - 1]} ${year}`;
}

/**
 * Writes a month.
 *
 * @param month - `yyyy-MM`
 * @param locale - the language
 * @returns “tháng 5/2024” or “May 2024”
 * @example
 * import { formatMonth } from "@ishc/i18n";
 * formatMonth("2024-05", "vi"); // "tháng 5/2024"
 */
export function formatMonth(month: Month, locale: Locale): string {
  const [year = "", number = ""] = month.split("-");
  if (locale === "vi") return `tháng ${Number(number)}/${year}`;
  return `${ENGLISH_MONTHS[Number(number) - 1]} ${year}`;
}

/**
 * Writes a reporting period.
 *
 * @param period - the period
 * @param locale - the language
 * @returns “quý II năm 2024” or “second quarter of 2024”, and so on
 * @example
 * import { periodContaining, spanOfMonths } from "@ishc/core";
 * import { formatPeriod } from "@ishc/i18n";
 * formatPeriod(periodContaining("2024-05-13", "quarter"), "vi"); // "quý II năm 2024"
 * formatPeriod(periodContaining("2024-05-13", "half-year"), "vi"); // "6 tháng đầu năm 2024"
 * formatPeriod(spanOfMonths("2024-01", "2024-09"), "vi"); // "9 tháng đầu năm 2024"
 * formatPeriod(spanOfMonths("2021-01", "2025-12"), "vi"); // "giai đoạn 2021–2025"
 * formatPeriod(spanOfMonths("2025-08", "2030-12"), "vi"); // "từ tháng 8/2025 đến tháng 12/2030"
 */
export function formatPeriod(period: ReportingPeriod, locale: Locale): string {
  const year = period.from.slice(0, 4);
  const part = Number(period.id.slice(-1)) - 1;
  switch (period.kind) {
    case "month":
      return formatMonth(period.id, locale);
    case "quarter":
      return locale === "vi"
        ? `quý ${["I", "II", "III", "IV"][part]} năm ${year}`
        : `${["first", "second", "third", "fourth"][part]} quarter of ${year}`;
    case "half-year":
      return locale === "vi"
        ? `6 tháng ${["đầu", "cuối"][part]} năm ${year}`
        : `${["first", "second"][part]} half of ${year}`;
    case "year":
      return yearText(year, locale);
    case "span":
      return spanText(period, locale);
  }
}

function yearText(year: string, locale: Locale): string {
  return locale === "vi" ? `năm ${year}` : year;
}

/** A run of months: a plan of whole years, a year so far, or from one month to another. */
function spanText({ from, to }: ReportingPeriod, locale: Locale): string {
  const [first, last] = [formatMonth(from, locale), formatMonth(to, locale)];
  const [firstYear, year] = [from.slice(0, 4), to.slice(0, 4)];
  const isVietnamese = locale === "vi";
  if (first === last) return first;
  if (from.endsWith("01-01") && to.endsWith("12-31")) {
    if (firstYear === year) return yearText(year, locale);
    return `${isVietnamese ? "giai đoạn " : ""}${firstYear}–${year}`;
  }
  if (!isVietnamese) return `${first} to ${last}`;
  const isYearSoFar = from === `${year}-01-01`;
  return isYearSoFar
    ? `${Number(to.slice(5, 7))} tháng đầu năm ${year}`
    : `từ ${first} đến ${last}`;
}

/**
 * Writes when: a reporting period for the middle of a sentence.
 *
 * @param period - the period
 * @param locale - the language
 * @returns “trong tháng 5/2024”, “in the second quarter of 2024”
 * @example
 * import { spanOfMonths, periodContaining } from "@ishc/core";
 * import { formatWithin } from "@ishc/i18n";
 * formatWithin(periodContaining("2024-05-13", "month"), "vi"); // "trong tháng 5/2024"
 * formatWithin(periodContaining("2024-05-13", "quarter"), "en"); // "in the second quarter of 2024"
 * formatWithin(spanOfMonths("2025-08", "2030-12"), "vi"); // "từ tháng 8/2025 đến tháng 12/2030"
 */
export function formatWithin(period: ReportingPeriod, locale: Locale): string {
  const text = formatPeriod(period, locale);
  if (locale === "vi") return text.startsWith("từ ") ? text : `trong ${text}`;
  if (text.includes(" to ")) return `from ${text}`;
  return text.includes(" of ") ? `in the ${text}` : `in ${text}`;
}
