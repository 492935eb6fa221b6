import { describe, expect, test } from "vitest";
import { parsePeriod, periodContaining } from "../calendar/reporting-period.ts";
import type { ClubStage } from "../club/club.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { factsFromTotals, mergeFacts } from "../facts/facts.ts";
import { measure } from "../indicators/measure.ts";
import { checkTotals } from "../rules/check-club.ts";
import { DECISION_1648 } from "../rules/rule-packs.ts";
import { buildRegister } from "../testing/index.ts";
import type { AdministrativeUnit, Terrain } from "../unit/administrative-unit.ts";
import { coverageFacts, rollupCoverage, withCoverage } from "./coverage-facts.ts";
import { rollupRegisters } from "./rollup.ts";

const parsed = parsePeriod("2026");
if (!parsed.ok) throw new Error("2026 is a year");
const year = parsed.value;

const commune = (code: string, terrain?: Terrain, to?: string): AdministrativeUnit => ({
  code,
  name: `Xã ${code}`,
  level: "commune",
  from: "2025-07-01",
  ...(to !== undefined && { to }),
  ...(terrain && { terrain }),
});

const club = (code: string, stage: ClubStage = "active", from = "2025-07-01") => ({
  communes: [{ code, from: "2025-07-01" }],
  stages: [{ stage, from }],
});

describe("communes with a club", () => {
  test.each<
    [string, AdministrativeUnit[], ReturnType<typeof club>[], [number, number, number, number]]
  >([
    ["no commune at all", [], [club("1")], [0, 0, 0, 0]],
    ["none", [commune("1", "lowland")], [], [0, 1, 0, 0]],
    ["one of two", [commune("1", "lowland"), commune("2", "lowland")], [club("1")], [1, 2, 0, 0]],
    ["two clubs in one", [commune("1", "lowland")], [club("1"), club("1")], [1, 1, 0, 0]],
    [
      "mountain, border and island together",
      [commune("1", "mountain"), commune("2", "border"), commune("3", "island")],
      [club("1"), club("3")],
      [0, 0, 2, 3],
    ],
    ["a club that sleeps", [commune("1", "lowland")], [club("1", "dormant")], [0, 1, 0, 0]],
    [
      "a club that begins tomorrow",
      [commune("1", "lowland")],
      [club("1", "active", "2027-01-01")],
      [0, 1, 0, 0],
    ],
    [
      "a club that begins on the last day",
      [commune("1", "lowland")],
      [club("1", "active", "2026-12-31")],
      [1, 1, 0, 0],
    ],
    [
      "a commune that ended the day before",
      [commune("1", "lowland", "2026-12-30"), commune("2", "lowland")],
      [club("1")],
      [0, 1, 0, 0],
    ],
    ["terrain not given", [commune("1"), commune("2", "lowland")], [club("1")], [0, 1, 0, 0]],
  ])("%s", (_, units, clubs, [lowWith, low, upWith, up]) => {
    expect(coverageFacts(units, clubs, year).values).toMatchObject({
      lowlandCommunesWithClub: lowWith,
      lowlandCommunes: low,
      uplandCommunesWithClub: upWith,
      uplandCommunes: up,
    });
  });
});

describe("communes with a club, whatever their terrain", () => {
  test.each<[string, AdministrativeUnit[], ReturnType<typeof club>[], [number, number]]>([
    ["no commune at all", [], [club("1")], [0, 0]],
    ["no club", [commune("1"), commune("2", "lowland")], [], [0, 2]],
    ["terrain not given", [commune("1"), commune("2", "lowland")], [club("1")], [1, 2]],
    ["two clubs in one", [commune("1"), commune("2")], [club("1"), club("1")], [1, 2]],
    ["all", [commune("1"), commune("2", "island")], [club("1"), club("2")], [2, 2]],
    ["of the day before", [commune("1", undefined, "2026-12-30")], [club("1")], [0, 0]],
    ["until the last day", [commune("1", undefined, "2026-12-31")], [club("1")], [1, 1]],
    [
      "a province is no commune",
      [commune("1"), { ...commune("2"), level: "province" }],
      [club("1"), club("2")],
      [1, 1],
    ],
  ])("%s", (_, units, clubs, [communesWithClub, communes]) => {
    expect(coverageFacts(units, clubs, year).values).toMatchObject({
      communesWithClub,
      communes,
      coverageCounted: communes > 0 ? 1 : 0,
    });
  });

  test("from a roll-up, as from the clubs themselves", async () => {
    const inCommune = (code: string, stage: ClubStage = "active") => {
      const register = buildRegister();
      return { ...register, club: { ...register.club, ...club(code, stage) } };
    };
    const registers = [inCommune("1"), inCommune("1"), inCommune("2", "dormant"), inCommune("9")];
    const units = [commune("1", "lowland"), commune("2", "border"), commune("3")];
    const lines = registers.map((register, i) => ({
      status: "read" as const,
      line: i + 1,
      register,
    }));
    const result = await rollupRegisters(lines, { period: year });
    const coverage = rollupCoverage(result, units);
    expect(coverage).toEqual(
      coverageFacts(
        units,
        registers.map((each) => each.club),
        year,
      ),
    );
    expect(coverage.values).toMatchObject({ communes: 3, communesWithClub: 1 });
  });
});

