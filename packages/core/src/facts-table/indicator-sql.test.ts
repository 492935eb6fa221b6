import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { FACTS, type FactId } from "../facts/fact-catalogue.ts";
import { type Facts, mergeFacts, noFacts } from "../facts/facts.ts";
import { INDICATORS, type IndicatorId } from "../indicators/catalogue.ts";
import { indicator, measure } from "../indicators/measure.ts";
import { registers } from "../testing/arbitraries.ts";
import { queried } from "./facts-database.fixture.ts";
import type { FactsTableRow } from "./facts-table.ts";
import { factsTableRow } from "./facts-table-row.ts";
import { indicatorSql, indicatorsSql } from "./indicator-sql.ts";

const year = periodContaining("2024-12-31", "year");

/** Facts that need not come from a register, so that every edge can be reached. */
function some(values: Partial<Record<FactId, number>>, of = year): Facts {
  const none = noFacts(of, of.to);
  return { ...none, values: { ...none.values, clubsInPeriod: 1, ...values } };
}

const row = (clubId: string, facts: Facts, place = {}) =>
  factsTableRow(facts, { clubId, ...place });

/** What measuring says of an indicator, as columns of the query. */
function measured(id: IndicatorId, facts: Facts, place = {}) {
  const found = measure(id, facts);
  const { period, asOf, numerator, denominator, blank, status, value } = found;
  const { clubsCounted, clubsNotReported, clubsNotDue } = found;
  const reason = found.status === "measured" ? null : found.reason;
  const clubs = { clubsCounted, clubsNotReported, clubsNotDue };
  const counts = { numerator, denominator, blank, ...clubs };
  return { period, asOf, ...place, indicator: id, status, reason, value, ...counts };
}

/** The only row that a query gives. */
function only(sql: string, rows: readonly FactsTableRow[]) {
  const [found, ...others] = queried(sql, rows);
  expect(others).toEqual([]);
  return { ...found };
}

test("gives what measuring gives, of any clubs and every indicator", () => {
  const clubs = registers.map((register) => clubFacts(register, year));
  fc.assert(
    fc.property(fc.array(clubs, { minLength: 1, maxLength: 6 }), (all) => {
      const rows = all.map((facts, i) => row(`club ${i}`, facts));
      const together = mergeFacts(all);
      const expected = INDICATORS.map(({ id }) => measured(id, together));
      expect(queried(indicatorsSql(), rows).map((each) => ({ ...each }))).toEqual(expected);
    }),
    { seed: 1336, numRuns: 60 },
  );
});

test("gives the same of one indicator alone", () => {
  const facts = some({ careCounted: 1, careVisits: 45, careDays: 310 });
  for (const { id } of INDICATORS) {
    expect(only(indicatorSql(id), [row("a", facts)])).toEqual(measured(id, facts));
  }
});

describe("a number", () => {
  test.each<[string, IndicatorId, Partial<Record<FactId, number>>, number]>([
    ["is no division of whole numbers", "women-share", { women: 1, sexMembers: 3 }, 1 / 3],
    [
      "counts blanks below the line",
      "older-share",
      { older60: 1, age60Members: 3, age60Unknown: 2 },
      1 / 3,
    ],
    ["of so many for each", "visit-regularity", { careVisits: 45, careDays: 310 }, (45 * 7) / 310],
    ["may be above one where it is no share", "caseload", { peopleCaredFor: 9, carers: 2 }, 4.5],
    ["of growth is less one", "growth", { membersAtStart: 50, membersAtEnd: 55 }, 55 / 50 - 1],
    ["of shrinking is below zero", "growth", { membersAtStart: 50, membersAtEnd: 0 }, -1],
    ["of zero is zero, and no gap", "women-share", { women: 0, sexMembers: 3 }, 0],
  ])("%s", (_, id, values, expected) => {
    const found = only(indicatorSql(id), [row("a", some(values))]);
    expect([found["status"], found["reason"], found["value"]]).toEqual([
      "measured",
      null,
      expected,
    ]);
  });
});

