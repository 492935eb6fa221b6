import { describe, expect, test } from "vitest";
import { AREAS } from "../activity/area.ts";
import type { Meeting } from "../activity/meeting.ts";
import type { BoardPost, BoardTerm } from "../club/management-board.ts";
import type { Register } from "../register/register.ts";
import { buildRegister } from "../testing/index.ts";
import { checkClub } from "./check-club.ts";
import type { Finding } from "./finding.ts";

const asOf = "2024-12-31";

function finding(id: string, sections: Partial<Register>, on = asOf): Finding | undefined {
  return checkClub(buildRegister(sections), { asOf: on }).find((each) => each.rule.id === id);
}

/** One person a post, unless the posts say otherwise. */
const board = (...posts: BoardPost[]): BoardTerm[] =>
  posts.map((post, i) => ({ memberId: `m${i + 1}`, post, from: "2021-06-01" }));

const size = (count: number) => board(...Array.from({ length: count }, () => "member" as const));

describe("BOARD-SIZE: 5 to 9 people", () => {
  test.each([
    [0, "missed", { add: 5 }],
    [4, "missed", { add: 1 }],
    [5, "met", undefined],
    [9, "met", undefined],
    [10, "above", undefined],
  ])("%i people: %s", (count, outcome, mend) => {
    const found = finding("BOARD-SIZE", { board: size(count) });
    expect(found).toMatchObject({ outcome, value: count });
    expect(found?.mend).toEqual(mend);
  });

  test("a person with two posts counts once", () => {
    const terms = [...size(4), { memberId: "m1", post: "treasurer" as const, from: "2021-06-01" }];
    expect(finding("BOARD-SIZE", { board: terms })).toMatchObject({ outcome: "missed", value: 4 });
  });
});

describe("BOARD-HEAD: exactly one head", () => {
  test.each([
    ["none", board("deputy"), "missed", { add: 1 }],
    ["one", board("head", "deputy"), "met", undefined],
    ["two", board("head", "head"), "missed", { remove: 1 }],
    ["three", board("head", "head", "head"), "missed", { remove: 2 }],
    [
      "one whose term is over",
      [{ memberId: "m1", post: "head", from: "2021-06-01", to: "2024-12-30" }],
      "missed",
      { add: 1 },
    ],
    [
      "one on the last day of the term",
      [{ memberId: "m1", post: "head", from: "2021-06-01", to: "2024-12-31" }],
      "met",
      undefined,
    ],
    [
      "one who begins tomorrow",
      [{ memberId: "m1", post: "head", from: "2025-01-01" }],
      "missed",
      { add: 1 },
    ],
  ] as const)("%s: %s", (_, terms, outcome, mend) => {
    const found = finding("BOARD-HEAD", { board: [...terms] });
    expect(found?.outcome).toBe(outcome);
    expect(found?.mend).toEqual(mend);
  });
});

describe("BOARD-DEPUTY: at least one deputy", () => {
  test.each([
    ["none", board("head"), "missed"],
    ["one", board("head", "deputy"), "met"],
    ["three", board("deputy", "deputy", "deputy"), "met"],
  ])("%s: %s", (_, terms, outcome) => {
    expect(finding("BOARD-DEPUTY", { board: terms })?.outcome).toBe(outcome);
  });
});

test.each(["BOARD-SIZE", "BOARD-HEAD", "BOARD-DEPUTY"])(
  "%s: a board that was not reported is no empty board",
  (id) => {
    const { board: _, ...register } = buildRegister();
    const found = checkClub(register, { asOf }).find((each) => each.rule.id === id);
    expect(found).toMatchObject({ outcome: "unknown", reason: "not-reported", value: null });
    expect(finding(id, { board: [] })?.outcome).toBe("missed");
  },
);

describe("MEET-MONTHLY: a general meeting in every month due", () => {
  const held = (...months: number[]): Meeting[] =>
    months.map((month, i) => ({
      id: `t${i}`,
      date: `2024-${String(month).padStart(2, "0")}-17`,
      kind: "general",
      status: "held",
    }));
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

  test.each([
    ["all twelve", held(...all), asOf, "met", undefined],
    ["eleven of twelve", held(...all.slice(1)), asOf, "missed", { add: 1 }],
    ["twelve meetings in eleven months", held(1, 1, ...all.slice(2)), asOf, "missed", { add: 1 }],
    ["none of twelve", [], asOf, "missed", { add: 12 }],
    ["four of four, a day before May is over", held(1, 2, 3, 4), "2024-05-30", "met", undefined],
    ["four of five once May is over", held(1, 2, 3, 4), "2024-05-31", "missed", { add: 1 }],
  ])("%s: %s", (_, meetings, on, outcome, mend) => {
    const found = finding("MEET-MONTHLY", { meetings }, on);
    expect(found?.outcome).toBe(outcome);
    expect(found?.mend).toEqual(mend);
  });

  test("nothing is due before the first month is over", () => {
    const found = finding("MEET-MONTHLY", { meetings: [] }, "2024-01-30");
    expect(found).toMatchObject({ outcome: "unknown", reason: "not-due", value: null });
  });

  test("meetings that were not reported are not months missed", () => {
    const found = finding("MEET-MONTHLY", {});
    expect(found).toMatchObject({ outcome: "unknown", reason: "not-reported" });
  });
});

describe("ALL-8: evidence in all eight areas", () => {
  const activities = (count: number) =>
    AREAS.slice(0, count).map((area) => ({ id: area, area, date: "2024-05-13" }));

  test.each([
    [0, "missed", { add: 8 }],
    [7, "missed", { add: 1 }],
    [8, "met", undefined],
  ])("%i areas: %s", (count, outcome, mend) => {
    const found = finding("ALL-8", { activities: activities(count) });
    expect(found).toMatchObject({ outcome, value: count });
    expect(found?.mend).toEqual(mend);
  });

  test("the eighth may come from the agenda of a meeting that was held", () => {
    const meeting = {
      id: "t1",
      date: "2024-05-17",
      kind: "general",
    } as const;
    const judged = (status: Meeting["status"]) =>
      finding("ALL-8", {
        activities: activities(7),
        meetings: [{ ...meeting, agenda: [{ area: "resources" as const }], status }],
      })?.outcome;
    expect(judged("held")).toBe("met");
    expect(judged("planned")).toBe("missed");
    expect(judged("cancelled")).toBe("missed");
  });

  test("what was done after the day of the check, or the year before, does not count", () => {
    const judged = (date: string) =>
      finding(
        "ALL-8",
        { activities: [...activities(7), { id: "a8", area: "resources", date }] },
        "2024-12-31",
      )?.outcome;
    expect(judged("2024-12-31")).toBe("met");
    expect(judged("2025-01-01")).toBe("missed");
    expect(judged("2023-12-31")).toBe("missed");
    expect(judged("2024-01-01")).toBe("met");
  });

  test("a club has until the end of the period", () => {
    const on = (asOf: string) => finding("ALL-8", { activities: activities(7) }, asOf);
    const early = { outcome: "unknown", reason: "not-due", value: null, mend: { add: 1 } };
    expect(on("2024-12-30")).toMatchObject(early);
    expect(on("2024-12-31")).toMatchObject({ outcome: "missed", mend: { add: 1 } });
  });

  test("neither activities nor meetings reported: unknown", () => {
    expect(finding("ALL-8", {})).toMatchObject({ outcome: "unknown", reason: "not-reported" });
  });
});
