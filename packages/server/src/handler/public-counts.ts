import {
  ancestorsAt,
  type CivilDate,
  type CountedClub,
  earlierOf,
  type Facts,
  type FactsRow,
  mergeFacts,
  noFacts,
  type PublishedFacts,
  publishFacts,
  type ReportingPeriod,
  type UnitIndex,
  unitAt,
} from "@ishc/core";

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

const unitRow = (code: string) => `unit:${code}`;
const clubRow = (id: string) => `club:${id}`;

/** A row for each club, and above them one for each unit that has any. */
function rowsOf(clubs: readonly CountedClub[], plan: CountsFor): FactsRow[] {
  const on = earlierOf(plan.asOf, plan.period.to);
  const parents = new Map<string, string | undefined>();
  const inside = new Map<string, Facts[]>();
  const rows: FactsRow[] = [];
  for (const { id, communeCode, facts } of clubs) {
    const path = communeCode === undefined ? [] : pathOf(communeCode, on, plan.units);
    const [commune] = path;
    rows.push({ code: clubRow(id), ...(commune !== undefined && { parent: commune }), facts });
    for (const [i, unit] of path.entries()) {
      parents.set(unit, path[i + 1]);
      const same = inside.get(unit);
      if (same) same.push(facts);
      else inside.set(unit, [facts]);
    }
  }
  const above = [...parents].map(([code, parent]) => ({
    code,
    ...(parent !== undefined && { parent }),
    facts: mergeFacts(inside.get(code) ?? []),
  }));
  return [...above, ...rows];
}

function pathOf(code: string, on: CivilDate, units: UnitIndex): string[] {
  if (!unitAt(units, code, on)) return [];
  return [code, ...ancestorsAt(units, code, on).map((unit) => unit.code)].map(unitRow);
}
