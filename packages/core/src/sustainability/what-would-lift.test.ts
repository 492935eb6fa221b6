import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indicator, type Measurement } from "../indicators/measure.ts";
import { growsWithPart } from "../rules/mend.ts";
import type { Lift, LiftChange } from "./lift.ts";
import type { SustainabilityMethod } from "./method.ts";
import { clubs, clubThat, methods, told } from "./scored.fixture.ts";
import { sustainability } from "./sustainability.ts";
import type { Sustainability } from "./sustainability-result.ts";
import { whatWouldLift } from "./what-would-lift.ts";

const options = { seed: 1336, numRuns: 400 };

/** What gives full points where 1 of 1 does not. */
const FULL = {
  "club-size": [60, 1],
  "drop-out": [0, 1],
  "exchanges-per-year": [2, 1],
  "par-30": [0, 1],
  "months-of-cover": [3, 1],
  "supervision-visits": [4, 1],
} as const;

const brief = (lifts: readonly Lift[]) =>
  lifts.map(({ changes }) =>
    changes.map((each) => [each.indicator, each.kind, each.points.to, each.needs]),
  );

describe("one change", () => {
  /** Care, support and areas come to nothing, so that 1/2 is reached by all else alone. */
  const half = {
    ...FULL,
    ...Object.fromEntries(
      [
        "area-coverage",
        "area-regularity-livelihood",
        "community-actions-per-month",
        "hardship-helped-per-month",
        "area-regularity-rights",
        "talks-per-meeting",
        "area-regularity-culture",
        "exchanges-per-year",
        "measurement-coverage",
        "check-up-coverage",
        "insurance-coverage",
        "care-coverage",
        "visit-regularity",
        "association-linked",
        "supervision-visits",
        "trained-share",
        "study-visits",
        "commendations",
      ].map((id) => [id, [0, 60]]),
    ),
    caseload: [6, 1],
  } as const;

  test("is told with what is missing, in attendances", () => {
    // 3 points of attendance lack one twelfth of a sixth to a half.
    const result = sustainability(clubThat([1, 1], { ...half, "attendance-rate": [46, 60] }));
    const { status, from, to, lifts, unreported } = whatWouldLift(result);
    expect([status, from, to, unreported]).toEqual(["lifts", "needs-support", "building", []]);
    const attendance = lifts.find(({ changes }) => changes[0]?.indicator === "attendance-rate");
    expect(attendance?.changes).toMatchObject([
      {
        dimension: "participation",
        kind: "raise",
        points: { from: 3, to: 4 },
        reach: { points: 4, min: { numerator: 85, denominator: 100 } },
        numerator: 46,
        denominator: 60,
        needs: { add: 5 },
      },
    ]);
    expect(attendance?.lowest).toEqual({ numerator: 1, denominator: 2, value: 0.5 });
  });

  test("stands before those that climb further, and each is the smallest of its kind", () => {
    const result = sustainability(clubThat([1, 1], { ...half, "attendance-rate": [46, 60] }));
    const climbs = whatWouldLift(result).lifts.map(({ changes: [change] }) => change?.points);
    expect(climbs.every((each, i) => stepsOf(each) >= stepsOf(climbs[i - 1]))).toBe(true);
    expect(whatWouldLift(result).lifts.every(({ changes }) => changes.length === 1)).toBe(true);
  });

  test("may be a report, or blanks to fill in", () => {
    const missing = sustainability(
      clubThat([1, 1], { ...half, "attendance-rate": "not-reported" }),
    );
    expect(brief(whatWouldLift(missing).lifts)).toContainEqual([
      ["attendance-rate", "report", 4, null],
    ]);
    expect(whatWouldLift(missing).unreported).toEqual(["attendance-rate"]);
    const blank = sustainability(clubThat([1, 1], { ...half, "attendance-rate": [46, 60, 6] }));
    expect(brief(whatWouldLift(blank).lifts)).toContainEqual([
      ["attendance-rate", "clear-up", 4, { add: 5 }],
    ]);
  });

  test("of the board is somebody who joins, of what is better lower so many fewer", () => {
    const board = sustainability(clubThat([1, 1], { ...half, "board-women": [2, 7] }));
    expect(brief(whatWouldLift(board).lifts)).toContainEqual([
      ["board-women", "raise", 4, { add: 3 }],
    ]);
    const late = sustainability(clubThat([1, 1], { ...half, "par-30": [3_000_001, 20_000_000] }));
    expect(brief(whatWouldLift(late).lifts)).toContainEqual([
      ["par-30", "raise", 4, { remove: 2_000_001 }],
    ]);
  });

  test("of what has no base is told without a number", () => {
    const result = sustainability(clubThat([1, 1], { ...half, "attendance-rate": "no-base" }));
    expect(brief(whatWouldLift(result).lifts)).toContainEqual([
      ["attendance-rate", "raise", 4, null],
    ]);
  });
});

