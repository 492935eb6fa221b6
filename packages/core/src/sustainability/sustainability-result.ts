import type { CivilDate } from "../calendar/civil-date.ts";
import type { IndicatorId } from "../indicators/catalogue.ts";
import type { NotMeasurableReason } from "../indicators/measure.ts";
import type { ExactRatio } from "./exact-ratio.ts";
import type { PointRange } from "./indicator-points.ts";
import type {
  SustainabilityBand,
  SustainabilityDimension,
  SustainabilityMethod,
} from "./method.ts";

/** What one indicator adds to the score. */
export interface IndicatorScore {
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** Its weight in the whole, on one scale for all indicators; whole. */
  readonly weight: number;
  /**
   * `scored`: there are points. `missing`: due, and not reported, or by too few of
   * many clubs, so that all points are possible. `left-out`: there is nothing to judge, and its weight does not count.
   */
  readonly state: "scored" | "missing" | "left-out";
  /** Why there is no number; null where there is one. */
  readonly reason: NotMeasurableReason | null;
  /** The fewest and the most points possible; null where it is left out. */
  readonly points: PointRange | null;
  /** What the formula gives, unrounded; null where there is no number. */
  readonly value: number | null;
  /** The number above the line. */
  readonly numerator: number;
  /** The number below the line. */
  readonly denominator: number;
  /** What may come on top above the line. */
  readonly blank: number;
  /** Clubs that are in the number; 1 or 0 for one club. */
  readonly clubsCounted: number;
  /** Clubs that should be in it and did not report. */
  readonly clubsNotReported: number;
}

/** The lowest and the highest score possible, in 0…1; equal where all is known. */
export interface ScoreRange {
  /** As if all that is missing were as bad as can be. */
  readonly lowest: ExactRatio;
  /** As if all that is missing were as good as can be. */
  readonly highest: ExactRatio;
}

/** How a club stands to one condition of a lasting club. */
export interface DimensionScore {
  /** Which one. */
  readonly key: SustainabilityDimension;
  /** The weighted mean of its indicators; null where there is nothing to judge. */
  readonly score: ScoreRange | null;
  /** Of the weight that is to be judged, the share known for certain; null where there is none. */
  readonly known: ExactRatio | null;
  /** Its indicators, in the order of the method. */
  readonly indicators: readonly IndicatorScore[];
}

/**
 * In which band a club is.
 *
 * - `named`: in this one, whatever it is that is missing
 * - `between`: what is missing decides in which one of these
 * - `not-named`: too little is known to name one, or there is nothing to judge
 */
export type BandPlacement =
  | {
      /** In one band for certain. */
      readonly status: "named";
      /** The band. */
      readonly band: SustainabilityBand;
    }
  | {
      /** In one of several bands. */
      readonly status: "between";
      /** The lowest one possible. */
      readonly lowest: SustainabilityBand;
      /** The highest one possible. */
      readonly highest: SustainabilityBand;
    }
  | {
      /** No band is named. */
      readonly status: "not-named";
      /** Why. */
      readonly reason: "too-little-known" | "nothing-due";
    };

/** How lasting a club is by a method, as plain JSON. Not an official ranking. */
export interface Sustainability {
  /** Tells the document from others. */
  readonly kind: "ishc-sustainability";
  /** Version of this document's format. */
  readonly version: 1;
  /** The method it was scored by. */
  readonly method: Pick<SustainabilityMethod, "id" | "version" | "fullPoints">;
  /** Always false: neither criteria nor weights of the official bands were published. */
  readonly isOfficialRanking: false;
  /** Id of the period. */
  readonly period: string;
  /** The day of counting. */
  readonly asOf: CivilDate;
  /** The weighted mean of all indicators; null where there is nothing to judge. */
  readonly score: ScoreRange | null;
  /** Of the weight that is to be judged, the share known for certain; null where there is none. */
  readonly known: ExactRatio | null;
  /** The band. */
  readonly placement: BandPlacement;
  /** The dimensions, in the order of the method. */
  readonly dimensions: readonly DimensionScore[];
}
