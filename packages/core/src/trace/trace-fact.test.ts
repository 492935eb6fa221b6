import { describe, expect, test } from "vitest";
import type { Meeting } from "../activity/meeting.ts";
import { periodContaining } from "../calendar/reporting-period.ts";
import type { FactId } from "../facts/fact-catalogue.ts";
import type { LedgerEntry } from "../fund/ledger.ts";
import type { Loan } from "../fund/loan.ts";
import type { Register } from "../register/register.ts";
import { buildMembers, buildRegister } from "../testing/build-register.ts";
import { traceFact } from "./trace-fact.ts";

const period = periodContaining("2024-05-31", "quarter");

/** Rows of one place with their effects, by path: "meetings.0" → 1. */
function rowsIn(place: string, fact: FactId, register: Register): Record<string, number> {
  const list = traceFact(fact, register, { period }).lists.find((each) => each.place === place);
  return Object.fromEntries((list?.rows ?? []).map((row) => [row.path.join("."), row.effect]));
}

function meeting(date: string, present: readonly string[] = []): Meeting {
  const attendance = present.map((memberId) => ({ memberId, status: "present" as const }));
  return { id: date, date, kind: "general", status: "held", attendance };
}

const small = (sections: Partial<Register>) =>
  buildRegister({ members: buildMembers(3), board: [], ...sections });

describe("rows that count by themselves", () => {
  const register = small({
    meetings: [
      meeting("2024-03-31", ["m1"]),
      meeting("2024-04-01", ["m1", "m2"]),
      meeting("2024-06-30", ["m1", "x"]),
      meeting("2024-07-01", ["m2"]),
      { ...meeting("2024-05-13", ["m1"]), status: "cancelled" },
      { ...meeting("2024-05-14", ["m1"]), kind: "board" },
      { id: "b", date: "2024-05-15", kind: "general", status: "held" },
    ],
  });

  test("meetings within the period, its first and its last day included", () => {
    expect(rowsIn("meetings", "meetingsHeld", register)).toEqual({
      "meetings.1": 1,
      "meetings.2": 1,
      "meetings.6": 1,
    });
  });

  test("attendance by marks, by meetings and by members", () => {
    expect(rowsIn("meetings[].attendance", "attendancePresent", register)).toEqual({
      "meetings.1.attendance.0": 1,
      "meetings.1.attendance.1": 1,
      "meetings.2.attendance.0": 1,
    });
    expect(rowsIn("meetings", "attendancePresent", register)).toEqual({
      "meetings.1": 2,
      "meetings.2": 1,
    });
    expect(rowsIn("members", "attendancePresent", register)).toEqual({
      "members.0": 2,
      "members.1": 1,
    });
  });

  test("a mark holds down what is blank, and no row says who has none", () => {
    expect(traceFact("attendanceBlank", register, { period }).value).toBe(3);
    expect(rowsIn("meetings[].attendance", "attendanceBlank", register)).toEqual({
      "meetings.1.attendance.0": -1,
      "meetings.1.attendance.1": -1,
      "meetings.2.attendance.0": -1,
    });
    expect(rowsIn("members", "attendanceBlank", register)).toEqual({
      "members.1": 1,
      "members.2": 2,
    });
  });

  test("up to the day of counting alone", () => {
    const early = traceFact("meetingsHeld", register, { period, asOf: "2024-05-14" });
    expect(early.lists.map(({ rows }) => rows.map(({ id }) => id))).toEqual([["2024-04-01"]]);
  });

  test("a period that has not begun has no rows", () => {
    const trace = traceFact("meetingsHeld", register, { period, asOf: "2024-03-31" });
    expect(trace).toEqual({ fact: "meetingsHeld", value: 0, lists: [] });
  });
});

describe("what is not reported", () => {
  test.each<[string, FactId, Partial<Register>]>([
    ["meetings", "attendancePresent", {}],
    ["an empty list of meetings", "attendancePresent", { meetings: [] }],
    ["care", "peopleInNeed", { care: {} }],
    ["funds", "incomeFundVnd", {}],
  ])("%s: %s has no rows", (_, fact, sections) => {
    expect(traceFact(fact, small(sections), { period })).toEqual({ fact, value: 0, lists: [] });
  });
});

