import type { Measurement } from "@ishc/core";
import { counted } from "./internal/counted.ts";
import { UNIT_WORDS } from "./lists/indicators.ts";
import type { Locale } from "./locale.ts";
import { formatCount, formatGrowth, formatRatio, formatVnd } from "./numbers.ts";

/**
 * Writes the value of a measurement with its unit: a percentage for a share or a
 * ratio, more or less for growth, so many people, months or đồng, a bare number for
 * what happened so many times, a dash where there is none (say why beside it:
 * {@link reasonText}).
 *
 * @param measurement - from `measure`
 * @param locale - the language
 * @returns the value for reading
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * import { formatValue } from "@ishc/i18n";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, members: 55, attendanceEligible: 60, attendancePresent: 52 });
 * formatValue(measure("attendance-rate", facts), "vi"); // "86,7%"
 * formatValue(measure("club-size", facts), "vi"); // "55 người"
 * formatValue(measure("women-share", facts), "vi"); // "–"
 */
export function formatValue(
  { value, kind, unit }: Pick<Measurement, "value" | "kind" | "unit">,
  locale: Locale,
): string {
  if (value === null) return "–";
  if (kind === "growth") return formatGrowth(value, locale);
  if (unit === "vnd") return formatVnd(value, locale);
  if (unit === "ratio" && kind !== "mean") return formatRatio(value, locale);
  const number = meanText(value, locale);
  return unit === "ratio" || unit === "times" ? number : counted(number, UNIT_WORDS[unit], locale);
}

/** A mean above 0 is never shown as 0, as no share is. */
function meanText(mean: number, locale: Locale): string {
  return formatCount(mean > 0 ? Math.max(mean, 0.1) : mean, locale);
}
