import { describe, expect, test } from "vitest";
import type { Activity } from "../../activity/activity.ts";
import type { AgendaItem, Meeting } from "../../activity/meeting.ts";
import { club } from "../../facts/counted.fixture.ts";
import { toldOf } from "../finding.fixture.ts";
import { definePack } from "../rule-pack.ts";
import { DECISION_1336 } from "../rule-packs.ts";
import { askFor } from "../rule-templates.ts";

const days = (area: Activity["area"], kind: string, ...dates: string[]): Activity[] =>
  dates.map((date, i) => ({ id: `a${i}`, area, kind, date }));
const given = (activities: Activity[] | undefined) => (activities ? { activities } : {});
const march = { asOf: "2024-03-31" };

describe("A4-COMM: a community action in every month due", () => {
  const actions = (...dates: string[]) => days("self-help", "community-action", ...dates);

  test.each<[string, Activity[] | undefined, string]>([
    ["all three", actions("2024-01-01", "2024-02-29", "2024-03-31"), "met: 3 of 3"],
    ["two of three", actions("2024-01-01", "2024-03-31"), "missed: 2 of 3, add 1"],
    ["ten in one month", actions(...Array<string>(10).fill("2024-02-11")), "missed: 1 of 3, add 2"],
    [
      "the year before and the month after",
      actions("2023-12-31", "2024-04-01"),
      "missed: 0 of 3, add 3",
    ],
    [
      "help in hardship is another kind",
      days("self-help", "hardship-help", "2024-01-02"),
      "missed: 0 of 3, add 3",
    ],
    ["nothing at all", [], "missed: 0 of 3, add 3"],
    [
      "work of no kind",
      [{ id: "a1", area: "self-help", date: "2024-01-02" }],
      "unknown: not-reported",
    ],
    ["not reported", undefined, "unknown: not-reported"],
    [
      "two months, and one with self-help of no kind",
      [...actions("2024-01-01", "2024-02-29"), { id: "n", area: "self-help", date: "2024-03-01" }],
      "unknown: blank",
    ],
    [
      "one month, and one with self-help of no kind",
      [...actions("2024-01-01"), { id: "n", area: "self-help", date: "2024-03-01" }],
      "missed: 1 of 3, add 2",
    ],
    [
      "two months, and one with culture of no kind",
      [...actions("2024-01-01", "2024-02-29"), { id: "n", area: "culture", date: "2024-03-01" }],
      "missed: 2 of 3, add 1",
    ],
  ])("%s: %s", (_, activities, expected) => {
    expect(toldOf("A4-COMM", given(activities), march)).toBe(expected);
  });

  test("nothing is due before the first month is over", () => {
    expect(toldOf("A4-COMM", given([]), { asOf: "2024-01-30" })).toBe("unknown: not-due");
    expect(toldOf("A4-COMM", {}, { asOf: "2024-01-30" })).toBe("unknown: not-due");
  });
});

describe("A4-HARDSHIP: a person in hardship helped a month, on average", () => {
  const help = (date: string, peopleReached?: number): Activity => ({
    id: `a${date}`,
    area: "self-help",
    kind: "hardship-help",
    date,
    ...(peopleReached !== undefined && { peopleReached }),
  });

  test.each<[string, Activity[] | undefined, string]>([
    [
      "three people in three months",
      [help("2024-01-05"), help("2024-02-05"), help("2024-03-05")],
      "met: 3 of 3",
    ],
    [
      "two people in three months",
      [help("2024-01-05"), help("2024-02-05")],
      "missed: 2 of 3, add 1",
    ],
    ["three people at once", [help("2024-02-11", 3)], "met: 3 of 3"],
    ["a flood, and quiet months", [help("2024-02-11", 40)], "met: 40 of 3"],
    ["nobody reached, as was counted", [help("2024-02-11", 0)], "missed: 0 of 3, add 3"],
    ["the month after", [help("2024-04-01", 3)], "missed: 0 of 3, add 3"],
    ["none", [], "missed: 0 of 3, add 3"],
    ["not reported", undefined, "unknown: not-reported"],
    [
      "two people, and self-help of no kind that reached one",
      [help("2024-01-05", 2), { id: "n", area: "self-help", date: "2024-03-01" }],
      "unknown: blank",
    ],
    [
      "one person, and self-help of no kind that reached one",
      [help("2024-01-05"), { id: "n", area: "self-help", date: "2024-03-01" }],
      "missed: 1 of 3, add 2",
    ],
  ])("%s: %s", (_, activities, expected) => {
    expect(toldOf("A4-HARDSHIP", given(activities), march)).toBe(expected);
  });

  test("the founding month is not due, and neither is what was done in it", () => {
    const founded = club({ stages: [{ stage: "active", from: "2024-01-02" }] });
    const activities = [help("2024-01-31"), help("2024-02-05"), help("2024-03-05")];
    expect(toldOf("A4-HARDSHIP", { ...founded, activities }, march)).toBe("met: 2 of 2");
  });
});

