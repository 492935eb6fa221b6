import {
  type AdministrativeUnit,
  type CivilDate,
  foldVietnamese,
  type Measurement,
  matchesName,
  type OverviewClub,
  type UnitOverview,
  type UnitSummary,
  unitOn,
} from "@ishc/core";

/** A club as the directory lists it. */
export interface ListedClub {
  /** The club with its figures. */
  readonly club: OverviewClub;
  /** Name of its commune or ward. */
  readonly commune: string;
}

/** A district and the clubs in it. */
export interface District {
  /** The district with its figures. */
  readonly summary: UnitSummary;
  /** Its clubs. */
  readonly clubs: readonly ListedClub[];
}

/** Puts the clubs of a province under its districts. */
export function directory(
  overview: UnitOverview,
  units: readonly AdministrativeUnit[],
  on: CivilDate,
): District[] {
  const communeOf = ({ communeCode }: OverviewClub) => unitOn(units, communeCode, on);
  return overview.children.map((summary) => ({
    summary,
    clubs: overview.clubList
      .filter((club) => communeOf(club)?.parentCode === summary.code)
      .map((club) => ({ club, commune: communeOf(club)?.name ?? "" })),
  }));
}

/**
 * Keeps the clubs whose name, village or commune answers to what was typed.
 * Where no name has the marks typed, those without them are kept.
 */
export function findClubs(districts: readonly District[], typed: string): District[] {
  const exact = keep(districts, typed);
  return exact.length > 0 ? exact : keep(districts, foldVietnamese(typed));
}

function keep(districts: readonly District[], typed: string): District[] {
  const answers = ({ club, commune }: ListedClub, district: string) =>
    matchesName(`${club.name} ${club.village} ${commune} ${district}`, typed);
  return districts
    .map(({ summary, clubs }) => ({
      summary,
      clubs: clubs.filter((listed) => answers(listed, summary.name)),
    }))
    .filter(({ clubs }) => clubs.length > 0);
}

/** One measurement out of many. */
export function measurementOf(
  { measurements }: { readonly measurements: readonly Measurement[] },
  id: Measurement["indicator"],
): Measurement | undefined {
  return measurements.find((measurement) => measurement.indicator === id);
}
