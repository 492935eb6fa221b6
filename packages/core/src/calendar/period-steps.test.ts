import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDates } from "../testing/arbitraries.ts";
import { monthsOf } from "./month.ts";
import {
  periodAfter,
  periodsIn,
  periodYearBefore,
  RELATIVE_PERIODS,
  type RelativePeriod,
  relativePeriod,
  reportDueOn,
} from "./period-steps.ts";
import { PERIOD_KINDS, parsePeriod, periodContaining, spanOfMonths } from "./reporting-period.ts";

const period = (id: string) => {
  const parsed = parsePeriod(id);
  if (!parsed.ok) throw new Error(`${id} is no period`);
  return parsed.value;
};

describe("one period after another", () => {
  test.each([
    ["2024-05", 1, "2024-06"],
    ["2024-12", 1, "2025-01"],
    ["2024-01", -1, "2023-12"],
    ["2024-Q4", 1, "2025-Q1"],
    ["2024-Q1", -2, "2023-Q3"],
    ["2024-H1", 3, "2025-H2"],
    ["2024", -4, "2020"],
    ["2024", 0, "2024"],
    ["2025-08--2030-12", 1, "2031-01--2036-05"],
    ["2024-01--2024-05", -1, "2023-08--2023-12"],
  ])("%s and %i on: %s", (id, steps, reached) => {
    expect(periodAfter(period(id), steps)).toEqual(period(reached));
  });

  test("there and back again is where it began", () => {
    const days = civilDates("1990-01-01", "2080-12-31");
    const kinds = fc.constantFrom(...PERIOD_KINDS);
    fc.assert(
      fc.property(days, kinds, fc.integer({ min: -60, max: 60 }), (day, kind, steps) => {
        const start = periodContaining(day, kind);
        expect(periodAfter(periodAfter(start, steps), -steps)).toEqual(start);
      }),
      { seed: 1336 },
    );
  });
});

test.each([
  ["2024-05", "2023-05"],
  ["2024-Q1", "2023-Q1"],
  ["2024", "2023"],
  ["2024-01--2024-05", "2023-01--2023-05"],
])("a year before %s is %s", (id, before) => {
  expect(periodYearBefore(period(id)).id).toBe(before);
});

describe("the parts of a period", () => {
  test.each([
    ["2024", "half-year", ["2024-H1", "2024-H2"]],
    ["2024-H2", "quarter", ["2024-Q3", "2024-Q4"]],
    ["2024-Q2", "month", ["2024-04", "2024-05", "2024-06"]],
    ["2024-05", "quarter", []],
    ["2024-02--2024-08", "quarter", ["2024-Q2"]],
    ["2025-08--2026-12", "year", ["2026"]],
  ] as const)("%s by %s", (id, kind, parts) => {
    expect(periodsIn(period(id), kind).map((each) => each.id)).toEqual(parts);
  });

  test("months of a year are all of its days, each once", () => {
    const year = period("2024");
    const months = periodsIn(year, "month");
    expect(months.map((each) => each.id)).toEqual(monthsOf(year.from, year.to));
    for (const [i, month] of months.entries()) {
      expect(month.from <= month.to).toBe(true);
      expect(months[i + 1]?.from ?? "2025-01-01" > month.to).toBeTruthy();
    }
  });
});

describe("where somebody stands", () => {
  test.each<[RelativePeriod, string, string]>([
    ["this-month", "2024-05-31", "2024-05"],
    ["last-month", "2024-05-01", "2024-04"],
    ["last-month", "2024-01-31", "2023-12"],
    ["this-quarter", "2024-03-31", "2024-Q1"],
    ["last-quarter", "2024-04-01", "2024-Q1"],
    ["this-half-year", "2024-06-30", "2024-H1"],
    ["last-half-year", "2024-07-01", "2024-H1"],
    ["this-year", "2024-12-31", "2024"],
    ["last-year", "2024-01-01", "2023"],
    ["year-to-date", "2024-01-01", "2024-01--2024-01"],
    ["year-to-date", "2024-05-13", "2024-01--2024-05"],
    ["last-12-months", "2024-05-31", "2023-05--2024-04"],
    ["last-12-months", "2024-01-01", "2023-01--2023-12"],
  ])("%s on %s is %s", (name, asOf, id) => {
    expect(relativePeriod(name, asOf)).toEqual(period(id));
  });

  test("every name means a period on every day, and a past one lies before the day", () => {
    fc.assert(
      fc.property(civilDates("2000-01-01", "2060-12-31"), (asOf) => {
        for (const name of RELATIVE_PERIODS) {
          const { from, to } = relativePeriod(name, asOf);
          if (name.startsWith("last-")) expect(to < asOf).toBe(true);
          else expect(from <= asOf && asOf <= to).toBe(true);
        }
      }),
      { seed: 1336 },
    );
  });
});

test.each([
  ["2024-01", 5, "2024-02-05"],
  ["2024-Q1", 10, "2024-04-10"],
  ["2023-12", 0, "2023-12-31"],
])("a report of %s, %i days after, is due on %s", (id, days, due) => {
  expect(reportDueOn(period(id), days)).toBe(due);
});

describe("a span of months", () => {
  test.each([
    "2024-05--2024-04",
    "2024-13--2025-01",
    "2024-01-2024-05",
    "2024--2025",
    "--",
    "1900-01--2024-12",
  ])("%s is none", (id) => {
    expect(parsePeriod(id)).toMatchObject({ ok: false, issues: [{ code: "bad-format" }] });
  });

  test("of one month is a month by another name", () => {
    expect(period("2024-02--2024-02")).toMatchObject({ from: "2024-02-01", to: "2024-02-29" });
  });

  test("that ends before it begins is a mistake in the program", () => {
    expect(() => spanOfMonths("2024-05", "2024-04")).toThrow(/earlier month first/);
  });
});
