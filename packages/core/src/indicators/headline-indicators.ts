import type { IndicatorId } from "./catalogue.ts";

/**
 * The indicators that stand first wherever there is no room for all: at the head of
 * a scorecard, and in the line of a club in an overview unless others are asked for.
 * Our choice: who comes, how often, how many and who they are, what they do, and
 * whether the fund reaches them. A list of hundreds of clubs with every indicator of
 * each is tens of megabytes, which nobody reads on a phone.
 *
 * @example
 * import { HEADLINE_INDICATORS } from "@ishc/core";
 * HEADLINE_INDICATORS[0]; // "attendance-rate"
 */
export const HEADLINE_INDICATORS = [
  "attendance-rate",
  "meeting-regularity",
  "club-size",
  "older-share",
  "women-share",
  "area-coverage",
  "borrower-share",
] as const satisfies readonly IndicatorId[];
