import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PUBLISHED_TARGETS } from "./published-targets.ts";
import type { Target } from "./target.ts";
import { againstPath, expectedBy } from "./target-path.ts";

const count = (numerator: number) => ({ numerator, denominator: 1 });

const target = (given: Partial<Target>): Target => ({
  id: "t",
  unit: "country",
  what: "clubsFounded",
  period: "2021-01--2025-12",
  value: 60,
  direction: "at-least",
  source: "kit",
  authority: "our-choice",
  ...given,
});

const published = (id: string) => PUBLISHED_TARGETS.find((each) => each.id === id) ?? target({});

describe("60 new clubs from January 2021 to December 2025, one a month", () => {
  test.each([
    ["the first day", "2021-01-01", 0],
    ["the last day but one of the first month", "2021-01-30", 0],
    ["the last day of the first month", "2021-01-31", 1],
    ["the first day of the second", "2021-02-01", 1],
    ["the end of the first year", "2021-12-31", 12],
    ["the day before the end", "2025-12-30", 59],
    ["the end", "2025-12-31", 60],
    ["years later", "2030-06-30", 60],
  ])("%s: %s expects %d", (_, on, value) => {
    expect(expectedBy(target({}), on)).toMatchObject({ status: "measured", value });
  });

  test("nothing is expected before it begins", () => {
    expect(expectedBy(target({}), "2020-12-31")).toMatchObject({ reason: "not-begun" });
  });

  test.each([
    ["one behind", 11, -1, false],
    ["on the path", 12, 0, true],
    ["one ahead", 13, 1, true],
  ])("at the end of the first year %s", (_, clubs, value, isReached) => {
    expect(againstPath(target({}), count(clubs), "2021-12-31")).toEqual({
      status: "measured",
      value,
      expected: 12,
      isReached,
    });
  });
});

describe("a path with points", () => {
  test.each([
    ["country: 6,000 by 2030", "decision-1648-clubs-2035", "2030-12-31", 6000],
    ["country: 12,000 by 2035", "decision-1648-clubs-2035", "2035-12-31", 12_000],
    ["country: half of the second phase", "decision-1648-clubs-2035", "2033-06-30", 9000],
    ["country: a month of the second phase", "decision-1648-clubs-2035", "2031-01-31", 6100],
    ["Gia Lai: 40 by 2030", "gia-lai-clubs", "2030-12-31", 40],
    ["Gia Lai: 70 by 2035", "gia-lai-clubs", "2035-12-31", 70],
    ["Gia Lai: 46 a year later", "gia-lai-clubs", "2031-12-31", 46],
  ])("%s: %s on %s expects %d", (_, id, on, value) => {
    expect(expectedBy(published(id), on).value).toBe(value);
  });
});

describe("what it was at the start", () => {
  const clubs = published("tuyen-quang-clubs");

  test("is needed where clubs in all are counted", () => {
    expect(expectedBy(clubs, "2026-12-31")).toEqual({
      status: "not-measurable",
      reason: "no-start",
      value: null,
    });
    expect(againstPath(clubs, count(140), "2026-12-31")).toMatchObject({ reason: "no-start" });
  });

  test("is where the path begins", () => {
    expect(expectedBy(clubs, "2025-08-30", count(135)).value).toBe(135);
    expect(expectedBy(clubs, "2025-08-31", count(135))).toEqual({
      status: "measured",
      value: 136,
      numerator: 136,
      denominator: 1,
      monthsOver: 1,
      months: 125,
    });
    expect(expectedBy(clubs, "2030-12-31", count(135)).value).toBe(200);
  });

  test("is not rounded: 17 of 63 provinces, 95 % in ten months", () => {
    const provinces = target({
      what: "province-coverage",
      value: 0.95,
      period: "2020-03--2020-12",
    });
    const start = { numerator: 17, denominator: 63 };
    // 17/63 + (95/100 − 17/63) / 10 = 4257 / 12600
    expect(expectedBy(provinces, "2020-03-31", start)).toMatchObject({
      numerator: 473,
      denominator: 1400,
    });
    const actual = { numerator: 473, denominator: 1400 };
    expect(againstPath(provinces, actual, "2020-03-31", start)).toMatchObject({
      value: 0,
      isReached: true,
    });
    const less = { numerator: 472, denominator: 1400 };
    expect(againstPath(provinces, less, "2020-03-31", start)).toMatchObject({ isReached: false });
  });

  test("is not known of no provinces at all", () => {
    const provinces = target({ what: "province-coverage", value: 0.95 });
    const nothing = { numerator: 0, denominator: 0 };
    expect(expectedBy(provinces, "2022-12-31", nothing)).toMatchObject({ reason: "no-start" });
    const start = { numerator: 17, denominator: 63 };
    expect(againstPath(provinces, nothing, "2022-12-31", start)).toMatchObject({
      reason: "no-base",
    });
  });
});

test("an upper bound is kept to below its path", () => {
  const size = target({ what: "club-size", value: 70, direction: "at-most" });
  const start = { numerator: 90, denominator: 1 };
  expect(againstPath(size, { numerator: 161, denominator: 2 }, "2023-06-30", start)).toMatchObject({
    expected: 80,
    value: 0.5,
    isReached: false,
  });
});

test("the path grows with time, from the start to the target", () => {
  const months = fc
    .integer({ min: 0, max: 59 })
    .map((n) => `${2021 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}-28`);
  fc.assert(
    fc.property(
      months,
      months,
      fc.nat({ max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      (a, b, start, more) => {
        const clubs = target({ what: "clubs", value: start + more });
        const at = (on: string) => Number(expectedBy(clubs, on, count(start)).value);
        const [early, late] = [a, b].sort();
        expect(at(early ?? a)).toBeLessThanOrEqual(at(late ?? b));
        expect(at(a)).toBeGreaterThanOrEqual(start);
        expect(at("2025-12-31")).toBe(start + more);
      },
    ),
    { seed: 1336, numRuns: 200 },
  );
});
