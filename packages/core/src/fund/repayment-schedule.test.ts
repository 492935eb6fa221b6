import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shiftDay } from "../calendar/shift-day.ts";
import { civilDates } from "../testing/arbitraries.ts";
import { INTEREST_METHODS, type Loan, REPAYMENT_PLANS } from "./loan.ts";
import { DAY_COUNTS, repaymentSchedule, type ScheduleOptions } from "./repayment-schedule.ts";

const loan: Loan = {
  id: "l1",
  memberId: "m1",
  agreedOn: "2024-01-10",
  principalVnd: 6_000_000,
  ratePerMonth: 0.01,
  months: 3,
  interest: "declining",
  repayment: "equal-principal",
};

type Row = [dueOn: string, principalVnd: number, interestVnd: number, balanceVnd: number];

test.each<[string, Partial<Loan>, string, ScheduleOptions, Row[]]>([
  [
    "by months from the day of paying out, not of the agreement",
    {},
    "2024-01-15",
    {},
    [
      ["2024-02-15", 2_000_000, 60_000, 4_000_000],
      ["2024-03-15", 2_000_000, 40_000, 2_000_000],
      ["2024-04-15", 2_000_000, 20_000, 0],
    ],
  ],
  [
    "paid out on the 31st",
    {},
    "2024-01-31",
    {},
    [
      ["2024-02-29", 2_000_000, 60_000, 4_000_000],
      ["2024-03-31", 2_000_000, 40_000, 2_000_000],
      ["2024-04-30", 2_000_000, 20_000, 0],
    ],
  ],
  [
    "a month of grace",
    { graceMonths: 1 },
    "2024-01-15",
    {},
    [
      ["2024-02-15", 0, 60_000, 6_000_000],
      ["2024-03-15", 3_000_000, 60_000, 3_000_000],
      ["2024-04-15", 3_000_000, 30_000, 0],
    ],
  ],
  [
    "a month of grace without interest: nothing falls due in it",
    { graceMonths: 1, ratePerMonth: 0 },
    "2024-01-15",
    {},
    [
      ["2024-03-15", 3_000_000, 0, 3_000_000],
      ["2024-04-15", 3_000_000, 0, 0],
    ],
  ],
  [
    "at term with its interest: one instalment",
    { repayment: "at-term" },
    "2024-01-15",
    { interestAtTerm: true },
    [["2024-04-15", 6_000_000, 180_000, 0]],
  ],
  [
    "other loans pay their interest every month all the same",
    { interest: "flat" },
    "2024-01-15",
    { interestAtTerm: true },
    [
      ["2024-02-15", 2_000_000, 60_000, 4_000_000],
      ["2024-03-15", 2_000_000, 60_000, 2_000_000],
      ["2024-04-15", 2_000_000, 60_000, 0],
    ],
  ],
  [
    "interest by days of a year of 365: 31, 29 and 31 days at 12 % a year",
    {},
    "2024-01-15",
    { dayCount: "actual/365" },
    [
      ["2024-02-15", 2_000_000, 61_151, 4_000_000],
      ["2024-03-15", 2_000_000, 38_137, 2_000_000],
      ["2024-04-15", 2_000_000, 20_384, 0],
    ],
  ],
  [
    "flat interest at term by days: 91 of them",
    { repayment: "at-term", interest: "flat" },
    "2024-01-15",
    { dayCount: "actual/365", interestAtTerm: true },
    [["2024-04-15", 6_000_000, 179_507, 0]],
  ],
  [
    "whole thousands",
    { principalVnd: 5_000_000 },
    "2024-01-15",
    { roundingVnd: 1000 },
    [
      ["2024-02-15", 1_667_000, 50_000, 3_333_000],
      ["2024-03-15", 1_666_670, 33_330, 1_666_330],
      ["2024-04-15", 1_666_330, 16_663, 0],
    ],
  ],
  [
    "agreed anew before the money was paid out: that is what was agreed",
    { reschedules: [{ date: "2024-01-15", months: 2 }] },
    "2024-01-15",
    {},
    [
      ["2024-02-15", 3_000_000, 60_000, 3_000_000],
      ["2024-03-15", 3_000_000, 30_000, 0],
    ],
  ],
  [
    "agreed anew afterwards: the first plan stays what it was",
    { months: 1, reschedules: [{ date: "2024-01-16", months: 2 }] },
    "2024-01-15",
    {},
    [["2024-02-15", 6_000_000, 60_000, 0]],
  ],
])("%s", (_, differing, paidOutOn, options, expected) => {
  const rows = repaymentSchedule({ ...loan, ...differing }, paidOutOn, options);
  expect(
    rows.map((row): Row => [row.dueOn, row.principalVnd, row.interestVnd, row.balanceVnd]),
  ).toEqual(expected);
  expect(rows.map(({ number }) => number)).toEqual(expected.map((_row, i) => i + 1));
});

describe("whatever was agreed", () => {
  const loans: fc.Arbitrary<Loan> = fc
    .record({
      principalVnd: fc.integer({ min: 1, max: 30_000_000 }),
      ratePerMonth: fc.constantFrom(0, 0.005, 0.0065, 0.008, 0.01, 1 / 120),
      months: fc.integer({ min: 1, max: 36 }),
      interest: fc.constantFrom(...INTEREST_METHODS),
      repayment: fc.constantFrom(...REPAYMENT_PLANS),
    })
    .chain((terms) =>
      fc.nat(terms.months - 1).map((graceMonths) => ({ ...loan, ...terms, graceMonths })),
    );
  const options = fc.record({
    dayCount: fc.constantFrom(...DAY_COUNTS),
    roundingVnd: fc.constantFrom(1, 1000),
    interestAtTerm: fc.boolean(),
  });

  test("instalments follow each other by whole months, add up, and end with the term", () => {
    fc.assert(
      fc.property(loans, civilDates("2020-01-01"), options, (agreed, paidOutOn, reckoned) => {
        const rows = repaymentSchedule(agreed, paidOutOn, reckoned);
        const end = shiftDay(paidOutOn, { months: agreed.months });
        expect(rows.reduce((sum, row) => sum + row.principalVnd, 0)).toBe(agreed.principalVnd);
        expect(rows.filter((row) => row.balanceVnd === 0).length).toBeGreaterThan(0);
        let last = paidOutOn;
        for (const { dueOn, principalVnd, interestVnd } of rows) {
          expect(dueOn > last && dueOn <= end).toBe(true);
          expect(principalVnd + interestVnd).toBeGreaterThan(0);
          last = dueOn;
        }
      }),
      { seed: 1336, numRuns: 500 },
    );
  });

  test("a year of days costs what a year of months costs, within what each month rounds", () => {
    fc.assert(
      fc.property(loans, (agreed) => {
        const year = { ...agreed, months: 12, graceMonths: 0, repayment: "at-term" as const };
        const interest = (dayCount: ScheduleOptions["dayCount"]) =>
          repaymentSchedule(year, "2023-01-01", { dayCount }).reduce(
            (sum, row) => sum + row.interestVnd,
            0,
          );
        expect(Math.abs(interest("actual/365") - interest("30/360"))).toBeLessThanOrEqual(12);
      }),
      { seed: 1336 },
    );
  });
});
