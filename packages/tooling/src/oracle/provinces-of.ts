import { type AdministrativeUnit, ancestorsAt, type CivilDate, unitIndex } from "@ishc/core";

/** The province that each unit lies in on a day, by the unit's code. */
export function provincesOf(
  units: readonly AdministrativeUnit[],
  on: CivilDate,
): ReadonlyMap<string, string> {
  const index = unitIndex(units);
  const provinces = new Map<string, string>();
  for (const code of index.byCode.keys()) {
    const province = ancestorsAt(index, code, on).find(({ level }) => level === "province");
    if (province) provinces.set(code, province.code);
  }
  return provinces;
}
