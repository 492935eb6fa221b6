import {
  type SUSTAINABILITY_BANDS,
  type SUSTAINABILITY_DIMENSIONS,
  SUSTAINABILITY_METHOD,
  type SustainabilityBand,
  type SustainabilityDimension,
  type SustainabilityMethod,
  type Words,
} from "@ishc/core";
import { ownWords } from "../internal/own-text.ts";
import type { Locale } from "../locale.ts";

const DIMENSIONS: Readonly<Record<(typeof SUSTAINABILITY_DIMENSIONS)[number], Words>> = {
  governance: { vi: "Quản lý câu lạc bộ", en: "Governance" },
  participation: { vi: "Tham gia sinh hoạt", en: "Participation" },
  areas: { vi: "Tám mảng hoạt động", en: "Eight areas" },
  fund: { vi: "Quỹ", en: "Fund" },
  "care-and-health": { vi: "Chăm sóc và sức khỏe", en: "Care and health" },
  "support-and-linkage": { vi: "Hỗ trợ, liên kết", en: "Support and linkage" },
};

/** Plain words of our own: projects called bands “mạnh” and “rất mạnh”, by criteria nobody published. */
const BANDS: Readonly<Record<(typeof SUSTAINABILITY_BANDS)[number], Words>> = {
  "needs-support": { vi: "Cần hỗ trợ thêm", en: "Needs support" },
  building: { vi: "Đang củng cố", en: "Being built up" },
  steady: { vi: "Ổn định", en: "Steady" },
  lasting: { vi: "Bền vững", en: "Lasting" },
};

/**
 * What people call a condition of a lasting club.
 *
 * @param key - of a dimension
 * @param locale - the language
 * @param method - for names of its own, where it is not the kit's
 * @returns its name, as a heading
 * @example
 * import { sustainabilityDimensionName } from "@ishc/i18n";
 * sustainabilityDimensionName("care-and-health", "vi"); // "Chăm sóc và sức khỏe"
 */
export function sustainabilityDimensionName(
  key: SustainabilityDimension,
  locale: Locale,
  { dimensions }: Pick<SustainabilityMethod, "dimensions"> = SUSTAINABILITY_METHOD,
): string {
  const own = dimensions.find((each) => each.key === key)?.name;
  return (own ?? ownWords(DIMENSIONS, key))?.[locale] ?? key;
}

/**
 * What people call a band of clubs. These are words of the kit, not the official
 * ones, whose criteria nobody published.
 *
 * @param key - of a band
 * @param locale - the language
 * @param method - for names of its own, where it is not the kit's
 * @returns its name
 * @example
 * import { sustainabilityBandName } from "@ishc/i18n";
 * sustainabilityBandName("lasting", "vi"); // "Bền vững"
 */
export function sustainabilityBandName(
  key: SustainabilityBand,
  locale: Locale,
  { bands }: Pick<SustainabilityMethod, "bands"> = SUSTAINABILITY_METHOD,
): string {
  const own = bands.find((each) => each.key === key)?.name;
  return (own ?? ownWords(BANDS, key))?.[locale] ?? key;
}
