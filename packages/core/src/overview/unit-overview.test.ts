import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { mergeFacts, noFacts } from "../facts/facts.ts";
import { measureAll } from "../indicators/measure.ts";
import type { Register } from "../register/register.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/index.ts";
import type { AdministrativeUnit, UnitLevel } from "../unit/administrative-unit.ts";
import { parseUnits } from "../unit/parse-units.ts";
import { unitIndex } from "../unit/unit-index.ts";
import { coverageFacts, withCoverage } from "./coverage-facts.ts";
import { unitOverview } from "./unit-overview.ts";

function unit(
  code: string,
  level: UnitLevel,
  parentCode?: string,
  more: Partial<AdministrativeUnit> = {},
): AdministrativeUnit {
  const { from = "1992-04-01" } = more;
  const parents = parentCode !== undefined && { parents: [{ code: parentCode, from }] };
  return { code, name: `Unit ${code}`, level, from, ...parents, ...more };
}

const ended = { to: "2025-06-30" };
const begun = { from: "2025-07-01" };

/** A province with two districts and three communes; since July 2025 two communes and no district. */
const province = unit("58", "province");
const units = [
  province,
  unit("D1", "district", "58", ended),
  unit("D2", "district", "58", ended),
  unit("c1", "commune", "D1", ended),
  unit("c2", "commune", "D1", ended),
  unit("c3", "commune", "D2", ended),
  unit("c1", "commune", "58", { ...begun, name: "Merged c1 and c2" }),
  unit("c3", "commune", "58", begun),
  unit("79", "province"),
  unit("c9", "commune", "79"),
];

const year = periodContaining("2024-12-31", "year");

function clubIn(code: string, register: Register = buildRegister(), id = `club-${code}`): Register {
  return { ...register, club: { ...register.club, id, communes: [{ code, from: "2020-01-01" }] } };
}

describe("a province before the reform", () => {
  const clubs = ["c1", "c1", "c2", "c3", "c9", "unknown"].map((code) => clubIn(code));
  const overview = unitOverview(province, { units, registers: clubs, period: year });

  test("counts its own clubs, through districts, and leaves others out", () => {
    expect(overview).toMatchObject({ code: "58", clubs: 4, members: 4 * 55 });
    expect(overview.clubList.map((club) => club.communeCode)).toEqual(["c1", "c1", "c2", "c3"]);
  });

  test("shows its districts", () => {
    expect(overview.children.map(({ code, clubs }) => [code, clubs])).toEqual([
      ["D1", 3],
      ["D2", 1],
    ]);
  });

  test("a district shows its communes, a commune its clubs", () => {
    const [, d1, , c1] = units;
    if (!d1 || !c1) throw new Error("the units are there");
    const district = unitOverview(d1, { units, registers: clubs, period: year });
    expect(district.children.map(({ code, clubs }) => [code, clubs])).toEqual([
      ["c1", 2],
      ["c2", 1],
    ]);
    const commune = unitOverview(c1, { units, registers: clubs, period: year });
    expect([commune.clubs, commune.children]).toEqual([2, []]);
  });

  test("a club that was closed is listed and not counted", () => {
    const { club } = buildRegister();
    const closed = buildRegister({
      club: { ...club, stages: [{ stage: "closed", from: "2023-01-01" }] },
    });
    const { clubs: counted, clubList } = unitOverview(province, {
      units,
      registers: [clubIn("c1", closed)],
      period: year,
    });
    expect([counted, clubList.length]).toEqual([0, 1]);
  });
});

describe("the same province after the reform", () => {
  const after = periodContaining("2025-12-31", "year");
  const registers = [
    clubIn("c1"),
    clubIn("c3"),
    clubIn("c2"), // Never moved to the merged commune: its code means nothing now.
  ];

  test("has communes right below it, and an old code no longer counts", () => {
    const overview = unitOverview(province, { units, registers, period: after });
    expect(overview.children.map(({ name, clubs }) => [name, clubs])).toEqual([
      ["Merged c1 and c2", 1],
      ["Unit c3", 1],
    ]);
    expect(overview.clubs).toBe(2);
  });

  test.each([
    ["2025-06-30", 2],
    ["2025-07-01", 2],
  ])("on %s it has %i units below", (asOf, count) => {
    const overview = unitOverview(province, { units, registers, period: after, asOf });
    expect(overview.children).toHaveLength(count);
    expect(overview.children[0]?.level).toBe(asOf < "2025-07-01" ? "district" : "commune");
  });
});

test("any clubs: totals are the sum over the units below, derived anew from facts", () => {
  const placed = fc.array(
    fc
      .tuple(registers, fc.constantFrom("c1", "c2", "c3", "c9"))
      .map(([register, code]) => clubIn(code, register)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(placed, (clubs) => {
      const asOf = "2024-10-15";
      const overview = unitOverview(province, { units, registers: clubs, period: year, asOf });
      const sum = (key: "clubs" | "members") =>
        overview.children.reduce((total, child) => total + child[key], 0);
      expect([overview.clubs, overview.members]).toEqual([sum("clubs"), sum("members")]);
      const own = clubs.filter((register) => register.club.communes[0]?.code !== "c9");
      const facts = own.map((register) => clubFacts(register, year, asOf));
      const whole = withCoverage(
        mergeFacts([noFacts(year, asOf), ...facts]),
        coverageFacts(
          units.filter(({ code, to }) => to === "2025-06-30" && code !== "c9"),
          own.map(({ club }) => club),
          year,
          asOf,
        ),
      );
      expect(overview.measurements).toEqual(measureAll(whole, { rulePack: "decision-1336" }));
      expect(JSON.parse(JSON.stringify(overview))).toEqual(overview);
    }),
    { seed: 1336, numRuns: 100 },
  );
});

test("registers may come one by one", () => {
  function* stream() {
    yield clubIn("c1");
    yield clubIn("c3");
  }
  expect(unitOverview(province, { units, registers: stream(), period: year }).clubs).toBe(2);
});

test("units may be a list or an index, and are sound", () => {
  expect(parseUnits(units)).toEqual({ ok: true, value: units });
  const registers = [clubIn("c1"), clubIn("c3")];
  const fromIndex = unitOverview(province, { units: unitIndex(units), registers, period: year });
  expect(fromIndex).toEqual(unitOverview(province, { units, registers, period: year }));
});

test("units that lie in each other in a circle end", () => {
  const circle = [
    unit("a", "province", "b"),
    unit("b", "province", "a"),
    unit("c", "commune", "b"),
  ];
  const [a = province, b = province] = circle;
  const clubs = (top: AdministrativeUnit) =>
    unitOverview(top, { units: circle, registers: [clubIn("c")], period: year }).clubs;
  expect([clubs(a), clubs(b)]).toEqual([0, 1]);
});
