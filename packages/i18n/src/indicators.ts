import type { IndicatorId } from "@ishc/core";
import type { Locale } from "./locale.ts";

/** How an indicator is spoken of. */
export interface IndicatorWords {
  /** Its name, as a heading. */
  readonly name: string;
  /** What the numerator counts: “lượt hội viên có mặt”. */
  readonly numerator: string;
  /** What the denominator counts: “lượt hội viên chính thức”. */
  readonly denominator: string;
}

const INDICATOR_WORDS: Record<Locale, Record<IndicatorId, IndicatorWords>> = {
  vi: {
    "attendance-rate": {
      name: "Tỷ lệ tham gia sinh hoạt",
      numerator: "lượt hội viên có mặt",
      denominator: "lượt hội viên có tên trong danh sách",
    },
    "meeting-regularity": {
      name: "Sinh hoạt đều hằng tháng",
      numerator: "tháng có sinh hoạt",
      denominator: "tháng phải sinh hoạt",
    },
    "club-size": {
      name: "Số hội viên mỗi câu lạc bộ",
      numerator: "hội viên",
      denominator: "câu lạc bộ",
    },
    "older-share": {
      name: "Tỷ lệ người cao tuổi (từ 60 tuổi)",
      numerator: "người từ đủ 60 tuổi",
      denominator: "hội viên",
    },
    "older-share-55": {
      name: "Tỷ lệ người từ 55 tuổi",
      numerator: "người từ đủ 55 tuổi",
      denominator: "hội viên",
    },
    "women-share": {
      name: "Tỷ lệ phụ nữ",
      numerator: "phụ nữ",
      denominator: "hội viên",
    },
    "younger-share": {
      name: "Tỷ lệ người dưới 60 tuổi",
      numerator: "người dưới 60 tuổi",
      denominator: "hội viên",
    },
    "younger-share-55": {
      name: "Tỷ lệ người dưới 55 tuổi",
      numerator: "người dưới 55 tuổi",
      denominator: "hội viên",
    },
    "older-women-share": {
      name: "Tỷ lệ phụ nữ trong số người cao tuổi",
      numerator: "phụ nữ từ đủ 60 tuổi",
      denominator: "người từ đủ 60 tuổi",
    },
    "area-coverage": {
      name: "Số mảng có hoạt động",
      numerator: "mảng có hoạt động",
      denominator: "mảng",
    },
    "all-areas": {
      name: "Câu lạc bộ hoạt động đủ 8 mảng",
      numerator: "câu lạc bộ đủ 8 mảng",
      denominator: "câu lạc bộ có báo cáo",
    },
  },
  en: {
    "attendance-rate": {
      name: "Attendance rate",
      numerator: "attendances",
      denominator: "attendances possible",
    },
    "meeting-regularity": {
      name: "Monthly meetings kept",
      numerator: "months with a meeting",
      denominator: "months due",
    },
    "club-size": { name: "Members a club", numerator: "members", denominator: "clubs" },
    "older-share": {
      name: "Share of older people (60 and over)",
      numerator: "people of 60 and over",
      denominator: "members",
    },
    "older-share-55": {
      name: "Share of people of 55 and over",
      numerator: "people of 55 and over",
      denominator: "members",
    },
    "women-share": { name: "Share of women", numerator: "women", denominator: "members" },
    "younger-share": {
      name: "Share of people under 60",
      numerator: "people under 60",
      denominator: "members",
    },
    "younger-share-55": {
      name: "Share of people under 55",
      numerator: "people under 55",
      denominator: "members",
    },
    "older-women-share": {
      name: "Women among the older members",
      numerator: "women of 60 and over",
      denominator: "people of 60 and over",
    },
    "area-coverage": {
      name: "Areas active",
      numerator: "areas active",
      denominator: "areas",
    },
    "all-areas": {
      name: "Clubs active in all eight areas",
      numerator: "clubs active in all eight areas",
      denominator: "clubs reporting",
    },
  },
};

/**
 * How to speak of an indicator: its name, and what is above and below the line.
 *
 * @param id - the indicator
 * @param locale - the language
 * @returns its words
 * @example
 * import { indicatorWords } from "@ishc/i18n";
 * indicatorWords("women-share", "vi").name; // "Tỷ lệ phụ nữ"
 */
export function indicatorWords(id: IndicatorId, locale: Locale): IndicatorWords {
  return INDICATOR_WORDS[locale][id];
}

/**
 * What people call an indicator.
 *
 * @param id - the indicator
 * @param locale - the language
 * @returns its name
 * @example
 * import { indicatorName } from "@ishc/i18n";
 * indicatorName("club-size", "en"); // "Members a club"
 */
export function indicatorName(id: IndicatorId, locale: Locale): string {
  return indicatorWords(id, locale).name;
}
