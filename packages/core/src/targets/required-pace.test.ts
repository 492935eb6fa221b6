import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PUBLISHED_TARGETS } from "./published-targets.ts";
import { requiredPace } from "./required-pace.ts";
import type { Target } from "./target.ts";

const count = (numerator: number) => ({ numerator, denominator: 1 });

const target = (given: Partial<Target>): Target => ({
  id: "t",
  unit: "58",
  what: "clubsFounded",
  period: "2021-01--2025-12",
  value: 30,
  direction: "at-least",
  source: "ninh-thuan-plan",
  authority: "guideline",
  ...given,
});

describe("30 new clubs from January 2021 to December 2025", () => {
  test.each([
    ["before it begins", "2020-06-30", 0, { missing: 30, months: 60, perMonth: 0.5, perYear: 6 }],
    [
      "on the first day January is no whole month any more",
      "2021-01-01",
      0,
      { missing: 30, months: 59, perMonth: 30 / 59 },
    ],
    [
      "the last day of a year",
      "2023-12-31",
      18,
      { missing: 12, months: 24, perMonth: 0.5, perYear: 6 },
    ],
    ["the first day of the next", "2024-01-01", 18, { missing: 12, months: 23, perMonth: 12 / 23 }],
    [
      "the last day of November",
      "2025-11-30",
      29,
      { missing: 1, months: 1, perMonth: 1, perYear: 12 },
    ],
  ])("%s (%s), with %d clubs", (_, asOf, clubs, expected) => {
    const pace = requiredPace(target({}), count(clubs), asOf);
    expect(pace).toMatchObject(expected);
    expect(pace).not.toHaveProperty("excess");
  });

  test.each([
    ["in the last month", "2025-12-01"],
    ["on the last day", "2025-12-31"],
    ["after the end", "2026-03-31"],
  ])("%s no whole month is left", (_, asOf) => {
    expect(requiredPace(target({}), count(29), asOf)).toEqual({
      status: "not-measurable",
      reason: "no-time-left",
      value: null,
    });
  });

  test.each([
    ["just reached", 30, 0],
    ["passed, as in Ninh Thuận in May 2024", 36, 0.2],
  ])("%s: nothing a month, and the excess", (_, clubs, value) => {
    expect(requiredPace(target({}), count(clubs), "2024-05-13")).toMatchObject({
      missing: 0,
      months: 19,
      perMonth: 0,
      perYear: 0,
      excess: { measures: "excess", value },
    });
  });

  test("reached on the last day is reached", () => {
    expect(requiredPace(target({}), count(30), "2025-12-31")).toMatchObject({
      perMonth: 0,
      months: 0,
    });
  });
});

test("of more than 100,000, exactly as many lack one", () => {
  const older = PUBLISHED_TARGETS.find(({ id }) => id === "decision-1336-older") ?? target({});
  expect(requiredPace(older, count(100_000), "2025-11-30")).toMatchObject({
    missing: 1,
    perMonth: 1,
  });
  expect(requiredPace(older, count(100_001), "2025-11-30")).toMatchObject({ missing: 0 });
});

test("a share grows by parts of one, unrounded", () => {
  const coverage = target({ what: "upland-coverage", value: 0.7 });
  const pace = requiredPace(coverage, { numerator: 1, denominator: 2 }, "2024-12-31");
  expect(pace).toMatchObject({ missing: 0.2, months: 12, perMonth: 0.2 / 12, perYear: 0.2 });
});

test.each([
  ["an upper bound", target({ direction: "at-most" }), count(29), "upper-bound"],
  [
    "no communes",
    target({ what: "upland-coverage", value: 0.7 }),
    { numerator: 0, denominator: 0 },
    "no-base",
  ],
])("%s: nothing can be said", (_, given, actual, reason) => {
  expect(requiredPace(given, actual, "2024-05-13")).toMatchObject({
    status: "not-measurable",
    reason,
  });
});

test("at the pace that is asked for, any target is reached on its last day", () => {
  const days = fc
    .integer({ min: 0, max: 58 })
    .map((n) => `${2021 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}-15`);
  fc.assert(
    fc.property(
      days,
      fc.nat({ max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      (asOf, clubs, value) => {
        const pace = requiredPace(target({ value }), count(clubs), asOf);
        if (pace.status === "not-measurable") throw new Error(pace.reason);
        expect(clubs + pace.perMonth * pace.months).toBeCloseTo(Math.max(clubs, value), 9);
        expect(pace.perYear).toBeCloseTo(pace.perMonth * 12, 9);
      },
    ),
    { seed: 1336, numRuns: 300 },
  );
});
