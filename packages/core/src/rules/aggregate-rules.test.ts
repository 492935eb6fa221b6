import { describe, expect, test } from "vitest";
import { periodContaining, type ReportingPeriod } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { type FactValues, factsFromTotals, mergeFacts } from "../facts/facts.ts";
import { buildRegister } from "../testing/index.ts";
import { checkTotals } from "./check-club.ts";
import { told } from "./finding.fixture.ts";
import { definePack, type RulePack } from "./rule-pack.ts";
import { DECISION_1336, DECISION_1648, PROJECT_55 } from "./rule-packs.ts";

interface Told {
  readonly pack?: RulePack;
  readonly asOf?: string;
  readonly period?: ReportingPeriod;
}

/** What is found of one rule, on totals of clubs. */
function toldOf(id: string, totals: Partial<FactValues>, on: Told): string {
  const { pack = DECISION_1648, asOf = "2030-12-31" } = on;
  const period = on.period ?? periodContaining(asOf, "year");
  const facts = factsFromTotals(period, asOf, { clubs: 10, ...totals });
  const [found] = checkTotals(facts, pack).filter(({ rule }) => rule.id === id);
  return found ? told(found) : "not asked";
}

const since = (to: string): ReportingPeriod => ({
  id: `2025-${to}`,
  kind: "year",
  from: "2025-08-01",
  to,
});

describe("AGG-FULL: 70 % of the clubs run all areas", () => {
  const areas = (clubsAllAreas: number) => ({ areasExpected: 80, areasCovered: 70, clubsAllAreas });
  const pack = DECISION_1336;

  test.each([
    ["6 of 10", areas(6), { asOf: "2024-12-31", pack }, "missed: 6 of 10, add 1"],
    ["7 of 10, exactly 70 %", areas(7), { asOf: "2024-12-31", pack }, "met: 7 of 10"],
    [
      "6 of 10, a day before the end",
      areas(6),
      { asOf: "2024-12-30", pack },
      "unknown: not-due, add 1",
    ],
    ["7 of 10, long before the end", areas(7), { asOf: "2024-05-13", pack }, "met: 7 of 10"],
    ["not stated", {}, { asOf: "2024-12-31", pack }, "unknown: not-reported"],
    ["on its first day", areas(7), { asOf: "2020-08-31", pack }, "met: 7 of 10"],
    ["the day before", areas(7), { asOf: "2020-08-30", pack }, "not asked"],
    ["on its last day", areas(6), { asOf: "2025-12-31", pack }, "missed: 6 of 10, add 1"],
    ["the day after", areas(6), { asOf: "2026-01-01", pack }, "not asked"],
    ["under Decision 1648", areas(6), { asOf: "2025-12-31" }, "not asked"],
  ])("%s: %s", (_, totals, on, expected) => {
    expect(toldOf("AGG-FULL", totals, on)).toBe(expected);
  });
});

describe.each([
  ["AGG-NEW30", "2030-12-31", "2030-12-30", "clubsFounded", 6000],
  ["AGG-NEW30-OLDER", "2030-12-31", "2030-12-30", "olderJoined", 300_000],
  ["AGG-NEW35", "2035-12-31", "2035-12-30", "clubsFounded", 12_000],
] as const)("%s: by %s", (id, last, dayBefore, fact, least) => {
  const founded = (count: number) => ({ members: 500, [fact]: count });
  const whole = since(last);

  test.each([
    [
      "one short, at the end",
      least - 1,
      { asOf: last, period: whole },
      `missed: ${least - 1}, add 1`,
    ],
    ["exactly, at the end", least, { asOf: last, period: whole }, `met: ${least}`],
    [
      "one short, a day before the end",
      least - 1,
      { asOf: dayBefore, period: whole },
      "unknown: not-due",
    ],
    [
      "exactly, years before the end",
      least,
      { asOf: "2027-05-13", period: whole },
      `met: ${least}`,
    ],
    ["short in the last year alone, which is a part", 1, { asOf: last }, "unknown: not-due"],
    ["short in the first year alone", 1, { asOf: "2025-12-31" }, "unknown: not-due"],
    ["all of it in one year", least, { asOf: last }, `met: ${least}`],
    [
      "counted a day late",
      1,
      { asOf: last, period: { ...whole, from: "2025-08-02" } },
      "unknown: not-due",
    ],
  ])("%s: %s", (_, count, on, expected) => {
    expect(toldOf(id, founded(count), on)).toBe(expected);
  });

  test("is asked from 1 August 2025 to the end", () => {
    const asked = (asOf: string) => toldOf(id, founded(least), { asOf });
    expect(asked("2025-07-31")).toBe("not asked");
    expect(asked("2025-08-01")).toBe(`met: ${least}`);
    expect(asked(last)).toBe(`met: ${least}`);
    expect(asked(`${Number(last.slice(0, 4)) + 1}-01-01`)).toBe("not asked");
  });

  test("is not known where no roll is", () => {
    expect(toldOf(id, { [fact]: 1 }, { asOf: last, period: whole })).toBe("unknown: not-reported");
  });
});

