import type { Area } from "../activity/area.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { FactId, Topic } from "../facts/fact-catalogue.ts";
import type { FractionIndicatorId } from "../indicators/catalogue.ts";
import type { Authority, CitedSource, Words } from "../sources.ts";

/** What a rule measures. */
export type Quantity =
  | {
      /** An indicator. */
      readonly indicator: FractionIndicatorId;
    }
  | {
      /** One plain fact. */
      readonly fact: FactId;
      /** The subject a club must have reported for the fact to be known. */
      readonly topic: Topic;
    }
  | RatioOfFacts
  | {
      /** A measure of the pack's own, by its name in {@link RulePack.own}. */
      readonly own: string;
    };

/** One fact over another. */
export interface RatioOfFacts {
  /** The fact above the line. */
  readonly over: FactId;
  /** The fact below the line. */
  readonly under: FactId;
  /** What is not known: all of it may belong above, or none. */
  readonly blank?: FactId;
  /** For so many of what is below: 7 makes days weeks. 1 unless given. */
  readonly per?: number;
  /** `share`: a part of a whole, in 0…1. `mean`: so many for each, at least 0. */
  readonly kind: "share" | "mean";
  /** The subject a club must have reported for both to be known. */
  readonly topic: Topic;
}

/**
 * The band a rule asks for, in the unit of what it measures (ratios in 0…1).
 * Both ends belong to the band. Below `min` is a miss; above `max` is
 * information, not a failure, unless `strictMax` says otherwise.
 */
export interface Band {
  /** At least this much. */
  readonly min: number;
  /** Usually at most this much. */
  readonly max?: number;
  /** True where more than `max` is a miss, too. */
  readonly strictMax?: boolean;
}

/** One thing asked of a club, or of many together, as data. */
export interface Rule {
  /** Stable id, such as `COMP-SIZE`. */
  readonly id: string;
  /** Whether it is asked of each club, or of a commune, a province, the country. A club unless given. */
  readonly scope?: "aggregate";
  /** The area of activity it belongs to; absent for the club as a whole. */
  readonly area?: Area;
  /** What it asks, for people. */
  readonly statement: Words;
  /** What is counted, for “3 more …”: people, months, visits. */
  readonly unit: Words;
  /** What is measured. */
  readonly measures: Quantity;
  /** What is asked of the measure. */
  readonly asks: Band;
  /** True where the club has until the end of the period: short of it before then is not due, not missed. */
  readonly dueAtEnd?: boolean;
  /**
   * For a target of many clubs: the day by which it is to be reached. Before then,
   * short of it is not due, not missed. A target of what happens (new clubs, people
   * who join) is missed only on facts that reach back to the rule's first day.
   */
  readonly dueOn?: CivilDate;
  /** `required` or `recommended`; targets worded “strive for” are recommended. */
  readonly severity: "required" | "recommended";
  /** The document it comes from: a key of {@link SOURCES}, or of the pack's own sources. */
  readonly source: CitedSource;
  /** How binding the source is for this rule. */
  readonly authority: Authority;
  /** First day it applies; absent where no day is known. */
  readonly from?: CivilDate;
  /** Last day it applies; absent while it lasts. */
  readonly to?: CivilDate;
}

/**
 * A rule whose number nobody published: all but what it asks, and on whose
 * authority. A pack that wants it gives them with {@link askFor}.
 */
export type RuleTemplate = Omit<Rule, "asks" | "source" | "authority">;
