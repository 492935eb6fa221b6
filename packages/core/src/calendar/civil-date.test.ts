import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { describe, expect, test } from "vitest";
import { earlierOf, isCivilDate, lastDayOfMonth } from "./civil-date.ts";
import { monthOf, monthsOf } from "./month.ts";

describe("a day of the calendar", () => {
  test.each([
    ["an ordinary day", "2024-05-13", true],
    ["29 February of a leap year", "2024-02-29", true],
    ["29 February of a common year", "2023-02-29", false],
    ["29 February 2000, a leap century", "2000-02-29", true],
    ["29 February 1900, no leap century", "1900-02-29", false],
    ["30 April", "2024-04-30", true],
    ["31 April", "2024-04-31", false],
    ["31 December", "1994-12-31", true],
    ["day 0", "2024-05-00", false],
    ["day 32", "2024-05-32", false],
    ["month 0", "2024-00-10", false],
    ["month 13", "2024-13-10", false],
    ["the first year taken", "1800-01-01", true],
    ["a year before it", "1799-12-31", false],
    ["the last year taken", "2199-12-31", true],
    ["a year after it", "2200-01-01", false],
    ["a slip of the year", "0204-05-13", false],
    ["as written in Vietnam", "13/05/2024", false],
    ["one digit for the month", "2024-5-13", false],
    ["a line end after it", "2024-05-13\n", false],
    ["a blank before it", " 2024-05-13", false],
    ["a time after it", "2024-05-13T00:00:00Z", false],
    ["other digits", "２０２４-05-13", false],
    ["nothing", "", false],
    ["a number", 20240513, false],
    ["a Date", new Date("2024-05-13"), false],
    ["null", null, false],
  ])("%s", (_, text, expected) => {
    expect(isCivilDate(text)).toBe(expected);
  });
});

test.each([
  ["2024-01", "2024-01-31"],
  ["2024-02", "2024-02-29"],
  ["2023-02", "2023-02-28"],
  ["1900-02", "1900-02-28"],
  ["2000-02-01", "2000-02-29"],
  ["2024-04-30", "2024-04-30"],
  ["2024-12", "2024-12-31"],
])("the last day of the month of %s is %s", (month, last) => {
  expect(lastDayOfMonth(month)).toBe(last);
});

test("each of the 4,800 months is as long as date-fns says", () => {
  const two = (number: number) => String(number).padStart(2, "0");
  for (let i = 0; i < 4800; i += 1) {
    const year = 1800 + Math.floor(i / 12);
    const month = `${year}-${two((i % 12) + 1)}`;
    const days = getDaysInMonth(new UTCDateMini(year, i % 12, 1));
    expect(lastDayOfMonth(month)).toBe(`${month}-${two(days)}`);
  }
});

test.each([
  ["2024-05-13", "2024-05-14", "2024-05-13"],
  ["2024-05-14", "2024-05-13", "2024-05-13"],
  ["2023-12-31", "2024-01-01", "2023-12-31"],
])("the earlier of %s and %s is %s", (a, b, earlier) => {
  expect(earlierOf(a, b)).toBe(earlier);
});

describe("the months a span of days touches", () => {
  test.each([
    ["one day", "2024-05-13", "2024-05-13", ["2024-05"]],
    ["the last day of a month and the next", "2024-05-31", "2024-06-01", ["2024-05", "2024-06"]],
    ["over the year's end", "2023-12-31", "2024-01-01", ["2023-12", "2024-01"]],
    ["ending before it begins, in the same month", "2024-05-13", "2024-05-12", []],
    ["ending a year before it begins", "2024-05-13", "2023-05-13", []],
  ])("%s", (_, from, to, months) => {
    expect(monthsOf(from, to)).toEqual(months);
  });

  test("a year has twelve", () => {
    const months = monthsOf("2024-01-01", "2024-12-31");
    expect(months).toHaveLength(12);
    expect(months.map((month) => monthOf(lastDayOfMonth(month)))).toEqual(months);
  });
});
