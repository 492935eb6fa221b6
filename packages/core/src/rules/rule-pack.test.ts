import { describe, expect, test } from "vitest";
import type { Area } from "../activity/area.ts";
import type { Club } from "../club/club.ts";
import { buildRegister } from "../testing/index.ts";
import { type AreaExpectation, EIGHT_AREAS } from "./area-expectation.ts";
import { checkClub } from "./check-club.ts";
import { told } from "./finding.fixture.ts";
import type { Rule } from "./rule.ts";
import {
  definePack,
  latestInForce,
  type RulePack,
  type RulePackPlan,
  sourceCited,
} from "./rule-pack.ts";

const name = { vi: "Thử", en: "Trial" };
const areas = EIGHT_AREAS;

const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  statement: name,
  unit: name,
  measures: { fact: "members", topic: "roll" },
  asks: { min: 50 },
  severity: "recommended",
  source: "kit",
  authority: "our-choice",
  ...more,
});
const plan = (more: Partial<RulePackPlan> = {}): RulePackPlan => ({
  id: "x-trial",
  name,
  areas,
  ...more,
});
const idsOf = (pack: RulePack) => pack.rules.map(({ id }) => id);

describe("a pack alone", () => {
  test("holds what its plan says, and nothing that it does not", () => {
    const rules = [rule("B"), rule("A")];
    expect(definePack(plan({ rules }))).toEqual({ id: "x-trial", name, rules, areas });
    expect(definePack(plan({ from: "2024-01-01", to: "2024-12-31" }))).toEqual({
      id: "x-trial",
      name,
      from: "2024-01-01",
      to: "2024-12-31",
      rules: [],
      areas,
    });
  });
});

describe("a pack over a pack over a pack", () => {
  const first = definePack(
    plan({
      id: "x-first",
      from: "2020-01-01",
      to: "2025-12-31",
      rules: [rule("A"), rule("B"), rule("C"), rule("D")],
    }),
  );
  const second = definePack({
    id: "x-second",
    name,
    extends: first,
    without: ["D"],
    rules: [rule("E"), rule("B", { asks: { min: 60 } })],
  });
  const third = definePack({
    id: "x-third",
    name,
    extends: second,
    without: ["A"],
    rules: [rule("D"), rule("C", { asks: { min: 70 } }), rule("B", { asks: { min: 80 } })],
  });

  test("what is replaced stays where it was, and what is new comes behind", () => {
    expect(idsOf(first)).toEqual(["A", "B", "C", "D"]);
    expect(idsOf(second)).toEqual(["A", "B", "C", "E"]);
    expect(idsOf(third)).toEqual(["B", "C", "E", "D"]);
    expect(second.rules.map(({ asks }) => asks.min)).toEqual([50, 60, 50, 50]);
    expect(third.rules.map(({ asks }) => asks.min)).toEqual([80, 70, 50, 50]);
  });

  test("the packs below stay as they were", () => {
    expect(first.rules.map(({ asks }) => asks.min)).toEqual([50, 50, 50, 50]);
    expect(second.rules).toHaveLength(4);
  });

  test("it says what it stands on, the nearest first", () => {
    expect(first.basedOn).toBeUndefined();
    expect(second.basedOn).toEqual(["x-first"]);
    expect(third.basedOn).toEqual(["x-second", "x-first"]);
  });

  test("areas come from below unless it has its own; dates never do", () => {
    const own = areas.slice(0, 1);
    expect(third.areas).toBe(areas);
    expect(definePack({ id: "x", name, extends: third, areas: own }).areas).toBe(own);
    expect([second.from, second.to]).toEqual([undefined, undefined]);
  });
});

