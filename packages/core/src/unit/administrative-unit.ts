import * as z from "zod/mini";
import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { civilDate, id, list, text } from "../internal/schema.ts";
import { parseWith } from "../internal/zod-issues.ts";
import type { ParseResult } from "../issue.ts";

/** Levels of administration; the district existed until 30 June 2025. */
export const UNIT_LEVELS = ["country", "province", "district", "commune"] as const;

/** One of {@link UNIT_LEVELS}. */
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/**
 * An administrative unit in one span of its life. Codes were given again to
 * other places in 2025, so a unit is its code together with `from`.
 */
export const AdministrativeUnitSchema = z.strictObject({
  /** Official code. */
  code: id(),
  /** Name with its kind, as printed: “Xã An Bình”. */
  name: text(200),
  /** Country, province, district or commune (xã, phường, đặc khu). */
  level: z.enum(UNIT_LEVELS),
  /** First day of this unit under this code and name. */
  from: civilDate(),
  /** Last day; absent while it lasts. */
  to: z.optional(civilDate()),
  /** Code of the unit above it; absent at the top. */
  parentCode: z.optional(id()),
});

/** An administrative unit in one span of its life. */
export type AdministrativeUnit = z.infer<typeof AdministrativeUnitSchema>;

const UnitsSchema = list(AdministrativeUnitSchema, 50_000);

/**
 * Reads a list of administrative units from unknown input; at most 50,000.
 *
 * @param input - anything
 * @returns the units, or all issues
 * @example
 * import { parseUnits } from "@ishc/core";
 * parseUnits([{ code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" }]).ok; // true
 */
export function parseUnits(input: unknown): ParseResult<AdministrativeUnit[]> {
  return parseWith(UnitsSchema, input);
}

/**
 * The unit that a code meant on a day.
 *
 * @param units - all units
 * @param code - the code
 * @param on - the day
 * @returns the unit, or undefined when the code meant none that day
 * @example
 * import { unitOn } from "@ishc/core";
 * const units = [{ code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01", to: "2025-06-30" }];
 * unitOn(units, "58", "2025-07-01"); // undefined
 */
export function unitOn(
  units: readonly AdministrativeUnit[],
  code: string,
  on: CivilDate,
): AdministrativeUnit | undefined {
  return units.find((unit) => unit.code === code && covers(unit, on));
}

/**
 * The units directly below another on a day, in the order given.
 *
 * @param units - all units
 * @param code - the code of the unit above
 * @param on - the day
 * @returns the units below it
 * @example
 * import { unitsBelow } from "@ishc/core";
 * unitsBelow([{ code: "1", name: "Xã A", level: "commune", from: "2025-07-01", parentCode: "58" }], "58", "2025-07-01").length; // 1
 */
export function unitsBelow(
  units: readonly AdministrativeUnit[],
  code: string,
  on: CivilDate,
): AdministrativeUnit[] {
  return units.filter((unit) => unit.parentCode === code && covers(unit, on));
}
