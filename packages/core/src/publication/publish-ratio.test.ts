import { expect, test } from "vitest";
import { publishRatio } from "./publish-ratio.ts";
import { shown, suppressed } from "./published-count.ts";

test.each([
  [
    "both are told",
    shown(39),
    shown(61),
    { status: "shown", value: 39 / 61, numerator: 39, denominator: 61 },
  ],
  [
    "nobody of some",
    shown(0),
    shown(61),
    { status: "shown", value: 0, numerator: 0, denominator: 61 },
  ],
  [
    "nobody of nobody",
    shown(0),
    shown(0),
    { status: "not-measurable", reason: "no-base", value: null },
  ],
  ["a small count above", suppressed("small"), shown(61), suppressed("small")],
  ["a count hidden above", suppressed("complementary"), shown(61), suppressed("complementary")],
  ["a count hidden below", shown(39), suppressed("complementary"), suppressed("complementary")],
  ["a small count below", shown(0), suppressed("small"), suppressed("small")],
  ["both hidden", suppressed("small"), suppressed("complementary"), suppressed("small")],
])("%s", (_, over, under, expected) => {
  expect(publishRatio(over, under)).toEqual(expected);
});
