import type { IndicatorDefinition } from "@ishc/core";
import type { Locale } from "../locale.ts";

/**
 * For how much time a mean is, where days or months are below the line: “ mỗi
 * tuần” for 7 days. Empty for all else, whose name says what it is for.
 */
export function timeText(
  { kind, below, per = 1 }: Pick<IndicatorDefinition, "kind" | "below" | "per">,
  locale: Locale,
): string {
  if (kind !== "mean") return "";
  const span = SPANS[`${per} ${below.vi.split(" ")[0]}`];
  if (span) return ` ${span[locale]}`;
  if (per === 1) return "";
  return locale === "vi" ? ` trên mỗi ${per} ${below.vi}` : ` for every ${per} ${below.en}`;
}

/** By the number for which it is, and the Vietnamese word for what is below the line. */
const SPANS: Readonly<Record<string, Record<Locale, string>>> = {
  "1 ngày": { vi: "mỗi ngày", en: "a day" },
  "7 ngày": { vi: "mỗi tuần", en: "a week" },
  "1 tháng": { vi: "mỗi tháng", en: "a month" },
  "12 tháng": { vi: "mỗi năm", en: "a year" },
};
