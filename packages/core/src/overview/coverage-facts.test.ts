import { describe, expect, test } from "vitest";
import { parsePeriod, periodContaining } from "../calendar/reporting-period.ts";
import type { ClubStage } from "../club/club.ts";
import { mergeFacts } from "../facts/facts.ts";
import { checkTotals } from "../rules/check-club.ts";
import { DECISION_1648 } from "../rules/rule-packs.ts";
import type { AdministrativeUnit, Terrain } from "../unit/administrative-unit.ts";
import { coverageFacts } from "./coverage-facts.ts";

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
