import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Activity } from "../activity/activity.ts";
import { AREAS, type Area } from "../activity/area.ts";
import type { Meeting } from "../activity/meeting.ts";
import { PERIOD_KINDS, type PeriodKind, periodContaining } from "../calendar/reporting-period.ts";
import type { Club } from "../club/club.ts";
import { club } from "../facts/counted.fixture.ts";
import type { LedgerEntry, LedgerKind } from "../fund/ledger.ts";
import type { Register } from "../register/register.ts";
import { civilDates, registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/index.ts";
import { EIGHT_AREAS } from "./area-expectation.ts";
import { type AreaStanding, areaStandings } from "./area-standing.ts";
import { definePack } from "./rule-pack.ts";
import { DECISION_1336 } from "./rule-packs.ts";

const done = (area: Area, ...dates: string[]): Activity[] =>
  dates.map((date, i) => ({ id: `a${i}`, area, date }));

/** A pack that expects rights every so often, and nothing else. */
const rightsEvery = (every: PeriodKind) =>
  definePack({
    id: `x-${every}`,
    name: { vi: "Thử", en: "Trial" },
    areas: [
      {
        key: "rights",
        evidence: { areas: ["rights"] },
        every,
        source: "kit",
        authority: "our-choice",
      },
    ],
  });

interface On {
  readonly every?: PeriodKind;
  readonly asOf: string;
  readonly period?: PeriodKind;
}

function standing(sections: Partial<Register>, on: On): AreaStanding {
  const { every = "month", asOf, period = "year" } = on;
  const options = { asOf, period: periodContaining(asOf, period), rulePack: rightsEvery(every) };
  const [rights] = areaStandings(buildRegister(sections), options);
  if (!rights) throw new Error("one area is expected");
  return rights;
}

/** In a few words: `missing: 1 of 2, without 2024-Q2, since 2024-03`. */
function told({ state, kept, due, missing, missingSince }: AreaStanding): string {
  const words = [`${state}: ${kept} of ${due}`];
  if (missing.length > 0) words.push(`without ${missing.join(" ")}`);
  if (missingSince !== undefined) words.push(`since ${missingSince}`);
  return words.join(", ");
}

const toldOf = (dates: readonly string[], on: On, more: Partial<Register> = {}) =>
  told(standing({ ...more, activities: done("rights", ...dates) }, on));

describe("both sides of the end of a span", () => {
  test.each<[PeriodKind, string, string, string]>([
    ["month", "2024-01-30", "not-due: 0 of 0", "not-due: 0 of 0"],
    ["month", "2024-01-31", "missing: 0 of 1, without 2024-01, since 2024-01", "kept: 1 of 1"],
    ["month", "2024-02-28", "missing: 0 of 1, without 2024-01, since 2024-01", "kept: 1 of 1"],
    [
      "month",
      "2024-02-29",
      "missing: 0 of 2, without 2024-01 2024-02, since 2024-01",
      "missing: 1 of 2, without 2024-02, since 2024-02",
    ],
    ["quarter", "2024-03-30", "not-due: 0 of 0", "not-due: 0 of 0"],
    ["quarter", "2024-03-31", "missing: 0 of 1, without 2024-Q1, since 2024-01", "kept: 1 of 1"],
    ["quarter", "2024-06-29", "missing: 0 of 1, without 2024-Q1, since 2024-01", "kept: 1 of 1"],
    [
      "quarter",
      "2024-06-30",
      "missing: 0 of 2, without 2024-Q1 2024-Q2, since 2024-01",
      "missing: 1 of 2, without 2024-Q2, since 2024-02",
    ],
    ["half-year", "2024-06-29", "not-due: 0 of 0", "not-due: 0 of 0"],
    ["half-year", "2024-06-30", "missing: 0 of 1, without 2024-H1, since 2024-01", "kept: 1 of 1"],
    [
      "half-year",
      "2024-12-31",
      "missing: 0 of 2, without 2024-H1 2024-H2, since 2024-01",
      "missing: 1 of 2, without 2024-H2, since 2024-02",
    ],
    ["year", "2024-12-30", "not-due: 0 of 0", "not-due: 0 of 0"],
    ["year", "2024-12-31", "missing: 0 of 1, without 2024, since 2024-01", "kept: 1 of 1"],
  ])(
    "every %s, on %s without any evidence: %s; with some on 31 January: %s",
    (every, asOf, none, some) => {
      expect(toldOf([], { every, asOf })).toBe(none);
      expect(toldOf(["2024-01-31"], { every, asOf })).toBe(some);
    },
  );

  test.each([
    ["2024-03-31", "missing: 0 of 1, without 2024-Q2, since 2024-04"],
    ["2024-04-01", "kept: 1 of 1"],
    ["2024-06-30", "kept: 1 of 1"],
    ["2024-07-01", "missing: 0 of 1, without 2024-Q2, since 2024-04"],
  ])("evidence on %s, for the second quarter: %s", (date, expected) => {
    const options = {
      asOf: "2024-07-15",
      period: periodContaining("2024-06-30", "quarter"),
      rulePack: rightsEvery("quarter"),
    };
    const [rights] = areaStandings(buildRegister({ activities: done("rights", date) }), options);
    expect(rights && told(rights)).toBe(expected);
  });
});

describe("since when there is nothing", () => {
  test.each<[string, string[], On, string]>([
    [
      "evidence in March, every quarter",
      ["2024-03-13"],
      { every: "quarter", asOf: "2024-07-31" },
      "missing: 1 of 2, without 2024-Q2, since 2024-04",
    ],
    [
      "evidence in February, every quarter",
      ["2024-02-13"],
      { every: "quarter", asOf: "2024-07-31" },
      "missing: 1 of 2, without 2024-Q2, since 2024-03",
    ],
    [
      "evidence in January, every month",
      ["2024-01-31"],
      { asOf: "2024-03-31" },
      "missing: 1 of 3, without 2024-02 2024-03, since 2024-02",
    ],
    [
      "evidence of years ago",
      ["2022-11-30"],
      { asOf: "2024-02-29" },
      "missing: 0 of 2, without 2024-01 2024-02, since 2022-12",
    ],
    [
      "a gap that was closed again",
      ["2024-01-13", "2024-03-13"],
      { asOf: "2024-03-31" },
      "missing: 2 of 3, without 2024-02",
    ],
    [
      "work in a month that is not over closes the gap",
      ["2024-01-13", "2024-05-02"],
      { asOf: "2024-05-15" },
      "missing: 1 of 4, without 2024-02 2024-03 2024-04",
    ],
    [
      "the first day after the last span",
      ["2024-01-13", "2024-05-01"],
      { asOf: "2024-05-01" },
      "missing: 1 of 4, without 2024-02 2024-03 2024-04",
    ],
    [
      "what comes after the day closes nothing",
      ["2024-01-13", "2024-05-16"],
      { asOf: "2024-05-15" },
      "missing: 1 of 4, without 2024-02 2024-03 2024-04, since 2024-02",
    ],
    [
      "work of December, missing in January",
      ["2023-12-31"],
      { asOf: "2024-01-31" },
      "missing: 0 of 1, without 2024-01, since 2024-01",
    ],
  ])("%s: %s", (_, dates, on, expected) => {
    expect(toldOf(dates, on)).toBe(expected);
  });

  test("the day of the last evidence is told, of years ago as well, and never of tomorrow", () => {
    const on = { asOf: "2024-02-29" };
    const dates = ["2022-11-30", "2021-07-01", "2024-03-01"];
    const { lastDate, entries } = standing({ activities: done("rights", ...dates) }, on);
    expect([lastDate, entries]).toEqual(["2022-11-30", 0]);
    expect(standing({ activities: [] }, on)).not.toHaveProperty("lastDate");
  });
});

describe("the life of a club", () => {
  const stages = (...steps: [Club["stages"][number]["stage"], string][]) =>
    club({ stages: steps.map(([stage, from]) => ({ stage, from })) });

  test.each<[string, Pick<Register, "club">, string[], On, string]>([
    [
      "founded on the first of a month",
      stages(["active", "2024-02-01"]),
      [],
      { asOf: "2024-03-31" },
      "missing: 0 of 2, without 2024-02 2024-03, since 2024-02",
    ],
    [
      "founded on the second: that month is not due",
      stages(["active", "2024-02-02"]),
      [],
      { asOf: "2024-03-31" },
      "missing: 0 of 1, without 2024-03, since 2024-03",
    ],
    [
      "founded within the last month",
      stages(["active", "2024-03-02"]),
      [],
      { asOf: "2024-03-31" },
      "not-due: 0 of 0",
    ],
    [
      "founded within the quarter",
      stages(["active", "2024-01-02"]),
      [],
      { every: "quarter", asOf: "2024-03-31" },
      "not-due: 0 of 0",
    ],
    [
      "founded within the year",
      stages(["active", "2024-01-02"]),
      [],
      { every: "year", asOf: "2024-12-31" },
      "not-due: 0 of 0",
    ],
    [
      "planned only",
      stages(["planned", "2024-01-01"]),
      [],
      { asOf: "2024-03-31" },
      "not-due: 0 of 0",
    ],
    [
      "asleep since March",
      stages(["active", "2021-06-01"], ["dormant", "2024-03-01"]),
      ["2024-01-13"],
      { asOf: "2024-06-30" },
      "missing: 1 of 2, without 2024-02, since 2024-02",
    ],
    [
      "asleep from the second of March: March was due",
      stages(["active", "2021-06-01"], ["dormant", "2024-03-02"]),
      ["2024-01-13", "2024-02-13"],
      { asOf: "2024-06-30" },
      "missing: 2 of 3, without 2024-03, since 2024-03",
    ],
    [
      "closed",
      stages(["active", "2021-06-01"], ["closed", "2024-03-01"]),
      ["2024-01-13", "2024-02-13"],
      { asOf: "2024-12-31" },
      "kept: 2 of 2",
    ],
    [
      "woken on the first of May: nothing was expected before",
      stages(["active", "2021-06-01"], ["dormant", "2023-11-01"], ["active", "2024-05-01"]),
      ["2023-10-13"],
      { asOf: "2024-06-30" },
      "missing: 0 of 2, without 2024-05 2024-06, since 2024-05",
    ],
    [
      "woken on the first of May, which is the last span due",
      stages(["active", "2021-06-01"], ["dormant", "2023-11-01"], ["active", "2024-05-01"]),
      ["2023-10-13"],
      { asOf: "2024-05-31" },
      "missing: 0 of 1, without 2024-05, since 2024-05",
    ],
    [
      "worked on the very day it woke",
      stages(["active", "2021-06-01"], ["dormant", "2023-11-01"], ["active", "2024-04-02"]),
      ["2024-04-02"],
      { every: "quarter", asOf: "2024-09-30" },
      "missing: 0 of 1, without 2024-Q3, since 2024-05",
    ],
    [
      "woken on the second of May",
      stages(["active", "2021-06-01"], ["dormant", "2023-11-01"], ["active", "2024-05-02"]),
      ["2023-10-13"],
      { asOf: "2024-06-30" },
      "missing: 0 of 1, without 2024-06, since 2024-06",
    ],
    [
      "woken, and worked since",
      stages(["active", "2021-06-01"], ["dormant", "2023-11-01"], ["active", "2024-05-01"]),
      ["2024-05-13"],
      { asOf: "2024-06-30" },
      "missing: 1 of 2, without 2024-06, since 2024-06",
    ],
    [
      "worked while it slept",
      stages(["active", "2021-06-01"], ["dormant", "2023-11-01"], ["active", "2024-05-01"]),
      ["2024-03-13"],
      { asOf: "2024-06-30" },
      "missing: 0 of 2, without 2024-05 2024-06, since 2024-05",
    ],
    [
      "twice active in a row is one life",
      stages(["active", "2021-06-01"], ["active", "2024-05-01"]),
      ["2024-03-13"],
      { asOf: "2024-05-31" },
      "missing: 1 of 5, without 2024-01 2024-02 2024-04 2024-05, since 2024-04",
    ],
  ])("%s: %s", (_, life, dates, on, expected) => {
    expect(toldOf(dates, on, life)).toBe(expected);
  });
});

describe("periods other than a year", () => {
  test.each<[string, string[], On, string]>([
    [
      "a month, every month",
      [],
      { asOf: "2024-03-31", period: "month" },
      "missing: 0 of 1, without 2024-03, since 2024-03",
    ],
    [
      "a quarter, every month",
      ["2024-04-13", "2024-05-13"],
      { asOf: "2024-06-30", period: "quarter" },
      "missing: 2 of 3, without 2024-06, since 2024-06",
    ],
    [
      "a month that ends a quarter, every quarter",
      ["2024-01-13"],
      { every: "quarter", asOf: "2024-03-31", period: "month" },
      "kept: 1 of 1",
    ],
    [
      "a month within a quarter, every quarter",
      [],
      { every: "quarter", asOf: "2024-02-29", period: "month" },
      "not-due: 0 of 0",
    ],
    [
      "a half-year, every year",
      [],
      { every: "year", asOf: "2024-06-30", period: "half-year" },
      "not-due: 0 of 0",
    ],
    [
      "the half-year that ends the year",
      [],
      { every: "year", asOf: "2024-12-31", period: "half-year" },
      "missing: 0 of 1, without 2024, since 2024-01",
    ],
    [
      "the half-year that ends the year, work in its first",
      ["2024-02-13"],
      { every: "year", asOf: "2024-12-31", period: "half-year" },
      "kept: 1 of 1",
    ],
  ])("%s: %s", (_, dates, on, expected) => {
    expect(toldOf(dates, on)).toBe(expected);
  });

  test("entries are those of both ends of the period and of the days between", () => {
    const dates = ["2024-02-29", "2024-03-01", "2024-03-31", "2024-04-01"];
    const options = {
      asOf: "2024-04-30",
      period: periodContaining("2024-03-31", "month"),
      rulePack: rightsEvery("month"),
    };
    const [rights] = areaStandings(
      buildRegister({ activities: done("rights", ...dates) }),
      options,
    );
    expect(rights?.entries).toBe(2);
  });

  test("entries are those of the period, whatever span they keep", () => {
    const on = { every: "quarter", asOf: "2024-03-31", period: "month" } as const;
    const { entries, kept } = standing({ activities: done("rights", "2024-01-13") }, on);
    expect([entries, kept]).toEqual([0, 1]);
  });

  test("a period that ended is looked at whole, and nothing after it", () => {
    const options = {
      asOf: "2024-05-31",
      period: periodContaining("2024-02-29", "month"),
      rulePack: rightsEvery("month"),
    };
    const of = (...dates: string[]) =>
      areaStandings(buildRegister({ activities: done("rights", ...dates) }), options)[0];
    expect(of("2024-02-29")).toMatchObject({ state: "kept", lastDate: "2024-02-29" });
    expect(of("2024-03-01")).toMatchObject({
      state: "missing",
      entries: 0,
      missingSince: "2024-02",
    });
    expect(of("2024-03-01")).not.toHaveProperty("lastDate");
  });

  test("before the period begins nothing is due", () => {
    const options = {
      asOf: "2024-05-31",
      period: periodContaining("2025-01-01", "year"),
      rulePack: rightsEvery("month"),
    };
    const [rights] = areaStandings(buildRegister({ activities: [] }), options);
    expect(rights && told(rights)).toBe("not-due: 0 of 0");
  });
});

describe("what is not reported", () => {
  const on = { asOf: "2024-02-29" };

  test("is neither kept nor missing, and says nothing of since when", () => {
    expect(told(standing({}, on))).toBe("not-reported: 0 of 2, without 2024-01 2024-02");
    expect(told(standing({ activities: [] }, on))).toBe(
      "missing: 0 of 2, without 2024-01 2024-02, since 2024-01",
    );
  });

  test("is not due before anything is", () => {
    expect(told(standing({}, { asOf: "2024-01-30" }))).toBe("not-due: 0 of 0");
  });

  test("what meetings show is told all the same", () => {
    const meetings: Meeting[] = [
      {
        id: "t1",
        date: "2024-02-17",
        kind: "general",
        status: "held",
        agenda: [{ area: "rights" }],
      },
    ];
    expect(standing({ meetings }, on)).toMatchObject({
      state: "not-reported",
      entries: 1,
      lastDate: "2024-02-17",
    });
  });
});

describe("evidence from one section alone, in the month of May", () => {
  const date = "2024-05-13";
  const money = (kind: LedgerKind, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
    id: kind,
    date,
    kind,
    amountVnd: 100_000,
    ...more,
  });
  const income = (...entries: LedgerEntry[]) => ({
    funds: {
      incomeGeneration: {
        openedOn: "2021-06-01",
        openingVnd: 0,
        managedBy: "club" as const,
        entries,
      },
    },
  });
  const operating = (...entries: LedgerEntry[]) => ({
    funds: {
      operating: { openedOn: "2021-06-01", openingVnd: 0, managedBy: "club" as const, entries },
    },
  });
  const back = (kind: LedgerKind, on: string): LedgerEntry => ({
    ...money(kind),
    id: "back",
    date: on,
    reverses: kind,
  });
  const kept = (sections: Partial<Register>): string[] => {
    const options = {
      asOf: "2024-05-31",
      period: periodContaining(date, "month"),
      rulePack: DECISION_1336,
    };
    const monthly = areaStandings(buildRegister({ activities: [], ...sections }), options);
    return monthly.filter(({ entries }) => entries > 0).map(({ expected }) => expected.key);
  };

  test.each<[string, Partial<Register>, string[]]>([
    ["nothing", {}, []],
    ["an activity", { activities: done("culture", date) }, ["culture"]],
    ["a loan paid out", income(money("loan", { loanId: "l1" })), ["livelihood"]],
    ["principal paid back", income(money("principal", { loanId: "l1" })), ["livelihood"]],
    ["interest", income(money("interest", { loanId: "l1" })), ["livelihood", "resources"]],
    ["a write-off", income(money("write-off", { loanId: "l1" })), []],
    ["a fee", operating(money("fee")), ["resources"]],
    ["a gift", operating(money("gift")), ["resources"]],
    ["joint work", operating(money("joint-work")), ["resources"]],
    ["capital", operating(money("capital")), []],
    ["an expense", operating(money("expense", { area: "culture" })), []],
    ["a gift taken back", operating(money("gift"), back("gift", "2024-05-14")), []],
    [
      "a gift to be taken back later",
      operating(money("gift"), back("gift", "2024-06-01")),
      ["resources"],
    ],
    ["a visit", { care: { visits: [{ personId: "p1", memberId: "m1", date }] } }, ["home-care"]],
    [
      "a person in need, not visited",
      { care: { people: [{ id: "p1", name: "Trần Văn Láng Giềng", from: date }] } },
      [],
    ],
    ["measuring", { health: { rounds: [{ id: "r1", date, measured: ["m1"] }] } }, ["health"]],
    ["measuring nobody", { health: { rounds: [{ id: "r1", date, measured: [] }] } }, []],
    ["a check-up", { health: { checkUps: [{ id: "k1", date, memberIds: ["m1"] }] } }, ["health"]],
    ["a check-up of nobody", { health: { checkUps: [{ id: "k1", date, memberIds: [] }] } }, []],
    [
      "training",
      { support: { training: [{ id: "g1", date, topic: "Quản lý", mode: "remote" }] } },
      ["learning"],
    ],
    [
      "a meeting",
      {
        meetings: [
          { id: "t1", date, kind: "general", status: "held", agenda: [{ area: "rights" }] },
        ],
      },
      ["rights"],
    ],
    [
      "a meeting of the board",
      {
        meetings: [{ id: "t1", date, kind: "board", status: "held", agenda: [{ area: "rights" }] }],
      },
      ["rights"],
    ],
    [
      "a meeting cancelled",
      {
        meetings: [
          { id: "t1", date, kind: "general", status: "cancelled", agenda: [{ area: "rights" }] },
        ],
      },
      [],
    ],
  ])("%s", (_, sections, areas) => {
    expect(kept(sections)).toEqual(areas);
  });
});