describe("measures and sources of its own", () => {
  const measured = rule("A", { measures: { own: "rice" }, source: "x-plan" });
  const sources = { "x-plan": { short: name, title: "Kế hoạch số 12/KH-UBND" } };
  const base = definePack(
    plan({ rules: [measured], own: { rice: () => ({ numerator: 60, denominator: 1 }) }, sources }),
  );
  const judged = (pack: RulePack) => {
    const [found] = checkClub(buildRegister(), { asOf: "2024-12-31", rulePack: pack });
    return found && told(found);
  };

  test("come along to whatever stands on it", () => {
    const above = definePack({ id: "x-above", name, extends: base });
    expect(judged(above)).toBe("met: 60");
    expect(sourceCited("x-plan", above)?.title).toBe("Kế hoạch số 12/KH-UBND");
  });

  test("give way to those of the same name above", () => {
    const own = { rice: () => ({ numerator: 40, denominator: 1 }) };
    const above = definePack({ id: "x-above", name, extends: base, own });
    expect([judged(above), judged(base)]).toEqual(["missed: 40, add 10", "met: 60"]);
  });

  test.each([
    ["not reported, which is not zero", () => undefined, "unknown: not-reported"],
    ["nothing to divide by", () => ({ numerator: 0, denominator: 0 }), "unknown: no-base"],
    [
      "not enough, whoever the blank may be",
      () => ({ numerator: 48, denominator: 1, blank: 1 }),
      "missed: 48, add 2",
    ],
    ["perhaps enough", () => ({ numerator: 48, denominator: 1, blank: 2 }), "unknown: blank"],
    ["enough", () => ({ numerator: 50, denominator: 1, blank: 9 }), "met: 50"],
  ])("%s: %s", (_, rice, expected) => {
    expect(judged(definePack({ id: "x-above", name, extends: base, own: { rice } }))).toBe(
      expected,
    );
  });

  test.each<[string, Club["stages"], string]>([
    ["planned", [{ stage: "planned", from: "2024-01-01" }], "unknown: no-clubs"],
    [
      "closed by then",
      [
        { stage: "active", from: "2021-06-01" },
        { stage: "closed", from: "2024-12-31" },
      ],
      "unknown: not-due",
    ],
  ])("are not read of a club that is %s", (_, stages, expected) => {
    const register = buildRegister({ club: { ...buildRegister().club, stages } });
    const [found] = checkClub(register, { asOf: "2024-12-31", rulePack: base });
    expect(found && told(found)).toBe(expected);
  });

  test("are given the register and the days that count", () => {
    const seen: unknown[] = [];
    const own = {
      rice: (...given: unknown[]) => {
        seen.push(given);
        return undefined;
      },
    };
    const register = buildRegister();
    checkClub(register, {
      asOf: "2024-05-13",
      rulePack: definePack({ id: "x", name, extends: base, own }),
    });
    expect(seen).toEqual([[register, { from: "2024-01-01", to: "2024-05-13" }]]);
  });

  test.each([
    [Number.NaN, 1, 0],
    [1, Number.POSITIVE_INFINITY, 0],
    [-1, 1, 0],
    [1, 1, -1],
  ])("%d of %d with %d blanks is no reading", (numerator, denominator, blank) => {
    const own = { rice: () => ({ numerator, denominator, blank }) };
    const pack = definePack({ id: "x-above", name, extends: base, own });
    expect(() => judged(pack)).toThrow(RangeError);
    expect(() => judged(pack)).toThrow(
      `Expected finite numbers of at least 0 from the measure rice, but received "${numerator} of ${denominator}, ${blank} not known". Return undefined where the club did not report it.`,
    );
  });

  test("a source is looked for by its key: x- in the pack, any other in the kit", () => {
    expect(sourceCited("kit", base)?.title).toBe("ISHC Kit");
    expect(sourceCited("x-plan")).toBeUndefined();
    expect(sourceCited("x-other", base)).toBeUndefined();
  });
});

