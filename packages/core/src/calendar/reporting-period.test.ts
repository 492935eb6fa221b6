import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDates } from "../testing/arbitraries.ts";
import { PERIOD_KINDS, parsePeriod, periodContaining } from "./reporting-period.ts";

describe("reading the id of a period", () => {
  test.each([
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2024-12", "month", "2024-12-01", "2024-12-31"],
    ["2024-Q1", "quarter", "2024-01-01", "2024-03-31"],
    ["2024-Q2", "quarter", "2024-04-01", "2024-06-30"],
    ["2024-Q4", "quarter", "2024-10-01", "2024-12-31"],
    ["2024-H1", "half-year", "2024-01-01", "2024-06-30"],
    ["2024-H2", "half-year", "2024-07-01", "2024-12-31"],
    ["2024", "year", "2024-01-01", "2024-12-31"],
  ])("%s is a %s from %s to %s", (id, kind, from, to) => {
    expect(parsePeriod(id)).toEqual({ ok: true, value: { id, kind, from, to } });
  });

  test.each([
    ["a fifth quarter", "2024-Q5", "2024-Q5"],
    ["quarter 0", "2024-Q0", "2024-Q0"],
    ["a third half", "2024-H3", "2024-H3"],
    ["month 13", "2024-13", "2024-13"],
    ["month 0", "2024-00", "2024-00"],
    ["a day", "2024-05-13", "2024-05-13"],
    ["small letters", "2024-q1", "2024-q1"],
    ["a year far off", "0204", "0204"],
    ["a line end", "2024\n", "2024\n"],
    ["nothing", "", ""],
    ["a number", 2024, "number"],
    ["a megabyte", "2".repeat(1_000_000), "2".repeat(200)],
  ])("refuses %s", (_, id, received) => {
    expect(parsePeriod(id)).toEqual({
      ok: false,
      issues: [{ code: "bad-format", path: [], expected: "reporting-period", received }],
    });
  });
});

describe("the period that contains a day", () => {
  test.each([
    ["2024-03-31", "quarter", "2024-Q1"],
    ["2024-04-01", "quarter", "2024-Q2"],
    ["2024-06-30", "half-year", "2024-H1"],
    ["2024-07-01", "half-year", "2024-H2"],
    ["2024-12-31", "year", "2024"],
    ["2025-01-01", "year", "2025"],
    ["2024-02-29", "month", "2024-02"],
  ] as const)("%s by %s is %s", (day, kind, id) => {
    expect(periodContaining(day, kind).id).toBe(id);
  });

  test("contains it, and reads back from its id", () => {
    const days = civilDates("1800-01-01", "2199-12-31");
    fc.assert(
      fc.property(days, fc.constantFrom(...PERIOD_KINDS), (day, kind) => {
        const period = periodContaining(day, kind);
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(parsePeriod(period.id)).toEqual({ ok: true, value: period });
      }),
      { seed: 1336, numRuns: 1000 },
    );
  });
});
