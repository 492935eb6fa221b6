import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthsOf } from "../calendar/month.ts";
import { shiftDay } from "../calendar/shift-day.ts";
import { civilDates } from "../testing/arbitraries.ts";
import { daysBetween, dueOn, monthsOver, monthsTouched } from "./due-dates.ts";

describe("the day an instalment falls due", () => {
  test.each([
    ["a month later", "2024-01-15", 1, "2024-02-15"],
    ["the end of a leap February", "2024-01-31", 1, "2024-02-29"],
    ["the end of a common February", "2023-01-31", 1, "2023-02-28"],
    ["the 31st again after a short month", "2024-01-31", 2, "2024-03-31"],
    ["over the year's end", "2024-11-30", 3, "2025-02-28"],
    ["a year of months", "2024-02-29", 12, "2025-02-28"],
    ["the day itself", "2024-02-29", 0, "2024-02-29"],
  ])("%s", (_, paidOutOn, month, day) => {
    expect(dueOn(paidOutOn, month)).toBe(day);
  });

  test("is what the calendar says", () => {
    fc.assert(
      fc.property(civilDates("1990-01-01"), fc.nat(240), (day, months) => {
        expect(dueOn(day, months)).toBe(shiftDay(day, { months }));
      }),
      { seed: 1336, numRuns: 1000 },
    );
  });
});

describe("the months that are over", () => {
  test.each([
    ["on the day of paying out", "2024-01-15", "2024-01-15", 0],
    ["the day before the first month is over", "2024-01-15", "2024-02-14", 0],
    ["the day it is over", "2024-01-15", "2024-02-15", 1],
    ["the day before a short month's last", "2024-01-31", "2024-02-28", 0],
    ["a short month's last day", "2024-01-31", "2024-02-29", 1],
    ["the day after it", "2024-01-31", "2024-03-01", 1],
  ])("%s", (_, paidOutOn, on, months) => {
    expect(monthsOver(paidOutOn, on)).toBe(months);
  });

  test("are as many as instalments have fallen due", () => {
    fc.assert(
      fc.property(civilDates("2015-01-01"), fc.nat(3000), (paidOutOn, days) => {
        const on = shiftDay(paidOutOn, { days });
        const months = monthsOver(paidOutOn, on);
        expect(dueOn(paidOutOn, months) <= on).toBe(true);
        expect(dueOn(paidOutOn, months + 1) > on).toBe(true);
      }),
      { seed: 1336, numRuns: 1000 },
    );
  });
});

test.each([
  ["2024-02-28", "2024-02-28", 0],
  ["2024-02-28", "2024-03-01", 2],
  ["2023-02-28", "2023-03-01", 1],
])("from %s to %s it is %d days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

describe("the months that a span touches", () => {
  test.each([
    ["2024-02-10", "2024-02-10", 1],
    ["2024-02-29", "2024-03-01", 2],
    ["2023-11-20", "2024-01-05", 3],
    ["2024-03-01", "2024-02-29", 0],
    ["2024-02-10", "2024-02-09", 0],
  ])("%s to %s: %d", (from, to, months) => {
    expect(monthsTouched(from, to)).toBe(months);
  });

  test("are as many as are listed", () => {
    const days = civilDates("2015-01-01", "2027-12-31");
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(monthsTouched(from, to)).toBe(monthsOf(from, to).length);
      }),
      { seed: 1336 },
    );
  });
});
