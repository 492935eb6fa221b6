import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndicatorId } from "../indicators/catalogue.ts";
import { compareSustainability } from "./compare-sustainability.ts";
import type { MoveCause, SustainabilityComparison } from "./comparison.ts";
import type { WholeRatio } from "./method.ts";
import { clubs, clubThat, methods, type Told } from "./scored.fixture.ts";
import { sustainability } from "./sustainability.ts";

const club = (save: Partial<Record<IndicatorId, Told>>, when: string) =>
  sustainability(clubThat([1, 1], save, when));
const compared = (was: Partial<Record<IndicatorId, Told>>, is: typeof was) =>
  compareSustainability(club(was, "2023"), club(is, "2024"));

describe("one indicator", () => {
  test.each<[string, Told, Told, MoveCause | undefined, number | undefined]>([
    ["more people came", [30, 60], [51, 60], "value-moved", 2],
    ["fewer people came", [51, 60], [30, 60], "value-moved", -2],
    ["one more came, short of an edge", [30, 60], [31, 60], "value-moved", 0],
    ["it is as it was", [30, 60], [30, 60], undefined, undefined],
    ["blanks were filled in", [30, 60, 30], [30, 60], "value-moved", 0],
    ["it was reported", "not-reported", [30, 60], "became-reported", 2],
    ["it was reported no longer", [30, 60], "not-reported", "no-longer-reported", -2],
    ["it was not reported either time", "not-reported", "not-reported", undefined, undefined],
    ["it was not due either time", "not-due", "not-due", undefined, undefined],
    ["no meeting was held any more", [30, 60], "no-base", "value-moved", -2],
  ])("%s", (_, was, is, cause, points) => {
    const { moves } = compared({ "attendance-rate": was }, { "attendance-rate": is });
    expect(moves.map((each) => each.cause)).toEqual(cause ? [cause] : []);
    // 3 of 9 parts of a sixth, for each of 4 points.
    if (points !== undefined) {
      expect(moves[0]?.contribution?.lowest.value).toBeCloseTo(points / 72, 15);
    }
  });

  test.each<[string, Told, Told, MoveCause]>([
    ["fell due", "not-due", [60, 60], "fell-due"],
    ["fell due, and is missing", "not-due", "not-reported", "fell-due"],
    ["is no longer due", [60, 60], "not-due", "no-longer-due"],
  ])("that %s gives what it stands above or below the whole", (_, was, is, cause) => {
    const comparison = compared({ "borrower-share": was }, { "borrower-share": is });
    expect(comparison.moves.map((each) => [each.indicator, each.cause])).toEqual([
      ["borrower-share", cause],
    ]);
    expect(comparison.moves[0]?.contribution).toEqual(comparison.change);
  });
});

test("says when, what it came to, and which dimensions moved", () => {
  const comparison = compared({ "attendance-rate": [30, 60] }, { "attendance-rate": [51, 60] });
  expect(comparison.before).toMatchObject({ period: "2023", asOf: "2023-12-31" });
  expect(comparison.after).toMatchObject({ period: "2024", placement: { status: "named" } });
  const moved = comparison.dimensions.filter(
    ({ before, after }) => before?.lowest.value !== after?.lowest.value,
  );
  expect(moved.map(({ key }) => key)).toEqual(["participation"]);
  expect(comparison.change?.lowest).toMatchObject({ numerator: 1, denominator: 36 });
});

test("tells first what moved the score most, whichever way", () => {
  const { moves } = compared(
    { "borrower-share": [20, 60], "drop-out": [0, 60], "study-visits": [1, 1] },
    { "borrower-share": [30, 60], "drop-out": [5, 60], "study-visits": [0, 1] },
  );
  const sizes = moves.map(({ contribution }) => Math.abs(contribution?.lowest.value ?? 0));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(moves[0]?.indicator).toBe("study-visits");
});

test("of a time when nothing was due there is no change, but the causes are told", () => {
  const before = sustainability(clubThat("not-due", {}, "2023"));
  const { change, moves } = compareSustainability(before, club({}, "2024"));
  expect(change).toBeNull();
  expect(new Set(moves.map(({ cause, contribution }) => [cause, contribution].join()))).toEqual(
    new Set(["fell-due,"]),
  );
});

