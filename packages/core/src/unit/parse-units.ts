import { list } from "../internal/schema.ts";
import { soundnessOf } from "../internal/soundness.ts";
import { parseWith } from "../internal/zod-issues.ts";
import type { ParseResult } from "../issue.ts";
import { type AdministrativeUnit, AdministrativeUnitSchema } from "./administrative-unit.ts";
import { checkUnits, type PlacedUnit } from "./check-units.ts";

const MOST = 50_000;
export const UnitsSchema = list(AdministrativeUnitSchema, MOST);
const isSound = soundnessOf(UnitsSchema);

/**
 * Reads a list of administrative units from unknown input; at most 50,000. The
 * shape first, then what must hold across units: a code means one unit on any
 * day; a unit lies in one of a higher level on every day of its life; its
 * successors are of its own level and begin the day after its last. Every issue
 * at once, never an exception.
 *
 * @param input - anything
 * @returns the units, or all issues; a list that is sound as it stands is given
 * back itself, not copied
 * @example
 * import { parseUnits } from "@ishc/core";
 * const province = { code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" };
 * parseUnits([province]).ok; // true
 * const parents = [{ code: "59", from: "1992-04-01" }];
 * const result = parseUnits([province, { code: "22870", name: "Xã An Bình", level: "commune", from: "1992-04-01", parents }]);
 * result.ok ? [] : result.issues; // [{ code: "unknown-reference", path: [1, "parents", 0, "code"], received: "59" }]
 */
export function parseUnits(input: unknown): ParseResult<AdministrativeUnit[]> {
  const shape = isSound(input)
    ? { ok: true as const, value: input as AdministrativeUnit[] }
    : parseWith(UnitsSchema, input);
  if (!shape.ok) {
    const crossed = checkUnits(soundUnits(input), { isWhole: false });
    return { ok: false, issues: [...shape.issues, ...crossed] };
  }
  const placed = shape.value.map((unit, at) => ({ unit, at }));
  const crossed = checkUnits(placed, { isWhole: true });
  return crossed.length > 0 ? { ok: false, issues: crossed } : shape;
}

/** The units that are sound by themselves, so that one bad unit does not hide what is wrong elsewhere. */
function soundUnits(input: unknown): PlacedUnit[] {
  const units: PlacedUnit[] = [];
  try {
    if (!Array.isArray(input) || input.length > MOST) return [];
    for (const [at, entry] of input.entries()) {
      const read = parseWith(AdministrativeUnitSchema, entry);
      if (read.ok) units.push({ unit: read.value, at });
    }
  } catch {
    return units; // A proxy or getter that throws; its issue is there already.
  }
  return units;
}
