import { describe, expect, test } from "vitest";
import type { Activity } from "../activity/activity.ts";
import { AREAS } from "../activity/area.ts";
import type { Club } from "../club/club.ts";
import { club, counted, type Expected } from "./counted.fixture.ts";
import { TOPICS } from "./fact-catalogue.ts";

const stages = (...steps: [Club["stages"][number]["stage"], string][]) =>
  club({ stages: steps.map(([stage, from]) => ({ stage, from })) });

describe("clubs of a year", () => {
  test.each<[string, ReturnType<typeof stages>, Expected]>([
    [
      "active since years",
      stages(["active", "2021-06-01"]),
      { clubs: 1, clubsInPeriod: 1, clubsFounded: 0 },
    ],
    ["founded on the first day", stages(["active", "2024-01-01"]), { clubs: 1, clubsFounded: 1 }],
    ["founded the day before", stages(["active", "2023-12-31"]), { clubs: 1, clubsFounded: 0 }],
    [
      "founded on the last day",
      stages(["planned", "2024-01-01"], ["active", "2024-12-31"]),
      { clubs: 1, clubsInPeriod: 1, clubsFounded: 1 },
    ],
    [
      "founded the day after",
      stages(["planned", "2024-01-01"], ["active", "2025-01-01"]),
      { clubs: 0, clubsInPeriod: 0, clubsFounded: 0 },
    ],
    [
      "woken: it was founded long ago",
      stages(["active", "2021-06-01"], ["dormant", "2023-01-01"], ["active", "2024-05-01"]),
      { clubs: 1, clubsInPeriod: 1, clubsFounded: 0 },
    ],
    [
      "closed on the last day",
      stages(["active", "2021-06-01"], ["closed", "2024-12-31"]),
      { clubs: 0, clubsInPeriod: 1 },
    ],
    [
      "closed the day after",
      stages(["active", "2021-06-01"], ["closed", "2025-01-01"]),
      { clubs: 1, clubsInPeriod: 1 },
    ],
    [
      "closed on the first day",
      stages(["active", "2021-06-01"], ["closed", "2024-01-01"]),
      { clubs: 0, clubsInPeriod: 0 },
    ],
    [
      "founded and closed within the year",
      stages(["active", "2024-03-01"], ["closed", "2024-05-01"]),
      { clubs: 0, clubsInPeriod: 1, clubsFounded: 1 },
    ],
  ])("%s", (_, life, expected) => {
    expect(counted(life)).toMatchObject(expected);
  });
});

describe("what a club could tell", () => {
  const statesOf = (
    values: ReturnType<typeof counted>,
    state: "Counted" | "NotReported" | "NotDue",
  ) => TOPICS.filter((topic) => values[`${topic}${state}`] === 1);

  test("of a club closed by then, the state of the day is nobody's question; what it did is", () => {
    const values = counted({
      ...stages(["active", "2021-06-01"], ["closed", "2024-12-31"]),
      activities: [],
    });
    expect(statesOf(values, "NotReported")).toEqual([
      "meetings",
      "attendance",
      "agenda",
      "feeDues",
      "lending",
      "repayments",
      "raised",
      "streams",
      "measuring",
      "measured",
      "care",
      "dataRequests",
      "actions",
      "ranking",
      "coverage",
      "communes",
    ]);
    expect(statesOf(values, "Counted")).toEqual([
      "areas",
      "areaMonths",
      "survival",
      "deeds",
      "entitlements",
    ]);
  });

  test("of a club that is in no period, nothing", () => {
    const values = counted(stages(["planned", "2024-01-01"]));
    for (const state of ["Counted", "NotReported", "NotDue"] as const) {
      expect(statesOf(values, state)).toEqual([]);
    }
  });

  test("no register tells how a club was ranked, or which communes have one", () => {
    const values = counted({});
    expect(statesOf(values, "NotReported")).toEqual(
      expect.arrayContaining(["ranking", "coverage", "communes"]),
    );
  });
});

describe("areas with evidence", () => {
  const activities = (count: number, date = "2024-05-13") =>
    AREAS.slice(0, count).map((area) => ({ id: area, area, date }));
  const counts = (areasCovered: number, clubsAllAreas: number): Expected => ({
    areasCounted: 1,
    areasNotReported: 0,
    areasExpected: 8,
    areasCovered,
    clubsAllAreas,
  });

  test.each<[string, Activity[] | undefined, Expected]>([
    [
      "not reported",
      undefined,
      { areasNotReported: 1, areasCounted: 0, areasExpected: 0, areasCovered: 0, clubsAllAreas: 0 },
    ],
    ["none", [], counts(0, 0)],
    ["one", activities(1), { ...counts(1, 0), "area:livelihood": 1, "area:health": 0 }],
    ["seven", activities(7), { ...counts(7, 0), "area:resources": 0 }],
    ["all eight", activities(8), { ...counts(8, 1), "area:resources": 1 }],
    ["all eight on the last day", activities(8, "2024-12-31"), counts(8, 1)],
    ["all eight the day after", activities(8, "2025-01-01"), counts(0, 0)],
  ])("%s", (_, done, expected) => {
    expect(counted(done ? { activities: done } : {})).toMatchObject(expected);
  });
});
