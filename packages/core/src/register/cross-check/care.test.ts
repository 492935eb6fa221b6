import { describe, expect, test } from "vitest";
import { buildMembers } from "../../testing/index.ts";
import { issueLines } from "./issue-lines.fixture.ts";

const [built] = buildMembers(1);
const memberships = [{ kind: "official", from: "2021-06-01", to: "2024-05-13", reason: "died" }];
const members = [built, { ...built, id: "m2" }, { ...built, id: "dead", memberships }];
const linesOf = (care: object) =>
  issueLines({ members, board: [], care }).map((line) => line.replace(" care.", " "));

const neighbour = { id: "p1", name: "Lê Thị Ánh", from: "2023-01-01", to: "2024-05-13" };

describe("a person in need", () => {
  test.each<[string, object, string[]]>([
    ["is a neighbour with a name", { name: "Lê Thị Ánh" }, []],
    ["is a member", { memberId: "m1" }, []],
    ["is nobody", {}, ["missing people.0.name"]],
    ["is a member nobody knows", { memberId: "m9" }, ["unknown-reference people.0.memberId: m9"]],
    ["is in need for a day", { name: "Ánh", to: "2023-01-01" }, []],
    [
      "is no longer in need before it began",
      { name: "Ánh", to: "2022-12-31" },
      ["date-order people.0.to: 2022-12-31, expected 2023-01-01"],
    ],
    ["recovered on no day", { name: "Ánh", reason: "recovered" }, ["missing people.0.to"]],
    ["is in need from the day of death", { memberId: "dead", from: "2024-05-13" }, []],
    [
      "is in need from the day after",
      { memberId: "dead", from: "2024-05-14" },
      ["after-death people.0.from: 2024-05-14, expected 2024-05-13"],
    ],
  ])("%s", (_, fields, lines) => {
    expect(linesOf({ people: [{ id: "p1", from: "2023-01-01", ...fields }] })).toEqual(lines);
  });

  test("once for each need: a member again the day after, a namesake at any time", () => {
    const again = (from: string) => ({ id: "p2", memberId: "m1", from });
    const first = { id: "p1", memberId: "m1", from: "2023-01-01", to: "2023-12-31" };
    expect(linesOf({ people: [first, again("2024-01-01")] })).toEqual([]);
    expect(linesOf({ people: [first, again("2023-12-31")] })).toEqual([
      "overlap people.1.from: 2023-12-31, expected 2024-01-01",
    ]);
    expect(linesOf({ people: [neighbour, { ...neighbour, id: "p2" }] })).toEqual([]);
    expect(linesOf({ people: [neighbour, neighbour] })).toContain("duplicate people.1.id: p1");
  });
});

describe.each([
  ["a visit", "visits", "date"],
  ["a pairing", "pairings", "from"],
])("%s", (_, list, field) => {
  const lineOf = (entry: object, people: object[] = [neighbour]) =>
    linesOf({ people, [list]: [entry] });
  const help = (day: string, fields: object = {}) => ({
    personId: "p1",
    memberId: "m1",
    [field]: day,
    ...fields,
  });

  test.each<[string, object, string[]]>([
    ["on the first day of need", help("2023-01-01"), []],
    ["the day before", help("2022-12-31"), ["not-valid-then personId: p1, expected 2022-12-31"]],
    ["on the last day of need", help("2024-05-13"), []],
    ["the day after", help("2024-05-14"), ["not-valid-then personId: p1, expected 2024-05-14"]],
    ["to nobody known", help("2023-01-01", { personId: "p9" }), ["unknown-reference personId: p9"]],
    ["by nobody known", help("2023-01-01", { memberId: "m9" }), ["unknown-reference memberId: m9"]],
    ["by a member on the day they died", help("2024-05-13", { memberId: "dead" }), []],
  ])("%s", (__, entry, lines) => {
    const expected = lines.map((line) => line.replace(" ", ` ${list}.0.`));
    expect(lineOf(entry)).toEqual(expected);
  });

  test("by a member who died the day before", () => {
    const person = { ...neighbour, to: undefined };
    expect(lineOf(help("2024-05-14", { memberId: "dead" }), [person])).toEqual([
      `after-death ${list}.0.${field}: 2024-05-14, expected 2024-05-13`,
    ]);
  });

  test.each<[string, object]>([
    ["a neighbour", { ...neighbour, reason: "died" }],
    ["a member", { id: "p1", memberId: "dead", from: "2023-01-01" }],
  ])("to %s who died the day before", (__, person) => {
    expect(lineOf(help("2024-05-13"), [person])).toEqual([]);
    expect(lineOf(help("2024-05-14"), [person])).toEqual([
      `after-death ${list}.0.${field}: 2024-05-14, expected 2024-05-13`,
    ]);
  });

  test.each([
    ["2024-05-01", "2024-05-01"],
    ["2024-05-20", "2024-05-13"],
  ])("of two who died, on %s and 13 May, the first death counts", (to, expected) => {
    const person = { ...neighbour, to, reason: "died" };
    expect(lineOf(help("2024-05-25", { memberId: "dead" }), [person])).toEqual([
      `after-death ${list}.0.${field}: 2024-05-25, expected ${expected}`,
    ]);
  });

  test("on the day of death, but after the need had ended", () => {
    const person = { id: "p1", memberId: "dead", from: "2023-01-01", to: "2024-05-12" };
    expect(lineOf(help("2024-05-13"), [person])).toEqual([
      `not-valid-then ${list}.0.personId: p1, expected 2024-05-13`,
    ]);
  });

  test("people in need who were not reported are not asked, an empty list knows nobody", () => {
    expect(linesOf({ [list]: [help("2024-05-14")] })).toEqual([]);
    expect(lineOf(help("2024-05-13"), [])).toEqual([`unknown-reference ${list}.0.personId: p1`]);
  });
});

test("two visits on one day, by anybody, paired or not", () => {
  const visit = { personId: "p1", memberId: "m1", date: "2024-05-13" };
  const pairings = [{ personId: "p1", memberId: "m2", from: "2024-01-01" }];
  expect(linesOf({ people: [neighbour], pairings, visits: [visit, visit] })).toEqual([]);
});

test("the same two are paired once at a time", () => {
  const pair = (from: string, to?: string, memberId = "m1") => ({
    personId: "p1",
    memberId,
    from,
    ...(to !== undefined && { to }),
  });
  const linesFor = (...pairings: object[]) => linesOf({ people: [neighbour], pairings });
  expect(linesFor(pair("2023-01-01", "2023-06-30"), pair("2023-07-01"))).toEqual([]);
  expect(linesFor(pair("2023-01-01"), pair("2023-01-01", undefined, "m2"))).toEqual([]);
  expect(linesFor(pair("2023-01-01", "2023-06-30"), pair("2023-06-30"))).toEqual([
    "overlap pairings.1.from: 2023-06-30, expected 2023-07-01",
  ]);
  expect(linesFor(pair("2023-01-01", "2022-12-31"))).toEqual([
    "date-order pairings.0.to: 2022-12-31, expected 2023-01-01",
  ]);
});
