import * as z from "zod/mini";
import { civilDate, id, list, text, whole } from "../internal/schema.ts";

/** Levels of administration, from the top; the district existed until 30 June 2025. */
export const UNIT_LEVELS = ["country", "province", "district", "commune"] as const;

/** One of {@link UNIT_LEVELS}. */
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/**
 * Kinds of land by which Decision 1648 sets its target of coverage: every
 * lowland commune, and 70 % of those in the mountains, on the border and on
 * islands ({@link SOURCES}: `decision-1648-targets`).
 */
export const TERRAINS = ["lowland", "mountain", "border", "island"] as const;

/** One of {@link TERRAINS}. */
export type Terrain = (typeof TERRAINS)[number];

/** The unit that another lies in, for one span of time. */
export const ParentUnitSchema = z.strictObject({
  /** Code of the unit above, as it was on the first day. */
  code: id(),
  /** First day in it. */
  from: civilDate(),
  /** Last day in it; absent for as long as the lower unit lasts. */
  to: z.optional(civilDate()),
});

/** The unit that another lies in, for one span of time. */
export type ParentUnit = z.infer<typeof ParentUnitSchema>;

/** A unit that took over another's land, or part of it. */
export const SuccessorUnitSchema = z.strictObject({
  /** Code of the unit that took over. */
  code: id(),
  /** Its first day: the day after the other's last. With the code it says which unit is meant. */
  from: civilDate(),
  /**
   * Its part, in whole people, households or what else was counted; 0 to a
   * thousand million. The parts of one unit are weights: each is out of their sum.
   * @unit people, households or what else was counted
   */
  share: whole(0, 1_000_000_000),
});

/** A unit that took over another's land, or part of it. */
export type SuccessorUnit = z.infer<typeof SuccessorUnitSchema>;

/**
 * An administrative unit in one span of its life. Codes were given again to
 * other places in 2025, so a unit is its code together with `from`. A new name
 * or a new boundary makes a new unit.
 */
export const AdministrativeUnitSchema = z.strictObject({
  /** Official code; at most 64 characters. */
  code: id(),
  /** Name with its kind, as printed: “Xã An Bình”; at most 200 characters. */
  name: text(200),
  /** Country, province, district or commune (xã, phường, đặc khu). */
  level: z.enum(UNIT_LEVELS),
  /** First day of this unit under this code and name, within these boundaries. */
  from: civilDate(),
  /** Last day; absent while it lasts. */
  to: z.optional(civilDate()),
  /** The units it lies in, dated, one on any day of its life; at most 50. Absent at the top. */
  parents: z.optional(list(ParentUnitSchema, 50).check(z.minLength(1))),
  /** The kind of land. Absent: not recorded. */
  terrain: z.optional(z.enum(TERRAINS)),
  /** The units that took over its land the day after its last; at most 50. Absent: none, or not recorded. */
  successors: z.optional(list(SuccessorUnitSchema, 50).check(z.minLength(1))),
});

/** An administrative unit in one span of its life. */
export type AdministrativeUnit = z.infer<typeof AdministrativeUnitSchema>;

/** Whether a level is above another. */
export function isAbove(level: UnitLevel, other: UnitLevel): boolean {
  return UNIT_LEVELS.indexOf(level) < UNIT_LEVELS.indexOf(other);
}
