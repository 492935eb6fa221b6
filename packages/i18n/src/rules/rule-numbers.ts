import type { Rule } from "@ishc/core";
import type { Locale } from "../locale.ts";
import { formatCount, formatRatio } from "../numbers.ts";

/** How the number of a rule is read: so many, so many đồng, a part of a whole, so many for each. */
export type NumberKind = "count" | "money" | "share" | "mean";

/**
 * How a number of a rule is read. Of an indicator or a pack's own measure the
 * number itself tells: above 1 it is no share.
 */
export function numberKind({ measures }: Rule, value: number): NumberKind {
  if ("over" in measures) return measures.kind;
  if ("fact" in measures) return measures.fact.endsWith("Vnd") ? "money" : "count";
  return value > 1 ? "count" : "share";
}

/**
 * Writes a number of a rule: “60%”, “2.000 đồng”, “50”. A mean is rounded down,
 * so that one short of what is asked is not shown as if it reached it.
 */
export function numberText(kind: NumberKind, value: number, locale: Locale): string {
  if (kind === "share") return formatRatio(value, locale);
  return formatCount(Math.floor(value * 10) / 10, locale) + (kind === "money" ? " đồng" : "");
}
