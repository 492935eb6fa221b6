import { describe, expect, test } from "vitest";
import type { IndicatorId } from "../indicators/catalogue.ts";
import { indicator } from "../indicators/measure.ts";
import { SOURCES } from "../sources.ts";
import { compiledMethod } from "./compiled-method.ts";
import { SUSTAINABILITY_DIMENSIONS } from "./method.ts";
import { clubThat, idsOf } from "./scored.fixture.ts";
import { sustainability } from "./sustainability.ts";
import { SUSTAINABILITY_METHOD } from "./sustainability-method.ts";

const { dimensions, bands } = SUSTAINABILITY_METHOD;
const indicators = dimensions.flatMap((dimension) => dimension.indicators);

function pointsOf(id: IndicatorId, numerator: number, denominator: number) {
  const club = clubThat("not-due", { [id]: [numerator, denominator] });
  const scores = sustainability(club).dimensions.flatMap((each) => each.indicators);
  const { lowest, highest } = scores.find((each) => each.indicator === id)?.points ?? {};
  return lowest === highest ? lowest : "a range";
}

/** Of each indicator a base, and the least counts that give 1, 2, 3 and 4 points of it. */
const LOWER_ENDS: readonly (readonly [IndicatorId, number, readonly number[]])[] = [
  ["board-complete", 4, [1, 2, 3, 4]],
  ["board-women", 200, [25, 50, 75, 100]],
  ["actions-closed-on-time", 8, [2, 4, 6, 8]],
  ["meeting-regularity", 12, [3, 6, 9, 12]],
  ["attendance-rate", 400, [85, 170, 255, 340]],
  ["attendance-rate", 60, [13, 26, 39, 51]],
  ["club-size", 1, [20, 30, 40, 50]],
  ["area-coverage", 8, [2, 4, 6, 8]],
  ["area-regularity-livelihood", 12, [3, 6, 9, 12]],
  ["community-actions-per-month", 12, [3, 6, 9, 12]],
  ["hardship-helped-per-month", 12, [3, 6, 9, 12]],
  ["area-regularity-rights", 12, [1, 2, 3, 4]],
  ["talks-per-meeting", 12, [3, 6, 9, 12]],
  ["area-regularity-culture", 12, [3, 6, 9, 12]],
  ["exchanges-per-year", 2, [1, 2, 3, 4]],
  ["borrower-share", 80, [10, 20, 30, 40]],
  ["fee-collection", 1_200_000, [300_000, 600_000, 900_000, 1_200_000]],
  ["fund-utilisation", 50_000_000, [10_000_000, 20_000_000, 30_000_000, 40_000_000]],
  ["repayment-rate", 20_000_000, [16_000_000, 17_000_000, 18_000_000, 19_000_000]],
  ["fund-growth", 20_000_000, [17_000_000, 18_000_000, 19_000_000, 20_000_000]],
  ["self-financing", 8_000_000, [2_000_000, 4_000_000, 6_000_000, 8_000_000]],
  ["months-of-cover", 4_000_000, [3_000_000, 6_000_000, 9_000_000, 12_000_000]],
  ["measurement-coverage", 400, [85, 170, 255, 340]],
  ["check-up-coverage", 60, [15, 30, 45, 60]],
  ["insurance-coverage", 60, [15, 30, 45, 60]],
  ["care-coverage", 8, [2, 4, 6, 8]],
  ["visit-regularity", 28, [1, 2, 3, 4]],
  ["association-linked", 4, [1, 2, 3, 4]],
  ["supervision-visits", 1, [1, 2, 3, 4]],
  ["trained-share", 8, [1, 2, 3, 4]],
  ["study-visits", 4, [1, 2, 3, 4]],
  ["commendations", 4, [1, 2, 3, 4]],
];

/** Of each indicator a base, and the greatest counts that give 1, 2, 3 and 4 points of it. */
const UPPER_ENDS: typeof LOWER_ENDS = [
  ["club-size", 1, [100, 90, 80, 70]],
  ["drop-out", 60, [12, 9, 6, 3]],
  ["par-30", 20_000_000, [4_000_000, 3_000_000, 2_000_000, 1_000_000]],
  ["caseload", 3, [15, 12, 9, 6]],
];

