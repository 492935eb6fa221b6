import { type CivilDate, laterOf } from "../calendar/civil-date.ts";
import { monthOf } from "../calendar/month.ts";
import { dayAfter } from "../calendar/next-day.ts";
import {
  PERIOD_KINDS,
  periodContaining,
  type ReportingPeriod,
  spanOfMonths,
} from "../calendar/reporting-period.ts";
import { misuse } from "../errors.ts";
import { type AreaFactId, FACTS, type FactId, type TopicFactId } from "./fact-catalogue.ts";
import type { Facts } from "./facts.ts";
import type { PLAIN_FACTS } from "./plain-facts.ts";

/** Facts that a longer period must count anew: each club was judged once for each short period. */
export type TestedFactId =
  | {
      [Id in keyof typeof PLAIN_FACTS]: (typeof PLAIN_FACTS)[Id][0] extends "tested" ? Id : never;
    }[keyof typeof PLAIN_FACTS]
  | AreaFactId
  | TopicFactId;

/** Facts that shorter periods add up to, or that the last of them has. */
export type LastingFactId = Exclude<FactId, TestedFactId>;

/** What can be told of a period from its parts: facts without those that must be counted anew. */
export interface LastingFacts {
  /** The period they are for. */
  readonly period: ReportingPeriod;
  /** The last day any of it was counted on. */
  readonly asOf: CivilDate;
  /** The counts that are known. */
  readonly values: Readonly<Record<LastingFactId, number>>;
}

/** What periods come to together; {@link withRecount} makes whole facts of it. */
export interface FactsOverTime extends LastingFacts {
  /** What the parts do not tell: facts that are not among the values, and must be counted anew. */
  readonly recount: readonly TestedFactId[];
}

const idsOf = (...kinds: string[]) =>
  FACTS.filter((fact) => kinds.includes(fact.kind)).map((fact) => fact.id);
const FLOWS = idsOf("flow") as LastingFactId[];
const STOCKS = idsOf("stock") as LastingFactId[];
const TESTED: readonly TestedFactId[] = Object.freeze(idsOf("tested") as TestedFactId[]);

/**
 * Facts of one set of clubs in consecutive periods, as facts of the whole time:
 * months of a year, or of the year so far. Flows add; of stocks the last period
 * that had begun counts. Whether a club met in *every* month, or is counted on a
 * topic at all, does not follow from the parts: such facts are left out and named
 * in `recount`, so that {@link measure} does not take the result for whole.
 *
 * Every period but the last must have been over when it was counted, or all must
 * have been counted on the same day: otherwise days would be missing. Counted on
 * one day, the result is what {@link clubFacts} says of the whole time. Counted
 * each at its own end, it is what was known then: what was entered, answered or
 * taken back later is in no part.
 *
 * @param all - facts of consecutive periods, in any order; at least one
 * @returns flows, stocks, and what must be counted anew
 * @throws RangeError when nothing is given, when periods overlap or leave a gap,
 * or when one was counted before it was over and another later
 * @example
 * import { factsFromTotals, mergeOverTime, periodContaining } from "@ishc/core";
 * const month = (day, totals) => factsFromTotals(periodContaining(day, "month"), day, totals);
 * const { period, values, recount } = mergeOverTime([
 *   month("2024-01-31", { clubs: 36, members: 1950, clubsFounded: 2 }),
 *   month("2024-02-29", { clubs: 37, members: 2000, clubsFounded: 1 }),
 * ]);
 * [period.id, values.clubsFounded, values.members]; // ["2024-01--2024-02", 3, 2000]
 * recount.includes("clubsMetEveryMonth"); // true
 */
export function mergeOverTime(all: Iterable<LastingFacts>): FactsOverTime {
  const parts = [...all].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!first || !last) {
    throw misuse("at least one set of facts", "none", "Give the facts of every period so far.");
  }
  const asOf = parts.reduce((latest, part) => laterOf(latest, part.asOf), first.asOf);
  requireUnbroken(parts);
  for (const part of parts) requireComplete(part, asOf);
  const [current = last] = parts.filter((part) => part.period.from <= asOf).slice(-1);
  const values = {} as Record<LastingFactId, number>;
  for (const id of STOCKS) values[id] = current.values[id];
  for (const id of FLOWS) values[id] = parts.reduce((sum, part) => sum + part.values[id], 0);
  return { period: periodFrom(first.period.from, last.period.to), asOf, values, recount: TESTED };
}

/**
 * Whole facts, from what periods come to together and what was counted anew for
 * the whole time.
 *
 * @param merged - from {@link mergeOverTime}
 * @param recounted - every fact named in `recount`; facts counted for the whole time will do
 * @returns facts, ready for {@link measure}
 * @throws RangeError when one of them is missing, or is not a whole number of at least 0
 * @example
 * import { clubFacts, mergeOverTime, periodContaining, periodsIn, withRecount } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const year = periodContaining("2024-12-31", "year");
 * const months = periodsIn(year, "month").map((month) => clubFacts(buildRegister(), month, year.to));
 * const whole = clubFacts(buildRegister(), year);
 * withRecount(mergeOverTime(months), whole.values).values.clubsInPeriod; // 1
 */
export function withRecount(
  { period, asOf, values }: FactsOverTime,
  recounted: Readonly<Record<TestedFactId, number>>,
): Facts {
  const tested = {} as Record<TestedFactId, number>;
  for (const id of TESTED) {
    const value: unknown = recounted[id];
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
      throw misuse(`a whole number of at least 0 for ${id}`, value, "Count it for the whole time.");
    }
    tested[id] = value;
  }
  return { period, asOf, values: { ...values, ...tested } };
}

function requireUnbroken(parts: readonly LastingFacts[]): void {
  for (const [i, { period }] of parts.entries()) {
    const before = parts[i - 1]?.period;
    if (!before || period.from === dayAfter(before.to)) continue;
    const isOverlap = period.from <= before.to;
    throw misuse(
      `a period from ${dayAfter(before.to)} on after ${before.id}`,
      period.id,
      isOverlap
        ? "Give every period once; merge the facts of several clubs with mergeFacts first."
        : "Give the facts of the periods between as well.",
    );
  }
}

/** A month counted on its fifteenth has no second half, whatever is counted later of other months. */
function requireComplete({ period, asOf }: LastingFacts, latest: CivilDate): void {
  if (asOf >= period.to || asOf === latest) return;
  throw misuse(
    `${period.id} counted on ${period.to} or later`,
    asOf,
    `It was not over, and something was counted on ${latest}: count it again.`,
  );
}

/** The month, quarter, half or year that runs between two days, or the span of months. */
function periodFrom(from: CivilDate, to: CivilDate): ReportingPeriod {
  const named = PERIOD_KINDS.map((kind) => periodContaining(from, kind));
  const found = named.find((period) => period.from === from && period.to === to);
  return found ?? spanOfMonths(monthOf(from), monthOf(to));
}
