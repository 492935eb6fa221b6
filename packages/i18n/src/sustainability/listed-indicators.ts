import { type IndicatorId, indicator } from "@ishc/core";
import { lowerFirst } from "../internal/first-letter.ts";
import type { Locale } from "../locale.ts";

/** How many are named before the rest is counted. */
const NAMED = 3;

/** Names indicators in the middle of a sentence, the first ones by name: “tỷ lệ thu hội phí và 2 chỉ số khác”. */
export function listedIndicators(ids: readonly IndicatorId[], locale: Locale): string {
  const named = ids.slice(0, NAMED).map((id) => lowerFirst(indicator(id).name[locale]));
  const rest = ids.length - named.length;
  if (rest === 0) return named.join(", ");
  const others =
    locale === "vi" ? `và ${rest} chỉ số khác` : `and ${rest} other${rest === 1 ? "" : "s"}`;
  return `${named.join(", ")} ${others}`;
}
