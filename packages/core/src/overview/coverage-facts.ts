import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { type Club, clubStage, communeOf } from "../club/club.ts";
import { type Facts, noFacts } from "../facts/facts.ts";
import type { AdministrativeUnit } from "../unit/administrative-unit.ts";

/**
 * Counts communes and those with an active club, by terrain, on the last day.
 * Two clubs of one commune do not cover two, so this is counted from units and
 * never added over clubs; merge it once into the facts of a province or the
 * country. A commune whose terrain is not given is in no count.
 *
 * @param units - all units, or those of one province
 * @param clubs - the clubs
 * @param period - the period
 * @param asOf - the day of counting; the period's last day unless given
 * @returns facts for {@link mergeFacts} and {@link checkTotals}
 * @see {@link SOURCES}: `decision-1648-targets` asks by terrain (law)
 * @example
 * import { coverageFacts, periodContaining } from "@ishc/core";
 * const commune = { code: "1", name: "Xã A", level: "commune", from: "2025-07-01", terrain: "lowland" };
 * const club = { communes: [{ code: "1", from: "2025-07-01" }], stages: [{ stage: "active", from: "2025-07-01" }] };
 * const { values } = coverageFacts([commune, { ...commune, code: "2" }], [club], periodContaining("2025-12-31", "year"));
 * [values.lowlandCommunesWithClub, values.lowlandCommunes]; // [1, 2]
 */
export function coverageFacts(
  units: readonly AdministrativeUnit[],
  clubs: Iterable<Pick<Club, "communes" | "stages">>,
  period: ReportingPeriod,
  asOf: CivilDate = period.to,
): Facts {
  const nothing = noFacts(period, asOf);
  const on = earlierOf(asOf, period.to);
  const communes = units.filter(
    (unit) => unit.level === "commune" && unit.terrain !== undefined && covers(unit, on),
  );
  if (communes.length === 0) return nothing;
  const withClub = new Set<string | undefined>();
  for (const club of clubs) if (clubStage(club, on) === "active") withClub.add(communeOf(club, on));
  const counts = {
    lowlandCommunes: 0,
    lowlandCommunesWithClub: 0,
    uplandCommunes: 0,
    uplandCommunesWithClub: 0,
  };
  for (const { code, terrain } of communes) {
    const kind = terrain === "lowland" ? "lowlandCommunes" : "uplandCommunes";
    counts[kind] += 1;
    if (withClub.has(code)) counts[`${kind}WithClub`] += 1;
  }
  return { ...nothing, values: { ...nothing.values, ...counts, communesCounted: 1 } };
}
