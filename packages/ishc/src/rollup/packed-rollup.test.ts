import { periodContaining, rollup } from "@ishc/core";
import { expect, test } from "vitest";
import { nationalLines } from "../testing/national.ts";
import { packRollup, unpackRollup } from "./packed-rollup.ts";

const period = periodContaining("2026-12-31", "year");

test("what was packed, copied and unpacked is the same, communes in their order", async () => {
  const whole = await rollup([nationalLines(12).lines.join("\n")], { period });
  const back = unpackRollup(structuredClone(packRollup(whole)));
  expect(back).toEqual(whole);
  expect([...back.communes.keys()]).toEqual([...whole.communes.keys()]);
  expect(whole.communes.size).toBeGreaterThan(1);
});

test("so is a roll-up of nothing", async () => {
  const nothing = await rollup([], { period });
  expect(unpackRollup(structuredClone(packRollup(nothing)))).toEqual(nothing);
});
