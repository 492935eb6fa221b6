import { describe, expect, test } from "vitest";
import type { Club } from "../club/club.ts";
import { buildRegister } from "../testing/index.ts";
import { pastYear, yearlyState } from "./past-year.ts";

test.each([
  ["2024-12-31", "2024-01-01"],
  ["2024-05-13", "2023-05-14"],
  ["2024-02-29", "2023-03-01"],
  ["2025-02-28", "2024-02-29"],
  ["2024-03-31", "2023-04-01"],
  ["2025-03-01", "2024-03-02"],
])("the year to %s begins on %s", (on, from) => {
  expect(pastYear(on)).toEqual({ from, to: on });
});

describe("what is asked once a year", () => {
  const state = (stages: Club["stages"], isReported: boolean) =>
    yearlyState({ ...buildRegister().club, stages }, pastYear("2024-12-31"), isReported);

  test.each<[string, Club["stages"], string, string]>([
    [
      "active on the first day",
      [{ stage: "active", from: "2024-01-01" }],
      "Counted",
      "NotReported",
    ],
    ["active a day later", [{ stage: "active", from: "2024-01-02" }], "NotDue", "NotDue"],
    [
      "planned on the first day",
      [
        { stage: "planned", from: "2023-12-01" },
        { stage: "active", from: "2024-02-01" },
      ],
      "NotDue",
      "NotDue",
    ],
    [
      "asleep on the first day",
      [
        { stage: "active", from: "2021-06-01" },
        { stage: "dormant", from: "2024-01-01" },
        { stage: "active", from: "2024-01-02" },
      ],
      "NotDue",
      "NotDue",
    ],
    [
      "asleep since the second",
      [
        { stage: "active", from: "2021-06-01" },
        { stage: "dormant", from: "2024-01-02" },
      ],
      "Counted",
      "NotReported",
    ],
  ])("%s: %s where reported, else %s", (_, stages, reported, unreported) => {
    expect(state(stages, true)).toBe(reported);
    expect(state(stages, false)).toBe(unreported);
  });
});
