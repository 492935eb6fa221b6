import { FACTS, type FactId, type Topic } from "../facts/fact-catalogue.ts";
import { INDICATORS } from "../indicators/catalogue.ts";
import type { IndicatorDefinition, IndicatorKind } from "../indicators/indicator.ts";
import { indicator } from "../indicators/measure.ts";

/**
 * Facts that a target can be set for, with the subject a club must have reported
 * for them to be known; null where a club that exists is enough.
 *
 * @example
 * import { TARGET_FACTS } from "@ishc/core";
 * TARGET_FACTS.older60; // "age60"
 */
export const TARGET_FACTS = {
  clubs: null,
  clubsFounded: null,
  members: "roll",
  women: "sex",
  older60: "age60",
  membersJoined: "roll",
  olderJoined: "roll",
  disadvantaged: "circumstances",
  borrowers: "borrowers",
  livelihoodVolunteers: "volunteers",
  homeCareVolunteers: "volunteers",
} as const satisfies Partial<Record<FactId, Topic | null>>;

/**
 * Shares of places that are no indicator: what is counted above and below the
 * line. Where the facts do not hold it, the two counts are given by hand.
 *
 * - `province-coverage`: provinces with a club / provinces
 * - `lowland-coverage`, `upland-coverage`: communes with a club / communes, in the
 *   lowland; in mountains, on the border and on islands
 *
 * @example
 * import { TARGET_SHARES } from "@ishc/core";
 * TARGET_SHARES["lowland-coverage"]; // ["lowlandCommunesWithClub", "lowlandCommunes"]
 */
export const TARGET_SHARES = {
  "province-coverage": null,
  "lowland-coverage": ["lowlandCommunesWithClub", "lowlandCommunes"],
  "upland-coverage": ["uplandCommunesWithClub", "uplandCommunes"],
} as const satisfies Record<string, readonly [FactId, FactId] | null>;

/** An indicator that a target can be set for: one that is the fraction of its two facts, no more. */
export type TargetIndicator = Exclude<
  (typeof INDICATORS)[number],
  { readonly kind: "growth" } | { readonly per: number }
>["id"];

/** What a target is set for: a fact, an indicator, or a share of places. */
export type TargetQuantity =
  | keyof typeof TARGET_FACTS
  | TargetIndicator
  | keyof typeof TARGET_SHARES;

const TARGET_INDICATORS = INDICATORS.filter(
  ({ kind, per }: IndicatorDefinition) => kind !== "growth" && per === undefined,
).map(({ id }) => id as TargetIndicator);

/** Every {@link TargetQuantity}. */
export const TARGET_QUANTITIES: readonly TargetQuantity[] = [
  ...(Object.keys(TARGET_FACTS) as (keyof typeof TARGET_FACTS)[]),
  ...TARGET_INDICATORS,
  ...(Object.keys(TARGET_SHARES) as (keyof typeof TARGET_SHARES)[]),
];

/** A whole number of people or clubs, or the kind of an indicator. */
export type QuantityKind = "count" | IndicatorKind;

/** What kind of number a quantity is. */
export function quantityKind(what: TargetQuantity): QuantityKind {
  if (isTargetFact(what)) return "count";
  return what in TARGET_SHARES ? "share" : indicator(what as TargetIndicator).kind;
}

/** Whether it is counted from the first day of the target on, and so begins at 0. */
export function isCountedFromStart(what: TargetQuantity): boolean {
  return FACTS.some(({ id, kind }) => id === what && kind === "flow");
}

export function isTargetFact(what: TargetQuantity): what is keyof typeof TARGET_FACTS {
  return what in TARGET_FACTS;
}

export function isTargetShare(what: TargetQuantity): what is keyof typeof TARGET_SHARES {
  return what in TARGET_SHARES;
}
