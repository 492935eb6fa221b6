import {
  type IndicatorDefinition,
  indicator,
  type TARGET_FACTS,
  TARGET_SHARES,
  type TargetQuantity,
  type Words,
} from "@ishc/core";
import { upperFirst } from "../internal/first-letter.ts";
import type { Locale } from "../locale.ts";

/** Whole numbers of people and clubs: what stands behind the number. */
const COUNT_WORDS: Readonly<Record<keyof typeof TARGET_FACTS, Words>> = {
  clubs: { vi: "câu lạc bộ đang hoạt động", en: "active clubs" },
  clubsFounded: { vi: "câu lạc bộ thành lập mới", en: "new clubs" },
  members: { vi: "hội viên", en: "members" },
  women: { vi: "hội viên nữ", en: "women among members" },
  older60: { vi: "hội viên từ 60 tuổi trở lên", en: "members of 60 and over" },
  membersJoined: { vi: "hội viên mới tham gia", en: "members who joined" },
  olderJoined: { vi: "người cao tuổi mới tham gia", en: "older people who joined" },
  disadvantaged: {
    vi: "hội viên nghèo, cận nghèo, khó khăn",
    en: "poor, near-poor and disadvantaged members",
  },
  borrowers: { vi: "người được vay vốn", en: "borrowers" },
  livelihoodVolunteers: {
    vi: "tình nguyện viên phát triển kinh tế",
    en: "economic-development volunteers",
  },
  homeCareVolunteers: {
    vi: "tình nguyện viên chăm sóc tại nhà",
    en: "home-care volunteers",
  },
};

type CountedWords = Pick<IndicatorDefinition, "name" | "above" | "below">;

/** Shares that are no indicator, in the same words as indicators have. */
const SHARE_WORDS: Readonly<Record<keyof typeof TARGET_SHARES, CountedWords>> = {
  "province-coverage": {
    name: { vi: "Tỷ lệ tỉnh, thành phố có câu lạc bộ", en: "Share of provinces with a club" },
    above: { vi: "tỉnh, thành phố có câu lạc bộ", en: "provinces with a club" },
    below: { vi: "tỉnh, thành phố", en: "provinces" },
  },
  "lowland-coverage": {
    name: {
      vi: "Tỷ lệ xã, phường đồng bằng có câu lạc bộ",
      en: "Share of lowland communes with a club",
    },
    above: { vi: "xã, phường đồng bằng có câu lạc bộ", en: "lowland communes with a club" },
    below: { vi: "xã, phường đồng bằng", en: "lowland communes" },
  },
  "upland-coverage": {
    name: {
      vi: "Tỷ lệ xã, phường miền núi, biên giới, hải đảo có câu lạc bộ",
      en: "Share of mountain, border and island communes with a club",
    },
    above: {
      vi: "xã, phường miền núi, biên giới, hải đảo có câu lạc bộ",
      en: "mountain, border and island communes with a club",
    },
    below: {
      vi: "xã, phường miền núi, biên giới, hải đảo",
      en: "mountain, border and island communes",
    },
  },
};

/** What a target is set for: a count with its words, or the fraction of two counts. */
export type QuantityWords =
  | { readonly kind: "count"; readonly counted: Words }
  | (CountedWords & Pick<IndicatorDefinition, "kind" | "unit">);

/** How a quantity is spoken of. */
export function quantityWords(what: TargetQuantity): QuantityWords {
  if (isCount(what)) return { kind: "count", counted: COUNT_WORDS[what] };
  if (isShare(what)) return { ...SHARE_WORDS[what], kind: "share", unit: "ratio" };
  return indicator(what);
}

/**
 * What people call what a target is set for.
 *
 * @param what - the quantity
 * @param locale - the language
 * @returns its name, as a heading
 * @example
 * import { targetQuantityName } from "@ishc/i18n";
 * targetQuantityName("clubsFounded", "vi"); // "Số câu lạc bộ thành lập mới"
 * targetQuantityName("province-coverage", "en"); // "Share of provinces with a club"
 */
export function targetQuantityName(what: TargetQuantity, locale: Locale): string {
  const words = quantityWords(what);
  if (words.kind !== "count") return words.name[locale];
  return locale === "vi" ? `Số ${words.counted.vi}` : upperFirst(words.counted.en);
}

function isCount(what: TargetQuantity): what is keyof typeof COUNT_WORDS {
  return Object.keys(COUNT_WORDS).includes(what);
}

function isShare(what: TargetQuantity): what is keyof typeof TARGET_SHARES {
  return Object.keys(TARGET_SHARES).includes(what);
}
