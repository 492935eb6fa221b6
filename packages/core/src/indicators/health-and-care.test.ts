import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { type FactValues, factsFromTotals, mergeFacts } from "../facts/facts.ts";
import { findingsOf } from "../rules/check-club.ts";
import { DECISION_1336 } from "../rules/rule-packs.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import type { IndicatorId } from "./catalogue.ts";
import { measure } from "./measure.ts";

const year = periodContaining("2024-12-31", "year");
const of = (totals: Partial<FactValues>) => factsFromTotals(year, year.to, { clubs: 1, ...totals });

describe("from totals", () => {
  test.each<[IndicatorId, Partial<FactValues>, number | null]>([
    ["measurement-coverage", { memberMonthsDue: 720, memberMonthsMeasured: 540 }, 0.75],
    ["measurement-coverage", { memberMonthsDue: 0 }, null],
    ["check-up-coverage", { checkUpMembers: 50, membersCheckedUp: 50 }, 1],
    ["check-up-coverage", { checkUpMembers: 50, membersCheckedUp: 0 }, 0],
    ["insurance-coverage", { insuranceMembers: 50, insuredMembers: 45, insuranceUnknown: 5 }, 0.9],
    ["insurance-coverage", { insuranceMembers: 50, insuranceUnknown: 50 }, null],
    ["care-coverage", { peopleInNeed: 8, peopleCaredFor: 6 }, 0.75],
    ["care-coverage", { peopleInNeed: 0, peopleCaredFor: 0 }, null],
    ["caseload", { peopleCaredFor: 3, carers: 2 }, 1.5],
    ["caseload", { peopleCaredFor: 0, carers: 0 }, null],
    ["visit-regularity", { careDays: 70, careVisits: 10 }, 1],
    ["visit-regularity", { careDays: 70, careVisits: 15 }, 1.5],
    ["visit-regularity", { careDays: 0, careVisits: 0 }, null],
  ])("%s of %o is %s", (id, totals, value) => {
    expect(measure(id, of(totals)).value).toBe(value);
  });
});

describe("from a register", () => {
  const members = buildMembers(4).map((member, i) =>
    i < 2 ? { ...member, healthInsurance: i === 0 ? [{ from: "2024-01-01" }] : [] } : member,
  );
  const neighbour = (id: string) => ({ id, name: "Trần Thị Láng Giềng", from: "2024-12-18" });
  const register = buildRegister({
    members,
    board: [],
    health: {
      rounds: [{ id: "r1", date: "2024-05-13", measured: ["m1", "m2", "m3"] }],
      checkUps: [{ id: "k1", date: "2024-04-01", memberIds: ["m1"] }],
    },
    care: {
      people: [neighbour("p1"), neighbour("p2")],
      pairings: [{ personId: "p1", memberId: "m1", from: "2024-12-18" }],
      visits: [{ personId: "p1", memberId: "m1", date: "2024-12-18" }],
    },
  });
  const facts = clubFacts(register, year);

  test.each<[IndicatorId, number, number, number]>([
    ["measurement-coverage", 3, 48, 0],
    ["check-up-coverage", 1, 4, 0],
    ["insurance-coverage", 1, 4, 2],
    ["care-coverage", 1, 2, 0],
    ["caseload", 1, 1, 0],
    ["visit-regularity", 1, 28, 0],
  ])("%s is %d of %d, %d not known", (id, numerator, denominator, blank) => {
    expect(measure(id, facts)).toMatchObject({ numerator, denominator, blank, clubsCounted: 1 });
  });

  test("what a club does not report is no zero", () => {
    const silent = clubFacts(buildRegister(), year);
    for (const id of IDS)
      expect(measure(id, silent)).toMatchObject({ reason: "not-reported", value: null });
  });

  test("nobody in need is no base", () => {
    const care = { people: [], pairings: [], visits: [] };
    const idle = clubFacts(buildRegister({ care }), year);
    for (const id of ["care-coverage", "caseload", "visit-regularity"] as const) {
      expect(measure(id, idle)).toMatchObject({ reason: "no-base", value: null });
    }
  });

  test("the rule of one visit a week judges the same quantity", () => {
    const { value } = measure("visit-regularity", facts);
    const finding = findingsOf(facts, DECISION_1336, register).find(
      ({ rule }) => rule.id === "A3-VISIT",
    );
    expect(value).toBe(0.25);
    expect(finding).toMatchObject({ outcome: "missed", numerator: 1, denominator: 28 });
  });
});

test("over clubs, weeks of need are pooled", () => {
  const both = mergeFacts([
    of({ careDays: 7, careVisits: 3 }),
    of({ careDays: 63, careVisits: 7 }),
  ]);
  // The mean of the two clubs would be 1.9.
  expect(measure("visit-regularity", both)).toMatchObject({ value: 1, clubsCounted: 2 });
});

const IDS = [
  "measurement-coverage",
  "check-up-coverage",
  "insurance-coverage",
  "care-coverage",
  "caseload",
  "visit-regularity",
] as const satisfies readonly IndicatorId[];
