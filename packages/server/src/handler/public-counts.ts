import {
  type CivilDate,
  type CountedClub,
  earlierOf,
  type FactsRow,
  mergeFacts,
  noFacts,
  type PublishedFacts,
  publishFacts,
  type ReportingPeriod,
  type UnitIndex,
} from "@ishc/core";
import { clubRow, clubsByUnit, unitRow } from "./clubs-by-unit.ts";
import { clubsKeepingSums } from "./clubs-keeping-sums.ts";

/** What may be told to anybody of the people in clubs. */
export interface PublicCounts {
  /** Of a unit, by its code. */
  readonly ofUnit: (code: string) => PublishedFacts;
  /** Of a club, by its id. */
  readonly ofClub: (id: string) => PublishedFacts;
}

/** What counts are made for. */
export interface CountsFor {
  /** All units. */
  readonly units: UnitIndex;
  /** The period. */
  readonly period: ReportingPeriod;
  /** The day of counting. */
  readonly asOf: CivilDate;
}

/**
 * Decides what is told to anybody, for the whole country at once. An overview of a
 * province, one of a commune in it and the scorecard of a club there are three
 * tables that add up to each other: only one that holds all of them can say which
 * numbers give away no other.
 */
export function publicCounts(clubs: readonly CountedClub[], plan: CountsFor): PublicCounts {
  const told = new Map(publishFacts(rowsOf(clubs, plan)).map((each) => [each.code, each]));
  const [nobody] = publishFacts([{ code: "", facts: noFacts(plan.period, plan.asOf) }]);
  const of = (code: string) => told.get(code) ?? (nobody as PublishedFacts);
  return { ofUnit: (code) => of(unitRow(code)), ofClub: (id) => of(clubRow(id)) };
}

function rowsOf(clubs: readonly CountedClub[], plan: CountsFor): FactsRow[] {
  const on = earlierOf(plan.asOf, plan.period.to);
  const keeping = new Set([...clubsKeepingSums(clubs, plan)].map(clubRow));
  const placed = clubs.map(({ id, communeCode, facts }) => ({ id, communeCode, value: facts }));
  return clubsByUnit(placed, on, plan.units).map(({ values, ...row }) => ({
    ...row,
    facts: values.length === 1 && values[0] ? values[0] : mergeFacts(values),
    keepsSums: keeping.has(row.code),
  }));
}
