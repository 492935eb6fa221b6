import { expect, test } from "vitest";
import { birthDateLeft } from "./birth-date-left.ts";

test.each([
  ["nothing known", undefined, "2020-01-01", undefined, undefined],
  ["60 long before joining", "1950-05-13", "2020-01-01", "2024-01-31", "1950"],
  ["young throughout", "1990-05-13", "2020-01-01", "2024-01-31", "1990"],
  ["turned 60 on the roll", "1962-05-13", "2020-01-01", "2024-01-31", "1962-05"],
  ["turned 60 after leaving", "1962-05-13", "2020-01-01", "2021-12-31", "1962"],
  [
    "left in the month before, which is the year of it",
    "1962-05-13",
    "2020-01-01",
    "2022-04-30",
    "1962-05",
  ],
  ["turned 55 on the roll", "1967-05-13", "2020-01-01", "2024-01-31", "1967-05"],
  [
    "joined in the month of turning 60, after the day",
    "1962-05-13",
    "2022-05-20",
    "2022-12-31",
    "1962-05-13",
  ],
  [
    "joined in that month, and the day is not known",
    "1962-05",
    "2022-05-20",
    "2022-12-31",
    "1962-05",
  ],
  ["the year alone is known", "1962", "2020-01-01", "2024-01-31", "1962"],
])("%s", (_, birthDate, from, to, expected) => {
  const memberships = [{ kind: "official" as const, from, ...(to !== undefined && { to }) }];
  const member = { memberships, ...(birthDate !== undefined && { birthDate }) };
  expect(birthDateLeft(member)).toBe(expected);
});
