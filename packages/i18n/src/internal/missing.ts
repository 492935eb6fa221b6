import type { IndicatorDefinition, Measurement, Words } from "@ishc/core";
import type { Locale } from "../locale.ts";
import { formatCount } from "../numbers.ts";
import { counted, wordsFor } from "./counted.ts";

/** What is not known: of a share, some of the whole; of all else, what may come on top. */
export function blankText(
  { blank, kind }: Measurement,
  { above }: Pick<IndicatorDefinition, "above">,
  locale: Locale,
): string[] {
  if (blank === 0) return [];
  const count = formatCount(blank, locale);
  const isVietnamese = locale === "vi";
  if (kind === "share")
    return [isVietnamese ? `${count} trường hợp chưa rõ` : `${count} not known`];
  const words = wordsFor(count, above, locale);
  return [isVietnamese ? `có thể thêm ${count} ${words}` : `perhaps ${count} more ${words}`];
}

const CLUBS: Words = { vi: "câu lạc bộ", en: "clubs" };

/** So many clubs. */
export function clubsCounted(count: number, locale: Locale): string {
  return counted(formatCount(count, locale), CLUBS, locale);
}
