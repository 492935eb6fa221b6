import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { factsFromTotals, mergeFacts } from "../facts/facts.ts";
import type { IndicatorId } from "../indicators/catalogue.ts";
import { indicator, type Measurement, measureAll } from "../indicators/measure.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/index.ts";
import { defineMethod } from "./define-method.ts";
import { compareRatios } from "./exact-comparison.ts";
import type { SustainabilityMethod } from "./method.ts";
import { clubs, clubThat, idsOf, methods, type Told, told } from "./scored.fixture.ts";
import { sustainability } from "./sustainability.ts";
import { SUSTAINABILITY_METHOD } from "./sustainability-method.ts";
import type { IndicatorScore, Sustainability } from "./sustainability-result.ts";

const options = { seed: 1336, numRuns: 300 };
const year = periodContaining("2024-12-31", "year");

function scoreOf(result: Sustainability, id: IndicatorId): IndicatorScore | undefined {
  return result.dimensions.flatMap((each) => each.indicators).find((each) => each.indicator === id);
}

const rangeOf = ({ score }: Sustainability) => [score?.lowest.value, score?.highest.value];

/** A club and the method it is scored by. */
const scored = methods.chain((method) => clubs(method).map((club) => ({ method, club })));

describe("one indicator of a club", () => {
  test.each<[string, IndicatorId, Told, Pick<IndicatorScore, "state" | "points">]>([
    [
      "a number",
      "borrower-share",
      [30, 60],
      { state: "scored", points: { lowest: 4, highest: 4 } },
    ],
    ["zero", "borrower-share", [0, 60], { state: "scored", points: { lowest: 0, highest: 0 } }],
    [
      "79.5 %, which is not 80",
      "fund-utilisation",
      [159, 200],
      { state: "scored", points: { lowest: 3, highest: 3 } },
    ],
    [
      "80 %",
      "fund-utilisation",
      [160, 200],
      { state: "scored", points: { lowest: 4, highest: 4 } },
    ],
    [
      "84.99 %, which is not 85",
      "attendance-rate",
      [8499, 10_000],
      { state: "scored", points: { lowest: 3, highest: 3 } },
    ],
    [
      "blanks that decide",
      "attendance-rate",
      [40, 60, 11],
      { state: "scored", points: { lowest: 3, highest: 4 } },
    ],
    [
      "blanks that do not",
      "attendance-rate",
      [40, 60, 10],
      { state: "scored", points: { lowest: 3, highest: 3 } },
    ],
    [
      "blanks of all",
      "insurance-coverage",
      [0, 60, 60],
      { state: "scored", points: { lowest: 0, highest: 4 } },
    ],
    [
      "blanks of which less is better",
      "drop-out",
      [3, 60, 6],
      { state: "scored", points: { lowest: 2, highest: 4 } },
    ],
    [
      "blanks that come on top",
      "community-actions-per-month",
      [3, 12, 8],
      { state: "scored", points: { lowest: 1, highest: 3 } },
    ],
    [
      "not reported",
      "borrower-share",
      "not-reported",
      { state: "missing", points: { lowest: 0, highest: 4 } },
    ],
    ["not due", "borrower-share", "not-due", { state: "left-out", points: null }],
    ["no club", "borrower-share", "no-clubs", { state: "left-out", points: null }],
    ["nobody in need of care", "care-coverage", "no-base", { state: "left-out", points: null }],
    [
      "no meeting to attend",
      "attendance-rate",
      "no-base",
      { state: "scored", points: { lowest: 0, highest: 0 } },
    ],
    [
      "no fund to lend from",
      "fund-utilisation",
      "no-base",
      { state: "scored", points: { lowest: 0, highest: 0 } },
    ],
  ])("%s", (_, id, what, expected) => {
    const result = sustainability(clubThat([1, 1], { [id]: what }));
    expect(scoreOf(result, id)).toMatchObject(expected);
  });
});

