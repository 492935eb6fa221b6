import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { type BookLine, type FundBook, NEVER } from "./fund-book.ts";
import type { BookView } from "./fund-movements.ts";
import type { Loan } from "./loan.ts";
import { broughtForward } from "./loan-account.ts";
import type { LoanSums } from "./loan-sums.ts";

/** What stands in a ledger about one loan on a day, in sums; what was taken back by then is as if it had never been. */
export interface LoanHistory extends LoanSums {
  /** The agreement. */
  readonly loan: Loan;
  /** The principal owed when the book begins, where the loan was paid out before, in đồng. */
  readonly broughtForwardVnd: number;
  /** The day the money was first paid out; absent where it was not. */
  readonly paidOutOn: CivilDate | undefined;
  /** The same as a number; {@link NEVER} where it was not. */
  readonly paidOutDay: number;
  /** The last day on which principal was paid back or written off, as a number; 0 where it was not. */
  readonly lastSettledOn: number;
  /** The lines that stand, of a loan that was agreed anew: what is owed on that day is asked of no other. */
  readonly lines: readonly BookLine[];
}

/** A loan that was paid out. */
export interface PaidOutLoan extends LoanHistory {
  readonly paidOutOn: CivilDate;
}

/** Whether a loan was paid out by the day of its history. */
export function isPaidOut(history: LoanHistory): history is PaidOutLoan {
  return history.paidOutOn !== undefined;
}

/**
 * What stands in the ledger about each loan on a day, interest included, in one
 * pass over it. {@link loanAccounts} has every line as it was written instead. A
 * loan that was paid out before the book begins was paid out on the day of the
 * agreement (our choice: the book does not say).
 *
 * @param loans - the agreements
 * @param book - of the income generation fund
 * @param asOf - entries after this day are not seen
 * @param view - the day by which entries were taken back; `asOf` unless given
 * @returns one history a loan, in the order of the loans
 */
export function loanHistories(
  loans: readonly Loan[],
  book: FundBook,
  asOf: CivilDate,
  { knownOn = asOf }: BookView = {},
): readonly LoanHistory[] {
  const [last, known] = [dayNumber(asOf), dayNumber(knownOn)];
  const histories = loans.map(nothingYet);
  const byId = new Map<string, History>();
  for (const history of histories) byId.set(history.loan.id, history);
  for (const line of book.lines) {
    if (line.loanId === undefined) continue;
    const history = byId.get(line.loanId);
    if (!history) continue;
    if (line.kind === "loan") history.isPaidOutHere = true;
    if (line.day <= last && line.standsUntil > known) add(history, line);
  }
  if (book.fund.openedOn <= asOf) for (const history of histories) bringForward(history, book);
  return histories;
}

/** A history while the ledger is gone through. */
interface History extends LoanHistory {
  paidOutVnd: number;
  repaidVnd: number;
  writtenOffVnd: number;
  interestVnd: number;
  broughtForwardVnd: number;
  paidOutOn: CivilDate | undefined;
  paidOutDay: number;
  lastSettledOn: number;
  readonly lines: BookLine[];
  /** Whether the ledger says that it was paid out, on whatever day. */
  isPaidOutHere: boolean;
}

/** Shared by all loans that were never agreed anew: nothing is added to it. */
const NO_LINES: BookLine[] = [];

function nothingYet(loan: Loan): History {
  return {
    loan,
    paidOutVnd: 0,
    repaidVnd: 0,
    writtenOffVnd: 0,
    interestVnd: 0,
    broughtForwardVnd: 0,
    paidOutOn: undefined,
    paidOutDay: NEVER,
    lastSettledOn: 0,
    lines: loan.reschedules ? [] : NO_LINES,
    isPaidOutHere: false,
  };
}

function add(history: History, line: BookLine): void {
  const { kind, date, day, amountVnd } = line;
  if (kind === "loan") {
    history.paidOutVnd += amountVnd;
    if (day < history.paidOutDay) payOut(history, date, day);
  } else if (kind === "interest") history.interestVnd += amountVnd;
  else {
    if (kind === "principal") history.repaidVnd += amountVnd;
    else if (kind === "write-off") history.writtenOffVnd += amountVnd;
    history.lastSettledOn = Math.max(history.lastSettledOn, day);
  }
  if (history.lines !== NO_LINES) history.lines.push(line);
}

function payOut(history: History, date: CivilDate, day: number): void {
  history.paidOutOn = date;
  history.paidOutDay = day;
}

function bringForward(history: History, { fund }: FundBook): void {
  const { loan, isPaidOutHere } = history;
  const broughtForwardVnd = broughtForward(loan, fund, isPaidOutHere);
  if (broughtForwardVnd === 0) return;
  history.broughtForwardVnd = broughtForwardVnd;
  history.paidOutVnd += broughtForwardVnd;
  payOut(history, loan.agreedOn, dayNumber(loan.agreedOn));
}

/** The sums of a loan after all lines of a day; of a loan that was agreed anew. */
export function sumsBy({ loan, broughtForwardVnd, lines }: LoanHistory, day: number): LoanSums {
  const sums = nothingYet(loan);
  for (const line of lines) if (line.day <= day) add(sums, line);
  sums.paidOutVnd += broughtForwardVnd;
  return sums;
}
