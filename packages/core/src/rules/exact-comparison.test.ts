import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { factsFromTotals } from "../facts/facts.ts";
import { buildRegister } from "../testing/index.ts";
import { findingsOf } from "./check-club.ts";
import type { Outcome } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { definePack } from "./rule-pack.ts";
import { DECISION_1336 } from "./rule-packs.ts";

const year = periodContaining("2024-12-31", "year");
const LARGE = 2 ** 31 - 1;
const register = buildRegister();
const words = { vi: "Thử", en: "Trial" };

/** What the kit makes of so many women among so many members. */
function judged(women: number, sexMembers: number, asks: Rule["asks"]): Outcome | undefined {
  const rule: Rule = {
    id: "TEST",
    statement: words,
    unit: words,
    measures: { indicator: "women-share" },
    asks,
    severity: "recommended",
    source: "kit",
    authority: "our-choice",
  };
  const pack = definePack({
    id: "x-trial",
    name: words,
    rules: [rule],
    areas: DECISION_1336.areas,
  });
  const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, sexMembers, women });
  return findingsOf(facts, pack, register)[0]?.outcome;
}

/** The same by whole numbers alone. */
function exact(a: number, b: number, least: number, most: number): Outcome {
  const tenfold = BigInt(a) * 10n;
  if (tenfold < BigInt(least) * BigInt(b)) return "missed";
  return tenfold > BigInt(most) * BigInt(b) ? "above" : "met";
}

const BANDS = [
  [3, 4],
  [6, 7],
] as const;

describe.each(BANDS)("a band of %i to %i tenths", (least, most) => {
  const asks = { min: least / 10, max: most / 10 };

  test("is judged exactly for any counts", () => {
    const counts = fc
      .tuple(fc.nat({ max: LARGE }), fc.integer({ min: 1, max: LARGE }))
      .map(([a, b]) => (a <= b ? [a, b] : [b, a]) as [number, number])
      .filter(([, b]) => b > 0);
    fc.assert(
      fc.property(counts, ([a, b]) => {
        expect(judged(a, b, asks)).toBe(exact(a, b, least, most));
      }),
      { seed: 1336, numRuns: 2000 },
    );
  });

  test("is judged exactly next to its bounds", () => {
    const step = fc.integer({ min: -2, max: 2 });
    const whole = fc.integer({ min: 10, max: LARGE });
    fc.assert(
      fc.property(whole, step, fc.constantFrom(least, most), (b, by, bound) => {
        const a = Math.min(b, Math.max(0, Math.round((b / 10) * bound) + by));
        expect(judged(a, b, asks)).toBe(exact(a, b, least, most));
      }),
      { seed: 1336, numRuns: 5000 },
    );
  });

  test("is judged exactly for every club of up to 120 members", () => {
    for (let b = 1; b <= 120; b += 1) {
      for (let a = 0; a <= b; a += 1) {
        if (judged(a, b, asks) !== exact(a, b, least, most)) expect.unreachable(`${a} of ${b}`);
      }
    }
    expect(judged(42, 60, { min: 0.6, max: 0.7 })).toBe("met");
  });
});
