import type { CivilDate } from "../calendar/civil-date.ts";
import { monthsOf } from "../calendar/month.ts";
import { attainment, type Excess, excess } from "./attainment.ts";
import { compare, inNumbers, minus, ratioOf } from "./fraction.ts";
import { periodOf, type Target } from "./target.ts";
import {
  type Figure,
  notMeasurable,
  requireFigure,
  type TargetNotMeasurable,
} from "./target-figure.ts";

/** How fast the rest of a target has to come. */
export type RequiredPace =
  | {
      /** There is a number. */
      readonly status: "measured";
      /** What is missing, in the unit of the target; 0 where it is reached. */
      readonly missing: number;
      /** Whole months from the day to the end. */
      readonly months: number;
      /** Missing a month, unrounded; 0 where the target is reached. */
      readonly perMonth: number;
      /** Missing in twelve months, unrounded. */
      readonly perYear: number;
      /** By how much it is passed already; absent where something is missing. */
      readonly excess?: Excess;
    }
  | TargetNotMeasurable;

/**
 * How fast the rest of a target has to come (tốc độ cần đạt): what is missing, over
 * the whole months that are left. The month of the day is left only where the day
 * lies before it.
 *
 * @param target - the target; not one that is an upper bound
 * @param actual - the figure of the day
 * @param asOf - the day
 * @returns a month and a year, or why that cannot be said
 * @throws RangeError as {@link attainment}
 * @example
 * import { PUBLISHED_TARGETS, requiredPace } from "@ishc/core";
 * const target = PUBLISHED_TARGETS.find((each) => each.id === "decision-1648-clubs-2030");
 * const pace = target && requiredPace(target, { numerator: 1200, denominator: 1 }, "2026-12-31");
 * [pace?.missing, pace?.months, pace?.perMonth, pace?.perYear]; // [4800, 48, 100, 1200]
 */
export function requiredPace(target: Target, actual: Figure, asOf: CivilDate): RequiredPace {
  requireFigure(target, actual);
  if (target.direction === "at-most") return notMeasurable("upper-bound");
  if (actual.denominator === 0) return notMeasurable("no-base");
  const { from, to } = periodOf(target);
  const months = monthsOf(from, to).filter((month) => asOf < `${month}-01`).length;
  const reached = attainment(target, actual);
  if (reached.status === "measured" && reached.isReached) {
    return {
      status: "measured",
      missing: 0,
      months,
      perMonth: 0,
      perYear: 0,
      excess: excess(target, actual),
    };
  }
  if (months === 0) return notMeasurable("no-time-left");
  const missing = minus(ratioOf(aimOf(target)), ratioOf(actual));
  const { numerator, denominator } = inNumbers(missing);
  return {
    status: "measured",
    missing: numerator / denominator,
    months,
    perMonth: numerator / (denominator * months),
    perYear: (numerator * 12) / (denominator * months),
  };
}

/** More than 100,000 people are at least 100,001. */
function aimOf({ value, direction }: Pick<Target, "value" | "direction">): number {
  return direction === "more-than" ? value + 1 : value;
}

/** What is missing of a target; nothing where it is reached. */
export function missingOf(target: Target, actual: Figure): number {
  const aim = ratioOf(aimOf(target));
  return compare(ratioOf(actual), aim) >= 0 ? 0 : inNumbers(minus(aim, ratioOf(actual))).value;
}
