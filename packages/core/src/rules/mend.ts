import type { Rule } from "./rule.ts";

/** The smallest change that would meet a missed rule. */
export interface Mend {
  /** So many more of what is counted (members, women, months …). */
  readonly add?: number;
  /** So many fewer. */
  readonly remove?: number;
}

/**
 * Finds the smallest change that would meet a missed rule. For members, one
 * more person of the kind asked for also makes the club larger; months and
 * areas already due only change above the line.
 */
export function mendOf(
  { measures, asks }: Rule,
  numerator: number,
  denominator: number,
): Mend | undefined {
  const tooMuch = numerator / denominator > asks.min;
  if (tooMuch) return { remove: Math.ceil(numerator - (asks.max ?? asks.min) * denominator) };
  const isOfMembers = "indicator" in measures && measures.indicator !== "meeting-regularity";
  if (!isOfMembers) return { add: Math.ceil(asks.min * denominator - numerator) };
  if (asks.min >= 1) return undefined;
  let add = Math.max(0, Math.floor((asks.min * denominator - numerator) / (1 - asks.min)) - 1);
  while ((numerator + add) / (denominator + add) < asks.min) add += 1;
  return { add };
}