describe("A5-RIGHTS: work on rights, as often as the pack asks", () => {
  const rights = (...dates: string[]): Activity[] =>
    dates.map((date, i) => ({ id: `a${i}`, area: "rights", date }));
  const twice = definePack({
    id: "x-rights",
    name: { vi: "Thử", en: "Trial" },
    extends: DECISION_1336,
    rules: [
      askFor("A5-RIGHTS", { asks: { min: 2 }, source: "helpage-areas", authority: "our-choice" }),
    ],
  });

  test.each<[string, Activity[] | undefined, string, string]>([
    ["on the first day of the year", rights("2024-01-01"), "2024-12-31", "met: 1"],
    ["on the last", rights("2024-12-31"), "2024-12-31", "met: 1"],
    [
      "the day before and the day after",
      rights("2023-12-31", "2025-01-01"),
      "2024-12-31",
      "missed: 0, add 1",
    ],
    ["none", [], "2024-12-31", "missed: 0, add 1"],
    ["none, a day before the end", [], "2024-12-30", "unknown: not-due, add 1"],
    ["one, long before the end", rights("2024-01-01"), "2024-02-01", "met: 1"],
    ["not reported", undefined, "2024-12-31", "unknown: not-reported"],
  ])("%s: %s", (_, activities, asOf, expected) => {
    expect(toldOf("A5-RIGHTS", given(activities), { asOf })).toBe(expected);
  });

  test.each([
    [rights("2024-03-01"), "missed: 1, add 1"],
    [rights("2024-03-01", "2024-09-01"), "met: 2"],
  ])("a pack may ask for two", (activities, expected) => {
    expect(toldOf("A5-RIGHTS", { activities }, { rulePack: twice })).toBe(expected);
  });

  test("an item on the agenda of a meeting held counts", () => {
    const meeting = (status: Meeting["status"]): Meeting[] => [
      { id: "t1", date: "2024-05-17", kind: "general", status, agenda: [{ area: "rights" }] },
    ];
    expect(toldOf("A5-RIGHTS", { activities: [], meetings: meeting("held") })).toBe("met: 1");
    expect(toldOf("A5-RIGHTS", { activities: [], meetings: meeting("planned") })).toBe(
      "missed: 0, add 1",
    );
  });
});

describe("A6-TALK: something to learn at each meeting held", () => {
  const held = (...agendas: (AgendaItem[] | undefined)[]): Meeting[] =>
    agendas.map((agenda, i) => ({
      id: `t${i}`,
      date: `2024-0${i + 1}-17`,
      kind: "general",
      status: "held",
      ...(agenda && { agenda }),
    }));
  const talk: AgendaItem[] = [{ area: "learning", topic: "Chuyển đổi số" }];

  test.each<[string, Meeting[] | undefined, string]>([
    ["at all three", held(talk, talk, talk), "met: 3 of 3"],
    ["at two of three", held(talk, talk, [{ area: "culture" }]), "missed: 2 of 3, add 1"],
    ["two topics at one meeting", held([...talk, ...talk], []), "missed: 1 of 2, add 1"],
    ["a topic of no area", held(talk, [{ topic: "Kế hoạch" }]), "missed: 1 of 2, add 1"],
    ["an empty agenda", held(talk, []), "missed: 1 of 2, add 1"],
    ["one agenda not recorded", held(talk, undefined, talk), "unknown: blank"],
    ["one not recorded, and one without", held(talk, undefined, []), "missed: 1 of 3, add 2"],
    ["no agenda recorded", held(undefined, undefined), "unknown: not-reported"],
    ["no meeting held", [], "unknown: not-due"],
    ["meetings not reported", undefined, "unknown: not-reported"],
  ])("%s: %s", (_, meetings, expected) => {
    expect(toldOf("A6-TALK", meetings ? { meetings } : {})).toBe(expected);
  });

  test("meetings of the board, planned and cancelled ones need none", () => {
    const others = held([], [], []).map((meeting, i) => ({
      ...meeting,
      id: `o${i}`,
      ...(i === 0
        ? { kind: "board" as const }
        : { status: i === 1 ? ("planned" as const) : ("cancelled" as const) }),
    }));
    expect(toldOf("A6-TALK", { meetings: [...held(talk), ...others] })).toBe("met: 1");
  });
});

