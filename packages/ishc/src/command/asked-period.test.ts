import { describe, expect, test } from "vitest";
import { askedPeriod } from "./asked-period.ts";
import { type Call, Misuse } from "./command.ts";

function call(values: Record<string, string>): Call {
  return { locale: "vi", files: [], value: (name) => values[name], has: (name) => name in values };
}

const asked = (values: Record<string, string>, today: string) => {
  const { period, asOf } = askedPeriod(call(values), today);
  return [period.id, asOf];
};

describe("what is not said comes from the clock", () => {
  test.each<[string, Record<string, string>, string, string, string]>([
    ["the year of the last whole month", {}, "2026-11-28", "2026", "2026-10-31"],
    ["the last day of a month is not over yet", {}, "2026-11-30", "2026", "2026-10-31"],
    ["the first day of a month: the one before is over", {}, "2026-12-01", "2026", "2026-11-30"],
    ["in January the year before, as a whole", {}, "2027-01-05", "2026", "2026-12-31"],
    ["after February of a leap year", {}, "2028-03-31", "2028", "2028-02-29"],
    [
      "a period that is over is counted to its end",
      { period: "2024-Q2" },
      "2026-11-28",
      "2024-Q2",
      "2024-06-30",
    ],
    [
      "the running year to the last whole month",
      { period: "2026" },
      "2026-11-28",
      "2026",
      "2026-10-31",
    ],
    ["the running month up to today", { period: "2026-11" }, "2026-11-28", "2026-11", "2026-11-28"],
    ["a period to come up to today", { period: "2027" }, "2026-11-28", "2027", "2026-11-28"],
    [
      "the year of the day that is said",
      { "as-of": "2024-05-31" },
      "2026-11-28",
      "2024",
      "2024-05-31",
    ],
    ["nothing", { period: "2024", "as-of": "2025-01-15" }, "2026-11-28", "2024", "2025-01-15"],
  ])("%s", (_, values, today, period, asOf) => {
    expect(asked(values, today)).toEqual([period, asOf]);
  });
});

test.each([
  [{ period: "2024-Q5" }, "“2024-Q5” không phải kỳ báo cáo"],
  [{ period: "05/2024" }, "2024-05, 2024-Q2"],
  [{ "as-of": "31/05/2024" }, "--as-of: “31/05/2024” không phải ngày"],
  [{ "as-of": "2023-02-29" }, "không phải ngày"],
])("%j is told how to write it", (values, message) => {
  expect(() => askedPeriod(call(values), "2026-11-28")).toThrow(Misuse);
  expect(() => askedPeriod(call(values), "2026-11-28")).toThrow(message);
});
