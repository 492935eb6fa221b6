import { describe, expect, test } from "vitest";
import type { Membership } from "../club/member.ts";
import { buildMembers } from "../testing/index.ts";
import { club, counted, countedWithoutRoll, type Expected } from "./counted.fixture.ts";

const official = { kind: "official" } as const;
const honorary = { kind: "honorary" } as const;
const long = { ...official, from: "2021-06-01" };

/** A roll of one. */
const roll = (...memberships: Membership[]) => ({
  members: buildMembers(1).map((member) => ({ ...member, memberships })),
});

const counts = (
  membersAtStart: number,
  membersAtEnd: number,
  membersKept: number,
  membersDropped: number,
  membersGoneUnknown = 0,
): Expected => ({
  retentionCounted: 1,
  membersAtStart,
  membersAtEnd,
  membersKept,
  membersDropped,
  membersGoneUnknown,
});

describe("one person over a year", () => {
  test.each<[string, Membership[], Expected]>([
    ["there all along", [long], counts(1, 1, 1, 0)],
    ["joined the day before the year", [{ ...official, from: "2023-12-31" }], counts(1, 1, 1, 0)],
    ["joined on its first day", [{ ...official, from: "2024-01-01" }], counts(0, 1, 0, 0)],
    ["joined on its last day", [{ ...official, from: "2024-12-31" }], counts(0, 1, 0, 0)],
    ["joined the day after", [{ ...official, from: "2025-01-01" }], counts(0, 0, 0, 0)],
    [
      "left on the day before the year",
      [{ ...long, to: "2023-12-31", reason: "left" }],
      counts(1, 0, 0, 1),
    ],
    ["left two days before", [{ ...long, to: "2023-12-30", reason: "left" }], counts(0, 0, 0, 0)],
    [
      "left on the last day: on the roll that day",
      [{ ...long, to: "2024-12-31", reason: "left" }],
      counts(1, 1, 1, 0),
    ],
    ["left the day before it", [{ ...long, to: "2024-12-30", reason: "left" }], counts(1, 0, 0, 1)],
    ["another reason", [{ ...long, to: "2024-05-13", reason: "other" }], counts(1, 0, 0, 1)],
    ["died", [{ ...long, to: "2024-05-13", reason: "died" }], counts(1, 0, 0, 0)],
    ["moved away", [{ ...long, to: "2024-05-13", reason: "moved" }], counts(1, 0, 0, 0)],
    ["gone, and nobody knows why", [{ ...long, to: "2024-05-13" }], counts(1, 0, 0, 0, 1)],
    [
      "left and came back",
      [
        { ...long, to: "2024-03-31", reason: "left" },
        { ...official, from: "2024-12-31" },
      ],
      counts(1, 1, 1, 0),
    ],
    [
      "left and came back too late",
      [
        { ...long, to: "2024-03-31", reason: "left" },
        { ...official, from: "2025-01-01" },
      ],
      counts(1, 0, 0, 1),
    ],
    [
      "left, came back and moved away: the last time counts",
      [
        { ...official, from: "2024-05-01", to: "2024-09-30", reason: "moved" },
        { ...long, to: "2024-03-31", reason: "left" },
      ],
      counts(1, 0, 0, 0),
    ],
    [
      "became honorary: neither kept nor dropped",
      [
        { ...long, to: "2024-05-13" },
        { ...honorary, from: "2024-05-14" },
      ],
      counts(1, 0, 0, 0),
    ],
    [
      "became official in the year",
      [
        { ...honorary, from: "2021-06-01", to: "2024-05-13" },
        { ...official, from: "2024-05-14" },
      ],
      counts(0, 1, 0, 0),
    ],
  ])("%s", (_, memberships, expected) => {
    expect(counted(roll(...memberships))).toMatchObject(expected);
  });
});

describe("which clubs", () => {
  const stages = (...steps: ["active" | "dormant" | "closed", string][]) =>
    club({ stages: steps.map(([stage, from]) => ({ stage, from })) });
  const notDue = { retentionNotDue: 1, retentionCounted: 0, membersAtStart: 0, membersAtEnd: 0 };

  test.each<[string, ReturnType<typeof stages>, Expected]>([
    ["active the day before the year", stages(["active", "2023-12-31"]), counts(55, 55, 55, 0)],
    ["active from its first day", stages(["active", "2024-01-01"]), notDue],
    [
      "closed the day after",
      stages(["active", "2021-06-01"], ["closed", "2025-01-01"]),
      counts(55, 55, 55, 0),
    ],
    ["closed on the last day", stages(["active", "2021-06-01"], ["closed", "2024-12-31"]), notDue],
    [
      "asleep on the day before, and woken",
      stages(["active", "2021-06-01"], ["dormant", "2023-12-31"], ["active", "2024-02-01"]),
      notDue,
    ],
  ])("%s", (_, life, expected) => {
    expect(counted(life)).toMatchObject(expected);
  });

  test("without a roll, not reported", () => {
    expect(countedWithoutRoll({})).toMatchObject({ retentionNotReported: 1, membersAtStart: 0 });
  });

  test("with a roll that nobody is on, counted, without a base", () => {
    expect(counted({ members: [] })).toMatchObject(counts(0, 0, 0, 0));
  });
});

describe("by period and day", () => {
  const gone = roll({ ...long, to: "2024-05-13", reason: "left" });

  test.each([
    ["2024-05", undefined, counts(1, 0, 0, 1)],
    ["2024-05", "2024-05-13", counts(1, 1, 1, 0)],
    ["2024-05", "2024-05-14", counts(1, 0, 0, 1)],
    ["2024-06", undefined, counts(0, 0, 0, 0)],
  ])("%s, on %s", (period, asOf, expected) => {
    expect(counted(gone, period, asOf)).toMatchObject(expected);
  });

  test("whoever goes on the turn of two months drops out in one of them", () => {
    const onTurn = roll({ ...long, to: "2024-05-31", reason: "left" });
    const dropped = ["2024-05", "2024-06"].map((month) => counted(onTurn, month).membersDropped);
    expect(dropped).toEqual([0, 1]);
  });
});
