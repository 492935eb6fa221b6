import type { Register } from "../register/register.ts";
import type { AdministrativeUnit } from "../unit/administrative-unit.ts";
import { countedClub } from "./counted-club.ts";
import type { OverviewOptions, UnitOverview } from "./overview-document.ts";
import { overviewOfFacts } from "./overview-of-facts.ts";

/** What an overview is made of. */
export interface UnitOverviewOptions extends OverviewOptions {
  /** The registers of all clubs; those outside the unit are left out. */
  readonly registers: Iterable<Register>;
}

/**
 * Makes the overview of a unit: totals, the units below, and its clubs. Clubs
 * are placed where they lie on the as-of date. Registers may come one by one and
 * be let go; where facts are at hand, {@link overviewOfFacts} is many times as quick.
 *
 * @param unit - the unit, in force on the as-of date
 * @param options - units, registers, period, day
 * @returns plain JSON without personal data
 * @example
 * import { periodContaining, unitOverview } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const province = { code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" };
 * const commune = { code: "00001", name: "Xã Minh Họa", level: "commune", from: "1992-04-01", parents: [{ code: "58", from: "1992-04-01" }] };
 * const period = periodContaining("2024-05-31", "month");
 * unitOverview(province, { units: [province, commune], registers: [buildRegister()], period }).clubs; // 1
 */
export function unitOverview(
  unit: AdministrativeUnit,
  { registers, ...options }: UnitOverviewOptions,
): UnitOverview {
  return overviewOfFacts(unit, { ...options, clubs: countedClubs(registers, options) });
}

function* countedClubs(registers: Iterable<Register>, { period, asOf }: OverviewOptions) {
  for (const register of registers) yield countedClub(register, period, asOf);
}
