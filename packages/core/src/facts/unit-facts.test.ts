import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { buildRegister } from "../testing/index.ts";
import type { AdministrativeUnit } from "../unit/administrative-unit.ts";
import { clubFacts } from "./club-facts.ts";
import { club } from "./counted.fixture.ts";
import { withUnitFacts } from "./unit-facts.ts";

const unit = (
  code: string,
  level: AdministrativeUnit["level"],
  parent?: string,
  to?: string,
): AdministrativeUnit => ({
  code,
  name: `Đơn vị ${code}`,
  level,
  from: "2021-01-01",
  ...(to !== undefined && { to }),
  ...(parent !== undefined && { parents: [{ code: parent, from: "2021-01-01" }] }),
});
const province = unit("58", "province");
const district = unit("585", "district", "58");

function values(units: AdministrativeUnit[] | undefined, asOf: string, more = {}) {
  const register = buildRegister(more);
  const facts = clubFacts(register, periodContaining(asOf, "year"), asOf);
  const { unitsInForce, unitCounted, unitNotReported, unitNotDue } = withUnitFacts(
    facts,
    register.club,
    units,
  ).values;
  return { unitsInForce, unitCounted, unitNotReported, unitNotDue };
}

const COUNTED = { unitCounted: 1, unitNotReported: 0, unitNotDue: 0 };

describe("whether the commune, and what lies above it, was in force", () => {
  test.each<[string, AdministrativeUnit[], string, number]>([
    ["in its province", [province, unit("00001", "commune", "58")], "2025-12-31", 1],
    [
      "in a district, which there still was",
      [province, district, unit("00001", "commune", "585")],
      "2025-06-30",
      1,
    ],
    [
      "in a district, which there is no more",
      [province, district, unit("00001", "commune", "585")],
      "2025-07-01",
      0,
    ],
    [
      "on the commune's last day",
      [province, unit("00001", "commune", "58", "2025-12-31")],
      "2025-12-31",
      1,
    ],
    ["the day after it", [province, unit("00001", "commune", "58", "2025-12-30")], "2025-12-31", 0],
    ["no such commune", [province], "2025-12-31", 0],
    ["no units at all", [], "2025-12-31", 0],
  ])("%s: %s", (_, units, asOf, unitsInForce) => {
    expect(values(units, asOf)).toEqual({ unitsInForce, ...COUNTED });
  });
});

test("is not known where no units are given, and nobody's question of a club that is closed", () => {
  expect(values(undefined, "2025-12-31")).toEqual({
    unitsInForce: 0,
    unitCounted: 0,
    unitNotReported: 1,
    unitNotDue: 0,
  });
  const stages = [
    { stage: "active" as const, from: "2021-06-01" },
    { stage: "closed" as const, from: "2025-03-01" },
  ];
  expect(values([province], "2025-12-31", club({ stages }))).toEqual({
    unitsInForce: 0,
    unitCounted: 0,
    unitNotReported: 0,
    unitNotDue: 1,
  });
});
