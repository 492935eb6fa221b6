import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { communeOf } from "../club/club.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { type Facts, mergeFacts, noFacts } from "../facts/facts.ts";
import { type Measurement, type MeasureOptions, measureAll } from "../indicators/measure.ts";
import type { Register } from "../register/register.ts";
import { rulePackOn } from "../rules/rule-packs.ts";
import type { AdministrativeUnit, UnitLevel } from "../unit/administrative-unit.ts";
import { type UnitIndex, type Units, unitIndex } from "../unit/unit-index.ts";
import { ancestorsAt, unitsBelow } from "../unit/unit-tree.ts";

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
  /** Every indicator of this club. */
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
  /** Every indicator, derived anew from the facts of all its clubs. */
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
  /** Every club in it, in the order of the registers. */
  readonly clubList: readonly OverviewClub[];
}

/** What an overview is made of. */
export interface UnitOverviewOptions {
  /** All units, as a list or an index; those in force on the as-of date are used. */
  readonly units: Units;
  /** The registers of all clubs; those outside the unit are left out. */
  readonly registers: Iterable<Register>;
  /** The period. */
  readonly period: ReportingPeriod;
  /** The day of counting; the period's last day unless given. */
  readonly asOf?: CivilDate;
}

/**
 * Makes the overview of a unit: totals, the units below, and its clubs. Clubs
 * are placed where they lie on the as-of date.
 *
 * @param unit - the unit, in force on the as-of date
 * @param options - units, registers, period, day
 * @returns plain JSON without personal data
 * @example
 * import { periodContaining, unitOverview } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const province = { code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" };
 * const commune = { code: "00001", name: "Xã Minh Họa", level: "commune", from: "1992-04-01", parents: [{ code: "58", from: "1992-04-01" }] };
 * const period = periodContaining("2024-05-31", "month");
 * unitOverview(province, { units: [province, commune], registers: [buildRegister()], period }).clubs; // 1
 */
export function unitOverview(unit: AdministrativeUnit, options: UnitOverviewOptions): UnitOverview {
  const { period, asOf = period.to } = options;
  const on = earlierOf(asOf, period.to);
  const units = unitIndex(options.units);
  const clubs = placedClubs(unit, units, options);
  const nothing = noFacts(period, asOf);
  const sums = sumsBelow(clubs);
  const passport = { rulePack: rulePackOn(on)?.id };
  return {
    kind: "ishc-unit-overview",
    version: 1,
    period,
    asOf,
    ...summary(unit, mergeFacts([nothing, ...sums.values()]), passport),
    children: unitsBelow(units, unit.code, on).map((child) =>
      summary(child, sums.get(child.code) ?? nothing, passport),
    ),
    clubList: clubs.map(({ facts, below: _, ...club }) => ({
      ...club,
      measurements: measureAll(facts, passport),
    })),
  };
}

/** What is kept of a register once it is counted: registers may come one by one and be let go. */
interface PlacedClub extends Omit<OverviewClub, "measurements"> {
  readonly facts: Facts;
  /** The unit it lies in directly below the one that is shown. */
  readonly below: string | undefined;
}

/** The clubs in a unit, counted. Of those outside nothing is counted. */
function placedClubs(
  unit: AdministrativeUnit,
  units: UnitIndex,
  { registers, period, asOf = period.to }: UnitOverviewOptions,
): PlacedClub[] {
  const on = earlierOf(asOf, period.to);
  const clubs: PlacedClub[] = [];
  for (const register of registers) {
    const { id, name, village } = register.club;
    const communeCode = communeOf(register.club, on);
    if (communeCode === undefined) continue;
    const above = ancestorsAt(units, communeCode, on);
    const codes = [communeCode, ...above.map((each) => each.code)];
    const depth = codes.indexOf(unit.code);
    if (depth < 0) continue;
    const facts = clubFacts(register, period, asOf);
    clubs.push({ id, name, village, communeCode, facts, below: codes[depth - 1] });
  }
  return clubs;
}

/** What the clubs come to together, by the unit they lie in below the one that is shown. */
function sumsBelow(clubs: readonly PlacedClub[]): Map<string | undefined, Facts> {
  const facts = new Map<string | undefined, Facts[]>();
  for (const club of clubs) {
    const same = facts.get(club.below);
    if (same) same.push(club.facts);
    else facts.set(club.below, [club.facts]);
  }
  return new Map([...facts].map(([below, each]) => [below, mergeFacts(each)]));
}

function summary(unit: AdministrativeUnit, facts: Facts, passport: MeasureOptions): UnitSummary {
  const { code, name, level } = unit;
  const { clubs, members } = facts.values;
  return { code, name, level, clubs, members, measurements: measureAll(facts, passport) };
}
