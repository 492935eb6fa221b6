import type { IndicatorId } from "../indicators/catalogue.ts";
import type { Mend } from "../rules/mend.ts";
import type { ExactRatio } from "./exact-ratio.ts";
import type { ScoreEdge, SustainabilityBand, SustainabilityDimension } from "./method.ts";

/** One thing that would have to change. */
export interface LiftChange {
  /** The dimension it belongs to. */
  readonly dimension: SustainabilityDimension;
  /** The indicator. */
  readonly indicator: IndicatorId;
  /**
   * `raise`: it has to become better. `clear-up`: it may be good enough already, once
   * blanks are filled in. `report`: it has to be reported, and be so good.
   */
  readonly kind: "raise" | "clear-up" | "report";
  /** Points it has for certain now, and those it needs. */
  readonly points: {
    /** The fewest possible now. */
    readonly from: number;
    /** Those needed. */
    readonly to: number;
  };
  /** What has to be reached: the edge of the method, with its source. */
  readonly reach: ScoreEdge;
  /** The number above the line now. */
  readonly numerator: number;
  /** The number below the line now. */
  readonly denominator: number;
  /**
   * So many more or fewer of what is counted above the line, with all else as it is;
   * null where no such count would do, or nothing was counted.
   */
  readonly needs: Mend | null;
}

/** A smallest change that would lift a club by a band: of one indicator, or of two together. */
export interface Lift {
  /** What has to change; neither less of it nor one of two alone would do. */
  readonly changes: readonly LiftChange[];
  /** The lowest score possible then. */
  readonly lowest: ExactRatio;
}

/**
 * What would lift a club by a band.
 *
 * - `lifts`: here is how
 * - `more-than-two`: more than two indicators would have to change
 * - `highest-band`: it is in the highest one
 * - `too-little-known`: report more first
 * - `nothing-due`: there is nothing to judge
 */
export interface WhatWouldLift {
  /** Whether there is a way. */
  readonly status: "lifts" | "more-than-two" | "highest-band" | "too-little-known" | "nothing-due";
  /** The lowest band possible; null where none is named. */
  readonly from: SustainabilityBand | null;
  /** The band above it; null where there is none. */
  readonly to: SustainabilityBand | null;
  /** Every smallest change, those with the fewest steps first; of one indicator, or else of two. */
  readonly lifts: readonly Lift[];
  /** What is due and not reported, the heaviest first. */
  readonly unreported: readonly IndicatorId[];
}