describe("what a programmer can get wrong", () => {
  const base = definePack(plan({ rules: [rule("A")] }));
  const area = (more: Partial<AreaExpectation>): AreaExpectation => ({
    key: "x-rice",
    name,
    evidence: { kinds: ["x-rice-bank"] },
    every: "month",
    source: "kit",
    authority: "our-choice",
    ...more,
  });
  const { name: _, ...nameless } = area({});
  const totals = { scope: "aggregate", measures: { own: "rice" } } as const;

  test.each<[string, Partial<RulePackPlan>, string]>([
    [
      "a rule twice",
      { rules: [rule("A"), rule("A")] },
      'Expected each rule of pack x-trial once, but received "A". Give it another id.',
    ],
    [
      "an area twice",
      { areas: [area({}), area({})] },
      'Expected each area of pack x-trial once, but received "x-rice".',
    ],
    [
      "no area",
      { areas: [] },
      'Expected at least one area in pack x-trial, but received "none". Give areas, or a pack to extend.',
    ],
    [
      "ending before it begins",
      { from: "2024-01-02", to: "2024-01-01" },
      'Expected pack x-trial to end on 2024-01-02 or later, but received "2024-01-01". Give its first and its last day.',
    ],
    [
      "leaving out what is not below",
      { extends: base, without: ["B"] },
      'Expected a rule of the pack below, but received "B". Only what is there can be left out.',
    ],
    [
      "leaving out with nothing below",
      { without: ["A"] },
      'Expected a rule of the pack below, but received "A".',
    ],
    [
      "leaving out and replacing",
      { extends: base, without: ["A"], rules: [rule("A")] },
      'Expected A left out or replaced, but received "both". Name it in `without` or in `rules`.',
    ],
    [
      "an unknown measure",
      { rules: [rule("A", { measures: { own: "rice" } })] },
      'Expected a measure called rice for A, but received "none". Add it under `own`.',
    ],
    [
      "an own measure of totals",
      { rules: [rule("A", totals)], own: { rice: () => undefined } },
      "Expected a fact or an indicator for A, but received \"the measure rice\". A measure of a pack's own reads one club's register; totals have none.",
    ],
    [
      "an unknown source",
      { rules: [rule("A", { source: "x-plan" })] },
      'Expected a source called x-plan, but received "none". Add it under `sources`.',
    ],
    [
      "an unknown source of an area",
      { areas: [area({ source: "x-plan" })] },
      "Expected a source called x-plan",
    ],
    [
      "a rule ending before it begins",
      { rules: [rule("A", { from: "2024-01-02", to: "2024-01-01" })] },
      'Expected A to end on 2024-01-02 or later, but received "2024-01-01".',
    ],
    [
      "a target since nobody knows when",
      { rules: [rule("A", { dueOn: "2030-12-31" })] },
      "Expected a first day of A, due on 2030-12-31, but received undefined. Say since when it is counted.",
    ],
    [
      "percent of an indicator",
      { rules: [rule("A", { measures: { indicator: "women-share" }, asks: { min: 60 } })] },
      "Expected a ratio in 0…1 for A, but received 60. Write 85 % as 0.85.",
    ],
    [
      "percent of facts",
      {
        rules: [
          rule("A", {
            measures: { over: "women", under: "members", kind: "share", topic: "sex" },
            asks: { min: 0.5, max: 60 },
          }),
        ],
      },
      "Expected a ratio in 0…1 for A, but received 60.",
    ],
    [
      "no number",
      { rules: [rule("A", { asks: { min: Number.NaN } })] },
      "Expected a number that A asks for, but received NaN.",
    ],
    [
      "a band upside down",
      { rules: [rule("A", { asks: { min: 70, max: 50 } })] },
      "Expected A to ask for at most 70 or more, but received 50. Exchange the two.",
    ],
    [
      "an area without a name",
      { areas: [nameless] },
      "Expected a name of the area x-rice, but received undefined. Only the eight areas have one already.",
    ],
    [
      "an area in which nothing counts",
      { areas: [area({ evidence: {} })] },
      'Expected evidence that counts in the area x-rice, but received "none". Give areas or kinds.',
    ],
    [
      "an area of no kinds",
      { areas: [area({ evidence: { areas: [], kinds: [] } })] },
      "Expected evidence that counts in the area x-rice",
    ],
  ])("%s", (_, more, message) => {
    const mistake = () => definePack(plan(more));
    expect(mistake).toThrow(RangeError);
    expect(mistake).toThrow(message);
  });

  test("a mean may be above 1, a band may be one number, a pack may last one day", () => {
    const size = rule("A", { measures: { indicator: "club-size" }, asks: { min: 50, max: 50 } });
    const visits = {
      over: "careVisits",
      under: "careDays",
      per: 7,
      kind: "mean",
      topic: "care",
    } as const;
    const twice = rule("B", { measures: visits, asks: { min: 2 } });
    const pack = definePack(plan({ rules: [size, twice], from: "2024-01-01", to: "2024-01-01" }));
    expect(idsOf(pack)).toEqual(["A", "B"]);
  });

  test("what is no rule, no area and no source does not compile", () => {
    // @ts-expect-error: a rule without severity is half a rule
    const half: Rule = {
      id: "A",
      statement: name,
      unit: name,
      measures: { own: "a" },
      asks: { min: 1 },
      source: "kit",
      authority: "law",
    };
    // @ts-expect-error: law, guideline, practice or our-choice
    const vague = rule("A", { authority: "usual" });
    // @ts-expect-error: a measure is one thing, by a name that is known
    const unknown = rule("A", { measures: { indicator: "happiness" } });
    // @ts-expect-error: a fact is known only where its topic is
    const topicless = rule("A", { measures: { fact: "members" } });
    // @ts-expect-error: keys of own sources begin with x-
    const keyless = plan({ sources: { plan: { short: name, title: "Kế hoạch" } } });
    // @ts-expect-error: evidence is looked for in the eight areas
    const strange: Area = "x-rice";
    // @ts-expect-error: packs are made by definePack, which fills in the areas
    const bare: RulePack = { id: "x", name, rules: [] };
    expect([half, vague, unknown, topicless, keyless, strange, bare]).toHaveLength(7);
  });
});

