import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDates, partialDates } from "../testing/arbitraries.ts";
import { lastDayOfMonth } from "./civil-date.ts";
import { ageAsker, isPartialDate, type PartialDate, reachedAge } from "./partial-date.ts";

test.each([
  ["1950", true],
  ["1950-03", true],
  ["1950-03-12", true],
  ["1950-13", false],
  ["1950-3", false],
  ["1950-03-1", false],
  ["1950-02-29", false],
  ["1950-", false],
  ["50", false],
  ["", false],
  ["-01-01", false],
  [1950, false],
  [undefined, false],
])("%j is a date known at least to the year: %s", (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});

describe("reaching 60", () => {
  test.each([
    ["the day before the birthday", "1964-05-14", "2024-05-13", "no"],
    ["the birthday itself", "1964-05-13", "2024-05-13", "yes"],
    ["the day after", "1964-05-12", "2024-05-13", "yes"],
    ["born on 29 February, 28 February of a leap year", "1964-02-29", "2024-02-28", "no"],
    ["born on 29 February, the day itself", "1964-02-29", "2024-02-29", "yes"],
    ["month known, the month before", "1964-05", "2024-04-30", "no"],
    ["month known, its first day", "1964-05", "2024-05-01", "unknown"],
    ["month known, the day before its last", "1964-05", "2024-05-30", "unknown"],
    ["month known, its last day", "1964-05", "2024-05-31", "yes"],
    ["month known, the month after", "1964-05", "2024-06-01", "yes"],
    ["year known, the year before", "1964", "2023-12-31", "no"],
    ["year known, its first day", "1964", "2024-01-01", "unknown"],
    ["year known, the day before its last", "1964", "2024-12-30", "unknown"],
    ["year known, its last day", "1964", "2024-12-31", "yes"],
    ["year known, the year after", "1964", "2025-01-01", "yes"],
    ["nothing known", undefined, "2024-05-13", "unknown"],
    ["not yet born", "2025-01-01", "2024-05-13", "no"],
  ])("%s: %s on %s → %s", (_, birth, on, expected) => {
    expect(reachedAge(birth, 60, on)).toBe(expected);
  });
});

describe("born on 29 February, reaching 61 in a common year", () => {
  test.each([
    ["1964-02-29", "2025-02-28", "no"],
    ["1964-02-29", "2025-03-01", "yes"],
    ["1964-02", "2025-02-28", "unknown"],
    ["1964-02", "2025-03-01", "yes"],
    ["1963-02", "2024-02-28", "yes"],
    ["1963-02", "2024-02-27", "unknown"],
  ])("%s on %s → %s", (birth, on, expected) => {
    expect(reachedAge(birth, 61, on)).toBe(expected);
  });
});

test("a date known in part is sure exactly when every day it may stand for agrees", () => {
  fc.assert(
    fc.property(
      partialDates("1962-01-01", "1966-12-31"),
      fc.constantFrom(55, 60),
      civilDates("2017-01-01", "2027-01-01"),
      (birth, years, on) => {
        const answers = new Set(daysOf(birth).map((day) => reachedAge(day, years, on)));
        const [only = "unknown"] = answers;
        expect(reachedAge(birth, years, on)).toBe(answers.size === 1 ? only : "unknown");
      },
    ),
    { seed: 1336, numRuns: 500 },
  );
});

test("nobody grows younger: from one day to a later one, yes never turns to no", () => {
  fc.assert(
    fc.property(
      partialDates("1962-01-01", "1966-12-31"),
      fc.tuple(civilDates("2022-01-01", "2027-01-01"), civilDates("2022-01-01", "2027-01-01")),
      (birth, days) => {
        const [before = "", after = ""] = [...days].sort();
        const rank = { no: 0, unknown: 1, yes: 2 };
        expect(rank[reachedAge(birth, 60, after)]).toBeGreaterThanOrEqual(
          rank[reachedAge(birth, 60, before)],
        );
      },
    ),
    { seed: 1336, numRuns: 500 },
  );
});

/** Every day that a date known in part may stand for. */
function daysOf(birth: PartialDate): string[] {
  if (birth.length === 10) return [birth];
  if (birth.length === 4) {
    return Array.from({ length: 12 }, (_, i) =>
      daysOf(`${birth}-${String(i + 1).padStart(2, "0")}`),
    ).flat();
  }
  const days = Number(lastDayOfMonth(birth).slice(8));
  return Array.from({ length: days }, (_, i) => `${birth}-${String(i + 1).padStart(2, "0")}`);
}

test("asked of many, the answer is the same", () => {
  const births = fc.oneof(
    partialDates("1955-01-01", "1975-12-31"),
    fc.constantFrom<PartialDate | undefined>(undefined, "1964-02-29", "1964-03-01", "1964-02-28"),
  );
  const days = fc.oneof(
    civilDates("2022-01-01", "2027-01-01"),
    fc.constantFrom("2024-02-28", "2024-02-29", "2024-03-01", "2025-02-28", "2025-03-01"),
  );
  fc.assert(
    fc.property(births, fc.constantFrom(55, 60), days, (birth, years, on) => {
      expect(ageAsker(years, on)(birth)).toBe(reachedAge(birth, years, on));
      const birthday = `${Number(on.slice(0, 4)) - years}${on.slice(4)}`;
      expect(ageAsker(years, on)(birthday)).toBe("yes");
    }),
    { seed: 1336, numRuns: 1000 },
  );
});
