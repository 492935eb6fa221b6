import { describe, expect, test } from "vitest";
import type { Club } from "../club/club.ts";
import { buildRegister } from "../testing/index.ts";
import { dueMonths, monthsWith } from "./due-months.ts";

describe("months in which monthly work was due", () => {
  const due = (stages: Club["stages"], from: string, to: string, asOf = to) => [
    ...dueMonths({ ...buildRegister().club, stages }, { from, to }, asOf),
  ];
  const active: Club["stages"] = [{ stage: "active", from: "2021-06-01" }];

  test.each<[string, Club["stages"], [string, string, string?], string[]]>([
    ["a month not over", active, ["2024-05-01", "2024-05-30"], []],
    ["a month over", active, ["2024-05-01", "2024-05-31"], ["2024-05"]],
    ["over a year's end", active, ["2023-12-01", "2024-01-31"], ["2023-12", "2024-01"]],
    ["looked at before the end", active, ["2024-05-01", "2024-06-30", "2024-06-29"], ["2024-05"]],
    [
      "founded on the first",
      [{ stage: "active", from: "2024-05-01" }],
      ["2024-05-01", "2024-06-30"],
      ["2024-05", "2024-06"],
    ],
    [
      "founded on the second",
      [{ stage: "active", from: "2024-05-02" }],
      ["2024-05-01", "2024-06-30"],
      ["2024-06"],
    ],
    [
      "asleep from the second",
      [...active, { stage: "dormant", from: "2024-05-02" }],
      ["2024-05-01", "2024-06-30"],
      ["2024-05"],
    ],
    [
      "closed on the first",
      [...active, { stage: "closed", from: "2024-05-01" }],
      ["2024-05-01", "2024-06-30"],
      [],
    ],
    ["planned", [{ stage: "planned", from: "2024-01-01" }], ["2024-05-01", "2024-05-31"], []],
    ["nothing counted yet", active, ["2024-05-01", "2024-04-30"], []],
  ])("%s", (_, stages, [from, to, asOf], months) => {
    expect(due(stages, from, to, asOf)).toEqual(months);
  });
});

test.each([
  [[], 0],
  [["2024-05-01", "2024-05-31"], 1],
  [["2024-05-31", "2024-06-01"], 2],
  [["2024-07-01"], 0],
])("of May and June, %j fall in %i", (days, count) => {
  expect(monthsWith(days, new Set(["2024-05", "2024-06"]))).toBe(count);
});
