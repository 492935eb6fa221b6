import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attainment, excess } from "./attainment.ts";
import { PUBLISHED_RESULTS } from "./published-results.fixture.ts";
import { PUBLISHED_TARGETS } from "./published-targets.ts";
import type { Target } from "./target.ts";

const count = (numerator: number) => ({ numerator, denominator: 1 });

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

describe.each(PUBLISHED_RESULTS)("$name: $verdict", (result) => {
  const found = PUBLISHED_TARGETS.find(({ id }) => id === result.target) ?? target({});

  test("attainment and excess, apart", () => {
    const reached = attainment(found, result.actual);
    expect(found.id).toBe(result.target);
    expect(reached.value).toBeCloseTo(result.attainment, 4);
    expect(excess(found, result.actual).value).toBeCloseTo(result.excess, 4);
    expect(reached).toMatchObject({ isReached: result.isReached });
  });
});

describe("whether a target is reached", () => {
  test.each([
    ["at least 6,000: 5,999 clubs", {}, count(5999), false],
    ["at least 6,000: 6,000 clubs", {}, count(6000), true],
    [
      "more than 100,000: exactly as many",
      { value: 100_000, direction: "more-than" },
      count(100_000),
      false,
    ],
    [
      "more than 100,000: one more",
      { value: 100_000, direction: "more-than" },
      count(100_001),
      true,
    ],
    [
      "95 % of the provinces: 59 of 63",
      { what: "province-coverage", value: 0.95 },
      { numerator: 59, denominator: 63 },
      false,
    ],
    [
      "95 % of the provinces: 19 of 20, which is 95 %",
      { what: "province-coverage", value: 0.95 },
      { numerator: 19, denominator: 20 },
      true,
    ],
    [
      "70 % of the communes: 7 of 10",
      { what: "upland-coverage", value: 0.7 },
      { numerator: 7, denominator: 10 },
      true,
    ],
    [
      "70 % of the communes: a million less one of ten million times 7",
      { what: "upland-coverage", value: 0.7 },
      { numerator: 6_999_999, denominator: 10_000_000 },
      false,
    ],
    [
      "at most 70 members a club: 70",
      { what: "club-size", value: 70, direction: "at-most" },
      { numerator: 140, denominator: 2 },
      true,
    ],
    [
      "at most 70 members a club: a little more",
      { what: "club-size", value: 70, direction: "at-most" },
      { numerator: 141, denominator: 2 },
      false,
    ],
    ["nobody", {}, count(0), false],
  ] as const)("%s", (_, given, actual, isReached) => {
    expect(attainment(target(given), actual)).toMatchObject({ isReached });
  });
});

test("both keep what they are made of", () => {
  expect(attainment(target({}), count(1500))).toEqual({
    measures: "attainment",
    status: "measured",
    value: 0.25,
    numerator: 1500,
    denominator: 6000,
    isReached: false,
  });
  expect(excess(target({}), count(1500))).toEqual({
    measures: "excess",
    status: "measured",
    value: -0.75,
    numerator: -4500,
    denominator: 6000,
  });
});

test("of a share both numbers are multiplied alike, so that none is rounded", () => {
  const coverage = target({ what: "province-coverage", value: 0.95 });
  const actual = { numerator: 60, denominator: 63 };
  expect(attainment(coverage, actual)).toMatchObject({ numerator: 60 * 20, denominator: 63 * 19 });
});

test("where there is nothing to divide by, nothing is said", () => {
  const coverage = target({ what: "upland-coverage", value: 0.7 });
  const nothing = { status: "not-measurable", reason: "no-base", value: null };
  expect(attainment(coverage, { numerator: 0, denominator: 0 })).toEqual(nothing);
  expect(excess(coverage, { numerator: 0, denominator: 0 })).toEqual(nothing);
});

test("for any figure the excess is the attainment less one, and reached is where it is not below zero", () => {
  const figures = fc.record({
    value: fc.integer({ min: 1, max: 1_000_000 }),
    counted: fc.nat({ max: 2_000_000 }),
  });
  fc.assert(
    fc.property(figures, ({ value, counted }) => {
      const reached = attainment(target({ value }), count(counted));
      const beyond = excess(target({ value }), count(counted));
      expect(reached).toMatchObject({
        numerator: counted,
        denominator: value,
        isReached: counted >= value,
      });
      expect(beyond).toMatchObject({ numerator: counted - value, denominator: value });
      expect(beyond.value).toBeCloseTo(Number(reached.value) - 1, 9);
    }),
    { seed: 1336, numRuns: 300 },
  );
});

test.each([
  ["half a club", {}, { numerator: 0.5, denominator: 1 }, "whole numbers of at least 0 for t"],
  ["less than none", {}, { numerator: -1, denominator: 1 }, "whole numbers of at least 0 for t"],
  [
    "a count of something",
    {},
    { numerator: 30, denominator: 63 },
    "the denominator 1 for the count t",
  ],
  [
    "more provinces than there are",
    { what: "province-coverage", value: 0.95 },
    { numerator: 64, denominator: 63 },
    "a share of at most 1 for t",
  ],
] as const)("%s is a mistake of the caller", (_, given, actual, message) => {
  expect(() => attainment(target(given), actual)).toThrow(message);
  expect(() => excess(target(given), actual)).toThrow(message);
});
