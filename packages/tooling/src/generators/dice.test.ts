import { expect, test } from "vitest";
import { type Dice, dice } from "./dice.ts";

const throws = (thrown: Dice) => Array.from({ length: 20 }, () => thrown.between(1, 1_000_000));

test("the same seed throws the same numbers, another seed others", () => {
  expect(throws(dice(5))).toEqual(throws(dice(5)));
  expect(throws(dice(5))).not.toEqual(throws(dice(6)));
});

test("seeds that are neighbours do not begin alike", () => {
  const first = Array.from({ length: 200 }, (_, seed) => dice(seed).between(0, 9));
  const counts = Array.from({ length: 10 }, (_, n) => first.filter((each) => each === n).length);
  for (const count of counts) expect(count).toBeGreaterThan(5);
  for (const count of counts) expect(count).toBeLessThan(45);
});

test("a branch is the same whatever was thrown before it", () => {
  const early = dice(5).branch("care");
  const parent = dice(5);
  throws(parent);
  expect(throws(parent.branch("care"))).toEqual(throws(early));
  expect(throws(dice(5).branch("money"))).not.toEqual(throws(dice(5).branch("care")));
});

test.each([
  [0, 0],
  [2, 2],
  [3, 3],
  [9, 3],
])("some %i of three entries are %i of them, none twice", (asked, got) => {
  const some = dice(1).some(["a", "b", "c"], asked);
  expect(new Set(some).size).toBe(got);
});

test("a shuffle keeps every entry", () => {
  expect(dice(1).shuffle([3, 1, 2]).sort()).toEqual([1, 2, 3]);
});
