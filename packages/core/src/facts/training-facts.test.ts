import { expect, test } from "vitest";
import type { BoardTerm } from "../club/management-board.ts";
import type { Training } from "../support/linkage.ts";
import { buildRegister } from "../testing/index.ts";
import { clubFacts } from "./club-facts.ts";
import { club, counted, type Expected } from "./counted.fixture.ts";

type Course = Pick<Training, "date" | "memberIds" | "people">;

/** The built board has five people, m1 to m5. */
const trained = (...courses: Course[]) => ({
  support: {
    training: courses.map(
      (course, i): Training => ({
        id: `g${i}`,
        topic: "Quản lý câu lạc bộ",
        mode: "remote",
        ...course,
      }),
    ),
  },
});
const date = "2024-05-13";
const told = (boardTrained: number, boardTrainingUnknown = 0): Expected => ({
  trainedCounted: 1,
  trainingBoardMembers: 5,
  boardTrained,
  boardTrainingUnknown,
});
const left: BoardTerm[] = ["m1", "m2"].map((memberId) => ({
  memberId,
  post: "member",
  from: "2021-06-01",
  ...(memberId === "m2" && { to: "2024-12-30" }),
}));

test.each<[string, Parameters<typeof counted>[0], Expected]>([
  ["no training", trained(), told(0)],
  ["two of the board", trained({ date, memberIds: ["m1", "m5"] }), told(2)],
  ["members who are not on it", trained({ date, memberIds: ["m1", "m6", "m7"] }), told(1)],
  ["nobody, by name", trained({ date, memberIds: [] }), told(0)],
  [
    "one of them twice",
    trained({ date, memberIds: ["m1"] }, { date, memberIds: ["m1", "m2"] }),
    told(2),
  ],
  [
    "on both ends of the year",
    trained({ date: "2024-01-01", memberIds: ["m1"] }, { date: "2024-12-31", memberIds: ["m2"] }),
    told(2),
  ],
  [
    "beside it",
    trained({ date: "2023-12-31", memberIds: ["m1"] }, { date: "2025-01-01", memberIds: ["m2"] }),
    told(0),
  ],
  ["training that names nobody: any of them", trained({ date }), told(0, 5)],
  ["that names nobody, with two people: two of them", trained({ date, people: 2 }), told(0, 2)],
  ["with nobody there", trained({ date, people: 0 }), told(0)],
  [
    "that names nobody, twice two people",
    trained({ date, people: 2 }, { date, people: 2 }),
    told(0, 4),
  ],
  [
    "named and not: only the others may have been there",
    trained({ date, memberIds: ["m1", "m2"] }, { date, people: 20 }),
    told(2, 3),
  ],
  ["that names nobody, before the year", trained({ date: "2023-12-31" }), told(0)],
  [
    "somebody with two posts is one",
    {
      ...trained({ date, memberIds: ["m1"] }),
      board: [
        ...(buildRegister().board ?? []),
        { memberId: "m1", post: "secretary", from: "2021-06-01" },
      ],
    },
    told(1),
  ],
  [
    "whoever left the board the day before",
    { ...trained({ date, memberIds: ["m2"] }), board: left },
    { trainedCounted: 1, trainingBoardMembers: 1, boardTrained: 0 },
  ],
  [
    "an empty board",
    { ...trained({ date }), board: [] },
    { trainedCounted: 1, trainingBoardMembers: 0, boardTrainingUnknown: 0 },
  ],
  ["no list of training", { support: {} }, { trainedNotReported: 1, trainingBoardMembers: 0 }],
  [
    "a club younger than a year",
    {
      ...trained({ date, memberIds: ["m1"] }),
      ...club({ stages: [{ stage: "active", from: "2024-01-02" }] }),
    },
    { trainedNotDue: 1, trainingBoardMembers: 0, boardTrained: 0 },
  ],
])("%s", (_, sections, expected) => {
  expect(counted(sections)).toMatchObject(expected);
});

test("a board that was not reported is no empty board", () => {
  const { board: _, ...register } = { ...buildRegister(), ...trained({ date }) };
  const year = { kind: "year", id: "2024", from: "2024-01-01", to: "2024-12-31" } as const;
  expect(clubFacts(register, year).values).toMatchObject({ trainedNotReported: 1 });
});
