import fc from "fast-check";
import { expect, test } from "vitest";
import { monthNumber, monthOf, monthOfNumber, monthsOf } from "./month.ts";

test.each([
  ["2024-05-13", 2024 * 12 + 4],
  ["2024-01-01", 2024 * 12],
  ["2024-12-31", 2024 * 12 + 11],
  ["1800-01-31", 1800 * 12],
])("the number of %s", (day, expected) => {
  expect(monthNumber(day)).toBe(expected);
});

test("a number is the month it was made of, and grows by one a month", () => {
  const months = monthsOf("1895-01-01", "2105-12-31");
  expect(months.map((month) => monthOfNumber(monthNumber(`${month}-28`)))).toEqual(months);
  const numbers = months.map((month) => monthNumber(`${month}-01`));
  expect(numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1)).toBe(true);
});

test("days of one month have one number, and others another", () => {
  const days = fc
    .date({ min: new Date("1800-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(monthNumber(a) === monthNumber(b)).toBe(monthOf(a) === monthOf(b));
    }),
    { seed: 1336 },
  );
});
