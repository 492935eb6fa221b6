import { describe, expect, test } from "vitest";
import type { Issue } from "../issue.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import { parseRegister } from "./parse-register.ts";

const [member] = buildMembers(1);
const { club } = buildRegister();
const activity = { id: "a1", area: "health", date: "2024-05-13" };
const meeting = { id: "t1", date: "2024-05-17", kind: "general", status: "held" };
const mark = (memberId: string) => ({ memberId, status: "present" });

const issuesOf = (sections: object): readonly Issue[] => {
  const result = parseRegister({ ...buildRegister(), ...sections });
  return result.ok ? [] : result.issues;
};

describe("what must hold across the fields of a register", () => {
  test.each<[string, object, Issue]>([
    [
      "the same member id twice",
      { members: [member, member], board: [] },
      { code: "duplicate", path: ["members", 1, "id"], received: "m1" },
    ],
    [
      "the same meeting id twice",
      { meetings: [meeting, meeting] },
      { code: "duplicate", path: ["meetings", 1, "id"], received: "t1" },
    ],
    [
      "the same activity id twice",
      { activities: [activity, activity] },
      { code: "duplicate", path: ["activities", 1, "id"], received: "a1" },
    ],
    [
      "a board member nobody knows",
      { members: [], board: [{ memberId: "m9", post: "head", from: "2021-06-01" }] },
      { code: "unknown-reference", path: ["board", 0, "memberId"], received: "m9" },
    ],
    [
      "left before joining",
      {
        members: [
          { ...member, memberships: [{ kind: "official", from: "2024-05-13", to: "2024-05-12" }] },
        ],
        board: [],
      },
      {
        code: "date-order",
        path: ["members", 0, "memberships", 0, "to"],
        expected: "2024-05-13",
        received: "2024-05-12",
      },
    ],
    [
      "a term that ends before it begins",
      { board: [{ memberId: "m1", post: "head", from: "2024-05-13", to: "2024-05-12" }] },
      {
        code: "date-order",
        path: ["board", 0, "to"],
        expected: "2024-05-13",
        received: "2024-05-12",
      },
    ],
    [
      "stages out of order",
      {
        club: {
          ...club,
          stages: [
            { stage: "active", from: "2021-06-01" },
            { stage: "closed", from: "2021-05-31" },
          ],
        },
      },
      {
        code: "date-order",
        path: ["club", "stages", 1, "from"],
        expected: "2021-06-01",
        received: "2021-05-31",
      },
    ],
    [
      "communes out of order",
      {
        club: {
          ...club,
          communes: [
            { code: "2", from: "2025-07-01" },
            { code: "1", from: "2021-06-01", to: "2025-06-30" },
          ],
        },
      },
      {
        code: "date-order",
        path: ["club", "communes", 1, "from"],
        expected: "2025-07-01",
        received: "2021-06-01",
      },
    ],
    [
      "a member marked twice",
      { meetings: [{ ...meeting, attendance: [mark("m1"), mark("m1")] }] },
      { code: "duplicate", path: ["meetings", 0, "attendance", 1, "memberId"], received: "m1" },
    ],
    [
      "a mark for nobody known",
      { meetings: [{ ...meeting, attendance: [mark("m99")] }] },
      {
        code: "unknown-reference",
        path: ["meetings", 0, "attendance", 0, "memberId"],
        received: "m99",
      },
    ],
    [
      "a commune that ends before it begins",
      { club: { ...club, communes: [{ code: "1", from: "2021-06-01", to: "2021-05-31" }] } },
      {
        code: "date-order",
        path: ["club", "communes", 0, "to"],
        expected: "2021-06-01",
        received: "2021-05-31",
      },
    ],
  ])("%s", (_, sections, issue) => {
    expect(issuesOf(sections)).toEqual([issue]);
  });

  test.each([
    [
      "the same person marked at two meetings",
      {
        meetings: [
          { ...meeting, attendance: [mark("m1")] },
          { ...meeting, id: "t2", attendance: [mark("m1")] },
        ],
      },
    ],
    [
      "a meeting and an activity of the same id",
      { meetings: [meeting], activities: [{ ...activity, id: "t1" }] },
    ],
    [
      "two stages on one day",
      {
        club: {
          ...club,
          stages: [
            { stage: "planned", from: "2021-06-01" },
            { stage: "active", from: "2021-06-01" },
          ],
        },
      },
    ],
    [
      "marks where the roll was not reported",
      {
        members: undefined,
        board: undefined,
        meetings: [{ ...meeting, attendance: [mark("m99")] }],
      },
    ],
  ])("is not broken by %s", (_, sections) => {
    expect(issuesOf(sections)).toEqual([]);
  });
});
