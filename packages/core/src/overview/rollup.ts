import type { CivilDate } from "../calendar/civil-date.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import type { Facts } from "../facts/facts.ts";
import type { ClubsByBand } from "../sustainability/clubs-by-band.ts";
import type { RefusedLine } from "./refused-line.ts";
import { type RegisterLine, type RegisterLinesOptions, registerLines } from "./register-lines.ts";
import { RollupCounter } from "./rollup-counter.ts";
import type { TextSource } from "./text-source.ts";

/** Refused lines that a roll-up keeps unless told otherwise. Our choice: a broken file must not fill the memory. */
export const MOST_REFUSED_KEPT = 1000;

/** What a roll-up is made for. */
export interface RollupOptions extends Pick<RegisterLinesOptions, "longestLine"> {
  /** The period. */
  readonly period: ReportingPeriod;
  /** The day of counting; the period's last day unless given. */
  readonly asOf?: CivilDate;
  /** How many refused lines are kept, the first ones; {@link MOST_REFUSED_KEPT} unless given. All are counted. */
  readonly keepRefused?: number;
  /** Given every refused line, in order; where it gives a promise, reading waits. */
  readonly onRefused?: (line: RefusedLine) => void | PromiseLike<void>;
  /** Called after every so many lines and at the end, so that somebody who waits can see it go on. */
  readonly onProgress?: (progress: RollupProgress) => void;
  /** How many lines between two calls; 500 unless given. */
  readonly progressEvery?: number;
}

/** How far a roll-up is. */
export interface RollupProgress {
  /** Lines read, blank ones included. */
  readonly lines: number;
  /** Registers counted. */
  readonly clubs: number;
  /** Lines that were refused. */
  readonly refused: number;
}

/**
 * What many registers come to together, by the commune they lie in. Parts of a
 * file can be rolled up apart and put together with {@link mergeRollups}.
 */
export interface Rollup extends RollupProgress {
  /** The period. */
  readonly period: ReportingPeriod;
  /** The day of counting. */
  readonly asOf: CivilDate;
  /** What all of them come to together. */
  readonly total: Facts;
  /** What those of each commune come to, by its code on the last day. */
  readonly communes: ReadonlyMap<string, Facts>;
  /**
   * How many of the clubs that were there in the period are in which band of
   * sustainability, each judged by itself. Not an official ranking.
   */
  readonly bands: ClubsByBand;
  /**
   * How many registers were counted of each club, by its id in the order met. More
   * than one says that a club stands in the file twice, and is in the totals twice.
   */
  readonly registersByClub: ReadonlyMap<string, number>;
  /** What those come to that name no commune for the last day; they are in the total. */
  readonly unplaced: Facts;
  /** The first lines that were refused, in their order; `refused` says how many there are in all. */
  readonly refusedLines: readonly RefusedLine[];
}

/**
 * Rolls up a file of registers, one a line: each is judged, counted and let go.
 * Memory stays flat, however many lines there are, however long one of them is,
 * and however many are refused; of each club only its id is kept.
 *
 * @param lines - newline-delimited JSON: a file, a web stream, or pieces of any cut
 * @param options - the period, and where wanted the day, limits and somebody to tell
 * @returns the totals, how many lines were refused, and the first of those
 * @throws what the source throws, or `onRefused`; the source is stopped then
 * @example
 * import { measure, periodContaining, rollup } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const text = `${JSON.stringify(buildRegister())}\n{"schemaVersion": 2}\n`;
 * const result = await rollup([text], { period: periodContaining("2024-05-31", "month") });
 * [result.clubs, result.refusedLines[0].line, measure("women-share", result.total).value]; // [1, 2, 35 / 55]
 */
export function rollup(lines: TextSource, options: RollupOptions): Promise<Rollup> {
  const { longestLine } = options;
  const limit = longestLine === undefined ? {} : { longestLine };
  return rollupRegisters(registerLines(lines, limit), options);
}

/**
 * Rolls up registers that were read some other way: from a database, or from
 * documents of their own.
 *
 * @param lines - what was read, in order; the number of a line is whatever tells it from the others
 * @param options - as for {@link rollup}
 * @returns the totals, how many were refused, and the first of those
 * @example
 * import { periodContaining, rollupRegisters } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const read = [buildRegister(), buildRegister()].map((register, i) => ({ status: "read", line: i + 1, register }));
 * (await rollupRegisters(read, { period: periodContaining("2024-05-31", "month") })).total.values.members; // 110
 */
export async function rollupRegisters(
  lines: AsyncIterable<RegisterLine> | Iterable<RegisterLine>,
  options: Omit<RollupOptions, "longestLine">,
): Promise<Rollup> {
  const { period, asOf = period.to, keepRefused = MOST_REFUSED_KEPT, onRefused } = options;
  const counter = new RollupCounter(period, asOf);
  const refusedLines: RefusedLine[] = [];
  const told = { lines: 0, refused: 0 };
  const progress = (): RollupProgress => ({
    lines: told.lines,
    clubs: counter.clubs,
    refused: told.refused,
  });
  for await (const each of lines) {
    told.lines += 1;
    if (each.status === "read") counter.add(each.register);
    if (each.status === "refused") {
      const { status: _, ...refused } = each;
      told.refused += 1;
      if (refusedLines.length < keepRefused) refusedLines.push(refused);
      await onRefused?.(refused);
    }
    if (told.lines % (options.progressEvery ?? 500) === 0) options.onProgress?.(progress());
  }
  options.onProgress?.(progress());
  return { period, asOf, ...progress(), ...counter.sums(), refusedLines };
}
