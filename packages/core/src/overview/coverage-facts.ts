import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { type Club, clubStage, communeOf } from "../club/club.ts";
import { type Facts, type FactValues, noFacts, requireSame } from "../facts/facts.ts";
import type { AdministrativeUnit } from "../unit/administrative-unit.ts";
import { type CommuneCounts, countCommunes } from "./count-communes.ts";
import type { Rollup } from "./rollup.ts";

/**
 * Counts communes and those with an active club, in all and by terrain, on the
 * last day. Two clubs of one commune do not cover two, so this is counted from
 * units and never added over clubs; put it once into the facts of a province or
 * the country, with {@link withCoverage}. A commune whose terrain is not given is
 * among all communes, and among none of a terrain.
 *
 * @param units - all units, or those of one province
 * @param clubs - the clubs
 * @param period - the period
 * @param asOf - the day of counting; the period's last day unless given
 * @returns facts for {@link withCoverage} and {@link checkTotals}
 * @see {@link SOURCES}: `decision-1648-targets` asks by terrain (law)
 * @example
 * import { coverageFacts, periodContaining } from "@ishc/core";
 * const commune = { code: "1", name: "Xã A", level: "commune", from: "2025-07-01", terrain: "lowland" };
 * const club = { communes: [{ code: "1", from: "2025-07-01" }], stages: [{ stage: "active", from: "2025-07-01" }] };
 * const { values } = coverageFacts([commune, { ...commune, code: "2" }], [club], periodContaining("2025-12-31", "year"));
 * [values.communesWithClub, values.communes]; // [1, 2]
 * [values.lowlandCommunesWithClub, values.lowlandCommunes]; // [1, 2]
 */
export function coverageFacts(
  units: readonly AdministrativeUnit[],
  clubs: Iterable<Pick<Club, "communes" | "stages">>,
  period: ReportingPeriod,
  asOf: CivilDate = period.to,
): Facts {
  const on = earlierOf(asOf, period.to);
  const withClub = new Set<string | undefined>();
  for (const club of clubs) if (clubStage(club, on) === "active") withClub.add(communeOf(club, on));
  return covering(noFacts(period, asOf), coverageOf(units, withClub, on));
}

/**
 * The same from a roll-up, whose registers are gone.
 *
 * @param result - from {@link rollup} or {@link mergeRollups}
 * @param units - all units, or those of one province
 * @returns facts for {@link withCoverage} and {@link checkTotals}
 * @example
 * import { measure, periodContaining, rollup, rollupCoverage, withCoverage } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const result = await rollup([JSON.stringify(buildRegister())], { period: periodContaining("2024-05-31", "month") });
 * const commune = { code: "00001", name: "Xã Minh Họa", level: "commune", from: "2010-01-01" };
 * const coverage = rollupCoverage(result, [commune, { ...commune, code: "00002" }]);
 * measure("commune-coverage", withCoverage(result.total, coverage)).value; // 0.5
 */
export function rollupCoverage(
  { communes, period, asOf }: Pick<Rollup, "communes" | "period" | "asOf">,
  units: readonly AdministrativeUnit[],
): Facts {
  const withClub = new Set<string>();
  for (const [code, { values }] of communes) if (values.clubs > 0) withClub.add(code);
  const on = earlierOf(asOf, period.to);
  return covering(noFacts(period, asOf), coverageOf(units, withClub, on));
}

/**
 * Puts the coverage of communes into facts of the clubs in them. No club reports
 * on it by itself; with it, all of them are in the number.
 *
 * @param facts - of all clubs in the same units
 * @param coverage - from {@link coverageFacts} or {@link rollupCoverage}, of the same period and day
 * @returns facts with both
 * @throws RangeError when the period or the day is another
 * @example
 * import { coverageFacts, factsFromTotals, measure, periodContaining, withCoverage } from "@ishc/core";
 * const year = periodContaining("2025-12-31", "year");
 * const commune = { code: "1", name: "Xã A", level: "commune", from: "2025-07-01" };
 * const facts = withCoverage(factsFromTotals(year, year.to, { clubs: 3 }), coverageFacts([commune], [], year));
 * const { value, clubsCounted, clubsNotReported } = measure("commune-coverage", facts);
 * [value, clubsCounted, clubsNotReported]; // [0, 3, 0]
 */
export function withCoverage(facts: Facts, coverage: Facts): Facts {
  requireSame(facts, coverage);
  return covering(facts, coverage.values);
}

/** Facts about communes, and whether there are communes to count: all that coverage has. */
type Coverage = Pick<FactValues, keyof CommuneCounts | "coverageCounted" | "communesCounted">;

const COMMUNE_FACTS = Object.keys(countCommunes([], new Set())) as (keyof CommuneCounts)[];

/** The facts of clubs with what was counted of the communes they lie in. */
export function covering(facts: Facts, coverage: Coverage): Facts {
  const values = { ...facts.values };
  for (const id of COMMUNE_FACTS) values[id] += coverage[id];
  for (const topic of ["coverage", "communes"] as const) {
    if (coverage[`${topic}Counted`] === 0) continue;
    values[`${topic}Counted`] = Math.max(values.clubsInPeriod, 1);
    values[`${topic}NotReported`] = 0;
    values[`${topic}NotDue`] = 0;
  }
  return { ...facts, values };
}

/** Counts the communes among units on a day, and those with an active club. */
export function coverageOf(
  units: readonly AdministrativeUnit[],
  withClub: ReadonlySet<string | undefined>,
  on: CivilDate,
): Coverage {
  const communes = units.filter((unit) => unit.level === "commune" && covers(unit, on));
  const counts = countCommunes(communes, withClub);
  return {
    ...counts,
    coverageCounted: counts.communes > 0 ? 1 : 0,
    communesCounted: counts.lowlandCommunes + counts.uplandCommunes > 0 ? 1 : 0,
  };
}
