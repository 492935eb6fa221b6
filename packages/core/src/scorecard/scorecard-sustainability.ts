import type { Measurement } from "../indicators/measure.ts";
import type { Words } from "../sources.ts";
import type { WhatWouldLift } from "../sustainability/lift.ts";
import type { MethodBand, ScoreEdge, SustainabilityMethod } from "../sustainability/method.ts";
import { sustainability } from "../sustainability/sustainability.ts";
import type { DimensionScore, Sustainability } from "../sustainability/sustainability-result.ts";
import { liftingOf } from "../sustainability/what-would-lift.ts";
import {
  SUSTAINABILITY_BAND_WORDS,
  SUSTAINABILITY_DIMENSION_WORDS,
} from "../sustainability/words.ts";

/**
 * How lasting a club is, as a scorecard tells it, with all words that it takes. The
 * points of each indicator are left out: `sustainability(card.measurements)` has them.
 */
export interface ScorecardSustainability
  extends Pick<Sustainability, "isOfficialRanking" | "score" | "known" | "placement"> {
  /** The method it was scored by. */
  readonly method: Pick<SustainabilityMethod, "id" | "version" | "name">;
  /** The dimensions, in the order of the method. */
  readonly dimensions: readonly ScorecardDimension[];
  /** The bands of the method, from the lowest. */
  readonly bands: readonly Required<MethodBand>[];
  /** What would lift the club by a band; of the ways at most {@link MOST_LIFTS_TOLD}. */
  readonly lifting: WhatWouldLift;
}

/** How a club stands to one condition of a lasting club, with its name. */
export interface ScorecardDimension extends Pick<DimensionScore, "key" | "score" | "known"> {
  /** What people call it. */
  readonly name: Words;
}

/**
 * How many ways up a scorecard tells, those with the fewest steps first. Our choice:
 * there can be hundreds, and a board needs one to begin with.
 *
 * @example
 * import { MOST_LIFTS_TOLD } from "@ishc/core";
 * MOST_LIFTS_TOLD; // 3
 */
export const MOST_LIFTS_TOLD = 3;

/** Scores what was measured, and gives it the words. */
export function scorecardSustainability(
  measurements: readonly Measurement[],
  method: SustainabilityMethod,
): ScorecardSustainability {
  const result = sustainability(measurements, { method });
  const { isOfficialRanking, score, known, placement } = result;
  const lifting = liftingOf(result, { method, most: MOST_LIFTS_TOLD });
  return {
    method: { id: method.id, version: method.version, name: method.name },
    isOfficialRanking,
    score,
    known,
    placement,
    dimensions: result.dimensions.map((each, i) => ({
      key: each.key,
      name: namedBy(method.dimensions[i], SUSTAINABILITY_DIMENSION_WORDS),
      score: each.score,
      known: each.known,
    })),
    bands: method.bands.map((band) => ({
      key: band.key,
      from: band.from,
      name: namedBy(band, SUSTAINABILITY_BAND_WORDS),
    })),
    lifting,
  };
}

/** The edges that its ways up lead to: each cites a document. */
export function edgesTold({ lifting }: ScorecardSustainability): ScoreEdge[] {
  return lifting.lifts.flatMap(({ changes }) => changes.map(({ reach }) => reach));
}

/** A method names what the kit has no words for, and may name the rest its own way. */
function namedBy(
  named: { readonly key: string; readonly name?: Words } | undefined,
  words: Readonly<Record<string, Words>>,
): Words {
  return named?.name ?? (words[named?.key ?? ""] as Words);
}