describe("rows that say the same", () => {
  test("two meetings of a month each count, and neither by itself", () => {
    const meetings = [meeting("2024-04-10"), meeting("2024-04-20"), meeting("2024-05-10")];
    expect(rowsIn("meetings", "monthsMet", small({ meetings }))).toEqual({
      "meetings.0": 0,
      "meetings.1": 0,
      "meetings.2": 1,
    });
  });

  test("evidence of an area in several sections", () => {
    const register = small({
      meetings: [{ ...meeting("2024-04-10"), agenda: [{ area: "health" }] }, meeting("2024-05-10")],
      activities: [
        { id: "a1", area: "health", date: "2024-05-01" },
        { id: "a2", area: "health", date: "2024-07-01" },
        { id: "a3", area: "culture", date: "2024-05-01" },
      ],
      health: { rounds: [{ id: "r1", date: "2024-05-13", measured: ["m1"] }] },
    });
    expect(rowsIn("meetings", "area:health", register)).toEqual({ "meetings.0": 0 });
    expect(rowsIn("activities", "area:health", register)).toEqual({ "activities.0": 0 });
    expect(rowsIn("health.rounds", "area:health", register)).toEqual({ "health.rounds.0": 0 });
    expect(rowsIn("activities", "areasCovered", register)).toEqual({
      "activities.0": 0,
      "activities.2": 1,
    });
  });

  test("whoever was measured twice in a month", () => {
    const rounds = [
      { id: "r1", date: "2024-05-02", measured: ["m1", "m2"] },
      { id: "r2", date: "2024-05-20", measured: ["m1"] },
    ];
    const register = small({ health: { rounds } });
    expect(rowsIn("health.rounds[].measured", "memberMonthsMeasured", register)).toEqual({
      "health.rounds.0.measured.0": 0,
      "health.rounds.0.measured.1": 1,
      "health.rounds.1.measured.0": 0,
    });
    expect(rowsIn("health.rounds", "memberMonthsMeasured", register)).toEqual({
      "health.rounds.0": 1,
      "health.rounds.1": 0,
    });
    expect(rowsIn("members", "memberMonthsMeasured", register)).toEqual({
      "members.0": 1,
      "members.1": 1,
    });
  });

  test("a person with two posts on the board is told by both, and by the member once", () => {
    const board = [
      { memberId: "m1", post: "head" as const, from: "2021-06-01" },
      { memberId: "m1", post: "treasurer" as const, from: "2021-06-01" },
      { memberId: "m2", post: "deputy" as const, from: "2021-06-01", to: "2024-06-29" },
    ];
    expect(rowsIn("board", "boardMembers", small({ board }))).toEqual({
      "board.0": 0,
      "board.1": 0,
    });
    expect(rowsIn("members", "boardMembers", small({ board }))).toEqual({ "members.0": 1 });
  });
});

const entry = (id: string, date: string, more: Partial<LedgerEntry>): LedgerEntry => ({
  id,
  date,
  kind: "fee",
  amountVnd: 5000,
  ...more,
});

const loan = (id: string, memberId: string, agreedOn: string): Loan => ({
  id,
  memberId,
  agreedOn,
  principalVnd: 1_000_000,
  ratePerMonth: 0.008,
  months: 12,
  interest: "flat",
  repayment: "at-term",
});

function withEntries(entries: LedgerEntry[], loans: Loan[] = []): Register {
  const openedOn = "2021-06-01";
  const incomeGeneration = {
    openedOn,
    openingVnd: 50_000_000,
    managedBy: "club" as const,
    entries,
  };
  return small({ funds: { incomeGeneration, loans } });
}