const stepsOf = (points: LiftChange["points"] | undefined) =>
  points ? points.to - points.from : 0;

describe("no change is told", () => {
  test.each<[string, Parameters<typeof clubThat>, object]>([
    ["in the highest band", [[1, 1], FULL], { status: "highest-band", from: "lasting", to: null }],
    [
      "where all is wrong",
      [[0, 1]],
      { status: "more-than-two", from: "needs-support", to: "building" },
    ],
    ["where nothing is due", ["not-due"], { status: "nothing-due", from: null, to: null }],
    [
      "where nothing is known",
      ["not-reported"],
      { status: "too-little-known", from: null, to: null },
    ],
  ])("%s", (_, club, expected) => {
    expect(whatWouldLift(sustainability(clubThat(...club)))).toMatchObject({
      ...expected,
      lifts: [],
    });
  });

  test("but what to report first, the heaviest first", () => {
    const { unreported } = whatWouldLift(sustainability(clubThat("not-reported")));
    expect(unreported[0]).toBe("board-complete");
    expect(unreported).toHaveLength(34);
  });
});

test("another method's result is refused", () => {
  const result = sustainability(clubThat([1, 1]));
  const other = { ...result, method: { ...result.method, version: 2 } };
  expect(() => whatWouldLift(other)).toThrow(/Pass the method it was scored by/);
});

/** A club, and the method it is scored by. */
const scored = methods.chain((method) => clubs(method).map((club) => ({ method, club })));

/** Points of every indicator that is judged, as [place, lowest]. */
const judgedOf = ({ dimensions }: Sustainability) =>
  dimensions
    .flatMap(({ indicators }) => indicators)
    .map((each, place) => ({ ...each, place }))
    .filter(({ points }) => points !== null);

/** The lowest score with some points exchanged, above and below the line. */
function lowestWith(result: Sustainability, points: ReadonlyMap<number, number>) {
  const judged = judgedOf(result);
  const sum = judged.reduce(
    (total, each) => total + each.weight * (points.get(each.place) ?? each.points?.lowest ?? 0),
    0,
  );
  return [sum, judged.reduce((total, { weight }) => total + 4 * weight, 0)] as const;
}

/** Every smallest set of one indicator, or else of two, found by trying all points. */
function bruteForce(result: Sustainability, method: SustainabilityMethod): string[] {
  const judged = judgedOf(result);
  const pointsAbove = new Map(
    judged.map(({ place, points }) => {
      const { edges } = method.dimensions.flatMap(({ indicators }) => indicators)[place] ?? {
        edges: [],
      };
      return [
        place,
        edges.map((edge) => edge.points).filter((each) => each > (points?.lowest ?? 0)),
      ];
    }),
  );
  const [now, possible] = lowestWith(result, new Map());
  const next = method.bands.find(({ from }) => now * from.denominator < from.numerator * possible);
  const isLifted = (points: readonly (readonly [number, number])[]) => {
    const [sum] = lowestWith(result, new Map(points));
    return next !== undefined && sum * next.from.denominator >= next.from.numerator * possible;
  };
  const shorter = (place: number, points: number) =>
    (pointsAbove.get(place) ?? []).filter((each) => each < points);
  const single = judged.flatMap(({ place }) =>
    (pointsAbove.get(place) ?? [])
      .filter((points) => isLifted([[place, points]]))
      .filter((points) => !shorter(place, points).some((each) => isLifted([[place, each]])))
      .map((points) => `${place}:${points}`),
  );
  if (single.length > 0) return single.sort();
  const pairs = judged.flatMap(({ place: a }) =>
    judged
      .filter(({ place: b }) => a < b)
      .flatMap(({ place: b }) =>
        (pointsAbove.get(a) ?? []).flatMap((p) =>
          (pointsAbove.get(b) ?? [])
            .filter((q) =>
              isLifted([
                [a, p],
                [b, q],
              ]),
            )
            .filter(
              (q) =>
                !shorter(a, p).some((each) =>
                  isLifted([
                    [a, each],
                    [b, q],
                  ]),
                ),
            )
            .filter(
              (q) =>
                !shorter(b, q).some((each) =>
                  isLifted([
                    [a, p],
                    [b, each],
                  ]),
                ),
            )
            .map((q) => `${a}:${p} ${b}:${q}`),
        ),
      ),
  );
  return pairs.sort();
}

