import type { PublishedCount, Suppressed } from "./published-count.ts";

/** A ratio as it may be told to anybody. */
export type PublishedRatio =
  | {
      /** It may be told. */
      readonly status: "shown";
      /** Numerator over denominator, unrounded. */
      readonly value: number;
      /** The count above the line. */
      readonly numerator: number;
      /** The count below the line. */
      readonly denominator: number;
    }
  | Suppressed
  | {
      /** There is no ratio. */
      readonly status: "not-measurable";
      /** There is nothing to divide by. */
      readonly reason: "no-base";
      /** Always null. */
      readonly value: null;
    };

/**
 * What may be told of the ratio of two counts: with either of them and the ratio
 * the other could be worked out, so both have to be told.
 *
 * @param over - the count above the line
 * @param under - the count below the line
 * @returns the ratio; kept back if either count is, for the same reason
 * @example
 * import { publishCounts, publishRatio } from "@ishc/core";
 * const rows = [{ code: "22870", counts: { members: 61, women: 39 } }];
 * const [unit] = publishCounts(rows, { whole: "members", divisions: { sex: ["women"] } });
 * unit && publishRatio(unit.counts.women, unit.counts.members).value; // 39 / 61
 */
export function publishRatio(over: PublishedCount, under: PublishedCount): PublishedRatio {
  if (over.status === "suppressed") return over;
  if (under.status === "suppressed") return under;
  if (under.value === 0) return { status: "not-measurable", reason: "no-base", value: null };
  const [numerator, denominator] = [over.value, under.value];
  return { status: "shown", value: numerator / denominator, numerator, denominator };
}