describe("no number", () => {
  test.each<[string, Partial<Record<FactId, number>>, string]>([
    ["no club was active", { clubsInPeriod: 0 }, "no-clubs"],
    ["nothing was due", { age60NotDue: 1 }, "not-due"],
    ["one was not due, one not reported", { age60NotDue: 1, age60NotReported: 1 }, "not-reported"],
    ["reported, and nobody there", { age60Counted: 1 }, "no-base"],
    ["one of three counted nobody", { age60Counted: 1, age60NotReported: 2 }, "no-base"],
    ["of nobody known", { age60Counted: 1, age60Members: 3, age60Unknown: 3 }, "all-blank"],
  ])("%s", (_, values, reason) => {
    const facts = some(values);
    const found = only(indicatorSql("older-share"), [row("a", facts)]);
    expect([found["status"], found["reason"], found["value"]]).toEqual([
      "not-measurable",
      reason,
      null,
    ]);
    expect(found).toEqual(measured("older-share", facts));
  });

  test.each<[string, Partial<Record<FactId, number>>]>([
    ["more than all", { older60: 4, age60Members: 3 }],
    ["more than all but the blanks", { older60: 2, age60Members: 3, age60Unknown: 2 }],
    ["more blanks than there are", { age60Members: 3, age60Unknown: 4 }],
    ["some of none", { older60: 1 }],
  ])("facts that contradict themselves: %s", (_, values) => {
    expect(() => measure("older-share", some(values))).toThrow(RangeError);
    const found = only(indicatorSql("older-share"), [row("a", some(values))]);
    expect([found["status"], found["reason"], found["value"]]).toEqual([
      "contradictory",
      null,
      null,
    ]);
  });

  test("without a row, nothing is said", () => {
    expect(queried(indicatorsSql(), [])).toEqual([]);
  });
});

describe("rows are put together", () => {
  const facts = [1, 2, 4].map((women) => some({ women, sexMembers: 10, sexCounted: 1 }));
  const [one, two, four] = facts as [Facts, Facts, Facts];
  const rows = [
    row("a", one, { commune: "00001", province: "58" }),
    row("b", two, { commune: "00002", province: "58" }),
    row("c", four),
  ];

  test("by club", () => {
    const found = queried(indicatorSql("women-share", { by: ["clubId"] }), rows);
    expect(found.map((each) => [each["clubId"], each["value"]])).toEqual([
      ["a", 0.1],
      ["b", 0.2],
      ["c", 0.4],
    ]);
  });

  test("by commune and province, in that order however they are asked for", () => {
    const found = queried(
      indicatorSql("women-share", { by: ["province", "commune", "province"] }),
      rows,
    );
    expect(found.map((each) => ({ ...each }))).toEqual([
      measured("women-share", four, { commune: null, province: null }),
      measured("women-share", one, { commune: "00001", province: "58" }),
      measured("women-share", two, { commune: "00002", province: "58" }),
    ]);
    const names = ["period", "asOf", "commune", "province", "indicator"];
    expect(Object.keys(found[0] ?? {}).slice(0, 5)).toEqual(names);
  });

  test("only those asked for", () => {
    const sql = indicatorSql("women-share", { where: { province: "58" } });
    expect(only(sql, rows)).toEqual(measured("women-share", mergeFacts([one, two])));
  });

  test("never of two periods, or of two days of counting", () => {
    const may = periodContaining("2024-05-31", "month");
    const other = [some({ women: 3, sexMembers: 4 }, may), { ...one, asOf: "2024-12-30" }];
    const more = other.map((each, i) => row(`other ${i}`, each));
    const found = queried(indicatorSql("women-share"), [...rows, ...more]);
    expect(found.map((each) => [each["period"], each["asOf"], each["numerator"]])).toEqual([
      ["2024", "2024-12-30", 1],
      ["2024", "2024-12-31", 7],
      ["2024-05", "2024-05-31", 3],
    ]);
  });
});

describe("what is asked for", () => {
  test("is text, whatever it holds", () => {
    const code = `58' OR '1'='1'; DROP TABLE "ishc_facts"; --`;
    const rows = [row("a", some({ women: 1, sexMembers: 2 }), { province: code })];
    const sql = (province: string) => indicatorSql("women-share", { where: { province } });
    expect(only(sql(code), rows)["value"]).toBe(0.5);
    expect(queried(sql(`' OR ''='`), rows)).toEqual([]);
  });

  test.each<[string, Parameters<typeof indicatorsSql>[0] | object]>([
    ["a group that is none", { by: ["members"] }],
    ["a group that is SQL", { by: ['clubId"; DROP TABLE ishc_facts; --'] }],
    ["a condition on a fact", { where: { members: "1" } }],
    ["a condition that is SQL", { where: { '"period" = 1; --': "1" } }],
    ["an indicator nobody knows", { ids: ["x"] }],
    ["no indicator", { ids: [] }],
  ])("%s is refused", (_, options) => {
    expect(() => indicatorsSql(options as Parameters<typeof indicatorsSql>[0])).toThrow(RangeError);
  });
});

test("sums of đồng beyond 32 bits are told to the last one", () => {
  const most = 4_503_599_627_370_495; // Half of what a double still holds exactly.
  const rows = ["a", "b"].map((id) =>
    row(id, some(Object.fromEntries(FACTS.map((fact) => [fact.id, most])))),
  );
  for (const found of queried(indicatorsSql(), rows)) {
    const { blank } = indicator(found["indicator"] as IndicatorId);
    expect([found["numerator"], found["denominator"], found["blank"]]).toEqual([
      2 * most,
      2 * most,
      blank === undefined ? 0 : 2 * most,
    ]);
  }
});
