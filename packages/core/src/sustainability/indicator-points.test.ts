import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndicatorId } from "../indicators/catalogue.ts";
import { indicator } from "../indicators/measure.ts";
import { compiledMethod } from "./compiled-method.ts";
import { pointsOf } from "./indicator-points.ts";
import type { ScoreEdge, SustainabilityMethod, WholeRatio } from "./method.ts";
import { edgesOf } from "./scored.fixture.ts";

const options = { seed: 1336, numRuns: 500 };
const IDS = ["attendance-rate", "drop-out", "club-size", "growth", "visit-regularity"] as const;

function compiled(id: IndicatorId, edges: readonly ScoreEdge[]) {
  const method: SustainabilityMethod = {
    id: "x-trial",
    version: 1,
    name: { vi: "Thử", en: "Trial" },
    fullPoints: 4,
    dimensions: [{ key: "fund", weight: 1, indicators: [{ indicator: id, weight: 1, edges }] }],
    bands: [{ key: "building", from: { numerator: 0, denominator: 1 } }],
    leastKnown: { numerator: 1, denominator: 2 },
  };
  return compiledMethod(method).dimensions[0]?.indicators[0]?.edges ?? [];
}

/** Points by fractions of `bigint`, straight from the definition of an edge. */
function plainly(id: IndicatorId, edges: readonly ScoreEdge[], [count, base]: [number, number]) {
  const { kind, per = 1 } = indicator(id);
  const above = BigInt(count) * BigInt(per) - (kind === "growth" ? BigInt(base) : 0n);
  const beside = ({ numerator, denominator }: WholeRatio) =>
    above * BigInt(denominator) - BigInt(numerator) * BigInt(base);
  const reached = edges.filter(
    ({ min, max }) => (!min || beside(min) >= 0n) && (!max || beside(max) <= 0n),
  );
  return Math.max(0, ...reached.map(({ points }) => points));
}

describe.each(IDS)("points of %s", (id) => {
  test("are those of the last edge reached, compared exactly", () => {
    fc.assert(
      fc.property(edgesOf(id), fc.nat(200), fc.integer({ min: 1, max: 60 }), (edges, a, b) => {
        const points = plainly(id, edges, [a, b]);
        const counted = { numerator: a, denominator: b, blank: 0 };
        expect(pointsOf(compiled(id, edges), counted)).toEqual({ lowest: points, highest: points });
      }),
      options,
    );
  });

  test("range over everything that blanks may come to", () => {
    fc.assert(
      fc.property(
        edgesOf(id),
        fc.nat(40),
        fc.nat(30),
        fc.integer({ min: 1, max: 40 }),
        (edges, a, blank, b) => {
          const all = Array.from({ length: blank + 1 }, (_, more) =>
            plainly(id, edges, [a + more, b]),
          );
          expect(pointsOf(compiled(id, edges), { numerator: a, denominator: b, blank })).toEqual({
            lowest: Math.min(...all),
            highest: Math.max(...all),
          });
        },
      ),
      options,
    );
  });
});

test("a band that no whole count lies in is not reached by blanks on both sides of it", () => {
  const third = { numerator: 1, denominator: 3 };
  const edges = [
    {
      points: 4,
      min: third,
      max: { numerator: 2, denominator: 5 },
      source: "kit",
      authority: "our-choice",
    },
  ] as const;
  const some = { numerator: 0, denominator: 2, blank: 2 };
  expect(pointsOf(compiled("club-size", edges), some)).toEqual({ lowest: 0, highest: 0 });
  const more = { numerator: 0, denominator: 3, blank: 3 };
  expect(pointsOf(compiled("club-size", edges), more)).toEqual({ lowest: 0, highest: 4 });
});

test("money of a whole country is compared to the đồng", () => {
  const edges = [
    { points: 4, min: { numerator: 80, denominator: 100 }, source: "kit", authority: "our-choice" },
  ] as const;
  const denominator = 5 * (2 ** 50 - 1);
  const at = { numerator: 4 * (2 ** 50 - 1), denominator, blank: 0 };
  expect(pointsOf(compiled("fund-utilisation", edges), at).lowest).toBe(4);
  expect(
    pointsOf(compiled("fund-utilisation", edges), { ...at, numerator: at.numerator - 1 }).lowest,
  ).toBe(0);
});
