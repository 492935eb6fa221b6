import { type CivilDate, type Fund, type Member, membershipOn } from "@ishc/core";
import { plusDays } from "../days.ts";
import type { Dice } from "../dice.ts";
import { type CashBook, openBook } from "./cash-book.ts";
import { DONORS, EXPENSES, JOINT_WORK } from "./cash-words.ts";
import type { Transfer } from "./income-fund.ts";

/** How a club's daily money goes. */
export interface OperatingPlan {
  /** The day the book begins. */
  readonly openedOn: CivilDate;
  /** What is in the fund that day, in đồng. */
  readonly openingVnd: number;
  /** Meetings at which money comes in and goes out, one a month. */
  readonly meetingDays: readonly CivilDate[];
  /** What a member pays that day for a month, in đồng. */
  readonly feeOn: (date: CivilDate) => number;
  /** What comes over from the income generation fund. */
  readonly transfers: readonly Transfer[];
  /** Whether each month has several expenses, or every third month one; and whether who pays late is named. */
  readonly isDetailed: boolean;
  /** The meeting at which a line is written wrongly and taken back, where that happened. */
  readonly miswrittenAt?: number | undefined;
  /** The meeting at which more is spent than there is, where that happened. */
  readonly overspentAt?: number | undefined;
}

/** Invents the operating fund: fees, gifts, joint work and interest come in, small expenses go out. */
export function inventOperating(dice: Dice, members: readonly Member[], plan: OperatingPlan): Fund {
  const book = openBook(plan.openedOn, plan.openingVnd);
  let late: readonly string[] = [];
  for (const [meeting, date] of plan.meetingDays.entries()) {
    late = takeFees(book, { dice, members, date, late, plan, meeting });
    takeGifts(book, dice, date, meeting);
    const transfer = plan.transfers.find((each) => each.date === date);
    if (transfer) book.write({ ...transfer, kind: "transfer-in", note: "Lãi vốn vay trích sang" });
    if (plan.isDetailed) spend(book, dice, date, { lines: dice.between(2, 4), times: 1 });
    else if (meeting % 3 === 0) spend(book, dice, date, { lines: 1, times: A_QUARTER });
    if (meeting === plan.overspentAt) overspend(book, date);
  }
  return book.fund();
}

interface FeeDay {
  readonly dice: Dice;
  readonly members: readonly Member[];
  readonly date: CivilDate;
  readonly late: readonly string[];
  readonly plan: OperatingPlan;
  readonly meeting: number;
}

/** Most pay at the meeting, in one line; who did not, pays next time, and that is written by name. */
function takeFees(book: CashBook, { dice, members, date, late, plan, meeting }: FeeDay): string[] {
  const feeVnd = plan.feeOn(date);
  const onRoll = members.filter((member) => membershipOn(member, date) === "official");
  for (const memberId of late) {
    book.write({ date, kind: "fee", amountVnd: feeVnd, memberId, note: "Nộp bù tháng trước" });
  }
  const stillLate = plan.isDetailed ? dice.some(onRoll, dice.between(0, 3)) : [];
  const amountVnd = feeVnd * (onRoll.length - stillLate.length);
  if (meeting === plan.miswrittenAt) {
    const wrong = book.write({ date, kind: "fee", amountVnd: amountVnd + 30_000 });
    book.takeBack(wrong, date, "Cộng nhầm số người nộp");
  }
  book.write({ date, kind: "fee", amountVnd });
  return stillLate.map(({ id }) => id);
}

/** Gifts come before Tết and now and then; joint work in spring and autumn and now and then. */
function takeGifts(book: CashBook, dice: Dice, date: CivilDate, meeting: number): void {
  const month = date.slice(5, 7);
  if (meeting === 0 || month === "01" || dice.perMille(200)) {
    const amountVnd = dice.between(2, 20) * 50_000;
    book.write({
      date,
      kind: "gift",
      amountVnd,
      donor: dice.pick(DONORS),
      note: "Sổ Tấm lòng vàng",
    });
  }
  if (meeting === 0 || month === "03" || month === "09" || dice.perMille(150)) {
    const amountVnd = dice.between(3, 16) * 25_000;
    book.write({ date, kind: "joint-work", amountVnd, note: dice.pick(JOINT_WORK) });
  }
}

/** Where a quarter is written in one line, it stands for the three of each month. */
const A_QUARTER = 9;

interface Spending {
  readonly lines: number;
  readonly times: number;
}

/** Never more than a third of what is there at a time. */
function spend(book: CashBook, dice: Dice, date: CivilDate, { lines, times }: Spending): void {
  for (const { area, note, thousands } of dice.some(EXPENSES, lines)) {
    const amountVnd = dice.between(...thousands) * 1000 * times;
    if (amountVnd * 3 > book.balanceVnd()) continue;
    book.write({ date, kind: "expense", amountVnd, note, ...(area && { area }) });
  }
}

/** The head paid from her own pocket; a gift made up for it six days later. */
function overspend(book: CashBook, date: CivilDate): void {
  const day = plusDays(date, 1);
  const amountVnd = Math.ceil(book.balanceVnd() / 1000) * 1000 + 150_000;
  book.write({ date: day, kind: "expense", amountVnd, area: "culture", note: "Mừng thọ hội viên" });
  const gift = { amountVnd: 900_000, donor: "Một gia đình hội viên", note: "Sổ Tấm lòng vàng" };
  book.write({ date: plusDays(date, 7), kind: "gift", ...gift });
}
