import type { CivilDate } from "@ishc/core";
import type { Dice } from "../dice.ts";
import type { CashBook, Line } from "./cash-book.ts";
import { dueOf, type OpenLoan } from "./open-loan.ts";

/** A meeting at which borrowers pay. */
export interface Collecting {
  /** Chance. */
  readonly dice: Dice;
  /** The book of the fund. */
  readonly book: CashBook;
  /** The day. */
  readonly date: CivilDate;
  /** Whether the first interest of this day is written wrongly, and taken back. */
  isMiswritten: boolean;
}

/**
 * Takes what one borrower brings to a meeting: as a rule all that is due. Some
 * come a month late, some bring half of it, some pay everything early.
 *
 * @returns the interest paid, in đồng
 */
export function collect(open: OpenLoan, collecting: Collecting): number {
  open.elapsed += 1;
  if (open.fate === "unpaid") return 0;
  if (open.fate === "written-off" && open.elapsed > 3) return writeOff(open, collecting);
  if (open.fate === "rescheduled" && open.elapsed === 4) reschedule(open, collecting.date);
  const due = dueOf(open);
  const roll = collecting.dice.between(1, 1000);
  if (roll <= 20) return 0;
  const half = Math.round(due.principalVnd / 2000) * 1000;
  const isEarly = roll > 990 && open.elapsed >= 3;
  const principalVnd = isEarly ? open.owedVnd : roll <= 35 ? half : due.principalVnd;
  pay(open, "principal", principalVnd, collecting);
  pay(open, "interest", due.interestVnd, collecting);
  open.owedVnd -= principalVnd;
  open.interestPaidFor = open.elapsed;
  return due.interestVnd;
}

function pay(
  { loan }: OpenLoan,
  kind: "principal" | "interest",
  amountVnd: number,
  collecting: Collecting,
): void {
  if (amountVnd === 0) return;
  const { book, date } = collecting;
  const line: Line = { date, kind, amountVnd, loanId: loan.id };
  if (kind === "interest" && collecting.isMiswritten) {
    collecting.isMiswritten = false;
    const wrong = book.write({ ...line, amountVnd: amountVnd * 10 });
    book.takeBack(wrong, date, "Ghi thừa một số 0");
  }
  book.write(line);
}

/** Nothing comes in any more; after nine months the club lets the rest go. */
function writeOff(open: OpenLoan, { book, date }: Collecting): number {
  if (open.elapsed < 12) return 0;
  book.write({
    date,
    kind: "write-off",
    amountVnd: open.owedVnd,
    loanId: open.loan.id,
    reason: "Gia đình gặp hoạn nạn, câu lạc bộ họp thống nhất xóa nợ",
  });
  open.owedVnd = 0;
  return 0;
}

function reschedule(open: OpenLoan, date: CivilDate): void {
  const reason = "Người vay ốm nặng, câu lạc bộ họp đồng ý cho trả dần";
  const months = open.loan.months + 6;
  open.loan = { ...open.loan, reschedules: [{ date, months, reason }] };
}
