import type { AdministrativeUnit, CivilDate, Register } from "@ishc/core";
import { dice } from "./dice.ts";
import { PROVINCE_CODE, UNITS } from "./places.ts";
import { AS_OF, provinceClubs } from "./province/province-plan.ts";
import { inventProvinceRegister } from "./province/province-register.ts";

/** What can be said of the province before its clubs are made. */
export interface ProvinceSetting {
  /** The day the data speaks of: “today” for whoever shows it. */
  readonly asOf: CivilDate;
  /** The reporting period that shows it best. */
  readonly period: string;
  /** Code of the province. */
  readonly provinceCode: string;
}

/** The setting of every illustrative province, whatever its seed. */
export const PROVINCE_SETTING: ProvinceSetting = {
  asOf: AS_OF,
  period: AS_OF.slice(0, 4),
  provinceCode: PROVINCE_CODE,
};

/** A province that does not exist, for showing and testing. */
export interface IllustrativeProvince extends ProvinceSetting {
  /** The province, its districts and communes. */
  readonly units: readonly AdministrativeUnit[];
  /** One register a club. */
  readonly registers: readonly Register[];
}

/**
 * Invents 36 clubs in six districts of a province that does not exist, each
 * with its whole book. Their totals agree with what was published of one real
 * province in May 2024: 36 clubs, nearly 2,000 members, all eight areas, monthly
 * meetings, over 85 % attending. Everything below the totals is chance, and no
 * person is meant. Rates and terms of loans are invented: none was published.
 *
 * A few clubs lack something on purpose: `MEANT_FINDINGS` says which, what and
 * how it is found. In every third club the attendance of May still has to be taken.
 *
 * @param seed - another seed, another province with the same totals
 */
export function illustrativeProvince(seed = 1336): IllustrativeProvince {
  const chance = dice(seed);
  return {
    ...PROVINCE_SETTING,
    units: UNITS,
    registers: provinceClubs().map((club) => inventProvinceRegister(chance, club)),
  };
}
