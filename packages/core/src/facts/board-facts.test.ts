import { expect, test } from "vitest";
import type { BoardPost, BoardTerm } from "../club/management-board.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import { boardFacts } from "./board-facts.ts";

const on = "2024-12-31";
const members = buildMembers(11); // of eleven the first seven are women

const term = (memberId: string, post: BoardPost, from = "2021-06-01", to?: string): BoardTerm => ({
  memberId,
  post,
  from,
  ...(to !== undefined && { to }),
});

test.each<[string, BoardTerm[], Partial<ReturnType<typeof boardFacts>["values"]>]>([
  [
    "nobody",
    [],
    { boardMembers: 0, boardHeads: 0, boardDeputies: 0, boardSexMembers: 0, boardWomen: 0 },
  ],
  [
    "a head",
    [term("m1", "head")],
    { boardMembers: 1, boardHeads: 1, boardDeputies: 0, boardWomen: 1 },
  ],
  [
    "two deputies, a woman and a man",
    [term("m1", "deputy"), term("m8", "deputy")],
    { boardMembers: 2, boardDeputies: 2, boardSexMembers: 2, boardWomen: 1 },
  ],
  [
    "one in two posts",
    [term("m1", "head"), term("m1", "treasurer")],
    { boardMembers: 1, boardHeads: 1, boardSexMembers: 1, boardWomen: 1, boardCashShared: 0 },
  ],
  [
    "one with purse and books",
    [term("m1", "accountant"), term("m1", "treasurer")],
    { boardMembers: 1, boardCashShared: 1 },
  ],
  [
    "two with purse and books",
    ["m1", "m2"].flatMap((id) => [term(id, "accountant"), term(id, "treasurer")]),
    { boardMembers: 2, boardCashShared: 2 },
  ],
  ["until that day", [term("m1", "head", "2021-06-01", "2024-12-31")], { boardMembers: 1 }],
  [
    "until the day before",
    [term("m1", "head", "2021-06-01", "2024-12-30")],
    { boardMembers: 0, boardSexMembers: 0 },
  ],
  ["from that day", [term("m1", "head", "2024-12-31")], { boardMembers: 1 }],
  ["from the day after", [term("m1", "head", "2025-01-01")], { boardMembers: 0 }],
  [
    "somebody who is not on the roll",
    [term("m1", "head"), term("x1", "deputy")],
    { boardMembers: 2, boardSexMembers: 1, boardWomen: 1 },
  ],
])("%s", (_, board, expected) => {
  const { values, topics } = boardFacts({ ...register(), board }, on);
  expect(values).toMatchObject(expected);
  expect(topics).toEqual({ board: "Counted", boardPosts: "Counted", boardSex: "Counted" });
});

test("a board not reported is no empty board, and without a roll nobody knows who is a woman", () => {
  expect(boardFacts(register(), on)).toEqual({
    values: {},
    topics: { board: "NotReported", boardPosts: "NotReported", boardSex: "NotReported" },
  });
  const { members: _, ...unknown } = register();
  const { values, topics } = boardFacts({ ...unknown, board: [term("m1", "head")] }, on);
  expect(topics).toEqual({ board: "Counted", boardPosts: "Counted", boardSex: "NotReported" });
  expect(values).toMatchObject({ boardMembers: 1, boardSexMembers: 0, boardWomen: 0 });
});

/** One person a post, and members enough for so many people. */
const boardOf = (people: number, ...posts: BoardPost[]) =>
  Array.from({ length: people }, (_, i) => term(`m${i + 1}`, posts[i] ?? "member"));

test.each<[string, BoardTerm[], 0 | 1]>([
  ["nobody", [], 0],
  ["four people", boardOf(4, "head", "deputy"), 0],
  ["five", boardOf(5, "head", "deputy"), 1],
  ["nine", boardOf(9, "head", "deputy"), 1],
  ["ten", boardOf(10, "head", "deputy"), 0],
  ["no head", boardOf(5, "deputy"), 0],
  ["two heads", boardOf(6, "head", "head", "deputy"), 0],
  ["no deputy", boardOf(5, "head"), 0],
  ["two deputies", boardOf(5, "head", "deputy", "deputy"), 1],
  ["four people in five posts", [...boardOf(4, "head", "deputy"), term("m1", "treasurer")], 0],
  ["a head who is deputy, too", [...boardOf(5, "head"), term("m1", "deputy")], 1],
  [
    "a head until the day before",
    [term("m1", "head", "2021-06-01", "2024-12-30"), ...boardOf(6, "member", "deputy").slice(1)],
    0,
  ],
])("a complete board: %s", (_, board, complete) => {
  expect(boardFacts({ ...register(), board }, on).values).toMatchObject({
    boardsComplete: complete,
  });
});

function register() {
  const { board: _, ...rest } = { ...buildRegister(), members };
  return rest;
}
