import { misuse } from "../errors.ts";
import { TOPIC_FACTS } from "../facts/fact-catalogue.ts";
import { type Facts, mergeFacts } from "../facts/facts.ts";
import type { IndicatorId } from "../indicators/catalogue.ts";
import type { IndicatorDefinition } from "../indicators/indicator.ts";
import {
  indicator,
  type Measurement,
  type MeasureOptions,
  measure,
} from "../indicators/measure.ts";

/**
 * How a club stands to a number.
 *
 * - `counted`: it is in it
 * - `not-reported`: it should be, and did not report
 * - `not-due`: nothing was due of it
 * - `not-in-period`: it was not active in the period, and did not meet
 */
export const CLUB_PART_STATES = ["counted", "not-reported", "not-due", "not-in-period"] as const;

/** One of {@link CLUB_PART_STATES}. */
export type ClubPartState = (typeof CLUB_PART_STATES)[number];

/** A club whose part in a number is asked for. */
export interface ClubToTrace {
  /** Its id. */
  readonly id: string;
  /** Its name, where it is known. */
  readonly name?: string | undefined;
  /** Its facts, from {@link clubFacts}; of this club alone. */
  readonly facts: Facts;
}

/** The part of one club in a number. Holds no personal data, but small counts: see {@link publishCounts}. */
export interface ClubPart {
  /** Its id. */
  readonly id: string;
  /** Its name; absent where none was given. */
  readonly name?: string;
  /** Whether it is in the number. */
  readonly state: ClubPartState;
  /** Its part of what is above the line. */
  readonly numerator: number;
  /** Its part of what is below the line. */
  readonly denominator: number;
  /** Its part of what is not known. */
  readonly blank: number;
}

/** A number and the part of every club in it. */
export interface ClubsTrace {
  /** The number of all clubs together: the parts add up to it. */
  readonly measurement: Measurement;
  /** Every club, in the order given. */
  readonly clubs: readonly ClubPart[];
}

/**
 * Finds out which clubs a number comes from: what each has above and below the
 * line, and whether it is in the number at all. The parts add up to the
 * measurement of all, to the last one.
 *
 * @param id - which indicator
 * @param clubs - at least one; read once, and nothing kept of the facts but their part
 * @param options - where wanted, the rules in force
 * @returns the number and every club's part in it
 * @throws RangeError for an unknown indicator, no club, facts of several clubs in one,
 * different periods or days, or facts that contradict themselves
 * @example
 * import { factsFromTotals, periodContaining, traceClubs } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const club = (id, totals) => ({ id, facts: factsFromTotals(may, "2024-05-31", { clubs: 1, ...totals }) });
 * const { measurement, clubs } = traceClubs("women-share", [
 *   club("a", { sexMembers: 60, women: 39 }),
 *   club("b", { sexMembers: 50, women: 21 }),
 *   club("c", {}),
 * ]);
 * measurement.value; // 60 / 110
 * clubs.map(({ id, state, numerator }) => [id, state, numerator]); // [["a", "counted", 39], ["b", "counted", 21], ["c", "not-reported", 0]]
 */
export function traceClubs(
  id: IndicatorId,
  clubs: Iterable<ClubToTrace>,
  options: MeasureOptions = {},
): ClubsTrace {
  const definition = indicator(id);
  const parts: ClubPart[] = [];
  const merged = mergeFacts(noting(clubs, (club) => parts.push(partOf(club, definition))));
  return { measurement: measure(id, merged, options), clubs: parts };
}

function* noting(clubs: Iterable<ClubToTrace>, note: (club: ClubToTrace) => void) {
  for (const club of clubs) {
    note(club);
    yield club.facts;
  }
}

function partOf({ id, name, facts }: ClubToTrace, definition: IndicatorDefinition): ClubPart {
  const { numerator, denominator, blank } = definition;
  return {
    id,
    ...(name !== undefined && { name }),
    state: stateOf(id, facts, definition),
    numerator: facts.values[numerator],
    denominator: facts.values[denominator],
    blank: blank ? facts.values[blank] : 0,
  };
}

function stateOf(id: string, { values }: Facts, { topic }: IndicatorDefinition): ClubPartState {
  const { Counted, NotReported, NotDue } = TOPIC_FACTS[topic];
  if (values[Counted] + values[NotReported] + values[NotDue] > 1) {
    throw misuse(
      "the facts of one club",
      `those of several in ${id}`,
      "Trace each club by itself.",
    );
  }
  if (values[Counted] > 0) return "counted";
  if (values[NotReported] > 0) return "not-reported";
  return values[NotDue] > 0 ? "not-due" : "not-in-period";
}
