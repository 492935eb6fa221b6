import fc from "fast-check";
import { expect, test } from "vitest";
import { isCivilDate } from "../../calendar/civil-date.ts";
import { isPartialDate } from "../../calendar/partial-date.ts";
import { day, partialDate } from "./day.ts";
import { readLine } from "./read-line.ts";

const read = (text: string, value: () => unknown) =>
  readLine(new TextEncoder().encode(JSON.stringify(text)), value);

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2024-02-33", false], // Not the first of March.
  ["2024-03-01", true],
  ["2024-12-31", true],
  ["2024-13-01", false],
  ["2024-00-31", false],
  ["2024-01-00", false],
  ["1800-01-01", true],
  ["1799-12-31", false],
  ["2199-12-31", true],
  ["2200-01-01", false],
  ["2024/05/13", false],
  ["2024-05-1", false],
  ["2024-05-131", false],
  ["202a-05-13", false],
  ["2024-:5-13", false],
])("%s is a day: %s; so when it is read again", (text, isDay) => {
  const expected = isDay ? text : undefined;
  expect([read(text, day), read(text, day)]).toEqual([expected, expected]);
});

test.each(["1950", "1950-03", "1950-03-12", "1799", "1950-13", "195", "1950-3", "1950-", ""])(
  "%j is a date known in part, or not, as ever",
  (text) => {
    expect(read(text, partialDate)).toBe(isPartialDate(text) ? text : undefined);
  },
);

test("whatever stands where digits should, it is a day where the calendar has it", () => {
  const part = (most: number) => fc.integer({ min: 0, max: most }).map(String);
  const digits = fc.oneof(part(2300), part(40), fc.string({ minLength: 2, maxLength: 4 }));
  fc.assert(
    fc.property(digits, digits, digits, (year, month, date) => {
      const text = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
      expect(read(text, day)).toBe(isCivilDate(text) ? text : undefined);
    }),
    { seed: 1336, numRuns: 3000 },
  );
});
