import { ratioOf } from "./fraction.ts";
import type { Target, TargetDirection } from "./target.ts";
import {
  type Figure,
  notMeasurable,
  requireFigure,
  type TargetNotMeasurable,
} from "./target-figure.ts";

/** How much of a target is reached: 1 is all of it. */
export type Attainment =
  | {
      /** What this number is. */
      readonly measures: "attainment";
      /** There is a number. */
      readonly status: "measured";
      /** What was counted over what was asked for, unrounded: 3 is three times the target. */
      readonly value: number;
      /** What was counted; for a ratio multiplied so that both numbers are whole. */
      readonly numerator: number;
      /** What was asked for, multiplied alike. */
      readonly denominator: number;
      /** Whether the target is reached, or kept to; compared exactly. */
      readonly isReached: boolean;
    }
  | TargetNotMeasurable;

/** By how much a target is passed: 0 is just reached, less than 0 is missing. */
export type Excess =
  | {
      /** What this number is. */
      readonly measures: "excess";
      /** There is a number. */
      readonly status: "measured";
      /** What is beyond the target over the target, unrounded: 2 is over by twice the target. */
      readonly value: number;
      /** What is beyond the target; below 0 where something is missing. */
      readonly numerator: number;
      /** What was asked for. */
      readonly denominator: number;
    }
  | TargetNotMeasurable;

/**
 * How much of a target is reached (mức đạt): what was counted over what was asked
 * for. Published reports mix it up with {@link excess}: 9,000 clubs where 3,000 were
 * asked for are 300 % of the target, and over it by 200 %.
 *
 * @param target - the target
 * @param actual - the figure, from {@link targetFigure} or a report; a count over 1
 * @returns the attainment, or why there is none
 * @throws RangeError for counts that are not whole or are below 0, for a count over
 * anything but 1, and for a share above 1
 * @example
 * import { attainment, PUBLISHED_TARGETS } from "@ishc/core";
 * const target = PUBLISHED_TARGETS.find((each) => each.id === "decision-1336-clubs");
 * target && attainment(target, { numerator: 9000, denominator: 1 }).value; // 3
 */
export function attainment(target: Target, actual: Figure): Attainment {
  const parts = partsOf(target, actual);
  if (!parts) return notMeasurable("no-base");
  const [numerator, denominator] = parts;
  return {
    measures: "attainment",
    status: "measured",
    value: Number(numerator) / Number(denominator),
    numerator: Number(numerator),
    denominator: Number(denominator),
    isReached: IS_REACHED[target.direction](numerator, denominator),
  };
}

/**
 * By how much a target is passed (mức vượt): attainment less one.
 *
 * @param target - the target
 * @param actual - the figure, as for {@link attainment}
 * @returns the excess, below 0 where the target is not reached, or why there is none
 * @throws RangeError as {@link attainment}
 * @example
 * import { excess, PUBLISHED_TARGETS } from "@ishc/core";
 * const target = PUBLISHED_TARGETS.find((each) => each.id === "decision-1336-clubs");
 * target && excess(target, { numerator: 9000, denominator: 1 }).value; // 2
 */
export function excess(target: Target, actual: Figure): Excess {
  const parts = partsOf(target, actual);
  if (!parts) return notMeasurable("no-base");
  const [numerator, denominator] = parts;
  const beyond = Number(numerator - denominator);
  return {
    measures: "excess",
    status: "measured",
    value: beyond / Number(denominator),
    numerator: beyond,
    denominator: Number(denominator),
  };
}

/** Whether what was counted is enough for what was asked, by direction. */
export const IS_REACHED: Readonly<
  Record<TargetDirection, (counted: bigint, asked: bigint) => boolean>
> = {
  "at-least": (counted, asked) => counted >= asked,
  "more-than": (counted, asked) => counted > asked,
  "at-most": (counted, asked) => counted <= asked,
};

/** Counted and asked for, as whole numbers on one scale; nothing where there is nothing to divide by. */
function partsOf(target: Target, actual: Figure): [bigint, bigint] | undefined {
  requireFigure(target, actual);
  if (actual.denominator === 0) return undefined;
  const counted = ratioOf(actual);
  const asked = ratioOf(target.value);
  return [counted.numerator * asked.denominator, asked.numerator * counted.denominator];
}
