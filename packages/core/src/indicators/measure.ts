import type { CivilDate } from "../calendar/civil-date.ts";
import { misuse } from "../errors.ts";
import { FactRow, placeOfFact } from "../facts/fact-row.ts";
import type { Facts } from "../facts/facts.ts";
import type { SourceKey } from "../sources.ts";
import type { IndicatorId } from "./catalogue.ts";
import { resultOf } from "./formula.ts";
import type { IndicatorDefinition, IndicatorKind, IndicatorUnit } from "./indicator.ts";
import { KNOWN_INDICATORS, type KnownIndicator, knownIndicator } from "./known-indicators.ts";

/**
 * Why there is no number.
 *
 * - `no-clubs`: no club was active in the period
 * - `not-due`: nothing was due yet
 * - `not-reported`: something was due, and no club reported it
 * - `no-base`: reported, but there is nothing to divide by
 * - `all-blank`: reported, but of nobody is it known; of shares alone
 */
export type NotMeasurableReason = "no-clubs" | "not-due" | "not-reported" | "no-base" | "all-blank";

/** What every measurement carries, number or not: where it comes from and how much is missing. */
export interface MeasurementPassport {
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** How it comes from its two numbers. */
  readonly kind: IndicatorKind;
  /** What the value is counted in. */
  readonly unit: IndicatorUnit;
  /** What it is reckoned by, in the names of facts: `women / sexMembers`. */
  readonly formula: string;
  /** Id of the rules in force; null where whoever measured named none. The number is the same under any. */
  readonly rulePack: string | null;
  /** The document the indicator rests on. */
  readonly source: SourceKey;
  /** Id of the period. */
  readonly period: string;
  /** The day of counting. */
  readonly asOf: CivilDate;
  /** The number above the line. */
  readonly numerator: number;
  /** The number below the line. */
  readonly denominator: number;
  /** What is not known: of it all may belong to the numerator, or nothing. */
  readonly blank: number;
  /** Clubs that are in the number. */
  readonly clubsCounted: number;
  /** Clubs that should be in it and did not report. */
  readonly clubsNotReported: number;
  /** Clubs of which nothing was due. */
  readonly clubsNotDue: number;
}

/** A number with its passport. */
export interface Measured extends MeasurementPassport {
  /** There is a number. */
  readonly status: "measured";
  /** What the formula gives, unrounded. */
  readonly value: number;
}

/** No number, and why. Never `NaN`, never a silent zero. */
export interface NotMeasurable extends MeasurementPassport {
  /** There is no number. */
  readonly status: "not-measurable";
  /** Why. */
  readonly reason: NotMeasurableReason;
  /** Always null, so that reading the value of either kind is safe. */
  readonly value: null;
}

/** What an indicator comes to, or why it does not come to anything. */
export type Measurement = Measured | NotMeasurable;

/** What is said of a measurement beside the facts. */
export interface MeasureOptions {
  /** Id of the rules in force, to stand in the passport. */
  readonly rulePack?: string | undefined;
}

/**
 * Measures one indicator on facts, of one club or of the whole country alike.
 *
 * @param id - which indicator
 * @param facts - from {@link clubFacts}, {@link mergeFacts} or {@link factsFromTotals}
 * @param options - where wanted, the rules in force
 * @returns the number with its passport, or why there is none
 * @throws RangeError for an unknown indicator, or when a share comes out above 1
 * or blanks above what is left: the facts contradict themselves
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const country = factsFromTotals(year, "2024-12-31", { clubs: 8432, members: 484000 });
 * const size = measure("club-size", country);
 * [size.numerator, size.denominator, size.clubsCounted]; // [484000, 8432, 8432]
 */
export function measure(id: IndicatorId, facts: Facts, options: MeasureOptions = {}): Measurement {
  return measured(knownIndicator(id), readingOf(facts, options));
}

/**
 * Some indicators on the same facts, in the order asked for.
 *
 * @internal
 */
