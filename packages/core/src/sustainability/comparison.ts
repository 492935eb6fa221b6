import type { CivilDate } from "../calendar/civil-date.ts";
import type { IndicatorId } from "../indicators/catalogue.ts";
import type { ExactRatio } from "./exact-ratio.ts";
import type { SustainabilityDimension } from "./method.ts";
import type {
  BandPlacement,
  IndicatorScore,
  ScoreRange,
  Sustainability,
} from "./sustainability-result.ts";

/**
 * Why an indicator moved.
 *
 * - `value-moved`: what was counted is another
 * - `became-reported`, `no-longer-reported`: it was due both times
 * - `fell-due`, `no-longer-due`: there was something to judge only after, only before
 */
export const MOVE_CAUSES = [
  "value-moved",
  "became-reported",
  "no-longer-reported",
  "fell-due",
  "no-longer-due",
] as const;

/** One of {@link MOVE_CAUSES}. */
export type MoveCause = (typeof MOVE_CAUSES)[number];

/** By how much a score moved; below 0 where it fell. */
export interface ScoreChange {
  /** Of the lowest score possible. */
  readonly lowest: ExactRatio;
  /** Of the highest score possible. */
  readonly highest: ExactRatio;
}

/** What moved of one indicator, and what of the whole change comes from it. */
export interface IndicatorMove {
  /** The dimension it belongs to. */
  readonly dimension: SustainabilityDimension;
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** Why it moved. */
  readonly cause: MoveCause;
  /** What it was. */
  readonly before: IndicatorScore;
  /** What it is. */
  readonly after: IndicatorScore;
  /** Its part of the change; null where there is no change to speak of. */
  readonly contribution: ScoreChange | null;
}

/** A dimension at both times. */
export interface DimensionMove {
  /** Which one. */
  readonly key: SustainabilityDimension;
  /** Its score before; null where there was nothing to judge. */
  readonly before: ScoreRange | null;
  /** Its score after; null where there was nothing to judge. */
  readonly after: ScoreRange | null;
}

/** When a result was, and what it came to. */
export interface ComparedResult {
  /** Id of the period. */
  readonly period: string;
  /** The day of counting. */
  readonly asOf: CivilDate;
  /** The score; null where there was nothing to judge. */
  readonly score: ScoreRange | null;
  /** The band. */
  readonly placement: BandPlacement;
}

/** Two results by one method: what moved, and why. */
export interface SustainabilityComparison {
  /** The method of both. */
  readonly method: Sustainability["method"];
  /** The earlier one. */
  readonly before: ComparedResult;
  /** The later one. */
  readonly after: ComparedResult;
  /** By how much the score moved; null where one of the two has none. */
  readonly change: ScoreChange | null;
  /** The dimensions, in the order of the method. */
  readonly dimensions: readonly DimensionMove[];
  /** The indicators that moved, what moved the score most first; contributions add up to the change. */
  readonly moves: readonly IndicatorMove[];
}
