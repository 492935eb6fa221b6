import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { bookOf } from "./fund-book.ts";
import type { Fund } from "./ledger.ts";
import type { Loan } from "./loan.ts";
import { isPaidOut, loanHistories } from "./loan-history.ts";
import { planInForce, plansOf } from "./loan-plans.ts";
import { datedParts, type Instalment, type ScheduleOptions } from "./repayment-schedule.ts";

/**
 * The instalments of a loan by the plan in force on a day: that of the agreement
 * until it is agreed anew, then what was owed at the end of that day, spread over
 * the months that follow, as far as the loan runs now.
 *
 * @param loan - the agreement
 * @param fund - the income generation fund
 * @param on - the day
 * @param options - how the club reckons
 * @returns the instalments in which something falls due, by day; none when
 * nothing was paid out by the day
 * @example
 * import { scheduleInForce } from "@ishc/core";
 * const loan = {
 *   id: "l1", memberId: "m1", agreedOn: "2024-01-15", principalVnd: 6_000_000, ratePerMonth: 0,
 *   months: 2, interest: "flat", repayment: "equal-principal",
 *   reschedules: [{ date: "2024-03-01", months: 4 }],
 * };
 * const entries = [
 *   { id: "e1", date: "2024-01-15", kind: "loan", amountVnd: 6_000_000, loanId: "l1" },
 *   { id: "e2", date: "2024-02-15", kind: "principal", amountVnd: 2_000_000, loanId: "l1" },
 * ];
 * const fund = { openedOn: "2023-01-01", openingVnd: 20_000_000, managedBy: "club", entries };
 * scheduleInForce(loan, fund, "2024-02-29").map(({ dueOn }) => dueOn); // ["2024-02-15", "2024-03-15"]
 * scheduleInForce(loan, fund, "2024-03-01").map(({ dueOn, principalVnd }) => [dueOn, principalVnd]);
 * // [["2024-03-15", 1_333_333], ["2024-04-15", 1_333_333], ["2024-05-15", 1_333_334]]
 */
export function scheduleInForce(
  loan: Loan,
  fund: Fund,
  on: CivilDate,
  options: ScheduleOptions = {},
): Instalment[] {
  const [history] = loanHistories([loan], bookOf(fund), on);
  if (history === undefined || !isPaidOut(history)) return [];
  const plan = planInForce(plansOf(history, dayNumber(on), options));
  return datedParts(plan.parts, (number) => plan.dueDay(number));
}
