import fc from "fast-check";
import { expect, test } from "vitest";
import { PUBLISHED_TARGETS } from "./published-targets.ts";
import { targetGaps } from "./target-gaps.ts";

const count = (numerator: number) => ({ numerator, denominator: 1 });
const plans = PUBLISHED_TARGETS.filter(({ id }) =>
  ["ninh-thuan-clubs", "hoa-binh-clubs", "dak-nong-clubs", "ha-noi-clubs"].includes(id),
);

test("what one province has too many does not help another", () => {
  const counted = new Map([
    ["58", count(36)],
    ["17", count(60)],
    ["67", count(80)],
    ["99", count(7)],
  ]);
  const { gaps, ...rest } = targetGaps(plans, counted);
  expect(gaps.map(({ unit, missing, attainment }) => [unit, missing, attainment.value])).toEqual([
    ["17", 15, 0.8],
    ["58", 0, 1.2],
    ["67", 0, 1],
    ["01", null, null],
  ]);
  expect(rest).toEqual({ missing: 15, reached: 2, unknown: 1, withoutTarget: ["99"] });
});

test("a province that did not report lacks nothing that is known", () => {
  const { gaps, missing } = targetGaps(plans, new Map());
  expect(gaps.every((gap) => gap.missing === null)).toBe(true);
  expect(gaps[0]?.attainment).toMatchObject({ reason: "not-reported" });
  expect(missing).toBe(0);
});

test("no communes, and an upper bound, are not known either", () => {
  const [plan] = plans;
  if (!plan) throw new Error("there are no plans");
  const bound = { ...plan, direction: "at-most" } as const;
  expect(targetGaps([bound], new Map([[plan.unit, count(1)]])).gaps[0]).toMatchObject({
    missing: null,
    attainment: { reason: "upper-bound" },
  });
  const coverage = { ...plan, what: "upland-coverage", value: 0.7 } as const;
  const nothing = new Map([[plan.unit, { numerator: 0, denominator: 0 }]]);
  expect(targetGaps([coverage], nothing).gaps[0]).toMatchObject({
    missing: null,
    attainment: { reason: "no-base" },
  });
});

test("no targets", () => {
  expect(targetGaps([], new Map())).toEqual({
    gaps: [],
    missing: 0,
    reached: 0,
    unknown: 0,
    withoutTarget: [],
  });
});

test("every unit is reached, missing or unknown, whatever was counted", () => {
  const counts = fc.array(fc.option(fc.nat({ max: 150 })), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(counts, (list) => {
      const counted = new Map(
        plans.flatMap(({ unit }, i) => {
          const clubs = list[i];
          return typeof clubs === "number" ? [[unit, count(clubs)] as const] : [];
        }),
      );
      const { gaps, missing, reached, unknown } = targetGaps(plans, counted);
      const lacking = gaps.filter((gap) => (gap.missing ?? 0) > 0);
      expect(lacking.length + reached + unknown).toBe(plans.length);
      expect(lacking.reduce((sum, gap) => sum + (gap.missing ?? 0), 0)).toBe(missing);
      for (const { target, missing: lack } of lacking) {
        expect((counted.get(target.unit)?.numerator ?? 0) + (lack ?? 0)).toBe(target.value);
      }
    }),
    { seed: 1336, numRuns: 200 },
  );
});
