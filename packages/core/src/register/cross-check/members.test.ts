import { describe, expect, test } from "vitest";
import type { Member } from "../../club/member.ts";
import { buildMembers } from "../../testing/index.ts";
import { issueLines } from "./issue-lines.fixture.ts";

const [built] = buildMembers(1);
const linesOf = (fields: Partial<Member> | object) =>
  issueLines({ members: [{ ...built, ...fields }], board: [] });

const official = (from: string, to?: string, reason?: string) => ({
  kind: "official",
  from,
  ...(to !== undefined && { to }),
  ...(reason !== undefined && { reason }),
});

test("two members of one id", () => {
  const members = [built, { ...built, name: "Lê Thị Ánh" }, { ...built, id: "m2" }];
  expect(issueLines({ members, board: [] })).toEqual(["duplicate members.1.id: m1"]);
});

describe("memberships", () => {
  test.each<[string, object[], string[]]>([
    ["one day long", [official("2024-05-13", "2024-05-13")], []],
    [
      "over before it began",
      [official("2024-05-13", "2024-05-12")],
      ["date-order members.0.memberships.0.to: 2024-05-12, expected 2024-05-13"],
    ],
    [
      "honorary the day after official",
      [official("2021-06-01", "2024-05-12"), { kind: "honorary", from: "2024-05-13" }],
      [],
    ],
    [
      "honorary and official on one day",
      [official("2021-06-01", "2024-05-13"), { kind: "honorary", from: "2024-05-13" }],
      ["overlap members.0.memberships.1.from: 2024-05-13, expected 2024-05-14"],
    ],
    [
      "back while still there",
      [official("2021-06-01"), official("2024-05-13")],
      ["overlap members.0.memberships.1.from: 2024-05-13"],
    ],
    [
      "written in another order",
      [official("2024-05-13"), official("2021-06-01", "2024-05-12")],
      [],
    ],
    [
      "a reason to have left, and no day",
      [official("2021-06-01", undefined, "moved")],
      ["missing members.0.memberships.0.to"],
    ],
    [
      "back after having moved",
      [official("2021-06-01", "2022-05-12", "moved"), official("2022-05-13")],
      [],
    ],
    [
      "back after having died",
      [official("2021-06-01", "2022-05-12", "died"), official("2022-05-13")],
      ["after-death members.0.memberships.1.from: 2022-05-13, expected 2022-05-12"],
    ],
  ])("%s", (_, memberships, lines) => {
    expect(linesOf({ memberships })).toEqual(lines);
  });
});

describe("a membership and the birth", () => {
  test.each<[string, string | undefined, string[]]>([
    ["on the day of birth", "2021-06-01", []],
    [
      "the day before birth",
      "2021-06-02",
      ["date-order members.0.memberships.0.from: 2021-06-01, expected 2021-06-02"],
    ],
    ["in the month of birth, the day unknown", "2021-06", []],
    [
      "in the month before birth",
      "2021-07",
      ["date-order members.0.memberships.0.from: 2021-06-01, expected 2021-07"],
    ],
    ["in the year of birth, the day unknown", "2021", []],
    [
      "in the year before birth",
      "2022",
      ["date-order members.0.memberships.0.from: 2021-06-01, expected 2022"],
    ],
    ["birth not known", undefined, []],
  ])("%s", (_, birthDate, lines) => {
    expect(linesOf({ birthDate })).toEqual(lines);
  });
});

describe("what is dated about a member", () => {
  test.each<[string, object, string[]]>([
    [
      "poor, then poor again the day after",
      {
        circumstances: [
          { kind: "poor", from: "2022-01-01", to: "2022-12-31" },
          { kind: "poor", from: "2023-01-01" },
        ],
      },
      [],
    ],
    [
      "poor twice on one day",
      {
        circumstances: [
          { kind: "poor", from: "2022-01-01", to: "2023-01-01" },
          { kind: "poor", from: "2023-01-01" },
        ],
      },
      ["overlap members.0.circumstances.1.from: 2023-01-01, expected 2023-01-02"],
    ],
    [
      "poor and living alone on one day",
      {
        circumstances: [
          { kind: "poor", from: "2022-01-01" },
          { kind: "living-alone", from: "2022-01-01" },
        ],
      },
      [],
    ],
    [
      "a circumstance over before it began",
      { circumstances: [{ kind: "poor", from: "2022-01-01", to: "2021-12-31" }] },
      ["date-order members.0.circumstances.0.to: 2021-12-31, expected 2022-01-01"],
    ],
    [
      "insured twice on one day",
      { healthInsurance: [{ from: "2022-01-01" }, { from: "2023-01-01" }] },
      ["overlap members.0.healthInsurance.1.from: 2023-01-01"],
    ],
    [
      "a card that ran out before it began",
      { healthInsurance: [{ from: "2022-01-01", to: "2021-12-31" }] },
      ["date-order members.0.healthInsurance.0.to: 2021-12-31, expected 2022-01-01"],
    ],
    [
      "twice chair on one day",
      {
        associationOffices: [
          { office: "chair", from: "2022-01-01" },
          { office: "chair", from: "2023-01-01" },
        ],
      },
      ["overlap members.0.associationOffices.1.from: 2023-01-01"],
    ],
    [
      "two other offices on one day",
      {
        associationOffices: [
          { office: "other", from: "2022-01-01" },
          { office: "other", from: "2023-01-01" },
        ],
      },
      [],
    ],
    [
      "a consent taken back the day it was given",
      { consents: [{ purpose: "care", givenOn: "2022-01-01", withdrawnOn: "2022-01-01" }] },
      [],
    ],
    [
      "a consent taken back the day before",
      { consents: [{ purpose: "care", givenOn: "2022-01-01", withdrawnOn: "2021-12-31" }] },
      ["date-order members.0.consents.0.withdrawnOn: 2021-12-31, expected 2022-01-01"],
    ],
    ["nothing recorded", {}, []],
    [
      "recorded, and nothing there",
      { circumstances: [], healthInsurance: [], associationOffices: [], consents: [] },
      [],
    ],
  ])("%s", (_, fields, lines) => {
    expect(linesOf(fields)).toEqual(lines);
  });
});

describe("after a member died on 13 May", () => {
  const memberships = [official("2021-06-01", "2024-05-13", "died")];
  test.each<[string, (from: string) => object, string]>([
    ["poor", (from) => ({ circumstances: [{ kind: "poor", from }] }), "circumstances.0.from"],
    ["insured", (from) => ({ healthInsurance: [{ from }] }), "healthInsurance.0.from"],
    [
      "in office",
      (from) => ({ associationOffices: [{ office: "chair", from }] }),
      "associationOffices.0.from",
    ],
    [
      "agreeing",
      (from) => ({ consents: [{ purpose: "care", givenOn: from }] }),
      "consents.0.givenOn",
    ],
  ])("%s from the day after: no; from the day itself: may be", (_, fieldsFrom, field) => {
    expect(linesOf({ memberships, ...fieldsFrom("2024-05-14") })).toEqual([
      `after-death members.0.${field}: 2024-05-14, expected 2024-05-13`,
    ]);
    expect(linesOf({ memberships, ...fieldsFrom("2024-05-13") })).toEqual([]);
  });

  test("what was begun before may be left open", () => {
    expect(linesOf({ memberships, healthInsurance: [{ from: "2022-01-01" }] })).toEqual([]);
  });
});
