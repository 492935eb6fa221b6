import { expect, test } from "vitest";
import { median } from "./median.ts";

test.each([
  ["one", [7], 7],
  ["odd", [9, 1, 5], 5],
  ["even", [4, 1, 2, 10], 3],
])("the median of %s", (_name, values, expected) => {
  expect(median(values)).toBe(expected);
});
