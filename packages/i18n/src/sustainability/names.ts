import {
  SUSTAINABILITY_BAND_WORDS,
  SUSTAINABILITY_DIMENSION_WORDS,
  SUSTAINABILITY_METHOD,
  type SustainabilityBand,
  type SustainabilityDimension,
  type SustainabilityMethod,
} from "@ishc/core";
import { ownWords } from "../internal/own-text.ts";
import type { Locale } from "../locale.ts";

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
  return (own ?? ownWords(SUSTAINABILITY_DIMENSION_WORDS, key))?.[locale] ?? key;
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
  return (own ?? ownWords(SUSTAINABILITY_BAND_WORDS, key))?.[locale] ?? key;
}
