import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { periodsIn } from "../calendar/period-steps.ts";
import {
  type PeriodKind,
  parsePeriod,
  periodContaining,
  type ReportingPeriod,
} from "../calendar/reporting-period.ts";
import { measure } from "../indicators/measure.ts";
import type { Register } from "../register/register.ts";
import { civilDates, registers } from "../testing/arbitraries.ts";
import { clubFacts } from "./club-facts.ts";
import { FACTS } from "./fact-catalogue.ts";
import { type Facts, type FactValues, factsFromTotals, mergeFacts, noFacts } from "./facts.ts";
import { mergeOverTime, withRecount } from "./merge-over-time.ts";

const year = periodContaining("2024-12-31", "year");
const seeded = { seed: 1336, numRuns: 300 };
const days = civilDates("2023-12-01", "2025-02-28");

const counted = (register: Register, kind: PeriodKind, asOf: string, whole = year) =>
  periodsIn(whole, kind).map((period) => clubFacts(register, period, asOf));

const period = (id: string): ReportingPeriod => {
  const read = parsePeriod(id);
  if (!read.ok) throw new Error(`${id} is no period`);
  return read.value;
};

/** Clubs of one place, counted for a period on a day. */
const report = (id: string, totals: Partial<FactValues>, asOf = period(id).to): Facts =>
  factsFromTotals(period(id), asOf, { clubs: 1, ...totals });

const lastingOf = ({ values }: Facts) =>
  FACTS.filter((fact) => fact.kind !== "tested").map(({ id }) => [id, values[id]]);

describe("what periods come to together", () => {
  test.each([
    ["new clubs add", "clubsFounded", [2, 0, 3], 5],
    ["meetings held add", "meetingsHeld", [3, 3, 4], 10],
    ["of clubs the last month counts", "clubs", [36, 38, 37], 37],
    ["of members the last month counts", "members", [1900, 2000, 1950], 1950],
  ] as const)("%s: %s of %j is %d", (_, fact, [jan, feb, mar], expected) => {
    const months = [
      report("2024-01", { [fact]: jan }),
      report("2024-02", { [fact]: feb }),
      report("2024-03", { [fact]: mar }),
    ];
    expect(mergeOverTime(months)).toMatchObject({
      period: { id: "2024-Q1" },
      asOf: "2024-03-31",
      values: { [fact]: expected },
    });
  });

  test.each([
    ["three months of a quarter", ["2024-01", "2024-02", "2024-03"], "2024-Q1"],
    ["two quarters of a half", ["2024-Q3", "2024-Q4"], "2024-H2"],
    ["a half and the months of the other", ["2024-H1", "2024-Q3", "2024-10"], "2024-01--2024-10"],
    ["halves of a year", ["2024-H1", "2024-H2"], "2024"],
    ["the year so far", ["2024-Q1", "2024-04", "2024-05"], "2024-01--2024-05"],
    ["months over the turn of the year", ["2024-12", "2025-01"], "2024-12--2025-01"],
    ["years of a plan", ["2021", "2022"], "2021-01--2022-12"],
    ["one month alone", ["2024-02"], "2024-02"],
  ])("%s: %j is %s", (_, ids, expected) => {
    expect(mergeOverTime(ids.map((id) => report(id, {}))).period).toEqual(period(expected));
  });

  test("leave out what must be counted anew, and name it", () => {
    const { values, recount } = mergeOverTime([report("2024-01", {}), report("2024-02", {})]);
    expect(recount).toContain("clubsMetEveryMonth");
    expect(recount).toContain("area:health");
    expect(recount).toContain("attendanceNotReported");
    expect(recount.filter((id) => id in values)).toEqual([]);
    expect([...Object.keys(values), ...recount].sort()).toEqual(FACTS.map(({ id }) => id).sort());
  });

  test("cannot be measured by mistake: the compiler does not take them for whole facts", () => {
    const merged = mergeOverTime([report("2024-01", {}), report("2024-02", {})]);
    expectTypeOf(merged).not.toExtend<Facts>();
    expectTypeOf(measure).parameter(1).toEqualTypeOf<Facts>();
    expect("clubsInPeriod" in merged.values).toBe(false);
  });
});