describe("A7-TEAM: a performing team within six months of founding", () => {
  const founded = (from: string, formed?: string) =>
    club({
      stages: [{ stage: "active", from }],
      ...(formed !== undefined && { performingTeamFormedOn: formed }),
    });

  test.each([
    ["on the day of founding", founded("2021-06-01", "2021-06-01"), "met: 1"],
    ["before it", founded("2021-06-01", "2021-05-01"), "met: 1"],
    ["on the last day", founded("2021-06-01", "2021-12-01"), "met: 1"],
    ["a day late", founded("2021-06-01", "2021-12-02"), "missed: 0, add 1"],
    ["not recorded", founded("2021-06-01"), "missed: 0, add 1"],
    ["none yet, past half a year", founded("2024-06-30"), "missed: 0, add 1"],
    ["none yet, before half a year", founded("2024-07-01"), "unknown: not-due"],
    ["a young club that has one", founded("2024-12-01", "2024-12-31"), "met: 1"],
    ["formed the day after", founded("2024-12-01", "2025-01-01"), "unknown: not-due"],
    ["six months from the end of August", founded("2023-08-31", "2024-02-29"), "met: 1"],
    ["and a day", founded("2023-08-31", "2024-03-01"), "missed: 0, add 1"],
  ])("%s: %s", (_, sections, expected) => {
    expect(toldOf("A7-TEAM", sections)).toBe(expected);
  });
});

test.each([
  ["2021-11-30", "unknown: not-due"],
  ["2021-12-01", "missed: 0, add 1"],
])("A7-TEAM of a club of 1 June, on %s: %s", (asOf, expected) => {
  expect(toldOf("A7-TEAM", {}, { asOf })).toBe(expected);
});

describe("A7-EXCH: two exchanges within twelve months", () => {
  const exchanges = (...dates: string[]) => days("culture", "exchange", ...dates);
  const founded = (from: string) => club({ stages: [{ stage: "active", from }] });

  test.each<[string, Activity[] | undefined, string]>([
    ["two, on the first and the last day", exchanges("2024-01-01", "2024-12-31"), "met: 2"],
    ["one a year ago", exchanges("2023-12-31", "2024-12-31"), "missed: 1, add 1"],
    ["one the day after", exchanges("2024-01-01", "2025-01-01"), "missed: 1, add 1"],
    ["three", exchanges("2024-02-01", "2024-05-01", "2024-08-01"), "met: 3"],
    ["none", [], "missed: 0, add 2"],
    ["culture of other kinds", days("culture", "performance", "2024-05-01"), "missed: 0, add 2"],
    [
      "culture of no kind",
      [{ id: "a1", area: "culture", date: "2024-05-01" }],
      "unknown: not-reported",
    ],
    ["not reported", undefined, "unknown: not-reported"],
  ])("%s: %s", (_, activities, expected) => {
    expect(toldOf("A7-EXCH", given(activities))).toBe(expected);
  });

  test.each<[string, string, Activity[], string]>([
    ["a club of a year", "2024-01-01", exchanges("2024-05-01"), "missed: 1, add 1"],
    ["a club a day short of a year", "2024-01-02", exchanges("2024-05-01"), "unknown: not-due"],
    [
      "a young club that had two all the same: they count once it is due",
      "2024-06-01",
      exchanges("2024-07-01", "2024-09-01"),
      "unknown: not-due",
    ],
  ])("%s: %s", (_, from, activities, expected) => {
    expect(toldOf("A7-EXCH", { ...founded(from), activities })).toBe(expected);
  });
});
