import { expect, test } from "vitest";
import { rateBetween, rateFor } from "./rate-for.ts";

test.each([
  ["a browser that does what it is told", 6, 6, 6],
  ["a browser that makes seven times of six", 6, 7, 1 + 25 / 6],
  ["a browser that makes less of it", 4, 3, 5.5],
])("the rate for %s", (_name, times, asSet, rate) => {
  expect(rateBetween(times, asSet)).toBeCloseTo(rate, 9);
});

test("full speed needs no browser to find out", async () => {
  expect(await rateFor(undefined as never, 1)).toBe(1);
});
