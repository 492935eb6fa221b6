import { expect, test } from "vitest";
import type { Area } from "../activity/area.ts";
import type { Register } from "../register/register.ts";
import { club, counted, type Expected } from "./counted.fixture.ts";

const deeds = (area: Area, ...dates: string[]) => ({
  activities: dates.map((date) => ({ id: `${area}-${date}`, area, date })),
});
const asleep = club({
  stages: [
    { stage: "active", from: "2021-06-01" },
    { stage: "dormant", from: "2024-03-02" },
  ],
});
const meetings = [
  {
    id: "t1",
    date: "2024-05-13",
    kind: "general" as const,
    status: "held" as const,
    agenda: [{ area: "culture" as const }],
  },
];

test.each<[string, Partial<Register>, Expected]>([
  ["not reported", {}, { areaMonthsNotReported: 1, areaMonthsDue: 0, "areaMonths:health": 0 }],
  [
    "meetings alone are not the whole",
    { meetings },
    { areaMonthsNotReported: 1, "areaMonths:culture": 0 },
  ],
  [
    "nothing",
    { activities: [] },
    { areaMonthsCounted: 1, areaMonthsDue: 12, "areaMonths:health": 0 },
  ],
  [
    "twice in May and once in June",
    deeds("rights", "2024-05-01", "2024-05-31", "2024-06-01"),
    { areaMonthsDue: 12, "areaMonths:rights": 2, "areaMonths:culture": 0 },
  ],
  [
    "on both ends of the year",
    deeds("learning", "2024-01-01", "2024-12-31"),
    { "areaMonths:learning": 2 },
  ],
  ["beside it", deeds("learning", "2023-12-31", "2025-01-01"), { "areaMonths:learning": 0 }],
  ["at a meeting", { activities: [], meetings }, { "areaMonths:culture": 1 }],
  [
    "asleep from March on",
    { ...asleep, ...deeds("health", "2024-03-01", "2024-04-01") },
    { areaMonthsDue: 3, "areaMonths:health": 1 },
  ],
])("%s", (_, sections, expected) => {
  expect(counted(sections)).toMatchObject(expected);
});

test.each([
  ["2024-01-30", { areaMonthsNotDue: 1, areaMonthsDue: 0, "areaMonths:health": 0 }],
  ["2024-01-31", { areaMonthsCounted: 1, areaMonthsDue: 1, "areaMonths:health": 1 }],
])("a month counts once it is over: on %s", (asOf, expected) => {
  expect(counted(deeds("health", "2024-01-15"), "2024", asOf)).toMatchObject(expected);
});
