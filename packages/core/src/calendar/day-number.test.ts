import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, dayOfNumber } from "./day-number.ts";

const days = fc
  .date({ min: new Date("1800-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ["2024-05-13", 20240513],
  ["1800-01-01", 18000101],
  ["2199-12-31", 21991231],
])("the number of %s", (day, number) => {
  expect(dayNumber(day)).toBe(number);
  expect(dayOfNumber(number)).toBe(day);
});

test("numbers stand in the order of days, and lead back to them", () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(dayNumber(a) < dayNumber(b)).toBe(a < b);
      expect(dayOfNumber(dayNumber(a))).toBe(a);
    }),
    { seed: 1336 },
  );
});
