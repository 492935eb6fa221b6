import { describe, expect, test } from "vitest";
import { clubStage, communeOf } from "./club.ts";
import { boardOn } from "./management-board.ts";
import { membershipOn } from "./member.ts";

describe("a person who was on the roll, left, came back as honorary member and stayed", () => {
  const member = {
    memberships: [
      { kind: "official" as const, from: "2021-06-01", to: "2022-12-31" },
      { kind: "honorary" as const, from: "2023-06-01" },
    ],
  };

  test.each([
    ["the day before joining", "2021-05-31", undefined],
    ["the first day", "2021-06-01", "official"],
    ["the last day", "2022-12-31", "official"],
    ["the day after leaving", "2023-01-01", undefined],
    ["the day before coming back", "2023-05-31", undefined],
    ["the day of coming back", "2023-06-01", "honorary"],
    ["years later", "2035-12-31", "honorary"],
  ])("%s (%s): %s", (_, on, kind) => {
    expect(membershipOn(member, on)).toBe(kind);
  });

  test("a membership of a single day counts that day", () => {
    const guest = {
      memberships: [{ kind: "official" as const, from: "2024-05-13", to: "2024-05-13" }],
    };
    expect(membershipOn(guest, "2024-05-13")).toBe("official");
    expect(membershipOn(guest, "2024-05-14")).toBeUndefined();
  });
});

describe("the stages of a club", () => {
  const stages = [
    { stage: "planned" as const, from: "2021-01-08" },
    { stage: "active" as const, from: "2021-06-01" },
    { stage: "dormant" as const, from: "2022-03-01" },
    { stage: "active" as const, from: "2022-09-01" },
    { stage: "closed" as const, from: "2024-01-01" },
  ];

  test.each([
    ["2021-01-07", undefined],
    ["2021-01-08", "planned"],
    ["2021-05-31", "planned"],
    ["2021-06-01", "active"],
    ["2022-02-28", "active"],
    ["2022-03-01", "dormant"],
    ["2022-09-01", "active"],
    ["2023-12-31", "active"],
    ["2024-01-01", "closed"],
    ["2035-01-01", "closed"],
  ])("%s: %s", (on, stage) => {
    expect(clubStage({ stages }, on)).toBe(stage);
  });

  test("of two stages that begin on one day the later one in the list holds", () => {
    const sameDay = [
      { stage: "planned" as const, from: "2021-06-01" },
      { stage: "active" as const, from: "2021-06-01" },
    ];
    expect(clubStage({ stages: sameDay }, "2021-06-01")).toBe("active");
  });
});

describe("the commune of a club whose commune was merged on 1 July 2025", () => {
  const communes = [
    { code: "22870", from: "2021-01-08", to: "2025-06-30" },
    { code: "22873", from: "2025-07-01" },
  ];

  test.each([
    ["2021-01-07", undefined],
    ["2021-01-08", "22870"],
    ["2025-06-30", "22870"],
    ["2025-07-01", "22873"],
  ])("%s: %s", (on, code) => {
    expect(communeOf({ communes }, on)).toBe(code);
  });

  test("is not known in a gap the register leaves", () => {
    const gap = [{ code: "22870", from: "2021-01-08", to: "2025-05-31" }];
    expect(communeOf({ communes: gap }, "2025-06-15")).toBeUndefined();
  });
});

describe("the posts held on a day", () => {
  const head = { memberId: "m1", post: "head" as const, from: "2021-06-01", to: "2023-05-31" };
  const cash = { memberId: "m1", post: "treasurer" as const, from: "2022-01-01" };

  test.each([
    ["2021-05-31", []],
    ["2021-06-01", [head]],
    ["2023-05-31", [head, cash]],
    ["2023-06-01", [cash]],
  ])("%s", (on, terms) => {
    expect(boardOn([head, cash], on)).toEqual(terms);
  });
});