describe("the score of a club", () => {
  test("weighs points within a dimension, and dimensions alike", () => {
    // 3 of 9 parts of participation have 3 of 4 points: 1/12 of a sixth is missing.
    const { score, dimensions } = sustainability(
      clubThat([1, 1], { ...FULL, "meeting-regularity": [9, 12] }),
    );
    expect(dimensions[1]?.score?.lowest).toEqual({
      numerator: 11,
      denominator: 12,
      value: 11 / 12,
    });
    expect(score?.lowest).toEqual({ numerator: 71, denominator: 72, value: 71 / 72 });
    expect(score?.highest).toEqual(score?.lowest);
  });

  test("ranges over what is missing, and says how much is known", () => {
    const { score, known, placement } = sustainability(
      clubThat([1, 1], { ...FULL, "borrower-share": "not-reported" }),
    );
    // 3 of 11 parts of a sixth.
    expect(score?.lowest).toMatchObject({ numerator: 21, denominator: 22 });
    expect(score?.highest).toMatchObject({ numerator: 1, denominator: 1 });
    expect(known).toMatchObject({ numerator: 21, denominator: 22 });
    expect(placement).toEqual({ status: "named", band: "lasting" });
  });

  test("leaves out what is not due, so that no neighbour weighs more for it than all others do", () => {
    const withoutFund = Object.fromEntries(
      idsOf(SUSTAINABILITY_METHOD).map((id) => [id, "not-due" as const]),
    );
    const { dimensions, score } = sustainability(
      clubThat("not-due", {
        ...withoutFund,
        "board-complete": [1, 1],
        "meeting-regularity": [0, 12],
      }),
    );
    expect(dimensions[3]).toMatchObject({ key: "fund", score: null, known: null });
    // 2/5 of a sixth beside 3/9 of a sixth, not a half each.
    expect(score?.lowest).toMatchObject({ numerator: 6, denominator: 11 });
  });

  test("says so when there is nothing to judge", () => {
    for (const what of ["not-due", "no-clubs"] as const) {
      expect(sustainability(clubThat(what))).toMatchObject({
        score: null,
        known: null,
        placement: { status: "not-named", reason: "nothing-due" },
      });
    }
  });

  test("names no band for a club that reports nothing", () => {
    const { placement, score } = sustainability(clubThat("not-reported"));
    expect(placement).toEqual({ status: "not-named", reason: "too-little-known" });
    expect([score?.lowest.value, score?.highest.value]).toEqual([0, 1]);
  });

  test("is no official ranking, and says so", () => {
    expect(sustainability(clubThat([1, 1])).isOfficialRanking).toBe(false);
  });
});

/** What gives full points where 1 of 1 does not. */
const FULL = {
  "club-size": [60, 1],
  "drop-out": [0, 1],
  "exchanges-per-year": [2, 1],
  "par-30": [0, 1],
  "months-of-cover": [3, 1],
  "supervision-visits": [4, 1],
} as const;

describe("bands", () => {
  const method = (leastKnown: SustainabilityMethod["leastKnown"]): SustainabilityMethod => ({
    ...SUSTAINABILITY_METHOD,
    id: "x-one",
    fullPoints: 200,
    leastKnown,
    dimensions: [
      {
        key: "participation",
        weight: 1,
        indicators: [
          {
            indicator: "attendance-rate",
            weight: 1,
            edges: [139, 140, 159, 160, 200].map((points) => ({
              points,
              min: { numerator: points, denominator: 200 },
              source: "kit",
              authority: "our-choice",
            })),
          },
          {
            indicator: "club-size",
            weight: 1,
            edges: [
              {
                points: 200,
                min: { numerator: 50, denominator: 1 },
                source: "kit",
                authority: "our-choice",
              },
            ],
          },
        ],
      },
    ],
  });
  const half = { numerator: 1, denominator: 2 };
  const placed = (attendance: Told, size: Told, leastKnown = half) =>
    sustainability([told("attendance-rate", attendance), told("club-size", size)], {
      method: method(leastKnown),
    }).placement;

  test.each<[Told, Told, Sustainability["placement"]]>([
    [[139, 200], "not-due", { status: "named", band: "building" }],
    [[140, 200], "not-due", { status: "named", band: "steady" }],
    [[159, 200], "not-due", { status: "named", band: "steady" }],
    [[200, 200], "not-due", { status: "named", band: "lasting" }],
    [[0, 200], [60, 1], { status: "named", band: "building" }],
    [[0, 200], [40, 1], { status: "named", band: "needs-support" }],
    [[160, 200, 40], "not-due", { status: "not-named", reason: "too-little-known" }],
    [[200, 200], "not-reported", { status: "between", lowest: "building", highest: "lasting" }],
    [[0, 200], "not-reported", { status: "between", lowest: "needs-support", highest: "building" }],
  ])("attendance %j and size %j", (attendance, size, expected) => {
    expect(placed(attendance, size)).toEqual(expected);
  });

  test("are named from the least known share on, compared exactly", () => {
    const justAbove = { numerator: 501, denominator: 1000 };
    expect(placed([200, 200], "not-reported", half).status).toBe("between");
    expect(placed([200, 200], "not-reported", justAbove)).toEqual({
      status: "not-named",
      reason: "too-little-known",
    });
  });
});

