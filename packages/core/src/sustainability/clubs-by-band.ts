import { misuse } from "../errors.ts";
import type { SustainabilityBand, SustainabilityMethod } from "./method.ts";
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
  const tally = new BandTally(method);
  for (const result of results) tally.add(result);
  return tally.counts();
}

/** Counts clubs by band one after the other: a country is never held at once. */
export class BandTally {
  private readonly _method: SustainabilityMethod;
  private readonly _bands: { band: SustainabilityBand; clubs: number; perhaps: number }[];
  private readonly _others = { between: 0, tooLittleKnown: 0, nothingDue: 0 };

  constructor(method: SustainabilityMethod = SUSTAINABILITY_METHOD) {
    this._method = method;
    this._bands = method.bands.map(({ key }) => ({ band: key, clubs: 0, perhaps: 0 }));
  }

  /** Counts a club. */
  add(result: Pick<Sustainability, "method" | "placement">): void {
    requireScoredBy(result, this._method);
    const { placement } = result;
    if (placement.status === "not-named") {
      this._others[placement.reason === "nothing-due" ? "nothingDue" : "tooLittleKnown"] += 1;
    } else if (placement.status === "named") {
      for (const band of between(this._bands, placement.band, placement.band)) band.clubs += 1;
    } else {
      this._others.between += 1;
      const { lowest, highest } = placement;
      for (const band of between(this._bands, lowest, highest)) band.perhaps += 1;
    }
  }

  /** What was counted up to now. */
  counts(): ClubsByBand {
    return { bands: this._bands.map((each) => ({ ...each })), ...this._others };
  }
}

/**
 * Puts counts of parts together: of several provinces, or of what several workers read.
 *
 * @param parts - at least one, all by one method
 * @returns their sum
 * @throws RangeError when nothing is given, or the bands differ
 * @example
 * import { clubsByBand, mergeClubsByBand } from "@ishc/core";
 * const none = clubsByBand([]);
 * mergeClubsByBand([{ ...none, between: 2 }, { ...none, between: 1 }]).between; // 3
 */
export function mergeClubsByBand(parts: readonly ClubsByBand[]): ClubsByBand {
  const [first] = parts;
  if (!first) throw misuse("at least one count by band", "none", "Start from clubsByBand([]).");
  const keys = ({ bands }: ClubsByBand) => bands.map(({ band }) => band).join(", ");
  const sum = (of: (part: ClubsByBand) => number) => parts.reduce((all, part) => all + of(part), 0);
  for (const part of parts) {
    if (keys(part) === keys(first)) continue;
    throw misuse(`the bands ${keys(first)}`, keys(part), "Score all clubs by one method.");
  }
  return {
    bands: first.bands.map(({ band }, i) => ({
      band,
      clubs: sum(({ bands }) => bands[i]?.clubs ?? 0),
      perhaps: sum(({ bands }) => bands[i]?.perhaps ?? 0),
    })),
    between: sum((part) => part.between),
    tooLittleKnown: sum((part) => part.tooLittleKnown),
    nothingDue: sum((part) => part.nothingDue),
  };
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
