import type { CivilDate } from "../calendar/civil-date.ts";
import type { FactId, Topic } from "../facts/fact-catalogue.ts";
import type { IndicatorId } from "../indicators/catalogue.ts";
import type { Authority, SourceKey, Words } from "../sources.ts";

/** What a rule measures: an indicator, or one plain fact of a topic. */
export type Quantity =
  | {
      /** The indicator. */
      readonly indicator: IndicatorId;
    }
  | {
      /** The fact. */
      readonly fact: FactId;
      /** The subject a club must have reported for the fact to be known. */
      readonly topic: Topic;
    };

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

/** One thing asked of a club, as data. */
export interface Rule {
  /** Stable id, such as `COMP-SIZE`. */
  readonly id: string;
  /** What it asks, for people. */
  readonly statement: Words;
  /** What is measured. */
  readonly measures: Quantity;
  /** What is asked of the measure. */
  readonly asks: Band;
  /** True where the club has until the end of the period: short of it before then is not due, not missed. */
  readonly dueAtEnd?: boolean;
  /** `required` or `recommended`; targets worded “strive for” are recommended. */
  readonly severity: "required" | "recommended";
  /** The document it comes from. */
  readonly source: SourceKey;
  /** How binding the source is for this rule. */
  readonly authority: Authority;
  /** First day it applies; absent where no day is known. */
  readonly from?: CivilDate;
  /** Last day it applies; absent while it lasts. */
  readonly to?: CivilDate;
}

/** A dated, named set of rules that clubs are judged under. */
export interface RulePack {
  /** Stable id, such as `decision-1336`. */
  readonly id: string;
  /** Its name, for people. */
  readonly name: Words;
  /** First day it is in force. */
  readonly from: CivilDate;
  /** Last day it is in force; absent while it lasts. */
  readonly to?: CivilDate;
  /** The rules, in the order findings are shown. */
  readonly rules: readonly Rule[];
}
