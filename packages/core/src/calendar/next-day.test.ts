import fc from "fast-check";
import { expect, test } from "vitest";
import { civilDates } from "../testing/arbitraries.ts";
import { dayAfter, dayBefore } from "./next-day.ts";

test.each([
  ["within a month", "2024-05-13", "2024-05-14"],
  ["one digit to two", "2024-05-09", "2024-05-10"],
  ["the end of a month", "2024-04-30", "2024-05-01"],
  ["the end of a year", "2024-12-31", "2025-01-01"],
  ["28 February of a leap year", "2024-02-28", "2024-02-29"],
  ["29 February", "2024-02-29", "2024-03-01"],
  ["28 February of a common year", "2023-02-28", "2023-03-01"],
  ["28 February of a century", "2100-02-28", "2100-03-01"],
])("%s: %s, then %s", (_, day, next) => {
  expect(dayAfter(day)).toBe(next);
  expect(dayBefore(next)).toBe(day);
});

test("a step forth and a step back lead to the same day, one day of 86,400 seconds away", () => {
  fc.assert(
    fc.property(civilDates("1800-01-01", "2199-12-30"), (day) => {
      expect(dayBefore(dayAfter(day))).toBe(day);
      expect(Date.parse(dayAfter(day)) - Date.parse(day)).toBe(86_400_000);
    }),
    { seed: 1336 },
  );
});
