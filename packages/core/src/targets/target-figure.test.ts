import { describe, expect, test } from "vitest";
import { parsePeriod, type ReportingPeriod } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import {
  type Facts,
  type FactValues,
  factsFromTotals,
  mergeFacts,
  noFacts,
} from "../facts/facts.ts";
import { coverageFacts } from "../overview/coverage-facts.ts";
import { buildRegister } from "../testing/index.ts";
import type { Target } from "./target.ts";
import { targetFigure } from "./target-figure.ts";

const target = (given: Partial<Target>): Target => ({
  id: "t",
  unit: "country",
  what: "clubsFounded",
  period: "2025-08--2030-12",
  value: 6000,
  direction: "at-least",
  source: "kit",
  authority: "our-choice",
  ...given,
});

const period = (id: string): ReportingPeriod => {
  const read = parsePeriod(id);
  if (!read.ok) throw new Error(`${id} is no period`);
  return read.value;
};

const report = (id: string, totals: Partial<FactValues>, asOf = period(id).to): Facts =>
  factsFromTotals(period(id), asOf, { clubs: 10, ...totals });

describe("what facts say of a target", () => {
  test.each([
    ["new clubs since the start", { what: "clubsFounded" }, { clubsFounded: 900 }, [900, 1]],
    ["clubs in all", { what: "clubs" }, {}, [10, 1]],
    ["members", { what: "members", value: 150_000 }, { members: 550 }, [550, 1]],
    [
      "an indicator",
      { what: "women-share", value: 0.6 },
      { sexMembers: 550, women: 380 },
      [380, 550],
    ],
    [
      "who joined since the start",
      { what: "membersJoined", value: 300_000 },
      { members: 550, membersJoined: 120 },
      [120, 1],
    ],
    [
      "clubs that are still active",
      { what: "survival", value: 1 },
      { clubsEverFounded: 12, clubsSurviving: 10 },
      [10, 12],
    ],
    [
      "communes with a club, whatever their terrain",
      { what: "commune-coverage", value: 1 },
      { communes: 151, communesWithClub: 79 },
      [79, 151],
    ],
    [
      "communes with a club",
      { what: "lowland-coverage", value: 1 },
      { lowlandCommunes: 40, lowlandCommunesWithClub: 31 },
      [31, 40],
    ],
  ] as const)("%s", (_, given, totals, [numerator, denominator]) => {
    expect(targetFigure(target(given), report("2025-08--2026-12", totals))).toMatchObject({
      status: "measured",
      numerator,
      denominator,
      value: numerator / denominator,
    });
  });

  test.each([
    ["members that nobody reported", { what: "members" }, {}, "not-reported"],
    ["an indicator that nobody reported", { what: "women-share", value: 0.6 }, {}, "not-reported"],
    [
      "communes of which the terrain is not known",
      { what: "upland-coverage", value: 0.7 },
      {},
      "no-base",
    ],
    ["provinces", { what: "province-coverage", value: 0.95 }, {}, "not-in-facts"],
    [
      "what became of clubs that nobody counted",
      { what: "survival", value: 1 },
      {},
      "not-reported",
    ],
  ] as const)("%s: %s", (_, given, totals, reason) => {
    expect(targetFigure(target(given), report("2025-08--2026-12", totals))).toEqual({
      status: "not-measurable",
      reason,
      value: null,
    });
  });

  test("without any club there are no members to count, and no new clubs", () => {
    const nothing = noFacts(period("2025-08--2026-12"), "2026-12-31");
    expect(targetFigure(target({ what: "members" }), nothing)).toMatchObject({
      reason: "no-clubs",
    });
    expect(targetFigure(target({}), nothing)).toMatchObject({ numerator: 0, denominator: 1 });
  });

  test("clubs that did not report are named, as with them it may be more", () => {
    const silent = report("2025-08--2026-12", {});
    const facts = mergeFacts([report("2025-08--2026-12", { members: 550 }), silent]);
    expect(targetFigure(target({ what: "members" }), facts)).toMatchObject({
      numerator: 550,
      clubsNotReported: 10,
    });
  });
});

describe("the time that counts", () => {
  test.each([
    ["new clubs of one year alone", {}, "2026", "other-period"],
    ["new clubs since before the start", {}, "2025-07--2026-12", "other-period"],
    ["new clubs since the start", {}, "2025-08--2026-12", "measured"],
    ["clubs in all, of any period", { what: "clubs" }, "2026-12", "measured"],
    ["clubs in all, on the last day", { what: "clubs" }, "2030-12", "measured"],
    ["clubs in all, after the last day", { what: "clubs" }, "2031-01", "other-period"],
  ] as const)("%s (%s)", (_, given, id, expected) => {
    const figure = targetFigure(target(given), report(id, { clubsFounded: 900 }));
    expect(figure.status === "measured" ? figure.status : figure.reason).toBe(expected);
  });

  test("a report of a longer time that was drawn up before the end is of the target's time", () => {
    const figure = targetFigure(target({ what: "clubs" }), report("2031", {}, "2030-12-31"));
    expect(figure).toMatchObject({ status: "measured" });
  });
});

test("a register, counted for the plan, is ready for its target", () => {
  const plan = target({ period: "2021-01--2025-12", value: 30 });
  const facts = clubFacts(buildRegister(), period("2021-01--2025-12"), "2024-05-13");
  expect(targetFigure(plan, facts)).toMatchObject({ numerator: 1, denominator: 1 });
});

test("communes are counted from the list of units", () => {
  const commune = {
    code: "00001",
    name: "Xã A",
    level: "commune",
    from: "2021-06-01",
    terrain: "lowland",
  } as const;
  const clubs = [buildRegister().club];
  const facts = coverageFacts([commune, { ...commune, code: "2" }], clubs, period("2026"));
  const coverage = target({ what: "lowland-coverage", value: 1 });
  expect(targetFigure(coverage, facts)).toMatchObject({ numerator: 1, denominator: 2 });
});
