import { misuse } from "../errors.ts";
import type {
  ComparedResult,
  IndicatorMove,
  MoveCause,
  ScoreChange,
  SustainabilityComparison,
} from "./comparison.ts";
import { type Both, contributionsTo } from "./contributions.ts";
import { type ExactRatio, exactRatio } from "./exact-ratio.ts";
import { requireScoredBy } from "./result-method.ts";
import type { IndicatorScore, ScoreRange, Sustainability } from "./sustainability-result.ts";

/**
 * What moved between two results, and why. The contributions of the indicators add
 * up to the change of the score, exactly: {@link IndicatorMove.contribution}.
 *
 * @param before - the earlier result, from {@link sustainability}
 * @param after - the later one, by the same method
 * @returns the change, and what it comes from
 * @throws RangeError when the two were scored by different methods or versions of one:
 * score the earlier period anew by the later one's
 * @example
 * import { compareSustainability, factsFromTotals, periodContaining, sustainability } from "@ishc/core";
 * const club = (year, monthsMet) => {
 *   const period = periodContaining(`${year}-12-31`, "year");
 *   return sustainability(factsFromTotals(period, period.to, { clubs: 1, monthsDue: 12, monthsMet }));
 * };
 * const { moves } = compareSustainability(club("2023", 6), club("2024", 9));
 * moves.map(({ indicator, cause }) => [indicator, cause]); // [["meeting-regularity", "value-moved"]]
 */
export function compareSustainability(
  before: Sustainability,
  after: Sustainability,
): SustainabilityComparison {
  requireScoredBy(before, after.method);
  const all = bothOf(before, after);
  const shareOf = contributionsTo(all, after.method.fullPoints);
  const moves = all.flatMap(({ dimension, ...both }): IndicatorMove[] => {
    const cause = causeOf(both);
    const { indicator } = both.after;
    return cause ? [{ dimension, indicator, cause, ...both, contribution: shareOf(both) }] : [];
  });
  return {
    method: after.method,
    before: comparedOf(before),
    after: comparedOf(after),
    change: changeOf(before.score, after.score),
    dimensions: after.dimensions.map(({ key, score }, i) => ({
      key,
      before: before.dimensions[i]?.score ?? null,
      after: score,
    })),
    moves: moves.sort((a, b) => sizeOf(b) - sizeOf(a)),
  };
}

/** Each indicator at both times, with its dimension. */
function bothOf(
  before: Sustainability,
  after: Sustainability,
): (Both & Pick<IndicatorMove, "dimension">)[] {
  return after.dimensions.flatMap(({ key, indicators }, i) =>
    indicators.map((is, j) => {
      const was = before.dimensions[i]?.indicators[j];
      if (was?.indicator === is.indicator && was.weight === is.weight) {
        return { dimension: key, before: was, after: is };
      }
      throw misuse(
        `${is.indicator} with the weight ${is.weight} in both results`,
        was && `${was.indicator} with ${was.weight}`,
        "A method whose weights change needs another version.",
      );
    }),
  );
}

/** Why an indicator moved; nothing where it did not. */
function causeOf({ before, after }: Both): MoveCause | undefined {
  if (before.state === "left-out") return after.state === "left-out" ? undefined : "fell-due";
  if (after.state === "left-out") return "no-longer-due";
  if (before.state !== after.state) {
    return after.state === "scored" ? "became-reported" : "no-longer-reported";
  }
  return isSame(before, after) ? undefined : "value-moved";
}

function isSame(before: IndicatorScore, after: IndicatorScore): boolean {
  if (after.state === "missing") return true;
  const { numerator, denominator, blank } = before;
  return (
    numerator === after.numerator && denominator === after.denominator && blank === after.blank
  );
}

function comparedOf({ period, asOf, score, placement }: Sustainability): ComparedResult {
  return { period, asOf, score, placement };
}

function changeOf(before: ScoreRange | null, after: ScoreRange | null): ScoreChange | null {
  if (!before || !after) return null;
  return {
    lowest: difference(after.lowest, before.lowest),
    highest: difference(after.highest, before.highest),
  };
}

function difference(a: ExactRatio, b: ExactRatio): ExactRatio {
  return exactRatio(
    a.numerator * b.denominator - b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** How much it moved, for their order alone. */
function sizeOf({ contribution }: IndicatorMove): number {
  if (!contribution) return 0;
  return Math.abs(contribution.lowest.value) + Math.abs(contribution.highest.value);
}