describe("any club, by any method", () => {
  test("has a lowest score that is not above the highest, both in 0…1, with parts of it known", () => {
    fc.assert(
      fc.property(scored, ({ method, club }) => {
        const result = sustainability(club, { method });
        for (const { score, known } of [result, ...result.dimensions]) {
          if (!score) continue;
          expect(score.lowest.value).toBeLessThanOrEqual(score.highest.value);
          expect(score.lowest.value).toBeGreaterThanOrEqual(0);
          expect(score.highest.value).toBeLessThanOrEqual(1);
          if (known?.value === 1) expect(score.lowest).toEqual(score.highest);
        }
      }),
      options,
    );
  });

  test("has the score that fractions give, without a common scale of weights", () => {
    fc.assert(
      fc.property(scored, ({ method, club }) => {
        const result = sustainability(club, { method });
        expect(rangeOf(result)).toEqual(plainRange(result, method));
      }),
      options,
    );
  });

  test("has the same score in whatever order measurements come", () => {
    const shuffled = scored.chain(({ method, club }) =>
      fc
        .shuffledSubarray(club, { minLength: club.length })
        .map((other) => ({ method, club, other })),
    );
    fc.assert(
      fc.property(shuffled, ({ method, club, other }) => {
        expect(sustainability(other, { method })).toEqual(sustainability(club, { method }));
      }),
      options,
    );
  });

  test("has the same score in whatever order a method has its indicators", () => {
    fc.assert(
      fc.property(scored, ({ method, club }) => {
        const backwards = {
          ...method,
          dimensions: [...method.dimensions]
            .reverse()
            .map((each) => ({ ...each, indicators: [...each.indicators].reverse() })),
        };
        const { score, known, placement } = sustainability(club, { method });
        expect(sustainability(club, { method: backwards })).toMatchObject({
          score,
          known,
          placement,
        });
      }),
      options,
    );
  });

  test("never has a wider range, or other ends, once more is reported", () => {
    const more = scored.chain(({ method, club }) =>
      fc
        .tuple(
          clubs(method),
          fc.array(fc.boolean(), { minLength: club.length, maxLength: club.length }),
        )
        .map(([other, take]) => ({
          method,
          club,
          fuller: club.map((was, i) => (take[i] ? fullerOf(was, other[i] as Measurement) : was)),
        })),
    );
    fc.assert(
      fc.property(more, ({ method, club, fuller }) => {
        const { score } = sustainability(club, { method });
        const { score: narrower } = sustainability(fuller, { method });
        if (!score || !narrower) return;
        expect(compareRatios(narrower.lowest, score.lowest)).toBeGreaterThanOrEqual(0);
        expect(compareRatios(narrower.highest, score.highest)).toBeLessThanOrEqual(0);
      }),
      options,
    );
  });

  test("never has a lower score for more of what is better higher, or less of what is better lower", () => {
    const better = scored.chain(({ method, club }) =>
      fc.nat(club.length - 1).map((place) => ({ method, club, place })),
    );
    fc.assert(
      fc.property(better, ({ method, club, place }) => {
        const was = club[place] as Measurement;
        const { direction } = indicator(was.indicator);
        const by = direction === "lower" ? -1 : 1;
        const numerator = was.numerator + by;
        const room = was.kind === "share" ? was.denominator - was.blank : Number.POSITIVE_INFINITY;
        if (
          was.status !== "measured" ||
          direction === "band" ||
          numerator < 0 ||
          numerator > room
        ) {
          return;
        }
        const improved = club.with(place, { ...was, numerator });
        const [lowest = 0, highest = 0] = rangeOf(sustainability(club, { method }));
        const [least = 0, most = 0] = rangeOf(sustainability(improved, { method }));
        expect(least).toBeGreaterThanOrEqual(lowest);
        expect(most).toBeGreaterThanOrEqual(highest);
      }),
      options,
    );
  });
});

