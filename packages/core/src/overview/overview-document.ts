import type { CivilDate } from "../calendar/civil-date.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import type { IndicatorId } from "../indicators/catalogue.ts";
import type { Measurement } from "../indicators/measure.ts";
import type { UnitLevel } from "../unit/administrative-unit.ts";
import type { Units } from "../unit/unit-index.ts";

/** A club as an overview shows it: no personal data. */
export interface OverviewClub {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** The village or quarter it serves. */
  readonly village: string;
  /** Code of its commune on the as-of date. */
  readonly communeCode: string;
  /** The indicators asked for, of this club; {@link HEADLINE_INDICATORS} unless others were. */
  readonly measurements: readonly Measurement[];
}

/** One unit with what its clubs come to together. */
export interface UnitSummary {
  /** Code of the unit. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Its level. */
  readonly level: UnitLevel;
  /** Clubs active on the last day. */
  readonly clubs: number;
  /** Official members on the last day. */
  readonly members: number;
  /** Every indicator, derived anew from the facts of all its clubs and, for coverage, its communes. */
  readonly measurements: readonly Measurement[];
}

/** A unit, the units directly below it, and its clubs. Holds no personal data. */
export interface UnitOverview extends UnitSummary {
  /** Tells the document from others. */
  readonly kind: "ishc-unit-overview";
  /** Version of this document's format. */
  readonly version: 1;
  /** The period. */
  readonly period: ReportingPeriod;
  /** The day of counting. */
  readonly asOf: CivilDate;
  /** The units directly below. */
  readonly children: readonly UnitSummary[];
  /** Every club in it, in the order given. */
  readonly clubList: readonly OverviewClub[];
}

/** What an overview is made for. */
export interface OverviewOptions {
  /** All units, as a list or an index; those in force on the as-of date are used. */
  readonly units: Units;
  /** The period. */
  readonly period: ReportingPeriod;
  /** The day of counting; the period's last day unless given. */
  readonly asOf?: CivilDate;
  /** The indicators each club is listed with; {@link HEADLINE_INDICATORS} unless given. */
  readonly clubIndicators?: readonly IndicatorId[];
}
