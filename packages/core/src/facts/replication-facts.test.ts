import { expect, test } from "vitest";
import type { Club, ClubStage } from "../club/club.ts";
import { measure } from "../indicators/measure.ts";
import { clubSurvival } from "../targets/club-survival.ts";
import { buildRegister } from "../testing/index.ts";
import { clubFacts } from "./club-facts.ts";
import { club, counted, type Expected } from "./counted.fixture.ts";
import { mergeFacts } from "./facts.ts";

const stages = (...steps: [ClubStage, string][]): Club["stages"] =>
  steps.map(([stage, from]) => ({ stage, from }));
const told = (clubsEverFounded: number, clubsSurviving: number, clubsNew: number): Expected => ({
  clubsEverFounded,
  clubsSurviving,
  clubsNew,
});

test.each<[string, Club["stages"], Expected]>([
  [
    "active for years",
    stages(["active", "2021-06-01"]),
    { ...told(1, 1, 0), foundingCounted: 1, survivalCounted: 1 },
  ],
  ["founded on the first day", stages(["active", "2024-01-01"]), told(1, 1, 1)],
  ["founded the day before", stages(["active", "2023-12-31"]), told(1, 1, 0)],
  ["founded on the last day", stages(["active", "2024-12-31"]), told(1, 1, 1)],
  ["founded the day after", stages(["active", "2025-01-01"]), told(0, 0, 0)],
  ["planned only", stages(["planned", "2024-01-01"]), told(0, 0, 0)],
  [
    "planned long ago, active since May",
    stages(["planned", "2021-01-01"], ["active", "2024-05-01"]),
    told(1, 1, 1),
  ],
  [
    "dormant on the last day",
    stages(["active", "2021-06-01"], ["dormant", "2024-12-31"]),
    { ...told(1, 0, 0), foundingNotDue: 1, survivalCounted: 1 },
  ],
  [
    "dormant the day after",
    stages(["active", "2021-06-01"], ["dormant", "2025-01-01"]),
    told(1, 1, 0),
  ],
  [
    "woken: it was founded long ago",
    stages(["active", "2021-06-01"], ["dormant", "2023-01-01"], ["active", "2024-05-01"]),
    told(1, 1, 0),
  ],
  [
    "founded and closed within the year",
    stages(["active", "2024-02-01"], ["closed", "2024-06-01"]),
    told(1, 0, 0),
  ],
  [
    "closed long before: not in the period, and still once founded",
    stages(["active", "2018-01-01"], ["closed", "2020-01-01"]),
    { ...told(1, 0, 0), clubsInPeriod: 0, survivalCounted: 0, foundingNotDue: 0 },
  ],
])("%s", (_, life, expected) => {
  expect(counted(club({ stages: life }))).toMatchObject(expected);
});

test("as of a day in the year, what comes later is not known", () => {
  const later = club({ stages: stages(["active", "2024-05-01"], ["closed", "2024-10-01"]) });
  expect(counted(later, "2024", "2024-04-30")).toMatchObject(told(0, 0, 0));
  expect(counted(later, "2024", "2024-09-30")).toMatchObject(told(1, 1, 1));
  expect(counted(later, "2024", "2024-10-01")).toMatchObject(told(1, 0, 0));
});

test("of several clubs, survival is what their cohorts come to together", () => {
  const lives = [
    stages(["active", "2018-01-01"], ["closed", "2020-01-01"]),
    stages(["active", "2019-01-01"]),
    stages(["active", "2022-01-01"]),
    stages(["planned", "2024-01-01"]),
  ];
  const year = { kind: "year", id: "2024", from: "2024-01-01", to: "2024-12-31" } as const;
  const facts = mergeFacts(
    lives.map((life) => clubFacts({ ...buildRegister(), ...club({ stages: life }) }, year)),
  );
  const { all } = clubSurvival([
    { founded: "2016-01--2020-12", launched: 2, active: 1 },
    { founded: "2021-01--2025-12", launched: 1, active: 1 },
  ]);
  expect(measure("survival", facts)).toMatchObject({ ...all });
});
