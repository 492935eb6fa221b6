import { expect, test } from "vitest";
import { Tally } from "./tally.ts";

test.each<[string, number]>([
  ["a half", 0.5],
  ["no number", Number.NaN],
  ["no end", Number.POSITIVE_INFINITY],
  ["more than is exact", 2 ** 53],
])("%s is not counted", (_, value) => {
  expect(() => new Tally<string>().add("here", { members: value })).toThrow(
    /whole numbers with an exact sum for members/,
  );
});

test("a sum that is no longer exact is refused, the last exact one is not", () => {
  const tally = new Tally<string>();
  tally.add("here", { amountVnd: Number.MAX_SAFE_INTEGER - 1 });
  tally.add("here", { amountVnd: 1 });
  expect(() => tally.add("here", { amountVnd: 1 })).toThrow(RangeError);
});

test("names of built-in properties are names like any other", () => {
  const tally = new Tally<string>();
  const values = JSON.parse('{ "__proto__": 2, "constructor": 3 }');
  tally.add("here", values);
  tally.add("here", values);
  expect(JSON.stringify(tally.take("here"))).toBe('{"__proto__":4,"constructor":6}');
  expect(tally.take("here")).toBeUndefined();
});
