import { expect, test } from "vitest";
import type { Club } from "../club/club.ts";
import { buildRegister } from "../testing/index.ts";
import { parentGaps } from "./parent-gaps.ts";

const clubWith = (fields: Partial<Club>): Club => ({ ...buildRegister().club, ...fields });
const parents = (...spans: [from: string, to?: string][]) =>
  spans.map(([from, to]) => ({
    name: "Hội Người cao tuổi xã Minh Họa",
    from,
    ...(to !== undefined && { to }),
  }));

test.each<[string, ReturnType<typeof parents>, [from: string, to: string][]]>([
  ["one from the first day on", parents(["2021-06-01"]), []],
  ["one that began before the club", parents(["2020-01-01"]), []],
  ["one a day late", parents(["2021-06-02"]), [["2021-06-01", "2021-06-01"]]],
  ["none at all", [], [["2021-06-01", "2024-12-31"]]],
  ["one that ended on the day asked for", parents(["2021-06-01", "2024-12-31"]), []],
  [
    "one that ended a day earlier",
    parents(["2021-06-01", "2024-12-30"]),
    [["2024-12-31", "2024-12-31"]],
  ],
  ["one after the other", parents(["2021-06-01", "2022-06-30"], ["2022-07-01"]), []],
  [
    "a day between two",
    parents(["2021-06-01", "2022-06-30"], ["2022-07-02"]),
    [["2022-07-01", "2022-07-01"]],
  ],
  ["two in another order", parents(["2022-07-01"], ["2021-06-01", "2022-06-30"]), []],
  [
    "one that was over before the club began",
    parents(["2019-01-01", "2020-12-31"]),
    [["2021-06-01", "2024-12-31"]],
  ],
  [
    "one that begins after the day asked for",
    parents(["2025-01-01"]),
    [["2021-06-01", "2024-12-31"]],
  ],
])("%s", (_, parentAssociations, gaps) => {
  const club = clubWith({ parentAssociations });
  expect(parentGaps({ club }, "2024-12-31")).toEqual(
    gaps.map(([from, to]) => ({ path: ["club", "parentAssociations"], from, to })),
  );
});

test.each<[string, Club["stages"], [from: string, to: string][]]>([
  [
    "planned, then active: one gap",
    [
      { stage: "planned", from: "2021-01-01" },
      { stage: "active", from: "2021-06-01" },
    ],
    [["2021-01-01", "2024-12-31"]],
  ],
  [
    "dormant for a year: no parent needed",
    [
      { stage: "active", from: "2021-06-01" },
      { stage: "dormant", from: "2022-01-01" },
      { stage: "active", from: "2023-01-01" },
    ],
    [
      ["2021-06-01", "2021-12-31"],
      ["2023-01-01", "2024-12-31"],
    ],
  ],
  [
    "closed: no parent needed any more",
    [
      { stage: "active", from: "2021-06-01" },
      { stage: "closed", from: "2022-01-01" },
    ],
    [["2021-06-01", "2021-12-31"]],
  ],
  [
    "planned and active on one day",
    [
      { stage: "planned", from: "2021-06-01" },
      { stage: "active", from: "2021-06-01" },
    ],
    [["2021-06-01", "2024-12-31"]],
  ],
  ["not yet begun", [{ stage: "planned", from: "2025-01-01" }], []],
])("%s", (_, stages, gaps) => {
  const club = clubWith({ stages, parentAssociations: [] });
  expect(parentGaps({ club }, "2024-12-31").map(({ from, to }) => [from, to])).toEqual(gaps);
});

test("associations that were not recorded leave no gap that could be told", () => {
  expect(parentGaps({ club: clubWith({}) }, "2024-12-31")).toEqual([]);
});
