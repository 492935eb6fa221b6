import { expect, test } from "vitest";
import { fundWith, type Line, LOAN, PAID_OUT } from "./loan-book.fixture.ts";
import { repaymentSchedule } from "./repayment-schedule.ts";
import { scheduleInForce } from "./schedule-in-force.ts";

const longer = { ...LOAN, reschedules: [{ date: "2024-07-20", months: 18 }] };
const over = { ...LOAN, reschedules: [{ date: "2024-06-01", months: 3 }] };
const lines: Line[] = [PAID_OUT, ["2024-03-15", "principal", 1000]];

test("none before the money is paid out", () => {
  expect(scheduleInForce(LOAN, fundWith(lines), "2024-01-14")).toEqual([]);
});

test("that of the agreement until it is agreed anew, whatever was paid", () => {
  const schedule = repaymentSchedule(LOAN, "2024-01-15");
  expect(scheduleInForce(longer, fundWith(lines), "2024-01-15")).toEqual(schedule);
  expect(scheduleInForce(longer, fundWith(lines), "2024-07-19")).toEqual(schedule);
});

test("then what is owed over the months that are left; flat interest stays that of the first principal", () => {
  const schedule = scheduleInForce(longer, fundWith(lines), "2024-07-20");
  expect(schedule).toHaveLength(12);
  expect(schedule[0]).toEqual({
    number: 1,
    dueOn: "2024-08-15",
    principalVnd: 416_667,
    interestVnd: 60_000,
    balanceVnd: 4_583_333,
  });
  expect(schedule[11]).toEqual({
    number: 12,
    dueOn: "2025-07-15",
    principalVnd: 416_663,
    interestVnd: 60_000,
    balanceVnd: 0,
  });
});

test("a payment of the day of the new agreement counts before it, a later one does not change it", () => {
  const more: Line[] = [
    ...lines,
    ["2024-07-20", "principal", 200],
    ["2024-08-01", "principal", 2000],
  ];
  expect(scheduleInForce(longer, fundWith(more), "2024-08-10")[0]?.principalVnd).toBe(400_000);
});

test("all of it on the day of an agreement to a term that is over", () => {
  expect(scheduleInForce(over, fundWith(lines), "2024-06-01")).toEqual([
    { number: 1, dueOn: "2024-06-01", principalVnd: 5_000_000, interestVnd: 60_000, balanceVnd: 0 },
  ]);
});

test("as the club reckons", () => {
  const [first] = scheduleInForce(longer, fundWith(lines), "2024-07-20", { roundingVnd: 1000 });
  expect(first?.principalVnd).toBe(417_000);
});

test("months of grace that are over are not given again", () => {
  const grace = { ...longer, graceMonths: 8, months: 12 };
  const schedule = scheduleInForce(grace, fundWith([PAID_OUT]), "2024-07-20");
  const first = schedule.find(({ principalVnd }) => principalVnd > 0);
  expect(first).toMatchObject({ number: 3, dueOn: "2024-10-15", principalVnd: 600_000 });
});
