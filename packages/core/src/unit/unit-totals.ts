import type { CivilDate } from "../calendar/civil-date.ts";
import type { AdministrativeUnit, UnitLevel } from "./administrative-unit.ts";
import type { Counts } from "./tally.ts";

/** Counts of one place on one day. */
export interface UnitRow {
  /** Code of the unit they were counted in, as it was on that day. */
  readonly code: string;
  /** The day they are of. */
  readonly date: CivilDate;
  /** The counts, by any name: whole numbers that add up over places. */
  readonly values: Counts;
}

/**
 * Why counts could not be placed.
 *
 * - `unknown-code`: no unit ever had the code
 * - `not-valid-then`: the code meant no unit on the day of the row
 * - `not-in-force`: the unit began after, or ended before, the days asked for
 * - `no-successor`: the unit ended, and nothing says what came after it
 * - `no-unit-of-level`: it lies in no unit of the level asked for
 */
export const UNPLACED_REASONS = [
  "unknown-code",
  "not-valid-then",
  "not-in-force",
  "no-successor",
  "no-unit-of-level",
] as const;

/** One of {@link UNPLACED_REASONS}. */
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

/** Counts that belong to no total: a row as it came, or what of many rows could be followed no further. */
export interface UnplacedRow extends UnitRow {
  /** Why. */
  readonly reason: UnplacedReason;
}

/** One unit and what its rows come to. */
export interface UnitTotal {
  /** The unit. */
  readonly unit: AdministrativeUnit;
  /** The sums. */
  readonly values: Counts;
}

/** Totals of units. Totals and what is unplaced add up to the rows, to the last one. */
export interface UnitTotals {
  /** Every unit that has rows, by code and first day. */
  readonly totals: readonly UnitTotal[];
  /** What could not be placed. */
  readonly unplaced: readonly UnplacedRow[];
}

/** Which units to give totals of. */
export interface TotalsOptions {
  /** The level to roll up to; the units that the rows name unless given. */
  readonly level?: UnitLevel;
}
