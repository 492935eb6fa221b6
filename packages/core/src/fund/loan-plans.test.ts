import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "../calendar/day-number.ts";
import { fundBooks } from "../testing/arbitraries/funds.ts";
import { civilDates } from "../testing/arbitraries.ts";
import { buildMembers } from "../testing/build-register.ts";
import { dueOn } from "./due-dates.ts";
import { bookOf } from "./fund-book.ts";
import { fundWith, LOAN, PAID_OUT } from "./loan-book.fixture.ts";
import { isPaidOut, loanHistories } from "./loan-history.ts";
import { plansOf } from "./loan-plans.ts";
import { DAY_COUNTS } from "./repayment-schedule.ts";

test("what has fallen due by a day is the principal of the parts due by then, as far as it was paid out", () => {
  fc.assert(
    fc.property(
      fundBooks(buildMembers(6)),
      civilDates("2020-01-01", "2027-12-31"),
      civilDates("2020-01-01", "2027-12-31"),
      fc.record({
        roundingVnd: fc.constantFrom(1, 1000),
        dayCount: fc.constantFrom(...DAY_COUNTS),
      }),
      ({ loans = [], incomeGeneration }, on, day, options) => {
        fc.pre(incomeGeneration !== undefined);
        for (const history of loanHistories(loans, bookOf(incomeGeneration), on)) {
          if (!isPaidOut(history)) continue;
          for (const plan of plansOf(history, dayNumber(on), options)) {
            let dueVnd = 0;
            for (const { number, principal } of plan.parts) {
              const month = plan.start.span.afterMonth + number;
              if (dueOn(history.paidOutOn, month) <= day) dueVnd += principal;
            }
            expect(plan.dueBy(dayNumber(day))).toBe(Math.min(dueVnd, history.paidOutVnd));
          }
        }
      },
    ),
    { seed: 1336, numRuns: 500 },
  );
});

test.each([
  ["nothing the day before the first month is over", "2024-02-14", 0],
  ["a part on the day it is", "2024-02-15", 500_000],
  ["all but the last part the day before the term", "2025-01-14", 5_500_000],
  ["all of it at term", "2025-01-15", 6_000_000],
  ["all of it long after", "2030-01-15", 6_000_000],
])("due: %s", (_, day, expected) => {
  const [history] = loanHistories([LOAN], bookOf(fundWith([PAID_OUT])), "2030-12-31");
  if (!history || !isPaidOut(history)) throw new Error("it was paid out");
  const [plan] = plansOf(history, dayNumber("2030-12-31"), {});
  expect(plan.dueBy(dayNumber(day))).toBe(expected);
});

test("rounding to what is no whole number is refused, whether or not a plan is needed", () => {
  const loan = { ...LOAN, repayment: "at-term" as const };
  const [history] = loanHistories([loan], bookOf(fundWith([PAID_OUT])), "2024-12-31");
  if (!history || !isPaidOut(history)) throw new Error("it was paid out");
  expect(() => plansOf(history, 20241231, { roundingVnd: 0.5 })).toThrow(/rounding/);
});