describe("for any register", () => {
  test.each(["month", "quarter", "half-year"] as const)(
    "flows and stocks of every %s, counted on one day, are those of the year",
    (kind) => {
      fc.assert(
        fc.property(registers, days, (register, asOf) => {
          const whole = clubFacts(register, year, asOf);
          const merged = mergeOverTime(counted(register, kind, asOf));
          expect(lastingOf({ ...whole, ...merged } as Facts)).toEqual(lastingOf(whole));
          expect([merged.period, merged.asOf]).toEqual([year, asOf]);
        }),
        seeded,
      );
    },
  );

  test("with what is counted anew it is exactly the year", () => {
    fc.assert(
      fc.property(registers, days, (register, asOf) => {
        const whole = clubFacts(register, year, asOf);
        const merged = mergeOverTime(counted(register, "month", asOf));
        expect(withRecount(merged, whole.values)).toEqual(whole);
      }),
      seeded,
    );
  });

  test("neither the order nor the grouping of periods matters", () => {
    fc.assert(
      fc.property(registers, days, fc.integer({ min: 1, max: 11 }), (register, asOf, cut) => {
        const months = counted(register, "month", asOf);
        const merged = mergeOverTime(months);
        expect(mergeOverTime([...months].reverse())).toEqual(merged);
        const halves = [mergeOverTime(months.slice(cut)), mergeOverTime(months.slice(0, cut))];
        expect(mergeOverTime(halves)).toEqual(merged);
      }),
      { seed: 1336, numRuns: 100 },
    );
  });

  test("clubs first and then months is months first and then clubs", () => {
    fc.assert(
      fc.property(registers, registers, (one, other) => {
        const parts = periodsIn(year, "quarter").map((quarter) =>
          mergeFacts([clubFacts(one, quarter, year.to), clubFacts(other, quarter, year.to)]),
        );
        const [a, b] = [one, other].map((each) => mergeOverTime(counted(each, "quarter", year.to)));
        const sums = Object.entries(mergeOverTime(parts).values);
        const sumOf = (id: string) =>
          [a, b].reduce(
            (sum, each) => sum + Number(new Map(Object.entries(each?.values ?? {})).get(id)),
            0,
          );
        expect(sums.map(([id]) => [id, sumOf(id)])).toEqual(sums);
      }),
      { seed: 1336, numRuns: 100 },
    );
  });

  test("stocks of months counted each at its own end are those of the year's last day", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const months = periodsIn(year, "month").map((month) => clubFacts(register, month));
        const whole = clubFacts(register, year).values;
        const merged = mergeOverTime(months).values;
        expect([merged.clubs, merged.members, merged.boardMembers]).toEqual([
          whole.clubs,
          whole.members,
          whole.boardMembers,
        ]);
      }),
      { seed: 1336, numRuns: 100 },
    );
  });
});

describe("the day of counting", () => {
  test("a year that is not over has the stocks of the day, not of months to come", () => {
    const months = ["2024-09", "2024-10", "2024-11"].map((id) =>
      id === "2024-11"
        ? noFacts(period(id), "2024-10-15")
        : report(id, { members: 50 }, "2024-10-15"),
    );
    expect(mergeOverTime(months)).toMatchObject({ asOf: "2024-10-15", values: { members: 50 } });
  });

  test.each([
    [
      "each at its own end",
      [
        ["2024-01", "2024-01-31"],
        ["2024-02", "2024-02-29"],
      ],
      "2024-02-29",
    ],
    [
      "the first again later",
      [
        ["2024-01", "2024-04-05"],
        ["2024-02", "2024-02-29"],
      ],
      "2024-04-05",
    ],
    [
      "the last before its end",
      [
        ["2024-01", "2024-01-31"],
        ["2024-02", "2024-02-13"],
      ],
      "2024-02-13",
    ],
    [
      "all on one day before the end",
      [
        ["2024-01", "2024-01-20"],
        ["2024-02", "2024-01-20"],
      ],
      "2024-01-20",
    ],
  ])("counted %s is fine", (_, parts, asOf) => {
    const facts = parts.map(([id = "", on]) => report(id, {}, on));
    expect(mergeOverTime(facts).asOf).toBe(asOf);
  });

  test.each([
    [
      "the first a day too early",
      [
        ["2024-01", "2024-01-30"],
        ["2024-02", "2024-02-29"],
      ],
      "2024-01 counted on 2024-01-31 or later",
    ],
    [
      "the last early, the first again later",
      [
        ["2024-01", "2024-03-10"],
        ["2024-02", "2024-02-13"],
      ],
      "2024-02 counted on 2024-02-29 or later",
    ],
  ])("counted %s misses days", (_, parts, message) => {
    const facts = parts.map(([id = "", on]) => report(id, {}, on));
    expect(() => mergeOverTime(facts)).toThrow(message);
  });
});

describe("mistakes of the caller", () => {
  test.each([
    ["nothing", [], "at least one set of facts"],
    [
      "a month that is missing",
      ["2024-01", "2024-03"],
      'a period from 2024-02-01 on after 2024-01, but received "2024-03"',
    ],
    [
      "a month that is missing, in any order",
      ["2024-03", "2024-01"],
      "a period from 2024-02-01 on",
    ],
    [
      "the same month twice",
      ["2024-01", "2024-01"],
      "merge the facts of several clubs with mergeFacts first",
    ],
    [
      "a month and its quarter",
      ["2024-Q1", "2024-03"],
      "a period from 2024-04-01 on after 2024-Q1",
    ],
  ])("%s", (_, ids, message) => {
    const merge = () => mergeOverTime(ids.map((id) => report(id, {})));
    expect(merge).toThrow(RangeError);
    expect(merge).toThrow(message);
  });

  test("a fact that was not counted anew", () => {
    const merged = mergeOverTime([report("2024-01", {}), report("2024-02", {})]);
    const { clubsAllAreas: _, ...rest } = report("2024-02", {}).values;
    // @ts-expect-error: one of the facts to be counted anew is not there
    expect(() => withRecount(merged, rest)).toThrow(
      "a whole number of at least 0 for clubsAllAreas, but received undefined",
    );
  });
});
