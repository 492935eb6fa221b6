import { type ParseResult, parsePeriod, type ReportingPeriod, type Target } from "@ishc/core";
import { formatMonth, formatWithin } from "../dates.ts";
import type { Locale } from "../locale.ts";
import { type SourcesOf, shortCitation } from "../rules/citations.ts";
import { askedText } from "./amounts.ts";
import { targetQuantityName } from "./quantities.ts";
import { targetDirectionName } from "./reasons.ts";

/**
 * Says in one sentence what a target asks, by when, and who says so.
 *
 * @param target - the target
 * @param locale - the language
 * @param sources - where sources of an association's own are looked up, a rule pack say
 * @returns one sentence with its full stop
 * @example
 * import { PUBLISHED_TARGETS } from "@ishc/core";
 * import { describeTarget } from "@ishc/i18n";
 * const target = PUBLISHED_TARGETS.find(({ id }) => id === "gia-lai-clubs");
 * describeTarget(target, "vi");
 * // "Số câu lạc bộ thành lập mới: ít nhất 70 từ tháng 8/2025 đến tháng 12/2035, trong đó 40 đến hết tháng 12/2030 (Kế hoạch Gia Lai 2025–2035; văn bản hướng dẫn)."
 * describeTarget(target, "en");
 * // "New clubs: at least 70 from August 2025 to December 2035, and 40 by the end of December 2030 (Plan of Gia Lai 2025–2035; guideline)."
 */
export function describeTarget(target: Target, locale: Locale, sources?: SourcesOf): string {
  const { what, path = [], source, authority } = target;
  const onTheWay = path.map(({ by, value }) => {
    const asked = askedText(what, value, locale);
    const month = formatMonth(by, locale);
    return locale === "vi"
      ? `, trong đó ${asked} đến hết ${month}`
      : `, and ${asked} by the end of ${month}`;
  });
  const cited = shortCitation(source, authority, locale, sources);
  return `${targetQuantityName(what, locale)}: ${boundText(target, locale)} ${whenText(target, locale)}${onTheWay.join("")} (${cited}).`;
}

/** “Ít nhất 3.000”. */
export function boundText({ what, direction, value }: Target, locale: Locale): string {
  return `${targetDirectionName(direction, locale)} ${askedText(what, value, locale)}`;
}

function whenText({ period }: Target, locale: Locale): string {
  const read: ParseResult<ReportingPeriod> = parsePeriod(period);
  return read.ok ? formatWithin(read.value, locale) : period;
}
