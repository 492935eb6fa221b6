import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import type { AreaEvidence } from "../facts/area-evidence.ts";
import type { IndicatorId } from "../indicators/catalogue.ts";
import type { IndicatorDefinition, IndicatorGroup } from "../indicators/indicator.ts";
import type { Measurement } from "../indicators/measure.ts";
import type { Finding } from "../rules/finding.ts";
import type { CitedSource, Source, Words } from "../sources.ts";
import type { ScorecardSustainability } from "./scorecard-sustainability.ts";

/** One month of the attendance trend. */
export interface TrendPoint {
  /** The month. */
  readonly month: Month;
  /** Attendance in that month, or why there is none. */
  readonly attendance: Measurement;
}

/** One club in one period, as plain JSON. Holds no personal data: numbers only, no names of people. */
export interface Scorecard {
  /** Tells the document from others. */
  readonly kind: "ishc-scorecard";
  /** Version of this document's format. */
  readonly version: 1;
  /** The club. */
  readonly club: {
    /** Its id. */
    readonly id: string;
    /** Its name. */
    readonly name: string;
    /** The village or quarter it serves. */
    readonly village: string;
    /** Code of its commune on the as-of date; absent where the register does not say. */
    readonly communeCode?: string;
  };
  /** The period. */
  readonly period: ReportingPeriod;
  /** The day of counting. */
  readonly asOf: CivilDate;
  /** The rules it was judged under; absent where none were in force. */
  readonly rulePack?: {
    /** Their id. */
    readonly id: string;
    /** Their name. */
    readonly name: Words;
  };
  /** Every indicator, in the order of {@link INDICATORS}. */
  readonly measurements: readonly Measurement[];
  /** What people call each indicator, what it counts, and its group, by its id. */
  readonly indicators: IndicatorNames;
  /** What indicators are about, in the order of {@link INDICATOR_GROUPS}. */
  readonly groups: readonly ScorecardGroup[];
  /** The indicators that stand first; {@link HEADLINE_INDICATORS}. */
  readonly headline: readonly IndicatorId[];
  /** What there is to show for each of the eight areas. */
  readonly areas: readonly AreaEvidence[];
  /** One finding a rule, without the rows it is about. */
  readonly findings: readonly Finding[];
  /** How lasting the club is. Not an official ranking. */
  readonly sustainability: ScorecardSustainability;
  /** The documents that all this cites, by key. */
  readonly sources: Readonly<Partial<Record<CitedSource, Source>>>;
  /** Attendance month by month, up to the as-of date. */
  readonly trend: readonly TrendPoint[];
}

/** How indicators are spoken of, in both languages: what a reader of the document needs beside the numbers. */
export type IndicatorNames = Readonly<
  Record<IndicatorId, Pick<IndicatorDefinition, "name" | "above" | "below" | "group">>
>;

/** A group of indicators. */
export interface ScorecardGroup {
  /** Which one. */
  readonly key: IndicatorGroup;
  /** What people call it. */
  readonly name: Words;
}