describe("which pack", () => {
  test("the eight areas, in their order, as often as sources say", () => {
    const standings = areaStandings(buildRegister({ activities: [] }), { asOf: "2024-12-31" });
    expect(standings.map(({ expected }) => expected)).toEqual(EIGHT_AREAS);
    expect(standings.map(({ due }) => due)).toEqual([12, 12, 12, 12, 4, 12, 12, 12]);
    expect(EIGHT_AREAS.map(({ key }) => key)).toEqual([...AREAS]);
  });

  test.each([
    ["2020-08-30", 0],
    ["2020-08-31", 8],
    ["2035-12-31", 8],
    ["2036-01-01", 0],
  ])("on %s national packs expect %i areas", (asOf, count) => {
    expect(areaStandings(buildRegister(), { asOf })).toHaveLength(count);
  });

  test("that of the period's last day, when it is looked at later", () => {
    const period = periodContaining("2035-12-31", "month");
    expect(areaStandings(buildRegister(), { asOf: "2036-03-01", period })).toHaveLength(8);
  });

  test("a pack's own area is made of kinds, areas or both, and no activity counts twice", () => {
    const rulePack = definePack({
      id: "x-rice",
      name: { vi: "Thử", en: "Trial" },
      areas: [
        {
          key: "x-rice",
          name: { vi: "Ngân hàng lúa", en: "Rice bank" },
          evidence: { areas: ["livelihood"], kinds: ["x-rice-bank"] },
          every: "month",
          source: "kit",
          authority: "our-choice",
        },
      ],
    });
    const activities: Activity[] = [
      { id: "a1", area: "livelihood", kind: "x-rice-bank", date: "2024-01-10" },
      { id: "a2", area: "self-help", kind: "x-rice-bank", date: "2024-01-11" },
      { id: "a3", area: "livelihood", date: "2024-01-12" },
      { id: "a4", area: "self-help", date: "2024-01-13" },
    ];
    const [rice] = areaStandings(buildRegister({ activities }), { asOf: "2024-01-31", rulePack });
    expect(rice).toMatchObject({ state: "kept", entries: 3, lastDate: "2024-01-12" });
  });
});

test("of any club: spans are kept or missing, and what is missing since is over", () => {
  const any = fc.tuple(
    registers,
    civilDates("2023-12-01", "2025-03-31"),
    fc.constantFrom(...PERIOD_KINDS),
    fc.constantFrom(...PERIOD_KINDS),
  );
  fc.assert(
    fc.property(any, ([register, asOf, kind, every]) => {
      const options = { asOf, period: periodContaining(asOf, kind), rulePack: rightsEvery(every) };
      for (const each of areaStandings(register, options)) {
        const { due, kept, missing, missingSince, lastDate, state } = each;
        expect(kept + missing.length).toBe(due);
        expect(new Set(missing).size).toBe(missing.length);
        expect(state === "missing").toBe(missing.length > 0 && register.activities !== undefined);
        if (lastDate !== undefined) expect(lastDate <= asOf).toBe(true);
        if (missingSince === undefined) continue;
        expect(state).toBe("missing");
        expect(missingSince < asOf).toBe(true);
        expect(missingSince > (lastDate ?? "").slice(0, 7)).toBe(true);
      }
    }),
    { seed: 1648, numRuns: 150 },
  );
});
