import { expect, test } from "vitest";
import type { Activity } from "../activity/activity.ts";
import { club, counted, type Expected } from "./counted.fixture.ts";

const rights = (date: string, kind: string | undefined, settledOn?: string): Activity => ({
  id: `${kind}-${date}`,
  area: "rights",
  date,
  ...(kind !== undefined && { kind }),
  ...(settledOn !== undefined && { settledOn }),
});
const taken = (date: string, settledOn?: string) => rights(date, "entitlement-case", settledOn);
const counts = (
  entitlementCases: number,
  entitlementsSettled: number,
  rightsOfNoKind = 0,
): Expected => ({
  entitlementsCounted: 1,
  entitlementCases,
  entitlementsSettled,
  rightsOfNoKind,
});

test.each<[string, Activity[] | undefined, Expected]>([
  ["not reported", undefined, { entitlementsNotReported: 1, entitlementCases: 0 }],
  [
    "kinds are not reported",
    [rights("2024-05-13", undefined)],
    { entitlementsNotReported: 1, rightsOfNoKind: 0 },
  ],
  ["none", [], counts(0, 0)],
  ["one open, one settled", [taken("2024-05-13"), taken("2024-05-14", "2024-07-01")], counts(2, 1)],
  ["taken up on both ends of the year", [taken("2024-01-01"), taken("2024-12-31")], counts(2, 0)],
  ["taken up beside it", [taken("2023-12-31"), taken("2025-01-01")], counts(0, 0)],
  ["settled the day it was taken up", [taken("2024-05-13", "2024-05-13")], counts(1, 1)],
  ["settled on the day of counting", [taken("2024-05-13", "2024-12-31")], counts(1, 1)],
  ["settled the day after", [taken("2024-05-13", "2025-01-01")], counts(1, 0)],
  ["other work on rights", [rights("2024-05-13", "dialogue", "2024-05-14")], counts(0, 0)],
  [
    "of no kind, beside one with a kind",
    [rights("2024-05-13", undefined), rights("2023-12-31", undefined), taken("2024-05-14")],
    counts(1, 0, 1),
  ],
])("%s", (_, activities, expected) => {
  expect(counted(activities ? { activities } : {})).toMatchObject(expected);
});

test("settled after the period, and before the day of counting", () => {
  const activities = [taken("2024-05-31", "2024-06-13")];
  expect(counted({ activities }, "2024-05", "2024-06-12")).toMatchObject(counts(1, 0));
  expect(counted({ activities }, "2024-05", "2024-06-13")).toMatchObject(counts(1, 1));
});

test("a case of the founding month counts, and of a month under way", () => {
  const founded = club({ stages: [{ stage: "active", from: "2024-05-02" }] });
  const activities = [taken("2024-05-13"), taken("2024-06-10")];
  expect(counted({ ...founded, activities }, "2024", "2024-06-15")).toMatchObject(counts(2, 0));
});
