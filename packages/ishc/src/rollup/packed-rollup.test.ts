import { mergeRollups, periodContaining, type Rollup, rollup } from "@ishc/core";
import { expect, test } from "vitest";
import { nationalLines } from "../testing/national.ts";
import { mergePacked, packRollup } from "./packed-rollup.ts";

const period = periodContaining("2026-12-31", "year");
const rolledUp = (lines: readonly string[]) => rollup([lines.join("\n")], { period });

/** As it comes from another thread. */
const sent = (part: Rollup) => structuredClone(packRollup(part));

test("what was packed, copied and unpacked is the same, communes in their order", async () => {
  const whole = await rolledUp(nationalLines(12).lines);
  const back = mergePacked(await rolledUp([]), [sent(whole)]);
  expect(back).toEqual(whole);
  expect([...back.communes.keys()]).toEqual([...whole.communes.keys()]);
  expect(whole.communes.size).toBeGreaterThan(1);
});

test("parts that share communes come to what core's own merging makes of them", async () => {
  const { lines } = nationalLines(12);
  const parts = await Promise.all([lines.slice(0, 7), lines.slice(3), []].map(rolledUp));
  const shared = [...(parts[0]?.communes.keys() ?? [])].filter((code) =>
    parts[1]?.communes.has(code),
  );
  expect(shared).not.toEqual([]);
  const packed = mergePacked(await rolledUp([]), parts.map(sent));
  expect(packed).toEqual(mergeRollups(parts));
  expect([...packed.communes.keys()]).toEqual([...mergeRollups(parts).communes.keys()]);
});

test("so is a roll-up of nothing, and of no parts", async () => {
  const nothing = await rolledUp([]);
  expect(mergePacked(nothing, [sent(nothing)])).toEqual(nothing);
  expect(mergePacked(nothing, [])).toEqual(nothing);
});
