import { describe, expect, test } from "vitest";
import type { CareVisit, PersonInCare } from "../../care/care.ts";
import type { CheckUp, MeasurementRound } from "../../care/health-record.ts";
import { club } from "../../facts/counted.fixture.ts";
import { buildMembers } from "../../testing/index.ts";
import { toldOf } from "../finding.fixture.ts";

describe("A2-MEASURE: blood pressure and weight in every month due", () => {
  const rounds = (...days: string[]): MeasurementRound[] =>
    days.map((date, i) => ({ id: `r${i}`, date, measured: ["m1"] }));
  const ofNobody = { id: "r9", date: "2024-03-01", measured: [] };

  test.each<[string, MeasurementRound[] | undefined, string]>([
    ["all three", rounds("2024-01-31", "2024-02-01", "2024-03-31"), "met: 3 of 3"],
    ["two of three", rounds("2024-01-31", "2024-02-01"), "missed: 2 of 3, add 1"],
    [
      "twice in one month",
      rounds("2024-01-01", "2024-01-31", "2024-02-01"),
      "missed: 2 of 3, add 1",
    ],
    [
      "the third of nobody",
      [...rounds("2024-01-31", "2024-02-01"), ofNobody],
      "missed: 2 of 3, add 1",
    ],
    ["none", [], "missed: 0 of 3, add 3"],
    ["not reported", undefined, "unknown: not-reported"],
  ])("%s: %s", (_, list, expected) => {
    expect(
      toldOf("A2-MEASURE", list ? { health: { rounds: list } } : {}, { asOf: "2024-03-31" }),
    ).toBe(expected);
  });

  test("nothing is due before the first month is over", () => {
    expect(toldOf("A2-MEASURE", { health: { rounds: [] } }, { asOf: "2024-01-30" })).toBe(
      "unknown: not-due",
    );
    expect(toldOf("A2-MEASURE", {}, { asOf: "2024-01-30" })).toBe("unknown: not-due");
  });

  test("check-ups reported are no measuring reported", () => {
    expect(toldOf("A2-MEASURE", { health: { checkUps: [] } })).toBe("unknown: not-reported");
  });
});

describe("A2-CHECKUP: a general check-up within twelve months", () => {
  const checkUp = (date: string, memberIds = ["m1"]): CheckUp => ({ id: date, date, memberIds });

  test.each<[string, CheckUp[] | undefined, string]>([
    ["that day", [checkUp("2024-12-31")], "met: 1"],
    ["the day after", [checkUp("2025-01-01")], "missed: 0, add 1"],
    ["on the first day of the year to it", [checkUp("2024-01-01")], "met: 1"],
    ["a year ago", [checkUp("2023-12-31")], "missed: 0, add 1"],
    ["twice", [checkUp("2024-03-01"), checkUp("2024-09-01")], "met: 2"],
    ["of nobody", [checkUp("2024-06-01", [])], "missed: 0, add 1"],
    ["none", [], "missed: 0, add 1"],
    ["not reported", undefined, "unknown: not-reported"],
  ])("%s: %s", (_, checkUps, expected) => {
    expect(toldOf("A2-CHECKUP", checkUps ? { health: { checkUps } } : {})).toBe(expected);
  });

  const founded = (from: string) => club({ stages: [{ stage: "active", from }] });

  test.each<[string, string, CheckUp[], string]>([
    ["a club of a year", "2024-01-01", [], "missed: 0, add 1"],
    ["a club a day short of a year", "2024-01-02", [], "unknown: not-due"],
    ["a young club that had one all the same", "2024-11-01", [checkUp("2024-12-01")], "met: 1"],
  ])("%s: %s", (_, from, checkUps, expected) => {
    expect(toldOf("A2-CHECKUP", { ...founded(from), health: { checkUps } })).toBe(expected);
  });

  test("of a club that slept a year ago none is due yet", () => {
    const stages = [
      { stage: "active" as const, from: "2021-06-01" },
      { stage: "dormant" as const, from: "2023-06-01" },
      { stage: "active" as const, from: "2024-06-01" },
    ];
    expect(toldOf("A2-CHECKUP", { ...club({ stages }), health: { checkUps: [] } })).toBe(
      "unknown: not-due",
    );
  });
});

