import type { Rule } from "@ishc/core";
import type { Locale } from "../locale.ts";
import { formatCount, formatRatio } from "../numbers.ts";

/** How the number of a rule is read: so many, a part of a whole, so many for each. */
export type NumberKind = "count" | "share" | "mean";

/**
 * How a number of a rule is read. Of an indicator or a pack's own measure the
 * number itself tells: above 1 it is no share.
 */
export function numberKind({ measures }: Rule, value: number): NumberKind {
  if ("over" in measures) return measures.kind;
  return "fact" in measures || value > 1 ? "count" : "share";
}

/**
 * Writes a number of a rule: “60%”, “50”, “2.000”. A mean is rounded down,
 * so that one short of what is asked is not shown as if it reached it.
 */
export function numberText(kind: NumberKind, value: number, locale: Locale): string {
  if (kind === "share") return formatRatio(value, locale);
  return formatCount(Math.floor(value * 10) / 10, locale);
}

/** Whether the number of a rule is money, in whole đồng. */
export function isMoney({ measures }: Rule): boolean {
  return "fact" in measures && measures.fact.endsWith("Vnd");
}
