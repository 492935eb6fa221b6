import {
  attainment,
  excess,
  type Figure,
  type Target,
  type TargetFigure,
  targetGaps,
} from "@ishc/core";
import { fractionInWords } from "../fractions.ts";
import { clubsCounted } from "../internal/missing.ts";
import type { Locale } from "../locale.ts";
import { formatCount, formatRatio } from "../numbers.ts";
import { distanceText, valueText } from "./amounts.ts";
import { boundText } from "./describe-target.ts";
import { quantityWords, targetQuantityName } from "./quantities.ts";
import { unknownText } from "./reasons.ts";

/**
 * Says in one sentence how much of a target is reached, and apart from that by
 * how much it is passed or what is missing.
 *
 * @param target - the target
 * @param actual - the figure, from `targetFigure` or a report
 * @param locale - the language
 * @returns one sentence with its full stop
 * @throws RangeError as `attainment`
 * @example
 * import { PUBLISHED_TARGETS } from "@ishc/core";
 * import { describeAttainment } from "@ishc/i18n";
 * const target = PUBLISHED_TARGETS.find(({ id }) => id === "decision-1336-clubs");
 * describeAttainment(target, { numerator: 9000, denominator: 1 }, "vi");
 * // "Số câu lạc bộ thành lập mới: 9.000, đạt 300% chỉ tiêu (ít nhất 3.000), vượt 200%."
 * describeAttainment(target, { numerator: 600, denominator: 1 }, "vi");
 * // "Số câu lạc bộ thành lập mới: 600, đạt 20% chỉ tiêu (ít nhất 3.000), còn thiếu 2.400 câu lạc bộ thành lập mới."
 */
export function describeAttainment(
  target: Target,
  actual: Figure | TargetFigure,
  locale: Locale,
): string {
  const name = targetQuantityName(target.what, locale);
  return `${name}: ${standingText(target, actual, locale)}${missingClubs(actual, locale)}.`;
}

function standingText(target: Target, actual: Figure | TargetFigure, locale: Locale): string {
  if ("reason" in actual) return unknownText(actual, locale);
  const reached = attainment(target, actual);
  if (reached.status === "not-measurable") return unknownText(reached, locale);
  const standing =
    target.direction === "at-most"
      ? boundStanding(target, actual, locale)
      : reachedStanding(target, actual, locale);
  return `${countedText(target, actual, locale)}, ${standing}`;
}

/** What was counted; of a ratio with its parts, since the name of a count says what it is. */
function countedText({ what }: Target, actual: Figure, locale: Locale): string {
  const words = quantityWords(what);
  if (words.kind === "count") return formatCount(actual.numerator, locale);
  const value = valueText(what, actual.numerator / actual.denominator, locale);
  return `${value} (${fractionInWords({ ...actual, kind: words.kind }, words, locale)})`;
}

function reachedStanding(target: Target, actual: Figure, locale: Locale): string {
  const reached = formatRatio(attainment(target, actual).value ?? 0, locale);
  const bound = boundText(target, locale);
  const { missing } = targetGaps([target], new Map([[target.unit, actual]]));
  const beyond = excess(target, actual).value ?? 0;
  const distance = distanceText(target.what, missing, locale);
  if (locale === "vi") {
    const rest = missing > 0 ? `còn thiếu ${distance}` : passedText(beyond, locale);
    return `đạt ${reached} chỉ tiêu (${bound}), ${rest}`;
  }
  const rest = missing > 0 ? `${distance} short of it` : passedText(beyond, locale);
  return `${reached} of the target (${bound}), ${rest}`;
}

function passedText(beyond: number, locale: Locale): string {
  if (beyond === 0) return locale === "vi" ? "vừa đủ" : "just reached";
  return `${locale === "vi" ? "vượt" : "over by"} ${formatRatio(beyond, locale)}`;
}

function boundStanding(target: Target, actual: Figure, locale: Locale): string {
  const bound = boundText(target, locale);
  const beyond = excess(target, actual).value ?? 0;
  if (beyond <= 0) {
    return locale === "vi" ? `trong mức cho phép (${bound})` : `within the bound (${bound})`;
  }
  const by = formatRatio(beyond, locale);
  return locale === "vi"
    ? `vượt mức cho phép (${bound}) ${by}`
    : `over the bound (${bound}) by ${by}`;
}

function missingClubs(actual: Figure | TargetFigure, locale: Locale): string {
  const count = "clubsNotReported" in actual ? actual.clubsNotReported : 0;
  if (count === 0) return "";
  const clubs = clubsCounted(count, locale);
  return `; ${clubs} ${locale === "vi" ? "chưa báo cáo" : "did not report"}`;
}
