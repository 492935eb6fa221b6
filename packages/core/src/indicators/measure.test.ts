import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Area } from "../activity/area.ts";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import type { FactId } from "../facts/fact-catalogue.ts";
import { factsFromTotals, mergeFacts, noFacts } from "../facts/facts.ts";
import { SOURCES } from "../sources.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import { INDICATORS, type IndicatorId } from "./catalogue.ts";
import { rangeOf, resultOf } from "./formula.ts";
import { indicator, measure, measureAll } from "./measure.ts";

const year = periodContaining("2024-12-31", "year");
const asOf = year.to;
const facts = registers.map((register) => clubFacts(register, year, asOf));
const seeded = { seed: 1336, numRuns: 300 };

describe("any indicator on the facts of any clubs", () => {
  test("is a number in its range, or none with a reason", () => {
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 6 }), (all) => {
        for (const each of measureAll(mergeFacts(all))) {
          if (each.status === "not-measurable") {
            const known = each.denominator - (each.kind === "share" ? each.blank : 0);
            expect([each.indicator, each.value, known]).toEqual([each.indicator, null, 0]);
            continue;
          }
          const [least, most] = rangeOf(each);
          expect(each.value).toBeGreaterThanOrEqual(least);
          if (most !== null) expect(each.value).toBeLessThanOrEqual(most);
        }
      }),
      seeded,
    );
  });

  test("is derived anew from summed counts at every level", () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        for (const { id } of INDICATORS) {
          const [one, other, both] = [a, b, mergeFacts([a, b])].map((each) => measure(id, each));
          const definition = indicator(id);
          const numerator = (one?.numerator ?? 0) + (other?.numerator ?? 0);
          const denominator = (one?.denominator ?? 0) + (other?.denominator ?? 0);
          expect(both).toMatchObject({ numerator, denominator });
          const blank = definition.kind === "share" ? (one?.blank ?? 0) + (other?.blank ?? 0) : 0;
          const value = denominator > blank ? resultOf(definition, numerator, denominator) : null;
          expect([id, both?.value]).toEqual([id, value]);
        }
      }),
      seeded,
    );
  });

  test("says of every club whether it is in the number", () => {
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 6 }), (all) => {
        const merged = mergeFacts(all);
        for (const each of measureAll(merged)) {
          expect(each.clubsCounted + each.clubsNotReported + each.clubsNotDue).toBe(
            merged.values.clubsInPeriod,
          );
        }
      }),
      seeded,
    );
  });
});

test("a roll-up is never the mean of its clubs", () => {
  const women = (count: number) =>
    buildMembers(count).map((member) => ({ ...member, sex: "female" as const }));
  const men = (count: number) =>
    buildMembers(count).map((member) => ({ ...member, sex: "male" as const }));
  const small = clubFacts(buildRegister({ members: women(10) }), year);
  const large = clubFacts(buildRegister({ members: men(90) }), year);
  expect(measure("women-share", small).value).toBe(1);
  expect(measure("women-share", large).value).toBe(0);
  // The mean of the two clubs would be 50 %.
  expect(measure("women-share", mergeFacts([small, large])).value).toBe(0.1);
});

describe("why there is no number", () => {
  test.each<[string, Parameters<typeof factsFromTotals>[2], IndicatorId, string]>([
    ["no club was active", { clubs: 0 }, "women-share", "no-clubs"],
    ["the report is silent", { clubs: 3 }, "women-share", "not-reported"],
    ["reported, and nobody there", { clubs: 3, sexMembers: 0 }, "women-share", "no-base"],
    [
      "nobody older to take women from",
      { clubs: 1, age60Members: 9, older60: 0 },
      "older-women-share",
      "no-base",
    ],
  ])("%s", (_, totals, id, reason) => {
    expect(measure(id, factsFromTotals(year, asOf, totals))).toMatchObject({
      status: "not-measurable",
      value: null,
      reason,
    });
  });

  test("reported, but known of nobody", () => {
    const members = buildMembers(50).map(({ birthDate: _, ...member }) => member);
    const blank = measure("older-share", clubFacts(buildRegister({ members }), year));
    expect(blank).toMatchObject({ reason: "all-blank", value: null, blank: 50, denominator: 50 });
  });

  test("nothing was due yet", () => {
    const { values } = noFacts(year, asOf);
    const notDue = {
      period: year,
      asOf,
      values: { ...values, clubsInPeriod: 1, meetingsNotDue: 1 },
    };
    expect(measure("meeting-regularity", notDue)).toMatchObject({ reason: "not-due" });
    const mixed = {
      ...notDue,
      values: { ...notDue.values, clubsInPeriod: 2, meetingsNotReported: 1 },
    };
    expect(measure("meeting-regularity", mixed)).toMatchObject({ reason: "not-reported" });
  });
});

describe("facts that contradict themselves", () => {
  test.each([
    ["more women than members", { clubs: 1, sexMembers: 50, women: 51 }, "women-share"],
    [
      "older and unknown above all",
      { clubs: 1, age60Members: 50, older60: 30, age60Unknown: 21 },
      "older-share",
    ],
    ["some of nobody", { clubs: 1, sexMembers: 0, women: 1 }, "women-share"],
  ] as const)("%s is a mistake, not a share above 1", (_, totals, id) => {
    const wrong = factsFromTotals(year, asOf, totals);
    expect(() => measure(id, wrong)).toThrow(RangeError);
    expect(() => measure(id, wrong)).toThrow("The facts contradict themselves");
  });

  test("exactly all is no contradiction", () => {
    const all = { clubs: 1, age60Members: 50, older60: 30, age60Unknown: 20 };
    expect(measure("older-share", factsFromTotals(year, asOf, all)).value).toBe(0.6);
  });
});

test("every indicator has its own id and a source that exists", () => {
  expect(new Set(INDICATORS.map((each) => each.id)).size).toBe(INDICATORS.length);
  for (const each of INDICATORS) expect(SOURCES).toHaveProperty(each.source);
});

test("an unknown indicator, area or fact does not compile, and throws", () => {
  expectTypeOf<"attendence-rate">().not.toExtend<IndicatorId>();
  expectTypeOf<"homecare">().not.toExtend<Area>();
  expectTypeOf<"area:homecare">().not.toExtend<FactId>();
  expectTypeOf<"area:home-care">().toExtend<FactId>();
  // @ts-expect-error: a slip of the pen
  expect(() => measure("attendence-rate", noFacts(year, asOf))).toThrow(
    /^Expected one of attendance-rate, .*, but received "attendence-rate"\./,
  );
});
