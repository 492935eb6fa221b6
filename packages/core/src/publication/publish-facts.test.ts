import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import type { FactId } from "../facts/fact-catalogue.ts";
import { type Facts, type FactValues, factsFromTotals, mergeFacts } from "../facts/facts.ts";
import { INDICATORS } from "../indicators/catalogue.ts";
import { measure } from "../indicators/measure.ts";
import { registers } from "../testing/arbitraries.ts";
import { type FactsRow, publishFacts } from "./publish-facts.ts";
import { publishMeasurement } from "./publish-measurement.ts";

const year = periodContaining("2024-12-31", "year");
const clubs = (totals: Partial<FactValues>): Facts =>
  factsFromTotals(year, year.to, { clubs: 1, ...totals });

const province = (...communes: Facts[]): FactsRow[] => [
  { code: "p", facts: mergeFacts(communes) },
  ...communes.map((facts, i) => ({ code: `c${i}`, parent: "p", facts })),
];

describe("facts by unit", () => {
  test("of people of whom the age is not known, small counts are told", () => {
    const ages = { age60Members: 60, older60: 40, younger60: 18, age60Unknown: 2 };
    const [unit] = publishFacts([{ code: "a", facts: clubs({ members: 60, ...ages }) }], {
      divisions: ["age60"],
    });
    expect(unit?.counts).toMatchObject({
      members: { status: "shown", value: 60 },
      age60Members: { status: "shown", value: 60 },
      older60: { status: "shown", value: 40 },
      younger60: { status: "shown", value: 18 },
      age60Unknown: { status: "shown", value: 2 },
    });
  });

  test("a few younger people are not told, nor what would tell them", () => {
    const ages = { age60Members: 60, older60: 57, younger60: 2, age60Unknown: 1 };
    const [unit] = publishFacts([{ code: "a", facts: clubs({ members: 60, ...ages }) }]);
    const { older60, younger60, age60Members } = unit?.counts ?? {};
    expect(younger60).toMatchObject({ status: "suppressed", reason: "small" });
    expect([older60, unit?.counts.age60Unknown].some((each) => each?.status === "suppressed")).toBe(
      true,
    );
    expect(age60Members).toEqual({ status: "shown", value: 60 });
  });

  test("what no club reported is no zero", () => {
    const [unit] = publishFacts([{ code: "a", facts: clubs({ members: 60 }) }], {
      divisions: ["sex"],
    });
    expect(unit?.counts).toMatchObject({
      members: { status: "shown", value: 60 },
      sexMembers: { status: "not-reported", value: null },
      women: { status: "not-reported", value: null },
    });
    const [empty] = publishFacts([{ code: "a", facts: clubs({}) }], { divisions: [] });
    expect(empty?.counts.members).toEqual({ status: "not-reported", value: null });
  });

  test("a zero that was counted is one", () => {
    const facts = clubs({ members: 60, sexMembers: 60, women: 60 });
    const [unit] = publishFacts([{ code: "a", facts }], { divisions: ["sex"] });
    expect(unit?.counts.women).toEqual({ status: "shown", value: 60 });
    const nobody = clubs({ members: 0 });
    expect(publishFacts([{ code: "a", facts: nobody }])[0]?.counts.members).toEqual({
      status: "shown",
      value: 0,
    });
  });

  test("where the members are hidden, so are the bases of the divisions", () => {
    const few = clubs({ members: 3, sexMembers: 3, women: 2 });
    const many = clubs({ members: 60, sexMembers: 60, women: 40 });
    const [, hidden, other, told] = publishFacts(province(few, many, clubs({ members: 70 })));
    expect(hidden?.counts.sexMembers).toMatchObject({ status: "suppressed", reason: "small" });
    expect(other?.counts.sexMembers).toMatchObject({ reason: "complementary" });
    expect(told?.counts.members).toEqual({ status: "shown", value: 70 });
  });

  test("facts of a unit that are not those of its units are a mistake of the caller", () => {
    const [first, ...rest] = province(clubs({ members: 60 }), clubs({ members: 70 }));
    const wrong = [{ ...first, code: "p", facts: clubs({ members: 131 }) }, ...rest];
    expect(() => publishFacts(wrong)).toThrow("members of the units in p to add up to 131");
  });
});

