import type { Area } from "@ishc/core";
import type { Locale } from "./locale.ts";

export const AREA_NAMES_VI: Readonly<Record<Area, string>> = {
  livelihood: "Tăng thu nhập",
  health: "Chăm sóc sức khỏe",
  "home-care": "Chăm sóc tại nhà",
  "self-help": "Tự giúp nhau và hỗ trợ cộng đồng",
  rights: "Quyền và lợi ích",
  learning: "Nâng cao kiến thức",
  culture: "Văn hóa, văn nghệ, giao lưu",
  resources: "Vận động nguồn lực",
};

export const AREA_NAMES_EN: Readonly<Record<Area, string>> = {
  livelihood: "Livelihood and income",
  health: "Health care",
  "home-care": "Home care by volunteers",
  "self-help": "Self-help and community support",
  rights: "Rights and entitlements",
  learning: "Awareness and learning",
  culture: "Culture, visits and exchange",
  resources: "Resource mobilisation",
};

export const AREA_NAMES: Readonly<Record<Locale, Readonly<Record<Area, string>>>> = {
  vi: AREA_NAMES_VI,
  en: AREA_NAMES_EN,
};

/**
 * What people call an area of activity.
 *
 * @param area - one of the eight areas
 * @param locale - the language
 * @returns its short name
 * @example
 * import { areaName } from "@ishc/i18n";
 * areaName("health", "vi"); // "Chăm sóc sức khỏe"
 */
export function areaName(area: Area, locale: Locale): string {
  return AREA_NAMES[locale][area];
}
