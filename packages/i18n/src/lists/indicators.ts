import {
  INDICATOR_GROUP_WORDS,
  type IndicatorDefinition,
  type IndicatorGroup,
  type IndicatorKind,
  type IndicatorUnit,
  type Words,
} from "@ishc/core";
import type { Locale } from "../locale.ts";

/**
 * What people call a group of indicators.
 *
 * @param group - of an indicator
 * @param locale - the language
 * @returns its name, as a heading
 * @example
 * import { indicatorGroupName } from "@ishc/i18n";
 * indicatorGroupName("replication", "vi"); // "Nhân rộng mô hình"
 */
export function indicatorGroupName(group: IndicatorGroup, locale: Locale): string {
  return INDICATOR_GROUP_WORDS[group][locale];
}

const KIND_NAMES: Readonly<Record<IndicatorKind, Words>> = {
  share: { vi: "Phần của tổng số", en: "Part of a whole" },
  ratio: { vi: "Tỷ số", en: "Ratio" },
  mean: { vi: "Bình quân", en: "Mean" },
  growth: { vi: "Mức tăng, giảm", en: "Growth" },
};

/**
 * How an indicator comes from its two numbers, in words.
 *
 * @param kind - of an indicator
 * @param locale - the language
 * @returns a few words
 * @example
 * import { indicatorKindName } from "@ishc/i18n";
 * indicatorKindName("mean", "vi"); // "Bình quân"
 */
export function indicatorKindName(kind: IndicatorKind, locale: Locale): string {
  return KIND_NAMES[kind][locale];
}

/** The units that always stand behind a number. */
export const UNIT_WORDS: Readonly<Record<"people" | "months", Words>> = {
  people: { vi: "người", en: "people" },
  months: { vi: "tháng", en: "months" },
};

const UNIT_NAMES: Readonly<Record<IndicatorUnit, Words>> = {
  ...UNIT_WORDS,
  ratio: { vi: "tỷ lệ", en: "ratio" },
  times: { vi: "lần", en: "times" },
  vnd: { vi: "đồng", en: "đồng" },
};

/**
 * What an indicator is counted in, in words.
 *
 * @param unit - of an indicator or a measurement
 * @param locale - the language
 * @returns the unit, as it stands behind a number; in English in the plural
 * @example
 * import { indicatorUnitName } from "@ishc/i18n";
 * indicatorUnitName("people", "vi"); // "người"
 */
export function indicatorUnitName(unit: IndicatorUnit, locale: Locale): string {
  return UNIT_NAMES[unit][locale];
}

const DIRECTION_NAMES: Readonly<Record<IndicatorDefinition["direction"], Words>> = {
  higher: { vi: "Càng cao càng tốt", en: "More is better" },
  lower: { vi: "Càng thấp càng tốt", en: "Less is better" },
  band: { vi: "Tốt nhất là trong khoảng nêu ra", en: "Best within a band" },
};

/**
 * Whether more of an indicator is better, in words.
 *
 * @param direction - of an indicator
 * @param locale - the language
 * @returns a few words
 * @example
 * import { indicatorDirectionName } from "@ishc/i18n";
 * indicatorDirectionName("lower", "vi"); // "Càng thấp càng tốt"
 */
export function indicatorDirectionName(
  direction: IndicatorDefinition["direction"],
  locale: Locale,
): string {
  return DIRECTION_NAMES[direction][locale];
}
