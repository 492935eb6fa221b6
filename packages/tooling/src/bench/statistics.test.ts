import { expect, test } from "vitest";
import { spreadOf } from "./statistics.ts";

test.each([
  ["one number", [3], { median: 3, min: 3, max: 3, low: 3, high: 3 }],
  ["an odd number of them", [9, 1, 2], { median: 2, min: 1, max: 9, low: 1.5, high: 5.5 }],
  ["an even number of them", [9, 1, 2, 4], { median: 3, min: 1, max: 9, low: 1.75, high: 5.25 }],
  ["two", [4, 2], { median: 3, min: 2, max: 4, low: 2.5, high: 3.5 }],
])("how %s lie", (_, values, spread) => {
  expect(spreadOf(values)).toEqual(spread);
});
