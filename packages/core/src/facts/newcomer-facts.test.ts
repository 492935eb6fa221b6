import { expect, test } from "vitest";
import type { Membership } from "../club/member.ts";
import { buildMembers } from "../testing/index.ts";
import { club, counted, countedWithoutRoll, type Expected } from "./counted.fixture.ts";

/** Four who were there all along, and one with memberships of their own. */
const withOne = (...memberships: Membership[]) => ({
  members: buildMembers(5).map((each, i) => (i < 4 ? each : { ...each, memberships })),
});
const official = (from: string, to?: string): Membership => ({
  kind: "official",
  from,
  ...(to !== undefined && { to }),
});
const honorary = (from: string, to?: string): Membership => ({
  ...official(from, to),
  kind: "honorary",
});
const told = (membersJoined: number, newcomerMembers: number, membersNew: number): Expected => ({
  newcomersCounted: 1,
  membersJoined,
  newcomerMembers,
  membersNew,
});
const closed = club({
  stages: [
    { stage: "active", from: "2021-06-01" },
    { stage: "closed", from: "2024-12-31" },
  ],
});

test.each<[string, Parameters<typeof counted>[0], Expected]>([
  ["there all along", withOne(official("2021-06-01")), told(0, 5, 0)],
  ["joined on the first day", withOne(official("2024-01-01")), told(1, 5, 1)],
  ["the day before", withOne(official("2023-12-31")), told(0, 5, 0)],
  ["on the last day", withOne(official("2024-12-31")), told(1, 5, 1)],
  ["the day after", withOne(official("2025-01-01")), told(0, 4, 0)],
  [
    "came back",
    withOne(official("2022-01-01", "2023-05-01"), official("2024-05-01")),
    told(0, 5, 0),
  ],
  [
    "came back, written in another order",
    withOne(official("2024-05-01"), official("2022-01-01", "2023-05-01")),
    told(0, 5, 0),
  ],
  ["joined and left within the year", withOne(official("2024-03-01", "2024-12-30")), told(1, 4, 0)],
  [
    "joined, left and came back within the year",
    withOne(official("2024-03-01", "2024-05-01"), official("2024-07-01")),
    told(1, 5, 1),
  ],
  ["honorary", withOne(honorary("2024-03-01")), told(0, 4, 0)],
  [
    "honorary first, a member since March",
    withOne(honorary("2022-01-01", "2024-02-29"), official("2024-03-01")),
    told(1, 5, 1),
  ],
  [
    "a member since March, honorary now",
    withOne(official("2024-03-01", "2024-06-30"), honorary("2024-07-01")),
    told(1, 4, 0),
  ],
  ["nobody on the roll", { members: [] }, told(0, 0, 0)],
  [
    "in a club closed by then: who joined counts, who is there does not",
    { ...withOne(official("2024-03-01")), ...closed },
    { newcomersNotDue: 1, membersJoined: 1, newcomerMembers: 0, membersNew: 0 },
  ],
])("%s", (_, sections, expected) => {
  expect(counted(sections)).toMatchObject(expected);
});

test("without a roll nobody can say who is new", () => {
  expect(countedWithoutRoll({})).toMatchObject({ newcomersNotReported: 1, membersJoined: 0 });
  expect(countedWithoutRoll(closed)).toMatchObject({ newcomersNotDue: 1 });
});
