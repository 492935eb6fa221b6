import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths } from "date-fns/addMonths";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDates } from "../testing/arbitraries.ts";
import { type DayShift, daysIn, shiftDay } from "./shift-day.ts";

describe("moving a day", () => {
  test.each<[string, string, DayShift, string]>([
    ["a day back over the leap day", "2024-03-01", { days: -1 }, "2024-02-29"],
    ["fifteen days over the end of a year", "2025-12-20", { days: 15 }, "2026-01-04"],
    ["six months", "2021-06-01", { months: 6 }, "2021-12-01"],
    ["six months to a month without that day", "2024-08-31", { months: 6 }, "2025-02-28"],
    ["twelve months back from the leap day", "2024-02-29", { months: -12 }, "2023-02-28"],
    ["two working days within a week", "2026-01-05", { workingDays: 2 }, "2026-01-07"],
    ["two working days from Thursday", "2026-01-08", { workingDays: 2 }, "2026-01-12"],
    ["two working days from Friday", "2024-05-31", { workingDays: 2 }, "2024-06-04"],
    ["two working days from Saturday", "2024-06-01", { workingDays: 2 }, "2024-06-04"],
    ["nothing", "2024-05-31", { days: 0 }, "2024-05-31"],
  ])("%s: %s", (_, day, shift, reached) => {
    expect(shiftDay(day, shift)).toBe(reached);
  });
});

test("so many months from any day are as many as date-fns has it", () => {
  const days = civilDates("1850-01-01", "2149-12-31");
  fc.assert(
    fc.property(days, fc.integer({ min: -600, max: 600 }), (day, months) => {
      const date = addMonths(new UTCDateMini(`${day}T00:00:00Z`), months);
      expect(shiftDay(day, { months })).toBe(date.toISOString().slice(0, 10));
    }),
    { seed: 1336, numRuns: 1000 },
  );
});

test.each([
  ["2024-05-13", "2024-05-13", 1],
  ["2024-02-28", "2024-03-01", 3],
  ["2023-12-31", "2024-12-31", 367],
  ["2024-05-13", "2024-05-12", 0],
])("from %s to %s there are %i days", (from, to, days) => {
  expect(daysIn(from, to)).toBe(days);
});
