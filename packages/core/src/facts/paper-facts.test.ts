import { expect, test } from "vitest";
import type { Club } from "../club/club.ts";
import { club, counted, type Expected } from "./counted.fixture.ts";

const decision = (date: string) => ({ number: "222/QĐ-UBND", date, issuedBy: "UBND xã Minh Họa" });
const parent = (from: string, to?: string) => ({
  name: "Hội Người cao tuổi",
  from,
  ...(to !== undefined && { to }),
});

test.each<[string, Partial<Club>, Expected]>([
  [
    "nothing recorded",
    {},
    {
      papersCounted: 1,
      foundingDecisions: 0,
      rulesAdopted: 0,
      parentNotReported: 1,
      linkedNotReported: 1,
      parentAssociations: 0,
    },
  ],
  [
    "a decision of that day",
    { foundingDecision: decision("2024-12-31") },
    { foundingDecisions: 1 },
  ],
  [
    "a decision of the day after",
    { foundingDecision: decision("2025-01-01") },
    { foundingDecisions: 0 },
  ],
  ["rules of that day", { rulesAdoptedOn: "2024-12-31" }, { rulesAdopted: 1 }],
  ["rules of the day after", { rulesAdoptedOn: "2025-01-01" }, { rulesAdopted: 0 }],
  [
    "no association",
    { parentAssociations: [] },
    { parentCounted: 1, parentAssociations: 0, linkedCounted: 1, clubsLinked: 0 },
  ],
  [
    "one association, since that day",
    { parentAssociations: [parent("2021-06-01", "2024-12-30"), parent("2024-12-31")] },
    { parentAssociations: 1, clubsLinked: 1 },
  ],
  [
    "two associations",
    { parentAssociations: [parent("2021-06-01"), parent("2024-12-31")] },
    { parentAssociations: 2, clubsLinked: 0 },
  ],
  [
    "one until the day before",
    { parentAssociations: [parent("2021-06-01", "2024-12-30")] },
    { parentAssociations: 0, clubsLinked: 0, clubsWithoutParent: 1 },
  ],
  [
    "a team in time",
    { performingTeamFormedOn: "2021-12-01" },
    { teamCounted: 1, performingTeamsInTime: 1 },
  ],
  [
    "a team a day late",
    { performingTeamFormedOn: "2021-12-02" },
    { teamCounted: 1, performingTeamsInTime: 0 },
  ],
  [
    "no team, half a year on",
    { stages: [{ stage: "active", from: "2024-06-30" }] },
    { teamCounted: 1, performingTeamsInTime: 0 },
  ],
  [
    "no team, a day short of it",
    { stages: [{ stage: "active", from: "2024-07-01" }] },
    { teamNotDue: 1, performingTeamsInTime: 0 },
  ],
  [
    "founded a second time: the first counts",
    {
      stages: [
        { stage: "active", from: "2021-06-01" },
        { stage: "dormant", from: "2022-01-01" },
        { stage: "active", from: "2024-10-01" },
      ],
    },
    { teamCounted: 1, performingTeamsInTime: 0 },
  ],
])("%s", (_, fields, expected) => {
  expect(counted(club(fields))).toMatchObject(expected);
});