describe("the pack in force on a day", () => {
  const dated = (id: string, from?: string, to?: string) =>
    definePack(plan({ id, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }));
  const old = dated("x-old", "2020-01-01", "2024-12-31");
  const young = dated("x-young", "2024-01-01", "2026-12-31");
  const timeless = dated("x-timeless");

  test.each([
    ["2019-12-31", undefined],
    ["2020-01-01", "x-old"],
    ["2023-12-31", "x-old"],
    ["2024-01-01", "x-young"],
    ["2025-01-01", "x-young"],
    ["2026-12-31", "x-young"],
    ["2027-01-01", undefined],
  ])("on %s: %s, whatever their order", (day, id) => {
    expect(latestInForce(day, [old, young])?.id).toBe(id);
    expect(latestInForce(day, [young, old])?.id).toBe(id);
  });

  test.each([
    ["2019-12-31", "x-timeless"],
    ["2020-01-01", "x-old"],
    ["2027-01-01", "x-timeless"],
  ])("one without dates gives way to any with: on %s %s", (day, id) => {
    expect(latestInForce(day, [timeless, old, young])?.id).toBe(id);
    expect(latestInForce(day, [young, old, timeless])?.id).toBe(id);
  });

  test("of two that came on one day, the last in the list holds", () => {
    const twin = dated("x-twin", "2020-01-01");
    expect(latestInForce("2021-01-01", [old, twin])?.id).toBe("x-twin");
    expect(latestInForce("2021-01-01", [twin, old])?.id).toBe("x-old");
  });

  test("of none there is none", () => {
    expect(latestInForce("2021-01-01", [])).toBeUndefined();
  });
});
