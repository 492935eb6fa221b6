import { describe, expect, test } from "vitest";
import type { Area } from "../activity/area.ts";
import type { Meeting } from "../activity/meeting.ts";
import { parsePeriod, type ReportingPeriod } from "../calendar/reporting-period.ts";
import type { Club } from "../club/club.ts";
import { buildRegister } from "../testing/index.ts";
import { clubFacts } from "./club-facts.ts";
import type { FactId } from "./fact-catalogue.ts";

function period(id: string): ReportingPeriod {
  const result = parsePeriod(id);
  if (!result.ok) throw new Error(`${id} is no period`);
  return result.value;
}

type Stages = Club["stages"];

const meeting = (date: string, more: Partial<Meeting> = {}): Meeting => ({
  id: `t-${date}`,
  date,
  kind: "general",
  status: "held",
  ...more,
});

interface Case {
  readonly meetings?: Meeting[];
  readonly stages?: Stages;
  readonly period?: string;
  readonly asOf?: string;
}

const ACTIVE: Stages = [{ stage: "active", from: "2021-06-01" }];

function count({ meetings, stages = ACTIVE, period: id = "2024", asOf }: Case) {
  const { club, ...rest } = buildRegister(meetings && { meetings });
  return clubFacts({ ...rest, club: { ...club, stages } }, period(id), asOf).values;
}

function pick(values: Readonly<Record<FactId, number>>, ...ids: FactId[]) {
  return Object.fromEntries(ids.map((id) => [id, values[id]]));
}

describe("months due and met", () => {
  test.each<[string, Case, number, number]>([
    ["a whole year, met once", { meetings: [meeting("2024-05-17")] }, 12, 1],
    [
      "two meetings in one month are one month met",
      { meetings: [meeting("2024-05-03"), meeting("2024-05-31")] },
      12,
      1,
    ],
    [
      "the first and the last day count",
      { meetings: [meeting("2024-01-01"), meeting("2024-12-31")] },
      12,
      2,
    ],
    [
      "the days around the year do not",
      { meetings: [meeting("2023-12-31"), meeting("2025-01-01")] },
      12,
      0,
    ],
    ["mid-May: January to April are due", { meetings: [], asOf: "2024-05-30" }, 4, 0],
    ["the last day of May: May is due", { meetings: [], asOf: "2024-05-31" }, 5, 0],
    [
      "mid-May, met in May: May is due and met",
      { meetings: [meeting("2024-05-17")], asOf: "2024-05-17" },
      5,
      1,
    ],
    ["met tomorrow: not yet", { meetings: [meeting("2024-05-17")], asOf: "2024-05-16" }, 4, 0],
    [
      "founded on 1 May: May is due",
      { meetings: [], stages: [{ stage: "active", from: "2024-05-01" }] },
      8,
      0,
    ],
    [
      "founded on 2 May: May is not held against it",
      { meetings: [], stages: [{ stage: "active", from: "2024-05-02" }] },
      7,
      0,
    ],
    [
      "founded on 2 May and met in May: it counts",
      { meetings: [meeting("2024-05-17")], stages: [{ stage: "active", from: "2024-05-02" }] },
      8,
      1,
    ],
    [
      "dormant from 10 March: January to March",
      { meetings: [], stages: [...ACTIVE, { stage: "dormant", from: "2024-03-10" }] },
      3,
      0,
    ],
    [
      "dormant from 1 March: January and February",
      { meetings: [], stages: [...ACTIVE, { stage: "dormant", from: "2024-03-01" }] },
      2,
      0,
    ],
    [
      "dormant, but it met in June",
      {
        meetings: [meeting("2024-06-17")],
        stages: [...ACTIVE, { stage: "dormant", from: "2024-03-01" }],
      },
      3,
      1,
    ],
    [
      "closed on 1 July",
      { meetings: [], stages: [...ACTIVE, { stage: "closed", from: "2024-07-01" }] },
      6,
      0,
    ],
    [
      "a board meeting is no general meeting",
      { meetings: [meeting("2024-05-17", { kind: "board" })] },
      12,
      0,
    ],
    [
      "a planned meeting was not held",
      { meetings: [meeting("2024-05-17", { status: "planned" })] },
      12,
      0,
    ],
    [
      "a cancelled meeting was not held",
      { meetings: [meeting("2024-05-17", { status: "cancelled" })] },
      12,
      0,
    ],
  ])("%s: %i due, %i met", (_, given, monthsDue, monthsMet) => {
    expect(pick(count(given), "monthsDue", "monthsMet")).toEqual({ monthsDue, monthsMet });
  });

  test("meeting in every month due is a fact of the club", () => {
    const meetings = ["2024-01-17", "2024-02-17", "2024-03-17"].map((date) => meeting(date));
    expect(count({ meetings, period: "2024-Q1" }).clubsMetEveryMonth).toBe(1);
    expect(count({ meetings: meetings.slice(1), period: "2024-Q1" }).clubsMetEveryMonth).toBe(0);
    expect(count({ meetings: [], period: "2024-01", asOf: "2024-01-15" }).clubsMetEveryMonth).toBe(
      0,
    );
  });
});

