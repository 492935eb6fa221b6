import { reduced } from "../fund/exact.ts";
import type { ClubPart, ClubsTrace } from "./trace-clubs.ts";

/** How far a club draws a number up or down. */
export interface ClubPull {
  /** The club's part. */
  readonly club: ClubPart;
  /**
   * What the club has above the line, less what it would have there at the value
   * of all clubs together: so many women too few. Exact, in lowest terms; the
   * denominator is at least 1. Below 0 it draws the number down. Over all clubs it adds up to 0.
   */
  readonly apart: { readonly numerator: bigint; readonly denominator: bigint };
  /** The same as an ordinary number, unrounded. */
  readonly value: number;
}

/**
 * Sorts the clubs of a trace by how far they draw the number down: the first one
 * the most. A large club a little below the others may come before a small one
 * far below: what counts is how much the number would gain. Down is no judgement;
 * of some indicators less is better.
 *
 * @param trace - from {@link traceClubs}
 * @returns the clubs that have something above or below the line; equal ones in
 * the order given; none where there is nothing to divide by
 * @example
 * import { clubsByPull, factsFromTotals, periodContaining, traceClubs } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const club = (id, sexMembers, women) => ({ id, facts: factsFromTotals(may, "2024-05-31", { clubs: 1, sexMembers, women }) });
 * const trace = traceClubs("women-share", [club("a", 60, 39), club("b", 50, 21), club("c", 50, 36)]);
 * clubsByPull(trace).map(({ club, value }) => [club.id, value]); // [["b", -9], ["a", 3], ["c", 6]]
 */
export function clubsByPull({ measurement, clubs }: ClubsTrace): ClubPull[] {
  const { numerator, denominator } = measurement;
  if (denominator === 0) return [];
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  return clubs
    .filter((club) => club.numerator > 0 || club.denominator > 0)
    .map((club) => ({
      club,
      over: BigInt(club.numerator) * below - above * BigInt(club.denominator),
    }))
    .sort((a, b) => (a.over < b.over ? -1 : Number(a.over > b.over)))
    .map(({ club, over }) => pullOf(club, over, below));
}

function pullOf(club: ClubPart, over: bigint, below: bigint): ClubPull {
  const size = reduced({ numerator: over < 0n ? -over : over, denominator: below });
  const apart = { ...size, numerator: over < 0n ? -size.numerator : size.numerator };
  return { club, apart, value: Number(apart.numerator) / Number(apart.denominator) };
}