describe("COMP-OLDWOMEN: women are 50 to 60 % of the older people who join", () => {
  const joined = (olderWomenJoined: number, olderJoined: number) => ({
    members: 500,
    olderWomenJoined,
    olderJoined,
  });

  test.each([
    ["49 of 100", joined(49, 100), "missed: 49 of 100, add 2"],
    ["50 of 100", joined(50, 100), "met: 50 of 100"],
    ["60 of 100", joined(60, 100), "met: 60 of 100"],
    ["61 of 100", joined(61, 100), "above: 61 of 100"],
    ["nobody joined", joined(0, 0), "unknown: no-base"],
  ])("%s: %s", (_, totals, expected) => {
    expect(toldOf("COMP-OLDWOMEN", totals, { asOf: "2026-12-31" })).toBe(expected);
  });

  test.each([
    ["2025-07-31", "not asked"],
    ["2025-08-01", "met: 50 of 100"],
    ["2030-12-31", "met: 50 of 100"],
    ["2031-01-01", "not asked"],
  ])("on %s: %s", (asOf, expected) => {
    expect(toldOf("COMP-OLDWOMEN", joined(50, 100), { asOf })).toBe(expected);
  });
});

describe("coverage of communes", () => {
  const lowland = (with_: number) => ({ lowlandCommunes: 20, lowlandCommunesWithClub: with_ });
  const upland = (with_: number) => ({
    lowlandCommunes: 0,
    uplandCommunes: 20,
    uplandCommunesWithClub: with_,
  });

  test.each([
    [
      "AGG-COV30-LOWLAND",
      "19 of 20 at the end",
      lowland(19),
      "2030-12-31",
      "missed: 19 of 20, add 1",
    ],
    ["AGG-COV30-LOWLAND", "all at the end", lowland(20), "2030-12-31", "met: 20 of 20"],
    ["AGG-COV30-LOWLAND", "19 of 20 a day before", lowland(19), "2030-12-30", "unknown: not-due"],
    ["AGG-COV30-LOWLAND", "all on the first day", lowland(20), "2025-08-01", "met: 20 of 20"],
    ["AGG-COV30-LOWLAND", "before it began", lowland(20), "2025-07-31", "not asked"],
    ["AGG-COV30-LOWLAND", "after it ended", lowland(20), "2031-01-01", "not asked"],
    [
      "AGG-COV30-LOWLAND",
      "no commune of that terrain",
      lowland(0),
      "2026-12-31",
      "unknown: not-due",
    ],
    ["AGG-COV30-LOWLAND", "not stated", {}, "2030-12-31", "unknown: not-reported"],
    ["AGG-COV30-UPLAND", "13 of 20", upland(13), "2030-12-31", "missed: 13 of 20, add 1"],
    ["AGG-COV30-UPLAND", "14 of 20, exactly 70 %", upland(14), "2030-12-31", "met: 14 of 20"],
    ["AGG-COV30-UPLAND", "13 of 20 a day before", upland(13), "2030-12-30", "unknown: not-due"],
    ["AGG-COV30-UPLAND", "after it ended", upland(14), "2031-01-01", "not asked"],
    ["AGG-COV35-LOWLAND", "before it began", lowland(20), "2030-12-31", "not asked"],
    [
      "AGG-COV35-LOWLAND",
      "19 of 20 on its first day",
      lowland(19),
      "2031-01-01",
      "unknown: not-due",
    ],
    [
      "AGG-COV35-LOWLAND",
      "19 of 20 at the end",
      lowland(19),
      "2035-12-31",
      "missed: 19 of 20, add 1",
    ],
    ["AGG-COV35-LOWLAND", "all at the end", lowland(20), "2035-12-31", "met: 20 of 20"],
    ["AGG-COV35-LOWLAND", "after it ended", lowland(20), "2036-01-01", "not asked"],
    [
      "AGG-COV35-UPLAND",
      "16 of 20 at the end",
      upland(16),
      "2035-12-31",
      "missed: 16 of 20, add 1",
    ],
    ["AGG-COV35-UPLAND", "17 of 20, exactly 85 %", upland(17), "2035-12-31", "met: 17 of 20"],
    ["AGG-COV35-UPLAND", "16 of 20 a day before", upland(16), "2035-12-30", "unknown: not-due"],
    ["AGG-COV35-UPLAND", "before it began", upland(17), "2030-12-31", "not asked"],
  ])("%s, %s", (id, _, totals, asOf, expected) => {
    expect(toldOf(id, totals, { asOf })).toBe(expected);
  });

  test("no commune of that terrain is no base", () => {
    const none = { lowlandCommunes: 0, lowlandCommunesWithClub: 0 };
    expect(toldOf("AGG-COV30-LOWLAND", none, { asOf: "2030-12-31" })).toBe("unknown: no-base");
  });
});

