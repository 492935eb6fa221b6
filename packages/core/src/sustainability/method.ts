import type { IndicatorId } from "../indicators/catalogue.ts";
import type { Authority, CitedSource, OwnSourceKey, Source, Words } from "../sources.ts";

/** The conditions of a lasting club, in the order reports show them. */
export const SUSTAINABILITY_DIMENSIONS = [
  "governance",
  "participation",
  "areas",
  "fund",
  "care-and-health",
  "support-and-linkage",
] as const;

/** One of {@link SUSTAINABILITY_DIMENSIONS}, or one of a method's own. */
export type SustainabilityDimension = (typeof SUSTAINABILITY_DIMENSIONS)[number] | `x-${string}`;

/** The bands of the kit's own method, from the lowest. They are no official ones. */
export const SUSTAINABILITY_BANDS = ["needs-support", "building", "steady", "lasting"] as const;

/** One of {@link SUSTAINABILITY_BANDS}, or one of a method's own. */
export type SustainabilityBand = (typeof SUSTAINABILITY_BANDS)[number] | `x-${string}`;

/** A number as a fraction of whole numbers, so that it is compared exactly: 79.5 % is 159 / 200. */
export interface WholeRatio {
  /** Above the line; whole, below 0 only for growth. */
  readonly numerator: number;
  /** Below the line; whole, at least 1. */
  readonly denominator: number;
}

/**
 * What has to be reached for so many points, in the unit of the indicator (ratios
 * in 0…1). Both ends belong to it. At least one end is given.
 */
export interface ScoreEdge {
  /** Points for whoever reaches it; whole, more than for the edge before. */
  readonly points: number;
  /** At least this much. */
  readonly min?: WholeRatio;
  /** At most this much. */
  readonly max?: WholeRatio;
  /** Where the number comes from. */
  readonly source: CitedSource;
  /** How binding that is for this number. */
  readonly authority: Authority;
}

/** How one indicator is scored. */
export interface ScoredIndicator {
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** How much it weighs beside the others of its dimension; whole, at least 1. */
  readonly weight: number;
  /**
   * What it comes to where there is nothing to divide by. `leave-out` (unless
   * given): there is nothing to judge, and its weight is left out. `no-points`:
   * there should have been something.
   */
  readonly withoutBase?: "leave-out" | "no-points";
  /**
   * The edges, from the fewest points to the most; each lies inside the one before,
   * and the last gives the method's full points. Short of all of them is 0 points.
   */
  readonly edges: readonly ScoreEdge[];
}

/** One condition of a lasting club: the weighted mean of its indicators. */
export interface MethodDimension {
  /** Its key; one of a method's own begins with `x-`. */
  readonly key: SustainabilityDimension;
  /** What people call it; needed for a method's own alone. */
  readonly name?: Words;
  /** How much it weighs beside the other dimensions; whole, at least 1. */
  readonly weight: number;
  /** Its indicators. */
  readonly indicators: readonly ScoredIndicator[];
}

/** A band of scores. */
export interface MethodBand {
  /** Its key; one of a method's own begins with `x-`. */
  readonly key: SustainabilityBand;
  /** What people call it; needed for a method's own alone. */
  readonly name?: Words;
  /** The lowest score that belongs to it, in 0…1; it ends where the next one begins. */
  readonly from: WholeRatio;
}

/** How clubs are scored, as data. Same id and version, same weights and edges. */
export interface SustainabilityMethod {
  /** Stable id; one of your own begins with `x-`. */
  readonly id: "ishc-kit" | `x-${string}`;
  /** Goes up whenever a weight, an edge or a band changes; whole, at least 1. */
  readonly version: number;
  /** What people call it. */
  readonly name: Words;
  /** Points that every indicator can reach; whole, at least 1. */
  readonly fullPoints: number;
  /** The dimensions. */
  readonly dimensions: readonly MethodDimension[];
  /** The bands, from the lowest, which begins at 0. */
  readonly bands: readonly MethodBand[];
  /**
   * The least share of the weight that has to be known for a band to be named, in
   * 0…1. Of many clubs, also the least share of them that has to have reported an
   * indicator for it to be known.
   */
  readonly leastKnown: WholeRatio;
  /** Sources of its own, by key. */
  readonly sources?: Readonly<Record<OwnSourceKey, Source>>;
}
