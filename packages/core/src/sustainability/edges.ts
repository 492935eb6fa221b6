import type { Authority, CitedSource } from "../sources.ts";
import type { ScoreEdge, WholeRatio } from "./method.ts";

/** Where a number comes from, and how binding that is for it. */
interface Citation {
  readonly source: CitedSource;
  readonly authority: Authority;
}

/** What the kit decided because sources are silent. */
export const OUR_CHOICE: Citation = { source: "kit", authority: "our-choice" };

/** Parts of a whole in hundredths: `percent(85)` is 85 / 100. */
export function percent(numerator: number): WholeRatio {
  return { numerator, denominator: 100 };
}

/** A whole number as a fraction. */
export function whole(numerator: number): WholeRatio {
  return { numerator, denominator: 1 };
}

/**
 * Four edges up to what a source asks for, which gives 4 points; a quarter, half and
 * three quarters of it give 1, 2 and 3. That parts count in proportion is our choice.
 */
export function upTo(asked: WholeRatio, citation: Citation): readonly ScoreEdge[] {
  const quarters = [1, 2, 3].map((points) => ({
    points,
    min: { numerator: points * asked.numerator, denominator: 4 * asked.denominator },
    ...OUR_CHOICE,
  }));
  return [...quarters, { points: 4, min: asked, ...citation }];
}

/** Four edges that each ask for at least so much, for 1 to 4 points. */
export function atLeast(mins: FourOf<WholeRatio>, citation: Citation): readonly ScoreEdge[] {
  return mins.map((min, i) => ({ points: i + 1, min, ...(i === 3 ? citation : OUR_CHOICE) }));
}

/** Four edges that each ask for at most so much, for 1 to 4 points. */
export function atMost(maxes: FourOf<WholeRatio>, citation: Citation): readonly ScoreEdge[] {
  return maxes.map((max, i) => ({ points: i + 1, max, ...(i === 3 ? citation : OUR_CHOICE) }));
}

/** Four edges that each ask for a value between two, for 1 to 4 points. */
export function between(
  ends: FourOf<readonly [WholeRatio, WholeRatio]>,
  citation: Citation,
): readonly ScoreEdge[] {
  return ends.map(([min, max], i) => ({
    points: i + 1,
    min,
    max,
    ...(i === 3 ? citation : OUR_CHOICE),
  }));
}

type FourOf<T> = readonly [T, T, T, T];
