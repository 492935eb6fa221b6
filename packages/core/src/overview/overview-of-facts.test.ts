import fc from "fast-check";
import { expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { mergeFacts, noFacts } from "../facts/facts.ts";
import { HEADLINE_INDICATORS } from "../indicators/headline-indicators.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import type { AdministrativeUnit, UnitLevel } from "../unit/administrative-unit.ts";
import { countedClub } from "./counted-club.ts";
import { factsByUnit } from "./facts-by-unit.ts";
import { overviewOfFacts } from "./overview-of-facts.ts";
import { unitOverview } from "./unit-overview.ts";

const period = periodContaining("2024-12-31", "year");
const since = "2010-01-01";

function unit(code: string, level: UnitLevel, parent?: string): AdministrativeUnit {
  const parents = parent !== undefined && { parents: [{ code: parent, from: since }] };
  return { code, name: code, level, from: since, ...parents };
}

const province = unit("p", "province", "vn");
const units = [
  unit("vn", "country"),
  province,
  unit("a", "commune", "p"),
  unit("b", "commune", "p"),
  unit("q", "province", "vn"),
  unit("c", "commune", "q"),
];

function registerIn(code: string | undefined, register = buildRegister()) {
  const communes = code === undefined ? [] : [{ code, from: since }];
  return { ...register, club: { ...register.club, communes } };
}

const places = fc.constantFrom("a", "b", "c", "nowhere", undefined);
const clubs = fc.array(
  fc.tuple(registers, places).map(([register, code]) => registerIn(code, register)),
  { maxLength: 6 },
);

test("from registers or from facts, an overview is the same", () => {
  fc.assert(
    fc.property(clubs, (all) => {
      const counted = all.map((register) => countedClub(register, period));
      const overview = overviewOfFacts(province, { units, clubs: counted, period });
      expect(overview).toEqual(unitOverview(province, { units, registers: all, period }));
    }),
    { seed: 1336, numRuns: 100 },
  );
});

test("the order of clubs changes nothing but the list of them", () => {
  fc.assert(
    fc.property(clubs, (all) => {
      const counted = all.map((register) => countedClub(register, period));
      const { clubList, ...whole } = overviewOfFacts(province, { units, clubs: counted, period });
      const turned = overviewOfFacts(province, { units, clubs: counted.reverse(), period });
      expect(turned).toEqual({ ...whole, clubList: [...clubList].reverse() });
    }),
    { seed: 1336, numRuns: 100 },
  );
});

test("a unit without clubs has its communes, none of them covered", () => {
  const {
    clubs: count,
    children,
    measurements,
    clubList,
  } = overviewOfFacts(province, {
    units,
    clubs: [],
    period,
  });
  const coverage = measurements.find((each) => each.indicator === "commune-coverage");
  expect([count, children.map(({ clubs: each }) => each), clubList]).toEqual([0, [0, 0], []]);
  expect(coverage).toMatchObject({ value: 0, numerator: 0, denominator: 2 });
});

test("two clubs of one commune cover one of two", () => {
  const counted = ["a", "a", "c"].map((code) => countedClub(registerIn(code), period));
  const { measurements, children } = overviewOfFacts(province, { units, clubs: counted, period });
  const coverage = measurements.find((each) => each.indicator === "commune-coverage");
  expect(coverage).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  const [a, b] = children.map((child) =>
    child.measurements.find((each) => each.indicator === "commune-coverage"),
  );
  expect([a?.value, b?.value]).toEqual([1, 0]);
});

test("clubs are listed with the indicators asked for", () => {
  const options = { units, clubs: [countedClub(registerIn("a"), period)], period };
  const listed = (overview: ReturnType<typeof overviewOfFacts>) =>
    overview.clubList[0]?.measurements.map(({ indicator }) => indicator);
  expect(listed(overviewOfFacts(province, options))).toEqual(HEADLINE_INDICATORS);
  const clubIndicators = ["women-share"] as const;
  expect(listed(overviewOfFacts(province, { ...options, clubIndicators }))).toEqual(clubIndicators);
});

test("of a club nothing is told but what an overview shows, whatever else was kept of it", () => {
  const club = { ...countedClub(registerIn("a"), period), headPhone: "0900 000 000" };
  const { clubList } = overviewOfFacts(province, { units, clubs: [club], period });
  expect(clubList.map((each) => Object.keys(each))).toEqual([
    ["id", "name", "village", "communeCode", "measurements"],
  ]);
});

test("facts by unit: every level is the sum of its clubs, and nobody is lost", () => {
  fc.assert(
    fc.property(clubs, (all) => {
      const counted = all.map((register) => countedClub(register, period));
      const { units: sums, unplaced } = factsByUnit(counted, { units, period });
      const of = (...codes: (string | undefined)[]) =>
        mergeFacts([
          noFacts(period, period.to),
          ...counted.filter((club) => codes.includes(club.communeCode)).map(({ facts }) => facts),
        ]);
      for (const [code, communes] of [
        ["a", ["a"]],
        ["p", ["a", "b"]],
        ["q", ["c"]],
        ["vn", ["a", "b", "c"]],
      ] as const) {
        expect(sums.get(code) ?? noFacts(period, period.to)).toEqual(of(...communes));
      }
      expect(unplaced).toEqual(of("nowhere", undefined));
    }),
    { seed: 1336, numRuns: 100 },
  );
});

test("a club counted earlier is placed where it lay on the day of counting", () => {
  const { club } = buildRegister();
  const communes = [
    { code: "a", from: since, to: "2024-06-30" },
    { code: "b", from: "2024-07-01" },
  ];
  const register = buildRegister({ club: { ...club, communes }, members: buildMembers(3) });
  expect(countedClub(register, period, "2024-06-30").communeCode).toBe("a");
  expect(countedClub(register, period, "2024-07-01").communeCode).toBe("b");
});
