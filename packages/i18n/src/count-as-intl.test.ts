import fc from "fast-check";
import { expect, test } from "vitest";
import { LOCALES } from "./locale.ts";
import { formatCount } from "./numbers.ts";

test.each(LOCALES)("counts and means are written as the engine writes them: %s", (locale) => {
  const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const same = (count: number) => {
    // None is none: the engine writes “-0” where a sign was left over.
    expect(formatCount(count, locale)).toBe(format(count || 0));
  };
  fc.assert(fc.property(fc.maxSafeInteger(), same));
  fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), same));
  fc.assert(fc.property(fc.integer({ min: -99_999, max: 99_999 }), (n) => same(n / 20)));
});

test.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [1000, "1.000", "1,000"],
  [-1234567, "-1.234.567", "-1,234,567"],
  [57.44, "57,4", "57.4"],
  [0.25, "0,3", "0.3"],
  [999.96, "1.000", "1,000"],
  [-0, "0", "0"],
])("%d is written “%s” and “%s”", (count, vi, en) => {
  expect([formatCount(count, "vi"), formatCount(count, "en")]).toEqual([vi, en]);
});
