import { expect, test } from "vitest";
import { formulaOf, rangeOf, resultOf } from "./formula.ts";

const ofVisits = { numerator: "careVisits", denominator: "careDays" } as const;

test.each([
  ["a share", { ...ofVisits, kind: "share" }, "careVisits / careDays", 5, 20, 0.25],
  ["a mean for each", { ...ofVisits, kind: "mean" }, "careVisits / careDays", 30, 20, 1.5],
  [
    "for so many of what is below",
    { ...ofVisits, kind: "mean", per: 7 },
    "careVisits × 7 / careDays",
    30,
    70,
    3,
  ],
  ["growth", { ...ofVisits, kind: "growth" }, "careVisits / careDays − 1", 30, 20, 0.5],
  ["growth of nothing", { ...ofVisits, kind: "growth" }, "careVisits / careDays − 1", 20, 20, 0],
  ["growth to nothing", { ...ofVisits, kind: "growth" }, "careVisits / careDays − 1", 0, 20, -1],
] as const)("%s", (_, definition, formula, over, under, result) => {
  expect(formulaOf(definition)).toBe(formula);
  expect(resultOf(definition, over, under)).toBe(result);
});

test("only a share has a most, and only growth falls below 0", () => {
  expect(rangeOf({ kind: "share" })).toEqual([0, 1]);
  expect(rangeOf({ kind: "ratio" })).toEqual([0, null]);
  expect(rangeOf({ kind: "mean" })).toEqual([0, null]);
  expect(rangeOf({ kind: "growth" })).toEqual([-1, null]);
});