export function measureEach(
  ids: readonly IndicatorId[],
  facts: Facts,
  options: MeasureOptions = {},
): Measurement[] {
  const reading = readingOf(facts, options);
  return ids.map((id) => measured(knownIndicator(id), reading));
}

/**
 * Every indicator on the same facts.
 *
 * @param facts - of one club or of many
 * @param options - where wanted, the rules in force
 * @returns a measurement an indicator, in the order of {@link INDICATORS}
 * @example
 * import { factsFromTotals, measureAll, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * measureAll(factsFromTotals(year, "2024-12-31", { clubs: 1 })).every((each) => each.value === null); // true
 */
export function measureAll(facts: Facts, options: MeasureOptions = {}): Measurement[] {
  const reading = readingOf(facts, options);
  return KNOWN_INDICATORS.map((each) => measured(each, reading));
}

/**
 * The definition of an indicator.
 *
 * @param id - which indicator
 * @returns its numerator, denominator, direction and source
 * @example
 * import { indicator } from "@ishc/core";
 * indicator("women-share").numerator; // "women"
 */
export function indicator(id: IndicatorId): IndicatorDefinition {
  return knownIndicator(id).definition;
}

/** Facts in a row, and what is said of every measurement on them. */
export interface FactsInRow extends MeasureOptions {
  readonly row: FactRow;
  /** Id of the period. */
  readonly period: string;
  /** The day of counting. */
  readonly asOf: CivilDate;
}

/**
 * Measures one indicator on facts that were never given their names.
 *
 * @internal
 */
export function measureRow(id: IndicatorId, reading: FactsInRow): Measurement {
  return measured(knownIndicator(id), reading);
}

/** One for all facts: they are measured to the end before others come. */
const row = new FactRow();

function readingOf({ values, period, asOf }: Facts, { rulePack }: MeasureOptions): FactsInRow {
  row.read(values);
  return { row, period: period.id, asOf, rulePack };
}

const CLUBS_AT = placeOfFact("clubsInPeriod");

/** Written out in one go: a province measures tens of thousands at a time. */
function measured(known: KnownIndicator, reading: FactsInRow): Measurement {
  const { row, period, asOf, rulePack = null } = reading;
  const { id, kind } = known;
  const numerator = row.at(known.numeratorAt);
  const denominator = row.at(known.denominatorAt);
  const blank = known.blankAt === undefined ? 0 : row.at(known.blankAt);
  const base = kind === "share" ? denominator - blank : denominator;
  if (kind === "share" && numerator > base) throw contradiction(id, numerator, blank, denominator);
  const passport = {
    indicator: id,
    kind,
    unit: known.unit,
    formula: known.formula,
    rulePack,
    source: known.source,
    period,
    asOf,
    numerator,
    denominator,
    blank,
    clubsCounted: row.at(known.countedAt),
    clubsNotReported: row.at(known.notReportedAt),
    clubsNotDue: row.at(known.notDueAt),
    status: "measured" as const,
    value: base > 0 ? resultOf(known.definition, numerator, denominator) : 0,
  };
  return base > 0 ? passport : withoutNumber(passport, row.at(CLUBS_AT));
}

function withoutNumber(passport: MeasurementPassport, clubs: number): NotMeasurable {
  const reason = whyNot(passport, clubs);
  return { ...passport, status: "not-measurable", reason, value: null };
}

function contradiction(id: IndicatorId, numerator: number, blank: number, denominator: number) {
  return misuse(
    `${id} of at most 1`,
    `${numerator} (and ${blank} unknown) of ${denominator}`,
    "The facts contradict themselves; count them anew.",
  );
}

function whyNot(passport: MeasurementPassport, clubs: number): NotMeasurableReason {
  if (clubs === 0) return "no-clubs";
  if (passport.denominator > 0) return "all-blank";
  if (passport.clubsCounted > 0) return "no-base";
  return passport.clubsNotReported > 0 ? "not-reported" : "not-due";
}
