import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mend } from "../rules/mend.ts";
import { compiledMethod } from "./compiled-method.ts";
import { type Counted, pointsOf } from "./indicator-points.ts";
import { neededCount } from "./needed-count.ts";
import { methods } from "./scored.fixture.ts";
import { SUSTAINABILITY_METHOD } from "./sustainability-method.ts";

const MOST = 120;
const counted = fc.record({
  numerator: fc.nat(30),
  denominator: fc.integer({ min: 1, max: 30 }),
  blank: fc.nat(10),
});

/** An indicator of some method, one of its edges, and counts short of it. */
const short = fc
  .tuple(methods, fc.nat(100), fc.nat(3), counted)
  .map(([method, which, edge, counts]) => {
    const all = compiledMethod(method).dimensions.flatMap(({ indicators }) => indicators);
    const { edges } = all[which % all.length] ?? { edges: [] };
    return { edges, edge: edges[edge % edges.length], counts };
  });

/** Blanks are filled in first, by those of the kind where more is asked for, by others where less is. */
function afterwards({ numerator, denominator, blank }: Counted, change: number): Counted {
  const left = Math.max(0, blank - Math.abs(change));
  const beyond = change < 0 ? Math.min(0, change + blank) : change;
  return { numerator: numerator + beyond, denominator, blank: left };
}

/** Whoever joins or leaves changes the whole; blanks stay. */
function afterJoining({ numerator, denominator, blank }: Counted, change: number): Counted {
  return { numerator: numerator + change, denominator: denominator + change, blank };
}

describe.each([
  ["counts above the line", false, afterwards],
  ["people who join or leave", true, afterJoining],
] as const)("the change of %s", (_, growsWithPart, after) => {
  test("is the smallest that reaches the edge for certain: trying all gives no smaller one", () => {
    let found = 0;
    fc.assert(
      fc.property(short, ({ edges, edge, counts }) => {
        if (!edge || pointsOf(edges, counts).lowest >= edge.points) return;
        if (growsWithPart && counts.numerator + counts.blank > counts.denominator) return;
        const reaches = (change: number) => {
          const then = after(counts, change);
          if (then.numerator < 0 || then.denominator < 1) return false;
          return pointsOf(edges, then).lowest >= edge.points;
        };
        const sizes = Array.from({ length: MOST }, (_each, i) => i + 1);
        const smallest = sizes.find((size) => reaches(size) || reaches(-size));
        const needs: Mend | null = neededCount(edges, edge, { counted: counts, growsWithPart });
        if (smallest === undefined) return;
        expect(needs).toEqual(reaches(smallest) ? { add: smallest } : { remove: smallest });
        found += 1;
      }),
      { seed: 1336, numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(400);
  });
});

describe("there is none", () => {
  const [size] = compiledMethod(SUSTAINABILITY_METHOD).dimensions.flatMap(({ indicators }) =>
    indicators.filter(({ id }) => id === "club-size"),
  );
  const edges = size?.edges ?? [];
  const full = edges[3];

  test.each<[string, Counted, Mend | null]>([
    ["where nothing was counted", { numerator: 0, denominator: 0, blank: 0 }, null],
    ["where blanks are wider than the edge", { numerator: 40, denominator: 1, blank: 40 }, null],
    [
      "but where they are just as wide there is",
      { numerator: 40, denominator: 1, blank: 30 },
      { add: 10 },
    ],
    ["and above the edge as well", { numerator: 60, denominator: 1, blank: 12 }, { remove: 2 }],
  ])("%s", (_, counts, needs) => {
    expect(full && neededCount(edges, full, { counted: counts, growsWithPart: false })).toEqual(
      needs,
    );
  });
});