/** The score by fractions of each dimension: what is left out takes its part of the weight along. */
function plainRange({ dimensions }: Sustainability, method: SustainabilityMethod) {
  const ends = { lowest: 0, highest: 0, due: 0 };
  method.dimensions.forEach(({ weight, indicators }, i) => {
    const all = indicators.reduce((sum, each) => sum + each.weight, 0);
    indicators.forEach((each, j) => {
      const points = dimensions[i]?.indicators[j]?.points;
      if (!points) return;
      const part = (weight * each.weight) / all;
      ends.lowest += part * points.lowest;
      ends.highest += part * points.highest;
      ends.due += part;
    });
  });
  if (ends.due === 0) return [undefined, undefined];
  return [ends.lowest, ends.highest].map((end) => expect.closeTo(end / ends.due / 4, 12));
}

/** The same club with more of it known: something else where nothing was reported, fewer blanks elsewhere. */
function fullerOf(was: Measurement, other: Measurement): Measurement {
  if (was.clubsNotReported > 0) return other;
  if (was.blank === 0) return was;
  const found = Math.floor(was.blank / 2);
  return { ...was, numerator: was.numerator + found, blank: was.blank - found - 1 } as Measurement;
}

describe("facts", () => {
  test("give what their measurements give, for any register", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const facts = clubFacts(register, year);
        expect(sustainability(facts)).toEqual(sustainability(measureAll(facts)));
      }),
      { seed: 1336, numRuns: 60 },
    );
  });

  const club = (attendancePresent: number) =>
    factsFromTotals(year, "2024-12-31", { clubs: 1, attendanceEligible: 60, attendancePresent });
  const silent = factsFromTotals(year, "2024-12-31", { clubs: 1 });

  test("of many clubs are scored by the ratio of all, which is not the mean of their scores", () => {
    const points = (facts: Parameters<typeof sustainability>[0]) =>
      scoreOf(sustainability(facts), "attendance-rate")?.points?.lowest;
    expect([club(60), club(30)].map(points)).toEqual([4, 2]);
    expect(points(mergeFacts([club(60), club(60), club(30)]))).toBe(3);
  });

  test.each([
    [2, 1, "scored"],
    [1, 1, "missing"],
    [4, 2, "scored"],
    [4, 3, "missing"],
  ])(
    "of %i clubs that reported and %i that did not are %s: two thirds are asked for",
    (reported, not, state) => {
      const all = [...Array(reported).fill(club(60)), ...Array(not).fill(silent)];
      expect(scoreOf(sustainability(mergeFacts(all)), "attendance-rate")).toMatchObject({
        state,
        clubsCounted: reported,
        clubsNotReported: not,
      });
    },
  );
});

describe("refuses", () => {
  const all = clubThat([1, 1]);

  test.each<[string, readonly Measurement[], RegExp]>([
    ["measurements that lack an indicator", all.slice(1), /a measurement of board-complete/],
    ["none at all", [], /a measurement of board-complete/],
    ["two of one indicator", [...all, ...all.slice(0, 1)], /one measurement of board-complete/],
    [
      "those of two periods",
      [...all.slice(0, -1), ...clubThat([1, 1], {}, "2023").slice(-1)],
      /measurements for 2024 as of 2024-12-31, but received "2023 as of 2023-12-31"/,
    ],
  ])("%s", (_, measurements, message) => {
    expect(() => sustainability(measurements)).toThrow(message);
  });

  test("a method that contradicts itself, defined or not", () => {
    const wrong = { ...SUSTAINABILITY_METHOD, id: "x-wrong", bands: [] } as const;
    expect(() => sustainability(all, { method: wrong })).toThrow(/a lowest band from 0 on/);
    expect(() => defineMethod(wrong)).toThrow(/a lowest band from 0 on/);
  });
});

test("a scorecard's measurements are passed whole: others beside those of the method do no harm", () => {
  const measurements = measureAll(clubFacts(buildRegister(), year));
  expect(measurements.length).toBeGreaterThan(idsOf(SUSTAINABILITY_METHOD).length);
  expect(sustainability(measurements).period).toBe("2024");
});
