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
      return locale === "vi" ? `năm ${year}` : year;
    case "span": {
      const [from, to] = [period.from, period.to].map((day) => formatMonth(day, locale));
      return locale === "vi" ? `từ ${from} đến ${to}` : `${from} to ${to}`;
    }
  }
}
