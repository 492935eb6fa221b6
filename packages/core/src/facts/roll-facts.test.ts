import { describe, expect, test } from "vitest";
import type { CircumstanceKind } from "../club/circumstance-kind.ts";
import type { Member } from "../club/member.ts";
import { counted, countedWithoutRoll, type Expected } from "./counted.fixture.ts";

const person = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  name: `Nguyễn Thị ${id}`,
  sex: "female",
  birthDate: "1955-03-12",
  memberships: [{ kind: "official", from: "2021-06-01" }],
  ...more,
});

describe("circumstances that are given priority", () => {
  const of = (kind: CircumstanceKind, from = "2021-06-01", to?: string) => ({
    circumstances: [{ kind, from, ...(to !== undefined && { to }) }],
  });

  test.each<[string, Member[], Expected]>([
    ["nobody on the roll", [], { circumstancesCounted: 1, circumstanceMembers: 0 }],
    [
      "recorded of nobody",
      [person("m1")],
      { circumstancesNotReported: 1, circumstanceMembers: 0, circumstanceUnknown: 0 },
    ],
    [
      "none",
      [person("m1", { circumstances: [] })],
      { circumstancesCounted: 1, circumstanceMembers: 1, disadvantaged: 0, circumstanceUnknown: 0 },
    ],
    [
      "recorded of one of two",
      [person("m1", { circumstances: [] }), person("m2")],
      { circumstanceMembers: 2, circumstanceUnknown: 1 },
    ],
    ["poor", [person("m1", of("poor"))], { disadvantaged: 1 }],
    ["near-poor", [person("m1", of("near-poor"))], { disadvantaged: 1 }],
    ["disadvantaged", [person("m1", of("disadvantaged"))], { disadvantaged: 1 }],
    [
      "poor and disadvantaged is one person",
      [
        person("m1", {
          circumstances: [...of("poor").circumstances, ...of("disadvantaged").circumstances],
        }),
      ],
      { disadvantaged: 1 },
    ],
    [
      "disability, minority, living alone are no priority by themselves",
      (["disability", "ethnic-minority", "living-alone"] as const).map((kind) =>
        person(kind, of(kind)),
      ),
      { circumstanceMembers: 3, disadvantaged: 0 },
    ],
    ["from that day", [person("m1", of("poor", "2024-12-31"))], { disadvantaged: 1 }],
    ["from the day after", [person("m1", of("poor", "2025-01-01"))], { disadvantaged: 0 }],
    [
      "until that day",
      [person("m1", of("poor", "2021-06-01", "2024-12-31"))],
      { disadvantaged: 1 },
    ],
    [
      "until the day before",
      [person("m1", of("poor", "2021-06-01", "2024-12-30"))],
      { disadvantaged: 0 },
    ],
    [
      "an honorary member",
      [person("m1", { ...of("poor"), memberships: [{ kind: "honorary", from: "2021-06-01" }] })],
      { circumstanceMembers: 0, disadvantaged: 0 },
    ],
  ])("%s", (_, members, expected) => {
    expect(counted({ members })).toMatchObject(expected);
  });

  test("without a roll nobody knows", () => {
    expect(countedWithoutRoll({})).toMatchObject({
      circumstancesNotReported: 1,
      rollNotReported: 1,
      sexNotReported: 1,
      age60NotReported: 1,
      age55NotReported: 1,
    });
  });
});

describe("older women", () => {
  test.each<[string, Partial<Member>, number]>([
    ["60 that day", { birthDate: "1964-12-31" }, 1],
    ["60 the day after", { birthDate: "1965-01-01" }, 0],
    ["of whom only the year is known, and it tells", { birthDate: "1964" }, 1],
    ["of whom nothing is known", { birthDate: undefined }, 0],
    ["a man", { sex: "male" }, 0],
  ] as [string, Partial<Member>, number][])("%s: %i", (_, more, count) => {
    expect(counted({ members: [person("m1", more)] }).older60Women).toBe(count);
  });
});

describe("older people who join", () => {
  const joined = (...from: [Member["memberships"][number]["kind"], string][]) => ({
    memberships: from.map(([kind, day]) => ({ kind, from: day, to: day })),
  });

  test.each<[string, Partial<Member>, Expected]>([
    [
      "on the first day",
      joined(["official", "2024-01-01"]),
      { olderJoined: 1, olderWomenJoined: 1 },
    ],
    ["on the last", joined(["official", "2024-12-31"]), { olderJoined: 1 }],
    ["the day before", joined(["official", "2023-12-31"]), { olderJoined: 0 }],
    ["the day after", joined(["official", "2025-01-01"]), { olderJoined: 0 }],
    [
      "a man",
      { ...joined(["official", "2024-05-13"]), sex: "male" },
      { olderJoined: 1, olderWomenJoined: 0 },
    ],
    [
      "for the second time",
      joined(["official", "2021-06-01"], ["official", "2024-05-13"]),
      { olderJoined: 0 },
    ],
    [
      "twice in the year",
      joined(["official", "2024-05-13"], ["official", "2024-07-13"]),
      { olderJoined: 1 },
    ],
    [
      "honorary first",
      joined(["honorary", "2021-06-01"], ["official", "2024-05-13"]),
      { olderJoined: 1 },
    ],
    ["honorary alone", joined(["honorary", "2024-05-13"]), { olderJoined: 0 }],
    [
      "turning 60 that day",
      { ...joined(["official", "2024-05-13"]), birthDate: "1964-05-13" },
      { olderJoined: 1 },
    ],
    [
      "turning 60 the day after",
      { ...joined(["official", "2024-05-13"]), birthDate: "1964-05-14" },
      { olderJoined: 0 },
    ],
    [
      "whose year of birth does not tell",
      { ...joined(["official", "2024-05-13"]), birthDate: "1964" },
      { olderJoined: 0 },
    ],
  ])("%s", (_, more, expected) => {
    expect(counted({ members: [person("m1", more)] })).toMatchObject(expected);
  });
});
