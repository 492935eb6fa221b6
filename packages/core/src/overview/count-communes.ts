import type { AdministrativeUnit } from "../unit/administrative-unit.ts";

/** How many communes there are and how many have a club, whatever their terrain and by it. */
export type CommuneCounts = Record<
  | "communes"
  | "communesWithClub"
  | "lowlandCommunes"
  | "lowlandCommunesWithClub"
  | "uplandCommunes"
  | "uplandCommunesWithClub",
  number
>;

/** Counts communes; one whose terrain is not given is in the count of all, and in no other. */
export function countCommunes(
  communes: readonly AdministrativeUnit[],
  withClub: ReadonlySet<string | undefined>,
): CommuneCounts {
  const counts: CommuneCounts = {
    communes: 0,
    communesWithClub: 0,
    lowlandCommunes: 0,
    lowlandCommunesWithClub: 0,
    uplandCommunes: 0,
    uplandCommunesWithClub: 0,
  };
  for (const { code, terrain } of communes) {
    for (const kind of kindsOf(terrain)) {
      counts[kind] += 1;
      if (withClub.has(code)) counts[`${kind}WithClub`] += 1;
    }
  }
  return counts;
}

function kindsOf(terrain: AdministrativeUnit["terrain"]) {
  if (terrain === undefined) return ["communes"] as const;
  return ["communes", terrain === "lowland" ? "lowlandCommunes" : "uplandCommunes"] as const;
}
