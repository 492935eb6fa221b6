import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/index.ts";
import { mergeRollups } from "./merge-rollups.ts";
import { rollup } from "./rollup.ts";

const period = periodContaining("2024-12-31", "year");
const sound = fc.oneof(registers, fc.constant(buildRegister())).map((each) => JSON.stringify(each));
const lines = fc.array(fc.oneof(sound, fc.constantFrom("", "{", '{"club":{"id":"x"}}')), {
  maxLength: 8,
});
const cuts = fc.array(fc.nat({ max: 8 }), { maxLength: 3 });

test("wherever a file is cut, its parts come to the same as the whole", async () => {
  await fc.assert(
    fc.asyncProperty(lines, cuts, fc.nat({ max: 4 }), async (all, at, keepRefused) => {
      const options = { period, keepRefused };
      const ends = [0, ...at.map((cut) => Math.min(cut, all.length)), all.length];
      ends.sort((a, b) => a - b);
      const parts = ends.slice(1).map((end, i) => all.slice(ends[i], end));
      const textOf = (part: readonly string[]) => part.map((each) => `${each}\n`).join("");
      const rollups = await Promise.all(parts.map((part) => rollup([textOf(part)], options)));
      const whole = await rollup([textOf(all)], options);
      const merged = mergeRollups(rollups, { keepRefused });
      expect(merged).toEqual(whole);
      expect([...merged.communes.keys()]).toEqual([...whole.communes.keys()]);
    }),
    { seed: 1336, numRuns: 60 },
  );
});

describe("refused lines", () => {
  test("of a later part have their numbers in the whole file", async () => {
    const texts = [`${JSON.stringify(buildRegister())}\n\n`, "{\n\n[\n"];
    const parts = await Promise.all(texts.map((text) => rollup([text], { period })));
    expect(mergeRollups(parts).refusedLines.map((each) => each.line)).toEqual([3, 5]);
  });

  test("are kept up to the number asked for, and all counted", async () => {
    const part = await rollup(["{\n".repeat(3)], { period });
    const { refused, refusedLines } = mergeRollups([part, part], { keepRefused: 4 });
    expect([refused, refusedLines.map((each) => each.line)]).toEqual([6, [1, 2, 3, 4]]);
  });
});

test("nothing to put together is a mistake in the program", () => {
  expect(() => mergeRollups([])).toThrow(/at least one roll-up/);
});

test("parts of different periods are never put together", async () => {
  const may = periodContaining("2024-05-31", "month");
  const parts = [await rollup([], { period }), await rollup([], { period: may })];
  expect(() => mergeRollups(parts)).toThrow(RangeError);
});
