import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { communeOf } from "../club/club.ts";
import { misuse } from "../errors.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { type Facts, mergeFacts, noFacts } from "../facts/facts.ts";
import type { Issue } from "../issue.ts";
import { parseRegisterJson } from "../register/parse-register.ts";
import type { Register } from "../register/register.ts";
import { type Units, unitIndex } from "../unit/unit-index.ts";
import { ancestorsAt } from "../unit/unit-tree.ts";
import { FactSum } from "./fact-sum.ts";
import { type TextSource, textLines } from "./text-lines.ts";

/** What a roll-up is made for. */
export interface RollUpOptions {
  /** The period. */
  readonly period: ReportingPeriod;
  /** The day of counting; the period's last day unless given. */
  readonly asOf?: CivilDate;
  /** Called after every so many lines, so that somebody who waits can see it go on. */
  readonly onProgress?: (progress: RollUpProgress) => void;
  /** How many lines between two calls; 500 unless given. */
  readonly progressEvery?: number;
}

/** How far a roll-up is. */
export interface RollUpProgress {
  /** Lines read, blank ones included. */
  readonly lines: number;
  /** Registers counted. */
  readonly clubs: number;
  /** Lines that were refused. */
  readonly refused: number;
}

/** A line that could not be counted, and why. */
export interface RefusedLine {
  /** Its number, from 1. */
  readonly line: number;
  /** The club, where the line says so. */
  readonly clubId?: string;
  /** What is wrong; at most {@link MOST_ISSUES_A_LINE}. */
  readonly issues: readonly Issue[];
  /** How many issues there were in all. */
  readonly issueCount: number;
}

/** Issues kept of one refused line. Our choice: a broken file must not fill the memory. */
export const MOST_ISSUES_A_LINE = 20;

/**
 * What many registers come to together, by the commune they lie in. Parts of a
 * file can be rolled up apart and put together with {@link mergeRollUps}.
 */
export interface RollUp {
  /** The period. */
  readonly period: ReportingPeriod;
  /** The day of counting. */
  readonly asOf: CivilDate;
  /** Lines read, blank ones included. */
  readonly lines: number;
  /** Registers counted. */
  readonly clubs: number;
  /** What all of them come to together. */
  readonly total: Facts;
  /** What those of each commune come to, by its code on the last day. */
  readonly communes: ReadonlyMap<string, Facts>;
  /** What those come to that name no commune for the last day; they are in the total. */
  readonly unplaced: Facts;
  /** Lines that were refused, in their order: nothing is left out in silence. */
  readonly refused: readonly RefusedLine[];
}

/**
 * Reads registers line by line, judges and counts each, and lets it go: memory
 * stays flat, however many there are. A line that is no sound register is
 * listed with its issues, and the next one is read.
 *
 * @param source - newline-delimited JSON, a register a line; blank lines count as lines
 * @param options - the period, and where wanted the day and somebody to tell
 * @returns the totals, and every line that was refused
 * @example
 * import { measure, periodContaining, rollUp } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const text = `${JSON.stringify(buildRegister())}\n{"schemaVersion": 2}\n`;
 * const result = await rollUp([text], { period: periodContaining("2024-05-31", "month") });
 * [result.clubs, result.refused[0].line, measure("women-share", result.total).value]; // [1, 2, 35 / 55]
 */
export async function rollUp(source: TextSource, options: RollUpOptions): Promise<RollUp> {
  const { period, asOf = period.to, onProgress, progressEvery = 500 } = options;
  const on = earlierOf(asOf, period.to);
  const sums = { total: new FactSum(), unplaced: new FactSum() };
  const communes = new Map<string, FactSum>();
  const refused: RefusedLine[] = [];
  let lines = 0;
  let clubs = 0;
  for await (const line of textLines(source)) {
    lines += 1;
    if (line.trim() !== "") {
      const result = parseRegisterJson(line);
      if (result.ok) {
        clubs += 1;
        count(result.value);
      } else {
        refused.push(refusedLine(line, lines, result.issues));
      }
    }
    if (lines % progressEvery === 0) onProgress?.({ lines, clubs, refused: refused.length });
  }
  onProgress?.({ lines, clubs, refused: refused.length });

  function count(register: Register): void {
    const { values } = clubFacts(register, period, asOf);
    const code = communeOf(register.club, on);
    sums.total.add(values);
    if (code === undefined) sums.unplaced.add(values);
    else sumOf(code).add(values);
  }

  function sumOf(code: string): FactSum {
    const known = communes.get(code);
    if (known) return known;
    const fresh = new FactSum();
    communes.set(code, fresh);
    return fresh;
  }

  const facts = (sum: FactSum): Facts => ({ period, asOf, values: sum.values() });
  return {
    period,
    asOf,
    lines,
    clubs,
    total: facts(sums.total),
    communes: new Map([...communes].map(([code, sum]) => [code, facts(sum)])),
    unplaced: facts(sums.unplaced),
    refused,
  };
}

