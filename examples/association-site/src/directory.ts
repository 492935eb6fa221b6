import {
  ancestorsAt,
  type CivilDate,
  foldVietnamese,
  type Measurement,
  matchesName,
  type OverviewClub,
  type UnitOverview,
  type UnitSummary,
  type Units,
  unitAt,
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
export function directory(overview: UnitOverview, units: Units, on: CivilDate): District[] {
  const listed = overview.clubList.map((club) => ({
    club,
    commune: unitAt(units, club.communeCode, on)?.name ?? "",
    district: ancestorsAt(units, club.communeCode, on)[0]?.code,
  }));
  return overview.children.map((summary) => ({
    summary,
    clubs: listed.filter(({ district }) => district === summary.code),
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
