import type { TargetDirection, TargetNotMeasurable, TargetReason, Words } from "@ishc/core";
import type { Locale } from "../locale.ts";
import { reasonText } from "../measurements.ts";

const REASONS: Readonly<Record<Exclude<TargetReason, Parameters<typeof reasonText>[0]>, Words>> = {
  "not-in-facts": {
    vi: "số liệu gốc không có, cần nhập tay hai con số",
    en: "it is not in the facts, both counts have to be given",
  },
  "other-period": {
    vi: "số liệu thuộc khoảng thời gian khác với chỉ tiêu",
    en: "the numbers are of another time than the target",
  },
  "no-start": { vi: "chưa biết số lúc bắt đầu", en: "it is not known what it was at the start" },
  "not-begun": { vi: "chỉ tiêu chưa bắt đầu", en: "the target has not begun" },
  "no-time-left": {
    vi: "chưa đạt mà không còn tháng nào",
    en: "not reached, and no whole month is left",
  },
  "upper-bound": {
    vi: "đây là mức cao nhất cho phép, không phải mức cần đạt",
    en: "it is an upper bound, there is nothing to grow to",
  },
};

/**
 * Why nothing can be said of a target, in words.
 *
 * @param reason - of a figure, an attainment, a pace or a path that is not measurable
 * @param locale - the language
 * @returns the reason, without a full stop
 * @example
 * import { targetReasonText } from "@ishc/i18n";
 * targetReasonText("not-begun", "vi"); // "chỉ tiêu chưa bắt đầu"
 * targetReasonText("not-reported", "vi"); // "chưa có báo cáo"
 */
export function targetReasonText(reason: TargetReason, locale: Locale): string {
  return isOfTargets(reason) ? REASONS[reason][locale] : reasonText(reason, locale);
}

function isOfTargets(reason: TargetReason): reason is keyof typeof REASONS {
  return Object.keys(REASONS).includes(reason);
}

/** That nothing can be said of a target, for the end of a sentence. */
export function unknownText(
  { reason }: Pick<TargetNotMeasurable, "reason">,
  locale: Locale,
): string {
  const why = targetReasonText(reason, locale);
  return locale === "vi" ? `chưa tính được, vì ${why}` : `cannot be told (${why})`;
}

const DIRECTIONS: Readonly<Record<TargetDirection, Words>> = {
  "at-least": { vi: "ít nhất", en: "at least" },
  "more-than": { vi: "hơn", en: "more than" },
  "at-most": { vi: "nhiều nhất", en: "at most" },
};

/**
 * What a target asks, in the words that stand before its value.
 *
 * @param direction - of a target
 * @param locale - the language
 * @returns a few words
 * @example
 * import { targetDirectionName } from "@ishc/i18n";
 * targetDirectionName("at-least", "vi"); // "ít nhất"
 */
export function targetDirectionName(direction: TargetDirection, locale: Locale): string {
  return DIRECTIONS[direction][locale];
}