describe("AGG-STRONG: 85 % of a project's clubs are strong", () => {
  test.each([
    ["152 of 180", 152, "missed: 152 of 180, add 1"],
    ["153 of 180, exactly 85 %", 153, "met: 153 of 180"],
  ])("%s: %s", (_, clubsStrong, expected) => {
    const totals = { clubs: 180, clubsRanked: 180, clubsStrong };
    expect(toldOf("AGG-STRONG", totals, { pack: PROJECT_55, asOf: "2024-12-31" })).toBe(expected);
  });

  test("registers hold no ranking: it is not reported, rather than not due", () => {
    const year = periodContaining("2024-12-31", "year");
    const facts = mergeFacts([clubFacts(buildRegister(), year)]);
    const [found] = checkTotals(facts, PROJECT_55).filter(({ rule }) => rule.id === "AGG-STRONG");
    expect(found && told(found)).toBe("unknown: not-reported");
  });
});

test("a club is never asked for what is asked of many, nor many for what is asked of a club", () => {
  const year = periodContaining("2026-12-31", "year");
  const facts = mergeFacts([clubFacts(buildRegister(), year)]);
  const ids = checkTotals(facts).map(({ rule }) => rule.id);
  expect(ids.every((id) => id.startsWith("AGG-") || id === "COMP-OLDWOMEN")).toBe(true);
  expect(ids.length).toBeGreaterThan(0);
});

describe("a target of a state, which a pack of its own may have", () => {
  const strong = definePack({
    id: "x-strong",
    name: { vi: "Thử", en: "Trial" },
    areas: DECISION_1336.areas,
    rules: [
      {
        id: "X-MEMBERS",
        scope: "aggregate",
        statement: { vi: "Có 1.000 hội viên", en: "There are 1,000 members" },
        unit: { vi: "hội viên", en: "members" },
        measures: { fact: "members", topic: "roll" },
        asks: { min: 1000 },
        dueOn: "2030-12-31",
        severity: "required",
        source: "kit",
        authority: "our-choice",
        from: "2025-08-01",
      },
    ],
  });

  test.each([
    ["2030-12-30", "unknown: not-due"],
    ["2030-12-31", "missed: 999, add 1"],
  ])("needs the last day alone: on %s %s", (asOf, expected) => {
    expect(toldOf("X-MEMBERS", { members: 999 }, { pack: strong, asOf })).toBe(expected);
  });
});
