import type { Terrain, UnitLevel, Words } from "@ishc/core";
import type { Locale } from "../locale.ts";

export const UNIT_LEVEL_NAMES: Readonly<Record<UnitLevel, Words>> = {
  country: { vi: "Cả nước", en: "Country" },
  province: { vi: "Tỉnh, thành phố", en: "Province" },
  district: { vi: "Huyện, quận, thị xã", en: "District" },
  commune: { vi: "Xã, phường, đặc khu", en: "Commune" },
};

/**
 * What people call a level of administration.
 *
 * @param level - of a unit
 * @param locale - the language
 * @returns its name
 * @example
 * import { unitLevelName } from "@ishc/i18n";
 * unitLevelName("commune", "vi"); // "Xã, phường, đặc khu"
 */
export function unitLevelName(level: UnitLevel, locale: Locale): string {
  return UNIT_LEVEL_NAMES[level][locale];
}

export const TERRAIN_NAMES: Readonly<Record<Terrain, Words>> = {
  lowland: { vi: "Đồng bằng", en: "Lowland" },
  mountain: { vi: "Miền núi", en: "Mountain" },
  border: { vi: "Biên giới", en: "Border" },
  island: { vi: "Hải đảo", en: "Island" },
};

/**
 * What people call a kind of land.
 *
 * @param terrain - of a unit
 * @param locale - the language
 * @returns its name
 * @example
 * import { terrainName } from "@ishc/i18n";
 * terrainName("island", "vi"); // "Hải đảo"
 */
export function terrainName(terrain: Terrain, locale: Locale): string {
  return TERRAIN_NAMES[terrain][locale];
}
