import { describe, expect, test } from "vitest";
import type { BoardPost, BoardTerm } from "../../club/management-board.ts";
import { buildMembers, buildRegister } from "../../testing/index.ts";
import { checkClub } from "../check-club.ts";
import { toldOf } from "../finding.fixture.ts";
import { DECISION_1336, PROJECT_55 } from "../rule-packs.ts";

/** One person a post, unless the posts say otherwise. */
const board = (...posts: BoardPost[]): BoardTerm[] =>
  posts.map((post, i) => ({ memberId: `m${i + 1}`, post, from: "2021-06-01" }));

const size = (count: number) => board(...Array.from({ length: count }, () => "member" as const));

const term = (post: BoardPost, from: string, to?: string): BoardTerm => ({
  memberId: "m1",
  post,
  from,
  ...(to !== undefined && { to }),
});

describe("BOARD-SIZE: 5 to 9 people", () => {
  test.each([
    ["nobody", size(0), "missed: 0, add 5"],
    ["four", size(4), "missed: 4, add 1"],
    ["five", size(5), "met: 5"],
    ["nine", size(9), "met: 9"],
    ["ten, which is information", size(10), "above: 10"],
    [
      "four, one of them in two posts",
      [...size(4), term("treasurer", "2021-06-01")],
      "missed: 4, add 1",
    ],
  ])("%s: %s", (_, terms, expected) => {
    expect(toldOf("BOARD-SIZE", { board: terms })).toBe(expected);
  });
});

describe("BOARD-HEAD: exactly one head", () => {
  test.each([
    ["none", board("deputy"), "missed: 0, add 1"],
    ["one", board("head", "deputy"), "met: 1"],
    ["two", board("head", "head"), "missed: 2, remove 1"],
    ["three", board("head", "head", "head"), "missed: 3, remove 2"],
    [
      "whose term ended the day before",
      [term("head", "2021-06-01", "2024-12-30")],
      "missed: 0, add 1",
    ],
    ["on the last day of the term", [term("head", "2021-06-01", "2024-12-31")], "met: 1"],
    ["on the first day of the term", [term("head", "2024-12-31")], "met: 1"],
    ["who begins the day after", [term("head", "2025-01-01")], "missed: 0, add 1"],
  ])("%s: %s", (_, terms, expected) => {
    expect(toldOf("BOARD-HEAD", { board: terms })).toBe(expected);
  });
});

describe("BOARD-DEPUTY: at least one deputy", () => {
  test.each([
    ["none", board("head"), "missed: 0, add 1"],
    ["one", board("head", "deputy"), "met: 1"],
    ["three", board("deputy", "deputy", "deputy"), "met: 3"],
  ])("%s: %s", (_, terms, expected) => {
    expect(toldOf("BOARD-DEPUTY", { board: terms })).toBe(expected);
  });
});

describe("BOARD-CASH: accountant and treasurer are two people", () => {
  const both = (a: string, b: string): BoardTerm[] => [
    { memberId: a, post: "accountant", from: "2021-06-01" },
    { memberId: b, post: "treasurer", from: "2021-06-01" },
  ];

  test.each([
    ["two people", both("m1", "m2"), "met: 0"],
    ["one person", both("m1", "m1"), "missed: 1, remove 1"],
    ["one person, head besides", [...both("m1", "m1"), ...board("head")], "missed: 1, remove 1"],
    [
      "one person, in one post after the other",
      [term("accountant", "2021-06-01", "2024-12-30"), term("treasurer", "2024-12-31")],
      "met: 0",
    ],
    [
      "one person, in both on one day",
      [term("accountant", "2021-06-01", "2024-12-31"), term("treasurer", "2024-12-31")],
      "missed: 1, remove 1",
    ],
    ["a treasurer alone", board("treasurer"), "met: 0"],
    ["neither", board("head"), "met: 0"],
  ])("%s: %s", (_, terms, expected) => {
    expect(toldOf("BOARD-CASH", { board: terms })).toBe(expected);
  });
});

describe("BOARD-WOMEN: half of the board, as projects ask", () => {
  /** Of eleven built members the first seven are women. */
  const of = (women: number, men: number): BoardTerm[] =>
    [...range(1, women), ...range(8, men)].map((n) => ({
      memberId: `m${n}`,
      post: "member",
      from: "2021-06-01",
    }));
  const range = (first: number, count: number) =>
    Array.from({ length: count }, (_, i) => first + i);
  const on = { rulePack: PROJECT_55 };

  test.each([
    ["one of three", of(1, 2), "missed: 1 of 3, add 1"],
    ["two of four, exactly half", of(2, 2), "met: 2 of 4"],
    ["one of four: one more makes two of five", of(1, 3), "missed: 1 of 4, add 2"],
    ["all of five", of(5, 0), "met: 5 of 5"],
    ["a woman in two posts is one woman", [...of(1, 1), ...of(1, 0)], "met: 1 of 2"],
    ["nobody on the board", [], "unknown: no-base"],
  ])("%s: %s", (_, terms, expected) => {
    expect(toldOf("BOARD-WOMEN", { board: terms, members: buildMembers(11) }, on)).toBe(expected);
  });

  test("without a roll nobody knows", () => {
    const { members: _, ...register } = buildRegister();
    const [found] = checkClub(register, { asOf: "2024-12-31", ...on }).filter(
      ({ rule }) => rule.id === "BOARD-WOMEN",
    );
    expect(found).toMatchObject({ outcome: "unknown", reason: "not-reported" });
  });

  test("is asked by projects alone", () => {
    expect(DECISION_1336.rules.some(({ id }) => id === "BOARD-WOMEN")).toBe(false);
  });
});

test.each(["BOARD-SIZE", "BOARD-HEAD", "BOARD-DEPUTY", "BOARD-CASH"])(
  "%s: a board that was not reported is no empty board",
  (id) => {
    const { board: _, ...register } = buildRegister();
    const found = checkClub(register, { asOf: "2024-12-31" }).find((each) => each.rule.id === id);
    expect(found).toMatchObject({ outcome: "unknown", reason: "not-reported", value: null });
    expect(toldOf(id, { board: [] })).toMatch(id === "BOARD-CASH" ? /^met/ : /^missed/);
  },
);