describe("entries of a ledger", () => {
  const place = "funds.incomeGeneration.entries";

  test("one that was taken back counts no more, nor does the one that takes it back", () => {
    const register = withEntries([
      entry("e1", "2024-04-10", {}),
      entry("e2", "2024-05-10", { amountVnd: 7000 }),
      entry("e3", "2024-05-11", { amountVnd: 7000, reverses: "e2", reason: "Ghi nhầm" }),
    ]);
    expect(rowsIn(place, "feesRaisedVnd", register)).toEqual({ [`${place}.0`]: 5000 });
  });

  test("one that is taken back after the day of counting does count", () => {
    const register = withEntries([
      entry("e1", "2024-04-10", {}),
      entry("e2", "2024-07-11", { reverses: "e1", reason: "Ghi nhầm" }),
    ]);
    expect(rowsIn(place, "feesRaisedVnd", register)).toEqual({ [`${place}.0`]: 5000 });
  });

  test("a fund is traced to what it was opened with as well", () => {
    const register = withEntries([entry("e1", "2024-04-10", {})]);
    const { value, lists } = traceFact("incomeFundVnd", register, { period });
    expect(value).toBe(50_005_000);
    expect(Object.fromEntries(lists.map((list) => [list.place, list.effect]))).toEqual({
      "club.stages": 50_005_000,
      "funds.incomeGeneration": 50_005_000,
      "funds.incomeGeneration.openingVnd": 50_000_000,
      [place]: 5000,
    });
  });

  test("what a fund was opened with stays where its entries are left out one by one", () => {
    const out = { kind: "expense" as const };
    const register = withEntries([
      entry("e1", "2024-04-10", { ...out, amountVnd: 50_000_000 }),
      entry("e2", "2024-05-10", { ...out, amountVnd: 1 }),
    ]);
    expect(rowsIn(place, "fundsBelowZero", register)).toEqual({
      [`${place}.0`]: 1,
      [`${place}.1`]: 1,
    });
  });

  test("a loan goes with its payments, so what is owed adds up by loans and by members", () => {
    const paid = { kind: "loan" as const, amountVnd: 1_000_000 };
    const back = { kind: "principal" as const, amountVnd: 400_000 };
    const register = withEntries(
      [
        entry("e1", "2024-01-10", { ...paid, loanId: "l1" }),
        entry("e2", "2024-02-10", { ...paid, loanId: "l2" }),
        entry("e3", "2024-03-10", { ...back, loanId: "l1" }),
      ],
      [loan("l1", "m1", "2024-01-09"), loan("l2", "m2", "2024-02-09")],
    );
    const owed = { "0": 600_000, "1": 1_000_000 };
    const by = (name: string) =>
      Object.fromEntries(Object.entries(owed).map(([i, vnd]) => [`${name}.${i}`, vnd]));
    expect(rowsIn("funds.loans", "loansOwedVnd", register)).toEqual(by("funds.loans"));
    expect(rowsIn("members", "loansOwedVnd", register)).toEqual(by("members"));
  });

  test("of somebody with two loans each counts; one that was paid back long ago does not", () => {
    const paid = { kind: "loan" as const, amountVnd: 1_000_000 };
    const back = { kind: "principal" as const, amountVnd: 500_000 };
    const register = withEntries(
      [
        entry("e1", "2022-01-10", { ...paid, loanId: "l1" }),
        entry("e2", "2022-06-10", { ...back, loanId: "l1" }),
        entry("e3", "2022-09-10", { ...back, loanId: "l1" }),
        entry("e4", "2024-01-10", { ...paid, loanId: "l2" }),
        entry("e5", "2024-02-10", { ...paid, loanId: "l3" }),
      ],
      [
        loan("l1", "m1", "2022-01-09"),
        loan("l2", "m1", "2024-01-09"),
        loan("l3", "m1", "2024-02-09"),
      ],
    );
    expect(rowsIn(place, "borrowers", register)).toEqual({ [`${place}.3`]: 0, [`${place}.4`]: 0 });
    expect(rowsIn("members", "borrowers", register)).toEqual({ "members.0": 1 });
  });
});

describe("a fact that asks whether there is enough", () => {
  const board = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      memberId: `m${i + 1}`,
      post: (["head", "deputy"] as const)[i] ?? ("member" as const),
      from: "2021-06-01",
    }));

  test.each([
    ["nobody to spare: all of them", 5, [0, 1, 2, 3, 4]],
    ["one to spare: the head and the deputy alone", 6, [0, 1]],
    ["too few: none", 4, []],
  ])("%s", (_, people, told) => {
    const register = buildRegister({ members: buildMembers(6), board: board(people) });
    const rows = rowsIn("board", "boardsComplete", register);
    expect(rows).toEqual(Object.fromEntries(told.map((i) => [`board.${i}`, 1])));
  });
});

test("ids are told of rows that have one, and of lists of ids", () => {
  const rounds = [{ id: "r1", date: "2024-05-02", measured: ["m1"] }];
  const { lists } = traceFact("memberMonthsMeasured", small({ health: { rounds } }), { period });
  expect(lists.map(({ place, rows }) => [place, rows[0]?.id])).toEqual([
    ["club.stages", undefined],
    ["members", "m1"],
    ["health.rounds", "r1"],
    ["health.rounds[].measured", "m1"],
  ]);
});
