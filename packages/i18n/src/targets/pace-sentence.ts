import type { RequiredPace, Target } from "@ishc/core";
import { counted } from "../internal/counted.ts";
import type { Locale } from "../locale.ts";
import { formatCount } from "../numbers.ts";
import { distanceText, paceText } from "./amounts.ts";
import { targetQuantityName } from "./quantities.ts";
import { unknownText } from "./reasons.ts";

/**
 * Says in one sentence how fast the rest of a target has to come. The pace is
 * rounded up: one that is rounded down would fall short.
 *
 * @param target - the target
 * @param pace - from `requiredPace`
 * @param locale - the language
 * @returns one sentence with its full stop
 * @example
 * import { PUBLISHED_TARGETS, requiredPace } from "@ishc/core";
 * import { describePace } from "@ishc/i18n";
 * const target = PUBLISHED_TARGETS.find(({ id }) => id === "decision-1648-clubs-2030");
 * const pace = requiredPace(target, { numerator: 1200, denominator: 1 }, "2026-12-31");
 * describePace(target, pace, "vi");
 * // "Số câu lạc bộ thành lập mới: còn cần thêm 4.800 câu lạc bộ thành lập mới trong 48 tháng còn lại, mỗi tháng ít nhất 100."
 * describePace(target, pace, "en");
 * // "New clubs: 4,800 new clubs to go in the 48 months left, at least 100 a month."
 */
export function describePace(target: Target, pace: RequiredPace, locale: Locale): string {
  return `${targetQuantityName(target.what, locale)}: ${restText(target, pace, locale)}.`;
}

function restText({ what }: Target, pace: RequiredPace, locale: Locale): string {
  const isVietnamese = locale === "vi";
  if (pace.status === "not-measurable") return unknownText(pace, locale);
  if (pace.missing === 0) {
    return isVietnamese ? "đã đạt, không cần thêm" : "reached, nothing more is needed";
  }
  const rest = distanceText(what, pace.missing, locale);
  const months = counted(formatCount(pace.months, locale), MONTHS, locale);
  const perMonth = paceText(what, pace.perMonth, locale);
  return isVietnamese
    ? `còn cần thêm ${rest} trong ${months} còn lại, mỗi tháng ít nhất ${perMonth}`
    : `${rest} to go in the ${months} left, at least ${perMonth} a month`;
}

const MONTHS = { vi: "tháng", en: "months" };