describe("coverage among the facts of clubs", () => {
  const units = [commune("1"), commune("2")];
  const coverage = coverageFacts(units, [club("1")], year);
  const clubs = factsFromTotals(year, year.to, { clubs: 3, members: 160 });

  test("counts every club in, and changes nothing else", () => {
    const both = withCoverage(clubs, coverage);
    expect(measure("commune-coverage", both)).toMatchObject({
      value: 0.5,
      clubsCounted: 3,
      clubsNotReported: 0,
      clubsNotDue: 0,
    });
    expect(measure("club-size", both)).toEqual(measure("club-size", clubs));
  });

  test("by terrain nothing is known where no terrain is", () => {
    expect(withCoverage(clubs, coverage).values).toMatchObject({
      communesCounted: 0,
      communesNotReported: 3,
    });
  });

  test("without it nothing is told, and of no communes neither", () => {
    const [register] = [clubFacts(buildRegister(), year)];
    for (const facts of [register, clubs, withCoverage(clubs, coverageFacts([], [], year))]) {
      expect(facts && measure("commune-coverage", facts)).toMatchObject({
        value: null,
        reason: "not-reported",
      });
    }
  });

  test("of a province without any club is told, too", () => {
    const nobody = withCoverage(
      factsFromTotals(year, year.to, { clubs: 0 }),
      coverageFacts(units, [], year),
    );
    expect(measure("commune-coverage", nobody).value).toBe(0);
  });
});

describe("what Decision 1648 asks of the country", () => {
  const many = (count: number, terrain: Terrain) =>
    Array.from({ length: count }, (_, i) => commune(`${terrain}-${i}`, terrain));
  const outcome = (lowland: number, mountain: number, asOf: string) => {
    const units = [...many(10, "lowland"), ...many(10, "mountain")];
    const clubs = [
      ...many(lowland, "lowland").map(({ code }) => club(code)),
      ...many(mountain, "mountain").map(({ code }) => club(code)),
    ];
    const facts = coverageFacts(units, clubs, periodContaining(asOf, "year"), asOf);
    const findings = checkTotals(mergeFacts([facts]), DECISION_1648);
    return ["AGG-COV30-LOWLAND", "AGG-COV30-UPLAND"].map(
      (id) => findings.find((finding) => finding.rule.id === id)?.outcome,
    );
  };

  test.each([
    [10, 7, "2030-12-31", ["met", "met"]],
    [9, 7, "2030-12-31", ["missed", "met"]],
    [10, 6, "2030-12-31", ["met", "missed"]],
    [10, 10, "2030-12-31", ["met", "met"]],
    [9, 6, "2030-12-30", ["unknown", "unknown"]],
    [10, 7, "2026-05-31", ["met", "met"]],
  ])("%i of 10 lowland and %i of 10 mountain communes on %s", (lowland, mountain, on, outcomes) => {
    expect(outcome(lowland, mountain, on)).toEqual(outcomes);
  });

  test("is unknown where no terrain is given", () => {
    const findings = checkTotals(coverageFacts([commune("1")], [club("1")], year), DECISION_1648);
    expect(findings.find(({ rule }) => rule.id === "AGG-COV30-LOWLAND")).toMatchObject({
      outcome: "unknown",
    });
  });
});
