import { type CivilDate, lastDayOfMonth } from "../calendar/civil-date.ts";
import { monthsOf } from "../calendar/month.ts";
import { IS_REACHED } from "./attainment.ts";
import { inNumbers, minus, plus, type Ratio, ratioOf, times } from "./fraction.ts";
import { lastMonth, periodOf, type Target } from "./target.ts";
import {
  type Figure,
  notMeasurable,
  requireFigure,
  type TargetNotMeasurable,
} from "./target-figure.ts";
import { isCountedFromStart } from "./target-quantity.ts";

/** What a target expects by a day. */
export type Expected =
  | (Figure & {
      /** There is a number. */
      readonly status: "measured";
      /** Numerator over denominator, unrounded: 1 200.5 clubs are more than 1 200. */
      readonly value: number;
      /** Months of the target that are over. */
      readonly monthsOver: number;
      /** Months of the target. */
      readonly months: number;
    })
  | TargetNotMeasurable;

/** How a figure stands to what is expected by a day. */
export type PathStanding =
  | {
      /** There is a number. */
      readonly status: "measured";
      /** Counted less expected, unrounded: below 0 is behind, in the unit of the target. */
      readonly value: number;
      /** What is expected. */
      readonly expected: number;
      /** Whether that is reached, or kept to; compared exactly. */
      readonly isReached: boolean;
    }
  | TargetNotMeasurable;

/**
 * What a target expects by a day (mức cần đạt đến ngày): a straight line, month by
 * month, from the start to the next point of its path, and so on to the end. A
 * month counts when it is over. That the line is straight is our choice, where the
 * document gives no points.
 *
 * @param target - the target
 * @param on - the day
 * @param start - what it was before the first day; 0 for what is founded or joins,
 * which counts from there
 * @returns what is expected, or `no-start` where that is needed and not given
 * @throws RangeError for a start that cannot have been counted, as {@link attainment}
 * @example
 * import { expectedBy, PUBLISHED_TARGETS } from "@ishc/core";
 * const target = PUBLISHED_TARGETS.find((each) => each.id === "decision-1648-clubs-2035");
 * target && expectedBy(target, "2030-12-31").value; // 6000
 * target && expectedBy(target, "2033-06-30").value; // 9000
 */
export function expectedBy(target: Target, on: CivilDate, start?: Figure): Expected {
  const { from, to } = periodOf(target);
  if (on < from) return notMeasurable("not-begun");
  const base =
    start ?? (isCountedFromStart(target.what) ? { numerator: 0, denominator: 1 } : undefined);
  if (!base || base.denominator === 0) return notMeasurable("no-start");
  requireFigure(target, base);
  const monthsOver = monthsOf(from, to).filter((month) => lastDayOfMonth(month) <= on).length;
  const months = monthsOf(from, to).length;
  const expected = inNumbers(onPath(pointsOf(target, base), monthsOver));
  return { status: "measured", ...expected, monthsOver, months };
}

/**
 * How a figure stands to what its target expects by a day: ahead, on the path or
 * behind.
 *
 * @param target - the target
 * @param actual - the figure of that day
 * @param on - the day
 * @param start - what it was before the first day, as for {@link expectedBy}
 * @returns what is ahead or missing, or why that cannot be said
 * @throws RangeError as {@link attainment}
 * @example
 * import { againstPath, PUBLISHED_TARGETS } from "@ishc/core";
 * const target = PUBLISHED_TARGETS.find((each) => each.id === "decision-1648-clubs-2035");
 * target && againstPath(target, { numerator: 5800, denominator: 1 }, "2030-12-31").value; // -200
 */
export function againstPath(
  target: Target,
  actual: Figure,
  on: CivilDate,
  start?: Figure,
): PathStanding {
  requireFigure(target, actual);
  const expected = expectedBy(target, on, start);
  if (expected.status === "not-measurable") return expected;
  if (actual.denominator === 0) return notMeasurable("no-base");
  const difference = minus(ratioOf(actual), ratioOf(expected));
  return {
    status: "measured",
    value: inNumbers(difference).value,
    expected: expected.value,
    isReached: IS_REACHED[target.direction](difference.numerator, 0n),
  };
}

interface PathPoint {
  readonly months: number;
  readonly value: Ratio;
}

/** The start, what is to be reached on the way, and the end, by months that are over. */
function pointsOf(target: Target, base: Figure): PathPoint[] {
  const { from } = periodOf(target);
  const stops = [...(target.path ?? []), { by: lastMonth(target), value: target.value }];
  const after = stops.map(({ by, value }) => ({
    months: monthsOf(from, `${by}-01`).length,
    value: ratioOf(value),
  }));
  return [{ months: 0, value: ratioOf(base) }, ...after];
}

function onPath(points: readonly PathPoint[], months: number): Ratio {
  const next = points.findIndex((point) => months <= point.months);
  const after = points[next];
  const before = points[next - 1];
  if (!after) throw new RangeError("no path has months beyond its end");
  if (!before) return after.value;
  const part = {
    numerator: BigInt(months - before.months),
    denominator: BigInt(after.months - before.months),
  };
  return plus(before.value, times(minus(after.value, before.value), part));
}