describe("attendance and fees by unit", () => {
  const met = (members: number, meetings: number, each = members) =>
    clubs({
      members,
      meetingsHeld: meetings,
      attendanceEligible: meetings * each,
      attendancePresent: meetings * (each - 1),
    });
  const table = (...rows: (Omit<FactsRow, "code" | "parent"> | Facts)[]): FactsRow[] => {
    const inside = rows.map((row) => ("facts" in row ? row : { facts: row }));
    return [
      { code: "country", facts: mergeFacts(inside.map(({ facts }) => facts)) },
      { code: "p", parent: "country", facts: mergeFacts(inside.map(({ facts }) => facts)) },
      ...inside.map((row, i) => ({ code: `c${i}`, parent: "p", ...row })),
    ];
  };
  const told = (rows: FactsRow[], id: FactId = "attendanceEligible") =>
    publishFacts(rows).map(({ counts }) => counts[id]?.value);

  test("are told where no members are kept back", () => {
    expect(told(table(met(50, 2), met(30, 1), clubs({ members: 9 })))).toEqual([
      130,
      130,
      100,
      30,
      null,
    ]);
  });

  test("are kept back at every level above a club whose members are", () => {
    const rows = table(met(3, 1), met(12, 1), met(50, 2));
    expect(told(rows)).toEqual([null, null, null, null, 100]);
    expect(publishFacts(rows)[0]?.counts.members).toEqual({ status: "shown", value: 65 });
  });

  test("are told where those that are kept back did not come to anything", () => {
    const fee = {
      feesDueVnd: 50_000,
      feesPaidVnd: 40_000,
      feeDuesCounted: 1,
      feeDuesNotReported: 0,
    };
    const paid = clubs({ members: 50, ...fee });
    const rows = table(met(3, 1), met(12, 1), paid);
    expect(told(rows, "feesPaidVnd")).toEqual([40_000, 40_000, null, null, 40_000]);
    expect(told(rows)).toEqual([null, null, null, null, null]);
    expect(told(table(met(3, 0), met(12, 0), met(50, 1)))).toEqual([50, 50, null, null, 50]);
  });

  test.each([
    [4, [null, null, null, 50]],
    [5, [65, 65, 15, 50]],
  ])("of a club with 60 members at the end and %i at its meetings come to %j", (each, expected) => {
    expect(told(table(met(60, 3, each), met(50, 1)))).toEqual(expected);
  });

  test("are kept back where whoever knows the other periods says so", () => {
    const rows = table({ facts: met(60, 3), keepsSums: true }, met(50, 1));
    expect(told(rows)).toEqual([null, null, null, 50]);
    expect(told(rows, "members")).toEqual([110, 110, 60, 50]);
  });
});

