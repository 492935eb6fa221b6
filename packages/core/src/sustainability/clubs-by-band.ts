import type { SustainabilityBand } from "./method.ts";
import { requireScoredBy } from "./result-method.ts";
import type { SustainabilityOptions } from "./sustainability.ts";
import { SUSTAINABILITY_METHOD } from "./sustainability-method.ts";
import type { Sustainability } from "./sustainability-result.ts";

/** How many clubs are in a band. */
export interface BandCount {
  /** The band. */
  readonly band: SustainabilityBand;
  /** Clubs that are in it for certain. */
  readonly clubs: number;
  /** Clubs beside these that are in it or in another: what is missing decides. */
  readonly perhaps: number;
}

/** How many clubs are in which band. */
export interface ClubsByBand {
  /** A count for each band, from the lowest. */
  readonly bands: readonly BandCount[];
  /** Clubs in one of several bands; each is among `perhaps` of all of these. */
  readonly between: number;
  /** Clubs of which too little is known to name a band. */
  readonly tooLittleKnown: number;
  /** Clubs that have nothing to be judged yet. */
  readonly nothingDue: number;
}

/**
 * Counts clubs by band. Those of which something decisive is missing stand apart;
 * none of them is guessed into a band.
 *
 * @param results - of the clubs, all by one method
 * @param options - the method, where it is not the kit's own
 * @returns the counts; `clubs` of all bands and the three others add up to the results
 * @throws RangeError when a result was scored by another method
 * @example
 * import { clubsByBand, factsFromTotals, periodContaining, sustainability } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const club = sustainability(factsFromTotals(year, "2024-12-31", { clubs: 1 }));
 * clubsByBand([club]).tooLittleKnown; // 1
 */
export function clubsByBand(
  results: Iterable<Pick<Sustainability, "method" | "placement">>,
  { method = SUSTAINABILITY_METHOD }: SustainabilityOptions = {},
): ClubsByBand {
  const bands = method.bands.map(({ key }) => ({ band: key, clubs: 0, perhaps: 0 }));
  const others = { between: 0, tooLittleKnown: 0, nothingDue: 0 };
  for (const result of results) {
    requireScoredBy(result, method);
    const { placement } = result;
    if (placement.status === "not-named") {
      others[placement.reason === "nothing-due" ? "nothingDue" : "tooLittleKnown"] += 1;
    } else if (placement.status === "named") {
      for (const band of between(bands, placement.band, placement.band)) band.clubs += 1;
    } else {
      others.between += 1;
      for (const band of between(bands, placement.lowest, placement.highest)) band.perhaps += 1;
    }
  }
  return { bands, ...others };
}

/** The bands from one to another, both included. */
function between<T extends Pick<BandCount, "band">>(
  bands: readonly T[],
  lowest: SustainabilityBand,
  highest: SustainabilityBand,
): T[] {
  const placeOf = (key: SustainabilityBand) => bands.findIndex(({ band }) => band === key);
  return bands.slice(placeOf(lowest), placeOf(highest) + 1);
}