test("where nothing was judged both times, all that was goes and all that is comes", () => {
  const only = (id: IndicatorId, what: Told, when: string) =>
    sustainability(clubThat("not-due", { [id]: what }, when));
  const { change, moves } = compareSustainability(
    only("borrower-share", [30, 60], "2023"),
    only("attendance-rate", [30, 60], "2024"),
  );
  expect(change?.lowest).toMatchObject({ numerator: -1, denominator: 2 });
  expect(moves.map(({ cause, contribution }) => [cause, contribution?.lowest.value])).toEqual([
    ["no-longer-due", -1],
    ["fell-due", 0.5],
  ]);
});

describe("refuses", () => {
  test("results of two methods, or of two versions of one", () => {
    const before = club({}, "2023");
    const after = { ...before, method: { ...before.method, version: 2 } };
    expect(() => compareSustainability(before, after)).toThrow(/version 2 of ishc-kit/);
    expect(() => compareSustainability(after, before)).toThrow(/score anew/);
  });

  test("one version with two sets of weights", () => {
    const before = club({}, "2023");
    const dimensions = before.dimensions.map((each) => ({
      ...each,
      indicators: each.indicators.map((score) => ({ ...score, weight: score.weight + 1 })),
    }));
    expect(() => compareSustainability(before, { ...before, dimensions })).toThrow(
      /needs another version/,
    );
  });
});

/** Two clubs, and the method both are scored by. */
const pairs = methods.chain((method) =>
  fc.record({ method: fc.constant(method), was: clubs(method), is: clubs(method) }),
);

const sum = (all: readonly WholeRatio[]) =>
  all.reduce(
    ([above, below], { numerator, denominator }): [bigint, bigint] => [
      above * BigInt(denominator) + BigInt(numerator) * below,
      below * BigInt(denominator),
    ],
    [0n, 1n] as [bigint, bigint],
  );

function isExactSum({ change, moves }: SustainabilityComparison, end: "lowest" | "highest") {
  const [above, below] = sum(moves.flatMap(({ contribution }) => contribution?.[end] ?? []));
  const { numerator = 0, denominator = 1 } = change?.[end] ?? {};
  return above * BigInt(denominator) === BigInt(numerator) * below;
}

describe("for any two clubs", () => {
  test("contributions add up to the change exactly, of the lowest and of the highest score", () => {
    fc.assert(
      fc.property(pairs, ({ method, was, is }) => {
        const comparison = compareSustainability(
          sustainability(was, { method }),
          sustainability(is, { method }),
        );
        expect(isExactSum(comparison, "lowest")).toBe(true);
        expect(isExactSum(comparison, "highest")).toBe(true);
      }),
      { seed: 1336, numRuns: 1000 },
    );
  });

  test("the change is the difference of the scores, and back again it is the opposite", () => {
    fc.assert(
      fc.property(pairs, ({ method, was, is }) => {
        const [before, after] = [was, is].map((each) => sustainability(each, { method }));
        if (!before?.score || !after?.score) return;
        const { change } = compareSustainability(before, after);
        const back = compareSustainability(after, before).change;
        const difference = after.score.lowest.value - before.score.lowest.value;
        expect(change?.lowest.value).toBeCloseTo(difference, 12);
        expect(back?.lowest.numerator).toBe(0 - (change?.lowest.numerator ?? 0));
      }),
      { seed: 1336, numRuns: 300 },
    );
  });

  test("what did not move gives nothing, though it may weigh more or less", () => {
    fc.assert(
      fc.property(pairs, ({ method, was, is }) => {
        const mixed = is.map((each, i) => (i % 2 === 0 ? each : (was[i] ?? each)));
        const { moves } = compareSustainability(
          sustainability(was, { method }),
          sustainability(mixed, { method }),
        );
        const kept = was.filter((_, i) => i % 2 === 1).map(({ indicator }) => indicator);
        expect(moves.filter(({ indicator }) => kept.includes(indicator))).toEqual([]);
      }),
      { seed: 1336, numRuns: 300 },
    );
  });
});
