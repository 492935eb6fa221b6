import fc from "fast-check";
import { expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { factsFromTotals } from "../facts/facts.ts";
import { clubsByPull } from "./clubs-by-pull.ts";
import { traceClubs } from "./trace-clubs.ts";

const may = periodContaining("2024-05-31", "month");

type Pair = readonly [women: number, members: number];

const pulls = (pairs: readonly Pair[]) => clubsByPull(traceOf(pairs));

function traceOf(pairs: readonly Pair[]) {
  const clubs = pairs.map(([women, sexMembers], i) => ({
    id: `c${i}`,
    facts: factsFromTotals(may, may.to, { clubs: 1, women, sexMembers }),
  }));
  return traceClubs("women-share", clubs);
}

test.each<[string, Pair[], (readonly [string, number])[]]>([
  ["one club draws nowhere", [[39, 60]], [["c0", 0]]],
  [
    "alike",
    [
      [30, 60],
      [20, 40],
    ],
    [
      ["c0", 0],
      ["c1", 0],
    ],
  ],
  [
    "one below, one above",
    [
      [20, 50],
      [30, 50],
    ],
    [
      ["c0", -5],
      ["c1", 5],
    ],
  ],
  [
    "a large club a little below comes first",
    [
      [45, 90],
      [1, 10],
      [53, 60],
    ],
    [
      ["c0", -10.6875],
      ["c1", -5.1875],
      ["c2", 15.875],
    ],
  ],
  [
    "a club without a part is not told",
    [
      [0, 0],
      [20, 50],
      [30, 50],
    ],
    [
      ["c1", -5],
      ["c2", 5],
    ],
  ],
  ["nothing to divide by", [[0, 0]], []],
])("%s", (_, pairs, expected) => {
  expect(pulls(pairs).map(({ club, value }) => [club.id, value])).toEqual(expected);
});

test("numbers are exact, however large", () => {
  const billion = 1_000_000_000_000;
  const facts = (loansOwedVnd: number, incomeFundVnd: number) =>
    factsFromTotals(may, may.to, { clubs: 1, loansOwedVnd, incomeFundVnd });
  const trace = traceClubs("fund-utilisation", [
    { id: "a", facts: facts(billion - 1, billion) },
    { id: "b", facts: facts(billion - 2, billion) },
  ]);
  expect(clubsByPull(trace).map(({ club, apart }) => [club.id, apart])).toEqual([
    ["b", { numerator: -1n, denominator: 2n }],
    ["a", { numerator: 1n, denominator: 2n }],
  ]);
});

const pair = fc.nat(90).chain((members) => fc.tuple(fc.nat(members), fc.constant(members)));

test("over all clubs what they draw adds up to nothing, and it goes from the lowest to the highest", () => {
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 12 }), (pairs) => {
      const { measurement } = traceOf(pairs);
      const found = pulls(pairs);
      const whole = BigInt(measurement.denominator || 1);
      const scaled = found.map(({ apart }) => (apart.numerator * whole) / apart.denominator);
      expect(scaled.reduce((sum, each) => sum + each, 0n)).toBe(0n);
      expect([...scaled].sort((a, b) => Number(a - b))).toEqual(scaled);
    }),
    { seed: 1336, numRuns: 300 },
  );
});

test("a club that draws the number down is one without which it would be higher", () => {
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 8 }), (pairs) => {
      const { measurement } = traceOf(pairs);
      for (const { club, value } of pulls(pairs)) {
        const above = measurement.numerator - club.numerator;
        const below = measurement.denominator - club.denominator;
        if (below === 0) continue;
        const change = above * measurement.denominator - measurement.numerator * below;
        expect(Math.sign(change) + Math.sign(value)).toBe(0);
      }
    }),
    { seed: 1336, numRuns: 200 },
  );
});
