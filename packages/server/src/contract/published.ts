import type {
  Finding,
  OverviewClub,
  PublishedMeasurement,
  Scorecard,
  TrendPoint,
  UnitOverview,
  UnitSummary,
} from "@ishc/core";

/** Measurements as they may be told to anybody, in place of all of them. */
export type Published<T> = Omit<T, "measurements"> & {
  readonly measurements: readonly PublishedMeasurement[];
};

/** A unit as anybody may see it: `members` is null where it is kept back. */
export type PublishedSummary = Omit<Published<UnitSummary>, "members"> & {
  /** Official members on the last day; null where that is kept back. */
  readonly members: number | null;
};

/** An overview without small counts of people. */
export type PublishedOverview = Omit<UnitOverview, keyof UnitSummary | "children" | "clubList"> &
  PublishedSummary & {
    /** The units directly below. */
    readonly children: readonly PublishedSummary[];
    /** Every club in it. */
    readonly clubList: readonly Published<OverviewClub>[];
  };

/** A scorecard without small counts of people, and without what they could be worked out from. */
export type PublishedScorecard = Omit<
  Published<Scorecard>,
  "trend" | "sustainability" | "findings"
> & {
  /** Findings on what is told; others are left out. */
  readonly findings: readonly Finding[];
  /** How lasting the club is; absent where it rests on a number that is kept back. */
  readonly sustainability?: Scorecard["sustainability"];
  /** Attendance month by month, as far as it is told. */
  readonly trend: readonly (Omit<TrendPoint, "attendance"> & {
    /** Attendance in that month. */
    readonly attendance: PublishedMeasurement;
  })[];
};
