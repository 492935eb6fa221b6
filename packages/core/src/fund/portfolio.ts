import type { CivilDate } from "../calendar/civil-date.ts";
import { ClubBooks } from "./club-books.ts";
import type { FundBook } from "./fund-book.ts";
import { type BookView, type FundMovements, movementsIn } from "./fund-movements.ts";
import type { Funds } from "./funds.ts";
import { type Lending, lendingIn } from "./lending.ts";
import { lendingDays } from "./lending-days.ts";
import type { ScheduleOptions } from "./repayment-schedule.ts";

/** The money of a club in a span of days, and how it stands at the end of the last. */
export interface Portfolio {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day. */
  readonly to: CivilDate;
  /** The income generation fund; absent before it was opened, or where the club has none. */
  readonly incomeGeneration?: FundMovements;
  /** The operating fund; absent before it was opened, or where the club has none. */
  readonly operating?: FundMovements;
  /** The loans; absent where they, or the fund they are paid from, are not reported. */
  readonly lending?: Lending;
}

/**
 * Counts the money of a club: both funds, what moved in them by kind, and the
 * loans. What is at risk is all that is owed on a loan that is late, `par30Vnd`;
 * what is in arrears is the late instalments alone. The ledger is gone through
 * once for the funds and once for the loans, however many loans there are.
 *
 * @param funds - the funds of a register
 * @param span - the first and the last day: a reporting period, for one
 * @param options - how the club reckons, and from which day its books are looked at
 * @returns sums in đồng and counts; see {@link fundRatios} for what they are divided by
 * @see {@link SOURCES}: `cgap-delinquency`, `iris-overdue`, `sa-dhan-par`
 * @example
 * import { portfolio } from "@ishc/core";
 * const loan = {
 *   id: "l1", memberId: "m1", agreedOn: "2024-01-10", principalVnd: 6_000_000, ratePerMonth: 0.008,
 *   months: 12, interest: "flat", repayment: "equal-principal",
 * };
 * const entries = [
 *   { id: "e1", date: "2024-01-15", kind: "loan", amountVnd: 6_000_000, loanId: "l1" },
 *   { id: "e2", date: "2024-02-15", kind: "principal", amountVnd: 500_000, loanId: "l1" },
 *   { id: "e3", date: "2024-02-15", kind: "interest", amountVnd: 48_000, loanId: "l1" },
 * ];
 * const fund = { openedOn: "2023-01-01", openingVnd: 20_000_000, managedBy: "club", entries };
 * const funds = { incomeGeneration: fund, loans: [loan] };
 * const { incomeGeneration, lending } = portfolio(funds, { from: "2024-01-01", to: "2024-04-15" });
 * incomeGeneration?.closingVnd; // 14_548_000
 * [lending?.outstandingVnd, lending?.arrearsVnd, lending?.par30Vnd]; // [5_500_000, 500_000, 5_500_000]
 * [lending?.duePaidVnd, lending?.dueVnd]; // [500_000, 1_500_000]
 */
export function portfolio(
  funds: Funds,
  span: { readonly from: CivilDate; readonly to: CivilDate },
  options: ScheduleOptions & BookView = {},
): Portfolio {
  return portfolioOf(new ClubBooks(funds), span, options);
}

/** The same from books that were made ready. */
export function portfolioOf(
  books: ClubBooks,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  options: ScheduleOptions & BookView,
): Portfolio {
  const income = opened(books.incomeGeneration, to);
  const operating = opened(books.operating, to);
  const movements = income && movementsIn(income, { from, to }, options);
  const histories = movements && books.historiesOn(to, options.knownOn);
  const days = lendingDays({ from, to });
  return {
    from,
    to,
    ...(movements && { incomeGeneration: movements }),
    ...(operating && { operating: movementsIn(operating, { from, to }, options) }),
    ...(histories && { lending: lendingIn(histories, movements, { days, options }) }),
  };
}

function opened(book: FundBook | undefined, on: CivilDate): FundBook | undefined {
  return book && book.fund.openedOn <= on ? book : undefined;
}