describe("for any club and any method", () => {
  test("every smallest change is found, and nothing else: trying all gives the same", () => {
    fc.assert(
      fc.property(scored, ({ method, club }) => {
        const result = sustainability(club, { method });
        const { status, lifts } = whatWouldLift(result, { method });
        if (status !== "lifts" && status !== "more-than-two") return;
        const places = new Map(
          result.dimensions
            .flatMap(({ indicators }) => indicators)
            .map((each, place) => [each.indicator, place]),
        );
        const found = lifts.map(({ changes }) =>
          changes.map((each) => `${places.get(each.indicator)}:${each.points.to}`).join(" "),
        );
        expect(found.sort()).toEqual(bruteForce(result, method));
      }),
      options,
    );
  });

  test("a club that changes so is in the next band for certain, and its lowest score is the one told", () => {
    let checked = 0;
    fc.assert(
      fc.property(scored, ({ method, club }) => {
        const result = sustainability(club, { method });
        const { lifts, to } = whatWouldLift(result, { method });
        for (const { changes, lowest } of lifts) {
          if (changes.some(({ needs }) => needs === null)) continue;
          const changed = sustainability(applied(club, changes), { method });
          const { placement } = changed;
          if (placement.status === "not-named") continue;
          const reached = placement.status === "named" ? placement.band : placement.lowest;
          const order = method.bands.map(({ key }) => key);
          expect(order.indexOf(reached)).toBeGreaterThanOrEqual(order.indexOf(to ?? reached));
          expect(changed.score?.lowest.value).toBeGreaterThanOrEqual(lowest.value);
          checked += 1;
        }
      }),
      options,
    );
    expect(checked).toBeGreaterThan(200);
  });

  test("one count less than what is needed does not reach the edge", () => {
    let checked = 0;
    fc.assert(
      fc.property(scored, ({ method, club }) => {
        const { lifts } = whatWouldLift(sustainability(club, { method }), { method });
        for (const change of lifts.flatMap(({ changes }) => changes)) {
          const { add = 0, remove = 0 } = change.needs ?? {};
          if (add + remove === 0) continue;
          const less = { ...change, needs: add > 0 ? { add: add - 1 } : { remove: remove - 1 } };
          const points = lowestPoints(sustainability(applied(club, [less]), { method }), change);
          expect(points).toBeLessThan(change.points.to);
          checked += 1;
        }
      }),
      options,
    );
    expect(checked).toBeGreaterThan(200);
  });
});

function lowestPoints({ dimensions }: Sustainability, { indicator: id }: LiftChange): number {
  const scores = dimensions.flatMap(({ indicators }) => indicators);
  return scores.find((each) => each.indicator === id)?.points?.lowest ?? 0;
}

/** The club with so many more or fewer counted; they are found among blanks first. */
function applied(club: readonly Measurement[], changes: readonly LiftChange[]): Measurement[] {
  return club.map((was) => {
    const change = changes.find((each) => each.indicator === was.indicator);
    if (!change?.needs) return was;
    const { add = 0, remove = 0 } = change.needs;
    if (growsWithPart(indicator(was.indicator).topic)) {
      const by = add - remove;
      return told(was.indicator, [was.numerator + by, was.denominator + by, was.blank]);
    }
    const least = Math.min(was.numerator + add, was.numerator + was.blank + add - remove);
    const blank = remove > 0 ? Math.max(0, was.blank - remove) : Math.max(0, was.blank - add);
    return told(was.indicator, [least, was.denominator, blank]);
  });
}
