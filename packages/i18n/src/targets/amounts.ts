import type { TargetQuantity } from "@ishc/core";
import { counted } from "../internal/counted.ts";
import type { Locale } from "../locale.ts";
import { formatValue } from "../measurement-values.ts";
import { formatCount } from "../numbers.ts";
import { quantityWords } from "./quantities.ts";

/**
 * A value that a document asks for, as exactly as targets can be set: a share to
 * a hundredth of a per cent.
 */
export function askedText(what: TargetQuantity, value: number, locale: Locale): string {
  const { kind } = quantityWords(what);
  const style = kind === "share" || kind === "ratio" ? "percent" : "decimal";
  return new Intl.NumberFormat(locale, { style, maximumFractionDigits: 2 }).format(value);
}

/** What was counted, or is expected by a day. */
export function valueText(what: TargetQuantity, value: number, locale: Locale): string {
  const words = quantityWords(what);
  if (words.kind === "count") return counted(formatCount(value, locale), words.counted, locale);
  return formatValue({ value, kind: words.kind, unit: words.unit }, locale);
}

/** How far one value is from another: so many more, or points of a percentage. */
export function distanceText(what: TargetQuantity, distance: number, locale: Locale): string {
  const words = quantityWords(what);
  if (words.kind === "count") return counted(formatCount(distance, locale), words.counted, locale);
  if (words.unit === "times")
    return counted(valueText(what, distance, locale), words.above, locale);
  if (words.unit !== "ratio") return valueText(what, distance, locale);
  return counted(formatCount(pointsOf(distance), locale), POINTS, locale);
}

const POINTS = { vi: "điểm phần trăm", en: "percentage points" };

/** Anything above 0 shows as something. */
function pointsOf(distance: number): number {
  return distance > 0 ? Math.max(distance * 100, 0.1) : 0;
}

/** What has to come each month, rounded up: a pace that is rounded down falls short. */
export function paceText(what: TargetQuantity, perMonth: number, locale: Locale): string {
  const words = quantityWords(what);
  const isPoints = words.kind !== "count" && words.unit === "ratio";
  const tenths = Number((perMonth * (isPoints ? 1000 : 10)).toFixed(6));
  return formatCount(Math.ceil(tenths) / 10, locale);
}
