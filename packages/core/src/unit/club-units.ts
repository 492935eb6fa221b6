import type { CivilDate } from "../calendar/civil-date.ts";
import { type Club, communeOf } from "../club/club.ts";
import type { AdministrativeUnit } from "./administrative-unit.ts";
import { type Units, unitAt, unitIndex } from "./unit-index.ts";
import { ancestorsAt } from "./unit-tree.ts";

/**
 * Why a club cannot be placed on a day.
 *
 * - `commune`: its register names no commune for that day
 * - `unit`: the code it names meant no unit that day
 * - `province`: its unit lay in no province that day
 */
export const MISSING_UNITS = ["commune", "unit", "province"] as const;

/** One of {@link MISSING_UNITS}. */
export type MissingUnit = (typeof MISSING_UNITS)[number];

/** Where a club lies on a day, or what is missing to say so. */
export type ClubUnits =
  | {
      /** It can be placed. */
      readonly ok: true;
      /** The unit that its register names. */
      readonly unit: AdministrativeUnit;
      /** The units above that one, the nearest first. */
      readonly ancestors: readonly AdministrativeUnit[];
    }
  | {
      /** It cannot be placed. */
      readonly ok: false;
      /** What is missing. */
      readonly missing: MissingUnit;
      /** The code that its register names; absent where it names none. */
      readonly code?: string;
    };

/**
 * The unit that a club lies in on a day, with those above it, or which of them
 * is missing.
 *
 * @param club - the club
 * @param units - a list, or better an index
 * @param date - the day
 * @returns the units, or what is missing
 * @see {@link SOURCES}: `resolution-202`, since 1 July 2025 no district is among them (our reading)
 * @example
 * import { clubUnitsAt } from "@ishc/core";
 * const units = [
 *   { code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" },
 *   { code: "22870", name: "Xã An Bình", level: "commune", from: "1992-04-01", to: "2025-06-30", parents: [{ code: "58", from: "1992-04-01" }] },
 * ];
 * const club = { communes: [{ code: "22870", from: "2021-06-01" }] };
 * const before = clubUnitsAt(club, units, "2025-06-30");
 * before.ok && before.ancestors[0]?.name; // "Tỉnh Minh Họa"
 * clubUnitsAt(club, units, "2025-07-01"); // { ok: false, missing: "unit", code: "22870" }
 */
export function clubUnitsAt(
  club: Pick<Club, "communes">,
  units: Units,
  date: CivilDate,
): ClubUnits {
  const index = unitIndex(units);
  const code = communeOf(club, date);
  if (code === undefined) return { ok: false, missing: "commune" };
  const unit = unitAt(index, code, date);
  if (!unit) return { ok: false, missing: "unit", code };
  const ancestors = ancestorsAt(index, code, date);
  const isPlaced = [unit, ...ancestors].some(({ level }) => level === "province");
  return isPlaced ? { ok: true, unit, ancestors } : { ok: false, missing: "province", code };
}
