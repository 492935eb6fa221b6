import type { ExactRatio, ScoreChange, ScoreRange } from "@ishc/core";
import type { Locale } from "../locale.ts";
import { formatCount } from "../numbers.ts";

/**
 * Writes a score as points of 100, for reading only. It is cut, not rounded: 79.96
 * is 79.9, so that no score is shown as if it reached a band that it does not.
 *
 * @param range - the lowest and the highest score possible
 * @param locale - the language
 * @returns “72,5 trên 100 điểm”, “từ 40 đến 60 trên 100 điểm”
 * @example
 * import { pointsText } from "@ishc/i18n";
 * const ratio = (numerator, denominator) => ({ numerator, denominator, value: numerator / denominator });
 * pointsText({ lowest: ratio(2, 5), highest: ratio(3, 5) }, "vi"); // "từ 40 đến 60 trên 100 điểm"
 * pointsText({ lowest: ratio(1, 3), highest: ratio(1, 3) }, "en"); // "33.3 of 100 points"
 */
export function pointsText({ lowest, highest }: ScoreRange, locale: Locale): string {
  const [least, most] = [pointsOf(lowest, locale), pointsOf(highest, locale)];
  if (locale === "vi") return `${least === most ? least : `từ ${least} đến ${most}`} trên 100 điểm`;
  return `${least === most ? least : `${least} to ${most}`} of 100 points`;
}

function pointsOf({ numerator, denominator }: ExactRatio, locale: Locale): string {
  return formatCount(Math.floor((numerator * 1000) / denominator) / 10, locale);
}

/** Writes by how many points of 100 a score moved: “tăng 2,8 điểm”. Only what did not move is unchanged. */
export function pointsMovedText({ lowest, highest }: ScoreChange, locale: Locale): string {
  const [least, most] = [lowest, highest].map((end) => movedText(end.value, locale));
  if (least === most) return `${least}`;
  return locale === "vi" ? `từ ${least} đến ${most}` : `between ${least} and ${most}`;
}

function movedText(change: number, locale: Locale): string {
  const isVietnamese = locale === "vi";
  if (change === 0) return isVietnamese ? "không đổi" : "unchanged";
  const tenths = Math.max(1, Math.round(Math.abs(change) * 1000));
  const points = formatCount(tenths / 10, locale);
  if (isVietnamese) return `${change > 0 ? "tăng" : "giảm"} ${points} điểm`;
  return `${change > 0 ? "up" : "down"} ${points} ${points === "1" ? "point" : "points"}`;
}
