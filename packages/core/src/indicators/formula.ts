import type { IndicatorDefinition, IndicatorKind } from "./indicator.ts";

/** The parts of a definition that say how its value comes about. */
export type Calculation = Pick<IndicatorDefinition, "numerator" | "denominator" | "kind" | "per">;

/** Least and most an indicator of a kind can be; null where there is no bound. */
const RANGES = {
  share: [0, 1],
  ratio: [0, null],
  mean: [0, null],
  growth: [-1, null],
} as const satisfies Record<IndicatorKind, readonly [number, number | null]>;

/**
 * What an indicator is reckoned by, in the names of its facts.
 *
 * @param definition - from {@link indicator}
 * @returns the formula
 * @example
 * import { formulaOf, indicator } from "@ishc/core";
 * formulaOf(indicator("women-share")); // "women / sexMembers"
 */
export function formulaOf({ numerator, denominator, kind, per = 1 }: Calculation): string {
  const fraction = `${numerator} ${per === 1 ? "" : `× ${per} `}/ ${denominator}`;
  return kind === "growth" ? `${fraction} − 1` : fraction;
}

/**
 * Between which values an indicator can lie.
 *
 * @param definition - from {@link indicator}
 * @returns the least and the most, both possible; null where there is no bound
 * @example
 * import { indicator, rangeOf } from "@ishc/core";
 * rangeOf(indicator("women-share")); // [0, 1]
 * rangeOf(indicator("club-size")); // [0, null]
 */
export function rangeOf({ kind }: Pick<Calculation, "kind">): readonly [number, number | null] {
  return RANGES[kind];
}

/** The value of a fraction, by the kind of indicator; the denominator is not 0. */
export function resultOf(
  { kind, per = 1 }: Pick<Calculation, "kind" | "per">,
  numerator: number,
  denominator: number,
): number {
  const value = (numerator * per) / denominator;
  return kind === "growth" ? value - 1 : value;
}
