import type { TargetGaps, Words } from "@ishc/core";
import { counted } from "../internal/counted.ts";
import type { Locale } from "../locale.ts";
import { formatCount } from "../numbers.ts";
import { distanceText } from "./amounts.ts";
import { quantityWords, targetQuantityName } from "./quantities.ts";

/**
 * Says in one sentence what units lack of their targets together. Percentages of
 * different units do not add, so of shares only the units are counted.
 *
 * @param gaps - from `targetGaps`
 * @param locale - the language
 * @returns one sentence with its full stop
 * @example
 * import { PUBLISHED_TARGETS, targetGaps } from "@ishc/core";
 * import { describeGaps } from "@ishc/i18n";
 * const targets = PUBLISHED_TARGETS.filter(({ id }) => ["ninh-thuan-clubs", "hoa-binh-clubs"].includes(id));
 * const count = (numerator) => ({ numerator, denominator: 1 });
 * const gaps = targetGaps(targets, new Map([["58", count(36)], ["17", count(60)]]));
 * describeGaps(gaps, "vi");
 * // "Số câu lạc bộ thành lập mới: 1 trên 2 đơn vị đã đạt chỉ tiêu, còn thiếu tổng cộng 15 câu lạc bộ thành lập mới."
 * describeGaps(gaps, "en");
 * // "New clubs: 1 of 2 units reached the target, 15 new clubs short in all."
 */
export function describeGaps(gaps: TargetGaps, locale: Locale): string {
  const what = gaps.gaps[0]?.target.what;
  const { noTarget, reached, short, unknown, withoutTarget } = PHRASES[locale];
  const without = gaps.withoutTarget.length;
  if (what === undefined) return `${noTarget}.`;
  const units = (count: number) => counted(formatCount(count, locale), UNITS, locale);
  const isSummed = quantityWords(what).kind === "count" && gaps.missing > 0;
  const clauses = [
    reached(formatCount(gaps.reached, locale), units(gaps.gaps.length)),
    ...(isSummed ? [short(distanceText(what, gaps.missing, locale))] : []),
    ...(gaps.unknown > 0 ? [unknown(units(gaps.unknown))] : []),
    ...(without > 0 ? [withoutTarget(units(without))] : []),
  ];
  return `${targetQuantityName(what, locale)}: ${clauses.join(", ")}.`;
}

const UNITS: Words = { vi: "đơn vị", en: "units" };

interface Phrases {
  readonly noTarget: string;
  readonly reached: (count: string, all: string) => string;
  readonly short: (missing: string) => string;
  readonly unknown: (units: string) => string;
  readonly withoutTarget: (units: string) => string;
}

const PHRASES: Readonly<Record<Locale, Phrases>> = {
  vi: {
    noTarget: "Không đơn vị nào có chỉ tiêu",
    reached: (count, all) => `${count} trên ${all} đã đạt chỉ tiêu`,
    short: (missing) => `còn thiếu tổng cộng ${missing}`,
    unknown: (units) => `${units} chưa tính được`,
    withoutTarget: (units) => `${units} không có chỉ tiêu`,
  },
  en: {
    noTarget: "No unit has a target",
    reached: (count, all) => `${count} of ${all} reached the target`,
    short: (missing) => `${missing} short in all`,
    unknown: (units) => `${units} not known`,
    withoutTarget: (units) => `${units} without a target`,
  },
};
