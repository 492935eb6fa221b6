import fc from "fast-check";
import { expect, test } from "vitest";
import { clubSurvival } from "./club-survival.ts";

const cohort = (founded: string, launched: number, active: number) => ({
  founded,
  launched,
  active,
});

test.each([
  ["all live", [cohort("2016-01--2020-12", 20, 20)], 1],
  ["none lives", [cohort("2021", 6, 0)], 0],
  [
    "two cohorts are pooled, never averaged",
    [cohort("2020", 90, 81), cohort("2021", 10, 10)],
    0.91,
  ],
  ["a year without new clubs changes nothing", [cohort("2020", 10, 9), cohort("2021", 0, 0)], 0.9],
])("%s", (_, cohorts, value) => {
  expect(clubSurvival(cohorts).all.value).toBe(value);
});

test("keeps the counts, and each cohort by itself", () => {
  const { all, cohorts } = clubSurvival([cohort("2020", 20, 18), cohort("2021", 30, 30)]);
  expect(all).toEqual({ status: "measured", value: 0.96, numerator: 48, denominator: 50 });
  expect(cohorts.map(({ founded, survival }) => [founded, survival.value])).toEqual([
    ["2020", 0.9],
    ["2021", 1],
  ]);
});

test("where no club was founded, nothing can be said", () => {
  const nothing = { status: "not-measurable", reason: "no-clubs", value: null };
  expect(clubSurvival([])).toEqual({ all: nothing, cohorts: [] });
  expect(clubSurvival([cohort("2021", 0, 0)]).cohorts[0]?.survival).toEqual(nothing);
});

test.each([
  ["more active than founded", cohort("2021", 5, 6)],
  ["half a club", cohort("2021", 5, 0.5)],
  ["less than none", cohort("2021", 5, -1)],
  ["not a number", cohort("2021", Number.NaN, 0)],
])("%s is a mistake of the caller", (_, wrong) => {
  expect(() => clubSurvival([wrong])).toThrow(
    "at most as many clubs active as were founded in 2021",
  );
});

test("lies between that of the worst and the best cohort", () => {
  const cohorts = fc.array(
    fc
      .record({ launched: fc.integer({ min: 1, max: 200 }), lost: fc.nat({ max: 200 }) })
      .map(({ launched, lost }) => cohort("2021", launched, Math.max(0, launched - lost))),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(cohorts, (list) => {
      const { all, cohorts: each } = clubSurvival(list);
      const shares = each.map(({ survival }) => survival.value ?? Number.NaN);
      expect(all.value).toBeGreaterThanOrEqual(Math.min(...shares));
      expect(all.value).toBeLessThanOrEqual(Math.max(...shares));
    }),
    { seed: 1336, numRuns: 200 },
  );
});
