import type { CivilDate, Fund, Loan, Member } from "@ishc/core";
import type { Dice } from "../dice.ts";
import { type CashBook, openBook } from "./cash-book.ts";
import { collect } from "./collecting.ts";
import { type LendingRules, openLender } from "./lender.ts";
import type { OpenLoan } from "./open-loan.ts";

/** How a club lends. */
export interface LendingPlan extends LendingRules {
  /** The day the book begins. */
  readonly openedOn: CivilDate;
  /** What is in the fund that day, in đồng. */
  readonly openingVnd: number;
  /** What a project adds at the second meeting, in đồng; 0 for nothing. */
  readonly addedVnd: number;
  /** Meetings at which money is collected and lent, one a month. */
  readonly meetingDays: readonly CivilDate[];
  /** The meeting at which a line is written wrongly and taken back, where that happened. */
  readonly miswrittenAt?: number | undefined;
}

/** Interest handed over to the operating fund. */
export interface Transfer {
  /** The day. */
  readonly date: CivilDate;
  /** How much, in đồng. */
  readonly amountVnd: number;
}

/** What the income generation fund came to. */
export interface Lending {
  /** Its book. */
  readonly fund: Fund;
  /** All loans. */
  readonly loans: readonly Loan[];
  /** What was handed over. */
  readonly transfers: readonly Transfer[];
}

/**
 * Invents a fund that is lent in rotation: at each meeting first what is due
 * comes in, every third time most of the interest goes to the operating fund,
 * then what is there is lent again.
 */
export function inventLending(dice: Dice, members: readonly Member[], plan: LendingPlan): Lending {
  const book = openBook(plan.openedOn, plan.openingVnd);
  const all: OpenLoan[] = [];
  const transfers: Transfer[] = [];
  const lender = openLender(dice, members, { rules: plan, book, all });
  let interestVnd = 0;
  for (const [meeting, date] of plan.meetingDays.entries()) {
    const isMiswritten = meeting === plan.miswrittenAt;
    const collecting = { dice, book, date, isMiswritten };
    for (const open of all) if (open.owedVnd > 0) interestVnd += collect(open, collecting);
    if (meeting === 1 && plan.addedVnd > 0) addCapital(book, date, plan.addedVnd);
    const transfer = meeting % 3 === 2 ? handOver(book, date, interestVnd) : undefined;
    if (transfer) {
      transfers.push(transfer);
      interestVnd = 0;
    }
    lender.lend(date, meeting);
  }
  return { fund: book.fund(), loans: all.map(({ loan }) => loan), transfers };
}

function addCapital(book: CashBook, date: CivilDate, amountVnd: number): void {
  const note = "Dự án bổ sung vốn đợt hai";
  book.write({ date, kind: "capital", capitalFrom: "project", amountVnd, note });
}

/** Seven tenths of the interest, in whole thousands, as far as it is there. */
function handOver(book: CashBook, date: CivilDate, interestVnd: number): Transfer | undefined {
  const amountVnd = Math.floor((interestVnd * 7) / 10_000) * 1000;
  if (amountVnd === 0 || amountVnd > book.balanceVnd()) return undefined;
  book.write({ date, kind: "transfer-out", amountVnd, note: "Trích lãi sang quỹ hoạt động" });
  return { date, amountVnd };
}
