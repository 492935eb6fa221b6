import { expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import type { AdministrativeUnit } from "../unit/administrative-unit.ts";
import { rollup } from "./rollup.ts";
import { rollupByUnit } from "./rollup-by-unit.ts";

const period = periodContaining("2024-12-31", "year");

function lineOf(code: string, members: number): string {
  const register = buildRegister({ members: buildMembers(members) });
  const club = { ...register.club, communes: [{ code, from: "2021-06-01" }] };
  return `${JSON.stringify({ ...register, club })}\n`;
}

const unit = (code: string, level: AdministrativeUnit["level"], parent?: string) => ({
  code,
  name: code,
  level,
  from: "2010-01-01",
  ...(parent !== undefined && { parents: [{ code: parent, from: "2010-01-01" }] }),
});
const units: AdministrativeUnit[] = [
  unit("vn", "country"),
  unit("p", "province", "vn"),
  unit("d", "district", "p"),
  unit("a", "commune", "d"),
  unit("b", "commune", "d"),
  unit("q", "province", "vn"),
  unit("c", "commune", "q"),
];

test("communes, districts, provinces and the country", async () => {
  const result = await rollup([lineOf("a", 50), lineOf("b", 60), lineOf("c", 70)], { period });
  const byUnit = [...rollupByUnit(result, units).units];
  expect(Object.fromEntries(byUnit.map(([code, facts]) => [code, facts.values.members]))).toEqual({
    a: 50,
    b: 60,
    c: 70,
    d: 110,
    p: 110,
    q: 70,
    vn: 180,
  });
});

test("a commune that is no unit that day is unplaced, not lost", async () => {
  const result = await rollup([lineOf("gone", 55)], { period });
  const { units: byUnit, unplaced } = rollupByUnit(result, units);
  expect(byUnit.size).toBe(0);
  expect(unplaced).toEqual(result.total);
});