describe("indicators by unit", () => {
  const money = {
    fundsRaisedVnd: 3_000_000,
    interestRaisedVnd: 1_000_000,
    feesRaisedVnd: 108_000,
    runningCostVnd: 1_000_000,
    feesDueVnd: 120_000,
    feesPaidVnd: 108_000,
    loansPaidOut: 1,
    loansPaidOutVnd: 5_000_000,
    lateLoansOfVnd: 5_000_000,
    loansOverdueVnd: 500_000,
    incomeFundVnd: 20_000_000,
    loansOwedVnd: 5_000_000,
    incomeFundStartVnd: 20_000_000,
    incomeFundEndVnd: 21_000_000,
    clubsLinked: 1,
    actionsDue: 2,
    actionsOnTime: 1,
  };
  const few = clubs({
    members: 3,
    sexMembers: 3,
    women: 2,
    monthsDue: 12,
    monthsMet: 11,
    attendanceEligible: 36,
    attendancePresent: 30,
    ...money,
  });
  const many = clubs({
    members: 60,
    sexMembers: 60,
    women: 40,
    monthsDue: 12,
    monthsMet: 12,
    attendanceEligible: 720,
    attendancePresent: 640,
    ...money,
  });
  const rows = province(few, many, many);
  const units = publishFacts(rows);
  const told = (unit: number, id: Parameters<typeof measure>[0]) => {
    const { facts } = rows[unit] ?? { facts: few };
    const published = publishMeasurement(measure(id, facts), units[unit] ?? { counts: {} });
    return published.value ?? published.reason;
  };

  test.each([
    ["women of the province", 0, "women-share", 82 / 123],
    ["women of three members", 1, "women-share", "small"],
    ["women of the commune that hides it", 2, "women-share", "complementary"],
    ["women of the other", 3, "women-share", 40 / 60],
    ["size of a club of three", 1, "club-size", "small"],
    ["attendance of three members: it would tell how many they are", 1, "attendance-rate", "small"],
    ["attendance elsewhere", 3, "attendance-rate", 640 / 720],
    ["months met, which are no people", 1, "meeting-regularity", 11 / 12],
    ["women among the older: their counts are in no table", 3, "older-women-share", "not-guarded"],
    [
      "age on the base of 55: with that of 60 it would tell who is in between",
      3,
      "older-share-55",
      "not-guarded",
    ],
    ["areas, which nobody reported", 3, "area-coverage", "not-reported"],
    ["a single loan is what one member owes", 3, "mean-loan", "not-guarded"],
    ["so is what is late", 3, "arrears-rate", "not-guarded"],
    ["and what is lent out of the fund", 3, "fund-utilisation", "not-guarded"],
    ["the fund itself is the club's", 1, "fund-growth", 21 / 20 - 1],
    ["so is interest, its income", 1, "funds-raised-interest", 1_000_000],
    ["fees of three members tell how many they are", 1, "funds-raised-fees", "small"],
    ["due or paid", 1, "fee-collection", "small"],
    ["and as what is left of all income", 1, "funds-raised", "small"],
    [
      "attendance of the province: what the others leave is theirs",
      0,
      "attendance-rate",
      "complementary",
    ],
    ["fees of the province", 0, "fee-collection", "complementary"],
    ["and all income of it", 0, "funds-raised", "complementary"],
    ["interest of the province", 0, "funds-raised-interest", 1_000_000],
    ["fees elsewhere", 3, "fee-collection", 0.9],
    ["all income elsewhere", 3, "self-financing", 3],
    ["a club under its association, which is nobody", 1, "association-linked", 1],
    ["what a club was asked to do", 1, "actions-closed-on-time", 0.5],
  ] as const)("%s", (_, unit, id, expected) => {
    expect(told(unit, id)).toBe(expected);
  });

  test("what is kept back holds no count", () => {
    const published = publishMeasurement(measure("women-share", few), units[1] ?? { counts: {} });
    expect(published).toEqual({
      status: "suppressed",
      reason: "small",
      value: null,
      indicator: "women-share",
      kind: "share",
      source: "decision-1336",
      period: "2024",
      asOf: "2024-12-31",
    });
  });

  test("of any clubs, no indicator tells a count that is kept back", () => {
    const communes = fc.array(registers, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(communes, (list) => {
        const table = province(...list.map((register) => clubFacts(register, year)));
        for (const [i, unit] of publishFacts(table).entries()) {
          const hidden = new Set(
            Object.entries(unit.counts).flatMap(([id, count]) =>
              count.status === "suppressed" ? [id] : [],
            ),
          );
          for (const { id, numerator, denominator } of INDICATORS) {
            const { facts } = table[i] ?? { facts: few };
            const published = publishMeasurement(measure(id, facts), unit);
            if (published.status === "suppressed")
              expect(published).not.toHaveProperty("numerator");
            else expect([numerator, denominator].filter((fact) => hidden.has(fact))).toEqual([]);
          }
        }
      }),
      { seed: 1336, numRuns: 150 },
    );
  });
});