describe("both sides of every edge", () => {
  const rows = (ends: typeof LOWER_ENDS) =>
    ends.flatMap(([id, base, counts]) =>
      counts.map((count, i) => [id, count, base, i + 1] as const),
    );

  test.each(rows(LOWER_ENDS))("%s: %i of %i give %i points, one less gives less", (...row) => {
    const [id, count, base, points] = row;
    expect(pointsOf(id, count, base)).toBe(points);
    expect(pointsOf(id, count - 1, base)).toBe(points - 1);
  });

  test.each(rows(UPPER_ENDS))("%s: %i of %i give %i points, one more gives less", (...row) => {
    const [id, count, base, points] = row;
    expect(pointsOf(id, count, base)).toBe(points);
    expect(pointsOf(id, count + 1, base)).toBe(points - 1);
  });

  test("are in the tables for every indicator", () => {
    const tested = new Set([...LOWER_ENDS, ...UPPER_ENDS].map(([id]) => id));
    expect([...tested].sort()).toEqual(idsOf(SUSTAINABILITY_METHOD).sort());
  });
});

describe("the method", () => {
  test("has the six dimensions, of the same weight", () => {
    expect(dimensions.map(({ key }) => key)).toEqual([...SUSTAINABILITY_DIMENSIONS]);
    expect(new Set(dimensions.map(({ weight }) => weight)).size).toBe(1);
  });

  test("weighs an indicator by what its number rests on", () => {
    const core = ["decision-1336-quality", "ninh-thuan-interview"];
    for (const { indicator: id, weight, edges } of indicators) {
      const last = edges[edges.length - 1];
      const isOurs = last?.authority === "our-choice";
      const expected = isOurs ? 1 : core.includes(last?.source ?? "") ? 3 : 2;
      expect([id, weight]).toEqual([id, expected]);
    }
  });

  test("says of every number whether a source has it", () => {
    for (const { edges } of indicators) {
      for (const { source, authority } of edges) {
        expect(Object.keys(SOURCES)).toContain(source);
        expect(source === "kit").toBe(authority === "our-choice");
      }
    }
  });

  test("asks for the last edge what the indicator's own source does, or says that it does not", () => {
    for (const { indicator: id, edges } of indicators) {
      const last = edges[edges.length - 1];
      if (last?.authority !== "law") continue;
      expect([id, ["decision-1336", "decision-1336-quality"].includes(last.source)]).toEqual([
        id,
        true,
      ]);
      expect(indicator(id).direction).not.toBe("lower");
    }
  });

  test("keeps a club that lacks one dimension altogether out of the highest band", () => {
    const highest = bands[bands.length - 1];
    for (const { indicators: lacking } of dimensions) {
      const none = Object.fromEntries(lacking.map(({ indicator: id }) => [id, worstOf(id)]));
      const { score, placement } = sustainability(clubThat([1, 1], { ...BEST, ...none }));
      expect(score?.highest).toMatchObject({ numerator: 5, denominator: 6 });
      expect(placement).not.toEqual({ status: "named", band: highest?.key });
    }
    expect(sustainability(clubThat([1, 1], BEST)).score?.lowest.value).toBe(1);
  });

  test("can be summed in small whole numbers", () => {
    const weights = compiledMethod(SUSTAINABILITY_METHOD).dimensions.map((each) =>
      each.indicators.reduce((sum, { weight }) => sum + weight, 0),
    );
    expect(new Set(weights).size).toBe(1);
    expect(weights[0]).toBeLessThan(10_000);
  });
});

/** What gives full points where 1 of 1 does not. */
const BEST = {
  "club-size": [60, 1],
  "drop-out": [0, 1],
  "exchanges-per-year": [2, 1],
  "par-30": [0, 1],
  "months-of-cover": [3, 1],
  "supervision-visits": [4, 1],
} as const;

function worstOf(id: IndicatorId) {
  return ["drop-out", "par-30"].includes(id)
    ? ([1, 1] as const)
    : id === "caseload"
      ? ([6, 1] as const)
      : ([0, 1] as const);
}