describe("whether a club counts at all", () => {
  test.each<[string, Case, number]>([
    ["active all year", { meetings: [] }, 1],
    ["nothing reported", {}, 1],
    ["still planned", { stages: [{ stage: "planned", from: "2021-06-01" }] }, 0],
    ["before its first stage", { stages: [{ stage: "active", from: "2025-01-01" }] }, 0],
    ["founded on the last day", { stages: [{ stage: "active", from: "2024-12-31" }] }, 1],
    ["dormant all year", { meetings: [], stages: [{ stage: "dormant", from: "2023-12-31" }] }, 0],
    ["closed all year", { meetings: [], stages: [{ stage: "closed", from: "2024-01-01" }] }, 0],
    [
      "dormant, but it met",
      { meetings: [meeting("2024-05-17")], stages: [{ stage: "dormant", from: "2023-12-31" }] },
      1,
    ],
    [
      "closed in the course of the year",
      {
        stages: [
          { stage: "active", from: "2021-06-01" },
          { stage: "closed", from: "2024-05-01" },
        ],
      },
      1,
    ],
    ["the period has not begun", { meetings: [], asOf: "2023-12-31" }, 0],
    ["the first day of the period", { meetings: [], asOf: "2024-01-01" }, 1],
  ])("%s: %i", (_, given, clubs) => {
    const values = count(given);
    expect(values.clubsInPeriod).toBe(clubs);
    if (clubs === 0) expect(Object.values(values).every((value) => value === 0)).toBe(true);
  });
});

describe("meetings of the year", () => {
  test("are counted by what became of them", () => {
    const values = count({
      meetings: [
        meeting("2024-01-17", { guests: 3, attendance: [] }),
        meeting("2024-02-17", { guests: 0 }),
        meeting("2024-03-17", { status: "cancelled", guests: 50 }),
        meeting("2024-04-17", { status: "planned" }),
        meeting("2024-05-17", { kind: "board", guests: 50 }),
        meeting("2024-06-17", { kind: "board", status: "cancelled" }),
      ],
    });
    const ids = ["meetingsHeld", "meetingsCancelled", "meetingsUnmarked", "guests"] as const;
    expect(pick(values, ...ids)).toEqual({
      meetingsHeld: 2,
      meetingsCancelled: 1,
      meetingsUnmarked: 1,
      guests: 3,
    });
  });

  test.each<[string, Case, "Counted" | "NotReported" | "NotDue"]>([
    ["reported", { meetings: [] }, "Counted"],
    ["not reported", {}, "NotReported"],
    ["not reported and none due yet", { asOf: "2024-01-30" }, "NotDue"],
    ["none due yet", { meetings: [], asOf: "2024-01-30" }, "NotDue"],
  ])("%s: %s → %s", (_, given, state) => {
    expect(count(given)[`meetings${state}`]).toBe(1);
  });
});

describe("what was on the agenda", () => {
  const agenda = (...areas: (Area | undefined)[]) => ({
    agenda: areas.map((area) => (area ? { area } : { topic: "Kế hoạch tháng sau" })),
  });

  test.each<
    [string, Meeting[] | undefined, [number, number, number], "Counted" | "NotReported" | "NotDue"]
  >([
    ["not reported", undefined, [0, 0, 0], "NotReported"],
    ["no meeting", [], [0, 0, 0], "NotDue"],
    ["not recorded", [meeting("2024-05-17")], [0, 1, 0], "NotReported"],
    ["recorded, and empty", [meeting("2024-05-17", agenda())], [1, 0, 0], "Counted"],
    ["a topic of no area", [meeting("2024-05-17", agenda(undefined))], [1, 0, 0], "Counted"],
    [
      "learning, twice",
      [meeting("2024-05-17", agenda("learning", "learning"))],
      [1, 0, 1],
      "Counted",
    ],
    ["health alone", [meeting("2024-05-17", agenda("health"))], [1, 0, 0], "Counted"],
    [
      "one recorded, one not",
      [meeting("2024-01-01", agenda("learning")), meeting("2024-12-31")],
      [1, 1, 1],
      "Counted",
    ],
    [
      "beside the year",
      [meeting("2023-12-31", agenda("learning")), meeting("2025-01-01")],
      [0, 0, 0],
      "NotDue",
    ],
    [
      "cancelled",
      [meeting("2024-05-17", { status: "cancelled", ...agenda("learning") })],
      [0, 0, 0],
      "NotDue",
    ],
    [
      "of the board",
      [meeting("2024-05-17", { kind: "board", ...agenda("learning") })],
      [0, 0, 0],
      "NotDue",
    ],
  ])("%s", (_, meetings, [withAgenda, without, withTalk], state) => {
    const values = count(meetings ? { meetings } : {});
    expect([
      values.meetingsWithAgenda,
      values.meetingsWithoutAgenda,
      values.meetingsWithTalk,
    ]).toEqual([withAgenda, without, withTalk]);
    expect(values[`agenda${state}`]).toBe(1);
  });
});