function refusedLine(text: string, line: number, issues: readonly Issue[]): RefusedLine {
  const [, clubId] = /^\s*\{[^{]*"club"\s*:\s*\{\s*"id"\s*:\s*"([\w.-]{1,64})"/.exec(text) ?? [];
  return {
    line,
    ...(clubId !== undefined && { clubId }),
    issues: issues.slice(0, MOST_ISSUES_A_LINE),
    issueCount: issues.length,
  };
}

/**
 * Puts roll-ups of parts together: of several files, or of one file that was
 * cut in pieces and read by several workers.
 *
 * @param parts - at least one, in the order of the file, so that line numbers go on
 * @returns the roll-up of all
 * @throws RangeError when nothing is given, or periods or days differ
 * @example
 * import { mergeRollUps, periodContaining, rollUp } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const period = periodContaining("2024-05-31", "month");
 * const part = await rollUp([JSON.stringify(buildRegister())], { period });
 * mergeRollUps([part, part]).total.values.members; // 110
 */
export function mergeRollUps(parts: readonly RollUp[]): RollUp {
  const [first] = parts;
  if (!first) throw misuse("at least one roll-up", "none", "Roll up an empty text to begin with.");
  const communes = new Map<string, Facts[]>();
  const refused: RefusedLine[] = [];
  let lines = 0;
  for (const part of parts) {
    for (const [code, facts] of part.communes) put(communes, code, facts);
    for (const each of part.refused) refused.push({ ...each, line: each.line + lines });
    lines += part.lines;
  }
  return {
    period: first.period,
    asOf: first.asOf,
    lines,
    clubs: parts.reduce((sum, part) => sum + part.clubs, 0),
    total: mergeFacts(parts.map((part) => part.total)),
    communes: new Map([...communes].map(([code, facts]) => [code, mergeFacts(facts)])),
    unplaced: mergeFacts(parts.map((part) => part.unplaced)),
    refused,
  };
}

/** A roll-up by every unit: communes and all that lies above them. */
export interface RollUpByUnit {
  /** What the clubs of each unit come to, by its code on the last day. */
  readonly units: ReadonlyMap<string, Facts>;
  /** What those come to whose commune is no unit of the last day, or lies in none. */
  readonly unplaced: Facts;
}

/**
 * Carries the totals of communes up to the districts of their time, provinces
 * and the country.
 *
 * @param result - from {@link rollUp} or {@link mergeRollUps}
 * @param units - all units, as a list or an index
 * @returns facts by unit; with `unplaced`, those of the top make the total
 * @example
 * import { periodContaining, rollUp, rollUpByUnit } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const units = [
 *   { code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" },
 *   { code: "00001", name: "Xã Minh Họa", level: "commune", from: "1992-04-01", parents: [{ code: "58", from: "1992-04-01" }] },
 * ];
 * const period = periodContaining("2024-05-31", "month");
 * const result = await rollUp([JSON.stringify(buildRegister())], { period });
 * rollUpByUnit(result, units).units.get("58").values.members; // 55
 */
export function rollUpByUnit(result: RollUp, units: Units): RollUpByUnit {
  const { period, asOf } = result;
  const index = unitIndex(units);
  const on = earlierOf(asOf, period.to);
  const byUnit = new Map<string, Facts[]>();
  const unplaced = [noFacts(period, asOf), result.unplaced];
  for (const [code, facts] of result.communes) {
    const above = ancestorsAt(index, code, on);
    if (above.length === 0) unplaced.push(facts);
    else for (const unit of [code, ...above.map((each) => each.code)]) put(byUnit, unit, facts);
  }
  return {
    units: new Map([...byUnit].map(([code, facts]) => [code, mergeFacts(facts)])),
    unplaced: mergeFacts(unplaced),
  };
}

function put(map: Map<string, Facts[]>, code: string, facts: Facts): void {
  const same = map.get(code);
  if (same) same.push(facts);
  else map.set(code, [facts]);
}
