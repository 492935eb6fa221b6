import { type CivilDate, type LoanTerms, type Member, membershipOn } from "@ishc/core";
import { agreesTo } from "../club/consents.ts";
import type { Dice } from "../dice.ts";
import type { CashBook } from "./cash-book.ts";
import { type LoanShape, PURPOSES, SMALL_LOANS } from "./loan-shapes.ts";
import type { LoanFate, OpenLoan } from "./open-loan.ts";

/** To whom a club lends, and how. */
export interface LendingRules {
  /** The terms in force all along. */
  readonly terms: LoanTerms;
  /** How loans may look. */
  readonly shapes: readonly [LoanShape, ...LoanShape[]];
  /** Of a thousand members who agreed that loans are written down, so many are lent to, in turn. */
  readonly inTurn: number;
  /** Whether it is written down what a loan is for. */
  readonly isDetailed: boolean;
  /** What becomes of one loan each. */
  readonly fates?: readonly LoanFate[];
  /** The meeting from which on a loan above the ceiling is given, once, where that happened. */
  readonly aboveCeilingAt?: number | undefined;
  /** The meeting from which on a loan is given of which nothing ever comes back, once, where that happened. */
  readonly unpaidAt?: number | undefined;
}

/** A lender: money goes out at a meeting, as long as there is some. */
export interface Lender {
  /** Lends to whoever's turn it is. */
  lend(date: CivilDate, meeting: number): void;
}

/** What a lender writes in. */
export interface LenderBooks {
  /** To whom, and how. */
  readonly rules: LendingRules;
  /** The book of the fund. */
  readonly book: CashBook;
  /** Every loan so far; new ones are added. */
  readonly all: OpenLoan[];
}

/** A loan as it is given, and what is to become of it. */
interface Given {
  readonly shape: LoanShape;
  readonly fate: LoanFate | undefined;
}

/** Begins to lend, to a tenth of the members in turn at each meeting, to twice as many at the first. */
export function openLender(
  dice: Dice,
  members: readonly Member[],
  { rules, book, all }: LenderBooks,
): Lender {
  const agreeing = dice.shuffle(members.filter((member) => agreesTo(member, "loans")));
  let queue = agreeing.slice(0, Math.round((agreeing.length * rules.inTurn) / 1000));
  const perMeeting = Math.ceil(queue.length / 10);
  const fates = [...(rules.fates ?? [])];
  let tooMuch = tooMuchOf(rules);
  let unpaidAt = rules.unpaidAt ?? Number.POSITIVE_INFINITY;

  const next = (date: CivilDate): Member | undefined => {
    const owing = new Set(all.filter((open) => open.owedVnd > 0).map((open) => open.loan.memberId));
    return queue.find((each) => !owing.has(each.id) && membershipOn(each, date) === "official");
  };
  const fateOf = ({ repayment }: LoanShape, meeting: number): LoanFate | undefined => {
    if (meeting < unpaidAt) return repayment === "at-term" ? undefined : fates.shift();
    unpaidAt = Number.POSITIVE_INFINITY;
    return "unpaid";
  };
  const give = (member: Member, date: CivilDate, { shape, fate }: Given): void => {
    const id = `v${all.length + 1}`;
    const { ratePerMonth } = rules.terms;
    const purpose = rules.isDetailed && { purpose: dice.pick(PURPOSES) };
    const loan = { id, memberId: member.id, agreedOn: date, ratePerMonth, ...shape, ...purpose };
    all.push({ loan, owedVnd: shape.principalVnd, elapsed: 0, interestPaidFor: 0, fate });
    book.write({ date, kind: "loan", amountVnd: shape.principalVnd, loanId: id });
    queue = [...queue.filter((each) => each !== member), member];
  };
  const shapeFor = (meeting: number, waiting: number): LoanShape | undefined => {
    const shape = meeting >= (rules.aboveCeilingAt ?? 0) ? tooMuch : undefined;
    if (!shape || book.balanceVnd() < shape.principalVnd) {
      return affordable(dice, rules.shapes, book.balanceVnd(), waiting);
    }
    tooMuch = undefined;
    return shape;
  };
  return {
    lend(date, meeting) {
      for (let left = meeting === 0 ? perMeeting * 2 : perMeeting; left > 0; left -= 1) {
        const member = next(date);
        const shape = member && shapeFor(meeting, left);
        if (!shape) return;
        give(member, date, { shape, fate: fateOf(shape, meeting) });
      }
    },
  };
}

/** A loan as it would be, or a smaller one where several still wait and little is left. */
function affordable(
  dice: Dice,
  shapes: readonly [LoanShape, ...LoanShape[]],
  balanceVnd: number,
  waiting: number,
): LoanShape | undefined {
  const wished = dice.pick(shapes);
  if (wished.principalVnd * waiting <= balanceVnd) return wished;
  const fair = Math.max(balanceVnd / waiting, 2_000_000);
  return SMALL_LOANS.find(({ principalVnd }) => principalVnd <= Math.min(fair, balanceVnd));
}

/** Two million above what the club's own terms allow, where that is to happen. */
function tooMuchOf({ terms, shapes: [shape], aboveCeilingAt }: LendingRules) {
  if (aboveCeilingAt === undefined) return undefined;
  return { ...shape, principalVnd: terms.ceilingVnd + 2_000_000 };
}
