import { describe, expect, test } from "vitest";
import type { Activity } from "../activity/activity.ts";
import { AREAS } from "../activity/area.ts";
import type { Meeting } from "../activity/meeting.ts";
import { areaEvidence } from "./area-evidence.ts";

const activity = (date: string): Activity => ({ id: date, area: "health", date });
const meeting = (date: string, more: Partial<Meeting> = {}): Meeting => ({
  id: date,
  date,
  kind: "general",
  status: "held",
  agenda: [{ area: "health" }],
  ...more,
});

function health(activities: Activity[], meetings: Meeting[]) {
  return areaEvidence({ activities, meetings }, "2024-05-01", "2024-06-30")[1];
}

test("there is one entry an area, in their order, where nothing was reported", () => {
  expect(areaEvidence({}, "2024-05-01", "2024-06-30")).toEqual(
    AREAS.map((area) => ({ area, entries: 0, months: [] })),
  );
});

describe("evidence", () => {
  test.each<[string, Activity[], Meeting[], number]>([
    ["the day before", [activity("2024-04-30")], [], 0],
    ["the first day", [activity("2024-05-01")], [], 1],
    ["the last day", [activity("2024-06-30")], [], 1],
    ["the day after", [activity("2024-07-01")], [], 0],
    ["a meeting held", [], [meeting("2024-05-17")], 1],
    ["a board meeting held", [], [meeting("2024-05-17", { kind: "board" })], 1],
    ["a meeting planned", [], [meeting("2024-05-17", { status: "planned" })], 0],
    ["a meeting cancelled", [], [meeting("2024-05-17", { status: "cancelled" })], 0],
    [
      "an agenda that names the area twice",
      [],
      [meeting("2024-05-17", { agenda: [{ area: "health" }, { area: "health" }] })],
      1,
    ],
    ["an agenda of another area", [], [meeting("2024-05-17", { agenda: [{ area: "rights" }] })], 0],
    ["an activity and a meeting of one day", [activity("2024-05-17")], [meeting("2024-05-17")], 2],
  ])("%s", (_, activities, meetings, entries) => {
    expect(health(activities, meetings)?.entries).toBe(entries);
  });

  test("tells its months in order, each once, and its last day", () => {
    const activities = ["2024-06-03", "2024-05-31", "2024-05-02"].map(activity);
    expect(health(activities, [])).toEqual({
      area: "health",
      entries: 3,
      months: ["2024-05", "2024-06"],
      lastDate: "2024-06-03",
    });
  });
});

describe("money that was taken back", () => {
  const gift = { id: "e1", date: "2024-05-17", kind: "gift" as const, amountVnd: 100_000 };
  const back = { ...gift, id: "e2", date: "2024-06-20", reverses: "e1" };
  const funds = {
    operating: {
      openedOn: "2021-06-01",
      openingVnd: 0,
      managedBy: "club" as const,
      entries: [gift, back],
    },
  };
  const entries = (to: string, asOf?: string) =>
    areaEvidence({ funds }, "2024-05-01", to, asOf).find(({ area }) => area === "resources")
      ?.entries;

  test.each([
    ["before it was taken back", "2024-05-31", undefined, 1],
    ["the day before", "2024-06-19", undefined, 1],
    ["that day", "2024-06-20", undefined, 0],
    ["May, looked at the day before", "2024-05-31", "2024-06-19", 1],
    ["May, looked at that day", "2024-05-31", "2024-06-20", 0],
  ])("%s: %s as of %s, %i", (_, to, asOf, count) => {
    expect(entries(to, asOf)).toBe(count);
  });
});
