import { describe, expect, test } from "vitest";
import type { CheckUp, MeasurementRound } from "../care/health-record.ts";
import type { Member } from "../club/member.ts";
import { buildMembers } from "../testing/index.ts";
import { club, counted, countedWithoutRoll, type Expected } from "./counted.fixture.ts";

const official = { kind: "official" } as const;

/** Two who were there all along, and one with memberships of their own. */
const three = (...memberships: Member["memberships"]) => ({
  members: buildMembers(3).map((each, i) => (i < 2 ? each : { ...each, memberships })),
});
const two = { members: buildMembers(2) };

describe("measured, month by month", () => {
  const rounds = (...given: [string, string[]][]) => ({
    health: {
      rounds: given.map(
        ([date, measured], i): MeasurementRound => ({ id: `r${i}`, date, measured }),
      ),
    },
  });

  test.each<[string, Parameters<typeof counted>[0], Expected]>([
    ["not reported", two, { measuredNotReported: 1, memberMonthsDue: 0, memberMonthsMeasured: 0 }],
    ["check-ups alone", { ...two, health: { checkUps: [] } }, { measuredNotReported: 1 }],
    [
      "never",
      { ...two, ...rounds() },
      { measuredCounted: 1, memberMonthsDue: 24, memberMonthsMeasured: 0 },
    ],
    [
      "both in May, one in June",
      { ...two, ...rounds(["2024-05-13", ["m1", "m2"]], ["2024-06-13", ["m2"]]) },
      { memberMonthsDue: 24, memberMonthsMeasured: 3 },
    ],
    [
      "twice in a month is once, in any order of the days",
      {
        ...two,
        ...rounds(["2024-05-31", ["m1"]], ["2024-06-01", ["m2"]], ["2024-05-01", ["m2", "m1"]]),
      },
      { memberMonthsMeasured: 3 },
    ],
    [
      "on both ends of the year",
      { ...two, ...rounds(["2024-01-01", ["m1"]], ["2024-12-31", ["m1"]]) },
      { memberMonthsMeasured: 2 },
    ],
    [
      "beside it",
      { ...two, ...rounds(["2023-12-31", ["m1"]], ["2025-01-01", ["m1"]]) },
      { memberMonthsMeasured: 0 },
    ],
    [
      "somebody who came on the first day of May",
      { ...three({ ...official, from: "2024-05-01" }), ...rounds(["2024-05-13", ["m3"]]) },
      { memberMonthsDue: 24 + 8, memberMonthsMeasured: 1 },
    ],
    [
      "somebody who came the day after: on neither side",
      { ...three({ ...official, from: "2024-05-02" }), ...rounds(["2024-05-13", ["m3"]]) },
      { memberMonthsDue: 24 + 7, memberMonthsMeasured: 0 },
    ],
    [
      "somebody who left in May",
      {
        ...three({ ...official, from: "2021-06-01", to: "2024-05-13" }),
        ...rounds(["2024-05-13", ["m3"]]),
      },
      { memberMonthsDue: 24 + 5, memberMonthsMeasured: 1 },
    ],
    [
      "somebody honorary",
      {
        ...three({ kind: "honorary", from: "2021-06-01" }),
        ...rounds(["2024-05-13", ["m1", "m3"]]),
      },
      { memberMonthsDue: 24, memberMonthsMeasured: 1 },
    ],
    [
      "nobody on the roll",
      { members: [], ...rounds() },
      { measuredCounted: 1, memberMonthsDue: 0 },
    ],
  ])("%s", (_, sections, expected) => {
    expect(counted(sections)).toMatchObject(expected);
  });

  test("without a roll, nobody can say of how many", () => {
    expect(countedWithoutRoll(rounds(["2024-05-13", ["m1"]]))).toMatchObject({
      measuringCounted: 1,
      measuredNotReported: 1,
      memberMonthsMeasured: 0,
    });
  });

  test.each([
    ["2024-01-30", { measuredNotDue: 1, memberMonthsDue: 0, memberMonthsMeasured: 0 }],
    ["2024-01-31", { measuredCounted: 1, memberMonthsDue: 2, memberMonthsMeasured: 1 }],
    ["2024-02-28", { measuredCounted: 1, memberMonthsDue: 2, memberMonthsMeasured: 1 }],
  ])("a month counts once it is over: on %s", (asOf, expected) => {
    const sections = { ...two, ...rounds(["2024-01-15", ["m1"]], ["2024-02-15", ["m1"]]) };
    expect(counted(sections, "2024", asOf)).toMatchObject(expected);
  });
});

describe("a general check-up in the year to the day", () => {
  const checkUps = (...given: [string, string[]][]) => ({
    health: {
      checkUps: given.map(([date, memberIds], i): CheckUp => ({ id: `k${i}`, date, memberIds })),
    },
  });

  test.each<[string, Parameters<typeof counted>[0], Expected]>([
    ["not reported", two, { checkedUpNotReported: 1, checkUpMembers: 0, membersCheckedUp: 0 }],
    ["rounds alone", { ...two, health: { rounds: [] } }, { checkedUpNotReported: 1 }],
    [
      "none",
      { ...two, ...checkUps() },
      { checkedUpCounted: 1, checkUpMembers: 2, membersCheckedUp: 0 },
    ],
    [
      "on both ends of the year",
      { ...two, ...checkUps(["2024-01-01", ["m1"]], ["2024-12-31", ["m2"]]) },
      { checkUpMembers: 2, membersCheckedUp: 2 },
    ],
    [
      "beside it",
      { ...two, ...checkUps(["2023-12-31", ["m1"]], ["2025-01-01", ["m2"]]) },
      { membersCheckedUp: 0 },
    ],
    [
      "one of them twice",
      { ...two, ...checkUps(["2024-04-01", ["m1"]], ["2024-10-01", ["m1", "m2"]]) },
      { membersCheckedUp: 2 },
    ],
    [
      "somebody who has left since",
      {
        ...three({ ...official, from: "2021-06-01", to: "2024-12-30" }),
        ...checkUps(["2024-04-01", ["m2", "m3"]]),
      },
      { checkUpMembers: 2, membersCheckedUp: 1 },
    ],
    [
      "somebody who leaves on the day",
      {
        ...three({ ...official, from: "2021-06-01", to: "2024-12-31" }),
        ...checkUps(["2024-04-01", ["m2", "m3"]]),
      },
      { checkUpMembers: 3, membersCheckedUp: 2 },
    ],
    [
      "nobody on the roll",
      { members: [], ...checkUps() },
      { checkedUpCounted: 1, checkUpMembers: 0 },
    ],
  ])("%s", (_, sections, expected) => {
    expect(counted(sections)).toMatchObject(expected);
  });

  test("without a roll, not reported", () => {
    expect(countedWithoutRoll(checkUps())).toMatchObject({
      checkUpsCounted: 1,
      checkedUpNotReported: 1,
    });
  });

  test.each([
    ["2024-01-01", { checkedUpCounted: 1, checkUpMembers: 2, membersCheckedUp: 1 }],
    ["2024-01-02", { checkedUpNotDue: 1, checkUpMembers: 0, membersCheckedUp: 0 }],
  ])("a club active since %s: its first year is its own", (from, expected) => {
    const young = club({ stages: [{ stage: "active", from }] });
    expect(counted({ ...young, ...two, ...checkUps(["2024-06-01", ["m1"]]) })).toMatchObject(
      expected,
    );
    const state = from === "2024-01-01" ? { checkedUpNotReported: 1 } : { checkedUpNotDue: 1 };
    expect(counted({ ...young, ...two })).toMatchObject(state);
  });
});
