import { misuse } from "../errors.ts";
import { type CountRow, tableUnits } from "./count-table.ts";
import { hiddenCells } from "./hidden-cells.ts";
import { type PublishedUnit, shown, suppressed } from "./published-count.ts";
import { withRests } from "./rests.ts";

/**
 * The least count of people, above zero, that is told unless another number is
 * asked for. Our choice: offices of statistics differ, some require five people
 * behind a number and others three.
 *
 * @see {@link SOURCES}: `disclosure-glossary` (practice)
 * @example
 * import { SMALL_COUNT } from "@ishc/core";
 * SMALL_COUNT; // 5
 */
export const SMALL_COUNT = 5;

/** Below, the word “small” would tell the number itself. */
const LEAST_THRESHOLD = 3;

/** What the counts are. */
export interface PublishCountsOptions {
  /** The name of the count that everything else is a part of: `members`, say. */
  readonly whole: string;
  /**
   * The divisions of the whole, by name, each a list of parts that nobody is in
   * two of. What they leave over a reader can work out, so it is looked after as
   * well, as the part `rest:` with the name of the division.
   */
  readonly divisions?: Readonly<Record<string, readonly string[]>>;
  /** Parts of which small counts tell nothing of anybody: people of whom something is not known. */
  readonly open?: readonly string[];
  /** The least count, above zero, that is told; at least 3, {@link SMALL_COUNT} unless given. */
  readonly threshold?: number;
}

/**
 * What may be told to anybody of counts of people, by unit and by group. Counts
 * below the threshold are kept back, and as many more as needed, so that none of
 * those can be worked out: not from totals, not from other units or groups, not
 * with the reasons given, and not by somebody who knows how it is done. For every
 * number kept back there is another table that tells the same and in which that
 * number differs.
 *
 * - Of several ways the one is taken that keeps the fewest people back.
 * - Where the whole of a unit is kept back, all its parts are.
 * - A zero is told: it is about nobody, and mostly it only says that a place has
 *   no club. A zero part of a whole that is kept back is kept back with it, if
 *   anything is left to guess.
 * - Above other units the reason is always `complementary`: it must not tell the
 *   size of what lies below.
 *
 * Two tables with people in common (members by age and by age on another base;
 * last month and this month) protect each other only as divisions of one call.
 * Divisions are taken to say nothing about each other: do not tell who is in a
 * part of two of them. An exact guess that is not certain is not prevented.
 *
 * @param rows - every unit, with the unit it lies in: clubs, communes, provinces,
 * the country; any number of levels
 * @param options - whole, divisions, threshold
 * @returns the units in the same order, with the whole and every part
 * @throws RangeError when a unit is there twice or lies nowhere, when units or
 * parts do not add up to their whole, when a name is given twice, or for a
 * threshold below 3
 * @see {@link SOURCES}: `cell-suppression` (practice)
 * @example
 * import { publishCounts } from "@ishc/core";
 * const rows = [
 *   { code: "58", counts: { members: 118, women: 77 } },
 *   { code: "22870", parent: "58", counts: { members: 61, women: 39 } },
 *   { code: "22873", parent: "58", counts: { members: 54, women: 36 } },
 *   { code: "22876", parent: "58", counts: { members: 3, women: 2 } },
 * ];
 * const units = publishCounts(rows, { whole: "members", divisions: { sex: ["women"] } });
 * units.map(({ counts }) => counts.members?.value); // [118, 61, null, null]
 * units[3]?.counts.members; // { status: "suppressed", reason: "small", value: null }
 * units[2]?.counts.members; // { status: "suppressed", reason: "complementary", value: null }
 */
export function publishCounts(
  rows: readonly CountRow[],
  options: PublishCountsOptions,
): PublishedUnit[] {
  const { whole, divisions = {}, open = [], threshold = SMALL_COUNT } = options;
  requireSound(whole, Object.values(divisions).flat(), threshold);
  const table = withRests(rows, whole, divisions);
  const units = tableUnits(table.rows, table);
  const hidden = hiddenCells(units, table, { threshold, open: new Set(open) });
  const names = [whole, ...table.divisions.flat()];
  return units.map((unit) => {
    const reasons = hidden.get(unit);
    const counts = names.map((name) => {
      const reason = reasons?.get(name);
      return [name, reason ? suppressed(reason) : shown(unit.counts[name] ?? 0)] as const;
    });
    return {
      code: unit.code,
      ...(unit.parent !== undefined && { parent: unit.parent }),
      counts: Object.fromEntries(counts),
    };
  });
}

function requireSound(whole: string, parts: readonly string[], threshold: number): void {
  if (!Number.isSafeInteger(threshold) || threshold < LEAST_THRESHOLD) {
    throw misuse(
      `a threshold of at least ${LEAST_THRESHOLD}`,
      threshold,
      "Below, the word “small” would tell the number.",
    );
  }
  const names = [whole, ...parts];
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice === undefined) return;
  throw misuse("every name once", twice, "A part belongs to one division, and is not the whole.");
}