describe("A3-VOL: 5 home-care volunteers", () => {
  const volunteers = (count: number, role: "home-care" | "livelihood" = "home-care") =>
    buildMembers(count).map(({ id }) => ({ memberId: id, role, from: "2021-06-01" }));

  test.each([
    ["none", [], "missed: 0, add 5"],
    ["four", volunteers(4), "missed: 4, add 1"],
    ["five", volunteers(5), "met: 5"],
    ["nine", volunteers(9), "met: 9"],
    ["five in livelihood", volunteers(5, "livelihood"), "missed: 0, add 5"],
    ["not reported", undefined, "unknown: not-reported"],
  ])("%s: %s", (_, list, expected) => {
    expect(toldOf("A3-VOL", list ? { volunteers: list } : {})).toBe(expected);
  });
});

describe("A3-VISIT: a visit a week to each person in need, on average", () => {
  const person = (from: string, to?: string, id = "p1"): PersonInCare => ({
    id,
    name: "Trần Thị Láng Giềng",
    from,
    ...(to !== undefined && { to }),
  });
  const visits = (...days: string[]): CareVisit[] =>
    days.map((date) => ({ personId: "p1", memberId: "m1", date }));
  const twoWeeks = [person("2024-12-18")];

  test.each<[string, PersonInCare[] | undefined, CareVisit[] | undefined, string]>([
    ["two weeks, two visits", twoWeeks, visits("2024-12-18", "2024-12-31"), "met: 2 of 14"],
    ["two weeks, one visit", twoWeeks, visits("2024-12-18"), "missed: 1 of 14, add 1"],
    [
      "fifteen days, two visits",
      [person("2024-12-17")],
      visits("2024-12-18", "2024-12-31"),
      "missed: 2 of 15, add 1",
    ],
    [
      "thirteen days, two visits",
      [person("2024-12-19")],
      visits("2024-12-19", "2024-12-31"),
      "met: 2 of 13",
    ],
    ["two weeks, no visit", twoWeeks, [], "missed: 0 of 14, add 2"],
    ["six days, no visit", [person("2024-12-26")], [], "unknown: not-due"],
    ["seven days, no visit", [person("2024-12-25")], [], "missed: 0 of 7, add 1"],
    ["one day, one visit", [person("2024-12-31")], visits("2024-12-31"), "met: 1"],
    [
      "need that ended before the year",
      [person("2023-01-01", "2023-12-31")],
      [],
      "unknown: no-base",
    ],
    ["need that begins after the day", [person("2025-01-01")], [], "unknown: no-base"],
    [
      "need of the week around New Year",
      [person("2023-12-25", "2024-01-07")],
      visits("2023-12-31"),
      "missed: 0 of 7, add 1",
    ],
    ["nobody in need", [], [], "unknown: no-base"],
    ["visits not reported", twoWeeks, undefined, "unknown: not-reported"],
    ["people not reported", undefined, [], "unknown: not-reported"],
  ])("%s: %s", (_, people, list, expected) => {
    const care = { ...(people && { people }), ...(list && { visits: list }) };
    expect(toldOf("A3-VISIT", { care })).toBe(expected);
  });

  test("two volunteers at one door, or one twice a day, are one visit", () => {
    const both = ["m1", "m2"].map((memberId) => ({ personId: "p1", memberId, date: "2024-12-20" }));
    expect(toldOf("A3-VISIT", { care: { people: twoWeeks, visits: both } })).toBe(
      "missed: 1 of 14, add 1",
    );
    const twice = visits("2024-12-20", "2024-12-20");
    expect(toldOf("A3-VISIT", { care: { people: twoWeeks, visits: twice } })).toBe(
      "missed: 1 of 14, add 1",
    );
  });

  test("two people on one day are two visits", () => {
    const people = [person("2024-12-25"), person("2024-12-25", undefined, "p2")];
    const both = ["p1", "p2"].map((personId) => ({ personId, memberId: "m1", date: "2024-12-25" }));
    expect(toldOf("A3-VISIT", { care: { people, visits: both } })).toBe("met: 2 of 14");
  });
});
