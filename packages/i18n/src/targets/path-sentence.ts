import type { CivilDate, PathStanding, Target } from "@ishc/core";
import { formatDate } from "../dates.ts";
import type { Locale } from "../locale.ts";
import { distanceText, valueText } from "./amounts.ts";
import { targetQuantityName } from "./quantities.ts";
import { targetDirectionName, unknownText } from "./reasons.ts";

/** A standing on the path of a target, and the day it is of. */
export interface StandingOnDay {
  /** The day. */
  readonly on: CivilDate;
  /** From `againstPath`. */
  readonly standing: PathStanding;
}

/**
 * Says in one sentence how a figure stands to what its target expects by a day.
 *
 * @param target - the target
 * @param day - the standing, and the day it is of
 * @param locale - the language
 * @returns one sentence with its full stop
 * @example
 * import { againstPath, PUBLISHED_TARGETS } from "@ishc/core";
 * import { describeTargetPath } from "@ishc/i18n";
 * const target = PUBLISHED_TARGETS.find(({ id }) => id === "decision-1648-clubs-2035");
 * const on = "2030-12-31";
 * const standing = againstPath(target, { numerator: 5800, denominator: 1 }, on);
 * describeTargetPath(target, { on, standing }, "vi");
 * // "Số câu lạc bộ thành lập mới: theo lộ trình đến ngày 31/12/2030 cần ít nhất 6.000 câu lạc bộ thành lập mới, hiện còn thiếu 200 câu lạc bộ thành lập mới."
 */
export function describeTargetPath(
  target: Target,
  { on, standing }: StandingOnDay,
  locale: Locale,
): string {
  const name = targetQuantityName(target.what, locale);
  if (standing.status === "not-measurable") return `${name}: ${unknownText(standing, locale)}.`;
  const { what, direction } = target;
  const expected = valueText(what, standing.expected, locale);
  const asked = `${targetDirectionName(direction, locale)} ${expected}`;
  const day = formatDate(on, locale);
  const path =
    locale === "vi"
      ? `theo lộ trình đến ngày ${day} cần ${asked}`
      : `by ${day} the path asks for ${asked}`;
  return `${name}: ${path}, ${differenceText(target, standing, locale)}.`;
}

type Measured = Extract<PathStanding, { readonly status: "measured" }>;

function differenceText({ what }: Target, { value, isReached }: Measured, locale: Locale): string {
  const { exactly, notBeyond, more, fewer, beyond, short } = DIFFERENCES[locale];
  if (value === 0) return isReached ? exactly : notBeyond;
  const distance = distanceText(what, Math.abs(value), locale);
  if (value > 0) return (isReached ? more : beyond)(distance);
  return (isReached ? fewer : short)(distance);
}

type Difference = (distance: string) => string;

interface Differences {
  readonly exactly: string;
  readonly notBeyond: string;
  /** Above, as asked. */
  readonly more: Difference;
  /** Below a bound, as asked. */
  readonly fewer: Difference;
  /** Above a bound. */
  readonly beyond: Difference;
  /** Below what is asked. */
  readonly short: Difference;
}

const DIFFERENCES: Readonly<Record<Locale, Differences>> = {
  vi: {
    exactly: "hiện vừa đúng",
    notBeyond: "hiện mới bằng, chưa vượt",
    more: (distance) => `hiện nhiều hơn ${distance}`,
    fewer: (distance) => `hiện ít hơn ${distance}`,
    beyond: (distance) => `hiện vượt mức ${distance}`,
    short: (distance) => `hiện còn thiếu ${distance}`,
  },
  en: {
    exactly: "it is just there",
    notBeyond: "it is just there and not beyond",
    more: (distance) => `it is ahead by ${distance}`,
    fewer: (distance) => `it is below by ${distance}`,
    beyond: (distance) => `it is above by ${distance}`,
    short: (distance) => `it is behind by ${distance}`,
  },
};
